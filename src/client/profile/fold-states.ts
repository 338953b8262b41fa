import type { ChosenRegion, StatedProfile } from '../../domain/replication/stated-profile.ts';
import { profileFormText as text } from '../../views/copy/profile-script.ts';

/** What each foldable part of the form holds, in words beside its title. */
export function foldStates(
	stated: StatedProfile,
	region: ChosenRegion | undefined,
): Readonly<Record<string, string>> {
	const { systems, urgent = [], within = [], without = [] } = stated;
	const counts = [stated.agencies, stated.puskesmas, stated.kelurahan].filter((count) => count !== undefined);
	const changed = within.length + without.length;
	return {
		systems: systems?.length === 0 ? text.none : chosen(systems ?? []),
		urgent: chosen(urgent),
		counts: counts.length === 0 ? text.unsaid : text.filled(counts.length),
		authority: region === undefined ? text.waits : changed === 0 ? text.byLaw : text.changed(changed),
	};
}

function chosen(ids: readonly string[]): string {
	return ids.length === 0 ? text.unsaid : text.chosen(ids.length);
}
