import type { Selection } from '../../domain/replication/candidate-groups.ts';
import { fits } from '../../domain/replication/fit.ts';
import { rankings } from '../../domain/replication/ranking.ts';
import {
	profileParams,
	readableQuery,
	statedProfileOf,
	type StatedProfile,
} from '../../domain/replication/stated-profile.ts';

/** What the address of the finder says. */
export interface FinderAddress {
	readonly stated: StatedProfile;
	readonly selection: Selection;
}

/** Everything, the best first. */
export const wholeSelection: Selection = { ranking: 'kecocokan', fits };

const names = { ranking: 'urut', fits: 'hasil', affair: 'urusan' } as const;
const idPattern = /^[a-z0-9-]{1,80}$/;

/** The fragment with its `#`, without what goes without saying: `#d=33.71&petugas=4&urut=biaya`. Empty for nothing. */
export function finderFragment({ stated, selection }: FinderAddress): string {
	const params = profileParams(stated);
	if (selection.ranking !== wholeSelection.ranking) params.set(names.ranking, selection.ranking);
	if (selection.fits.length < fits.length) params.set(names.fits, selection.fits.join(','));
	if (selection.affair !== undefined) params.set(names.affair, selection.affair);
	const query = readableQuery(params);
	return query === '' ? '' : `#${query}`;
}

/** Reads a fragment; undefined for one that is empty or a place in the page. Never throws. */
export function finderAddressOf(fragment: string): FinderAddress | undefined {
	if (!fragment.includes('=')) return undefined;
	const params = new URLSearchParams(fragment.slice(1));
	const shown = params.get(names.fits)?.split(',');
	const affair = params.get(names.affair);
	return {
		stated: statedProfileOf(params),
		selection: {
			ranking: rankings.find((ranking) => ranking === params.get(names.ranking)) ?? wholeSelection.ranking,
			fits: shown === undefined ? fits : fits.filter((fit) => shown.includes(fit)),
			affair: affair !== null && idPattern.test(affair) ? affair : undefined,
		},
	};
}
