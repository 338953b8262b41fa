import type { EvidenceSighting } from '../../schema/evidence-sighting.ts';
import { byCodePoint } from '../catalogue/order.ts';
import type { ContentLink, LinkLook } from './link-look.ts';

/**
 * What is written down of outside evidence: of each address that the content still names, what is sure. An answer that
 * is not sure (a refusal, silence) leaves what was seen before. `dayOf` turns the moment of a look into a calendar day.
 */
export function seenEvidence(
	links: readonly ContentLink[],
	looks: ReadonlyMap<string, LinkLook>,
	before: readonly EvidenceSighting[],
	dayOf: (at: number) => string,
): readonly EvidenceSighting[] {
	const known = new Map(before.map((sighting) => [sighting.url, sighting]));
	const urls = new Set(links.flatMap(({ url, evidence }) => (evidence === undefined ? [] : [url])));
	return [...urls].toSorted(byCodePoint).flatMap((url) => {
		const look = looks.get(url);
		const old = known.get(url);
		const sighting = look === undefined ? undefined : sightingOf(look, dayOf);
		// What an editor committed may be younger than what this machine last saw.
		if (sighting === undefined || (old !== undefined && old.on > sighting.on)) return old ?? [];
		return sighting;
	});
}

function sightingOf(
	{ url, state, at, movedTo, sha256 }: LinkLook,
	dayOf: (at: number) => string,
): EvidenceSighting | undefined {
	if (state !== 'hidup' && state !== 'pindah' && state !== 'mati') return undefined;
	return {
		url,
		state,
		on: dayOf(at),
		...(movedTo !== undefined && { movedTo }),
		...(sha256 !== undefined && { sha256 }),
	};
}
