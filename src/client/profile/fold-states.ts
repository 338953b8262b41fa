import type { ChosenRegion, StatedProfile } from '../../domain/replication/stated-profile.ts';
import { profileFormText as text } from '../../views/copy/profile-script.ts';
import { authorityChoice } from './authority-choice.ts';

/** What the foldable parts of the form hold, in words beside their titles; authority has its own below. */
export function foldStates(stated: StatedProfile): Readonly<Record<'systems' | 'urgent' | 'counts', string>> {
	const { systems, urgent = [] } = stated;
	const counts = [stated.agencies, stated.puskesmas, stated.kelurahan].filter((count) => count !== undefined);
	return {
		systems: systems?.length === 0 ? text.none : chosen(systems ?? []),
		urgent: chosen(urgent),
		counts: counts.length === 0 ? text.unsaid : text.filled(counts.length),
	};
}

/** What is said of the authority over the urusan that the form asks about. */
export function authorityState(
	stated: StatedProfile,
	region: ChosenRegion | undefined,
	affairs: readonly string[],
): string {
	if (region === undefined) return text.waits;
	const changed = (stated.within?.length ?? 0) + (stated.without?.length ?? 0);
	const open = affairs.filter((affair) => authorityChoice(stated, region, affair) === 'open').length;
	const states = [...(changed > 0 ? [text.changed(changed)] : []), ...(open > 0 ? [text.open(open)] : [])];
	return states.length === 0 ? text.byLaw : states.join(', ');
}

function chosen(ids: readonly string[]): string {
	return ids.length === 0 ? text.unsaid : text.chosen(ids.length);
}
