import type { ContestEntry } from '../../schema/contest-entry.ts';
import type { ContestRecord, EditionRecord } from '../catalogue/snapshot.ts';

/** One time that something took part in a contest. */
export interface ContestStep {
	readonly contest: ContestRecord;
	readonly edition: EditionRecord;
	readonly entry: ContestEntry;
}

interface Contests {
	readonly contests: readonly ContestRecord[];
	/** In the order of their ids. */
	readonly editions: readonly EditionRecord[];
}

/** Wide contests come after narrow ones of the same year: the way leads from a city to the country. */
const width = { daerah: 0, provinsi: 1, nasional: 2 } as const;

function stepsOf(
	{ contests, editions }: Contests,
	isMeant: (entry: ContestEntry) => boolean,
): readonly ContestStep[] {
	const byId = new Map(contests.map((contest) => [contest.id, contest]));
	return editions
		.flatMap((edition) => {
			const contest = byId.get(edition.contestId);
			return contest === undefined
				? []
				: edition.data.entries.filter(isMeant).map((entry) => ({ contest, edition, entry }));
		})
		.toSorted(
			(first, second) =>
				first.edition.data.year - second.edition.data.year ||
				width[first.contest.data.scope] - width[second.contest.data.scope],
		);
}

/** The way of an innovation through contests, the earliest first. */
export function contestWay(contests: Contests, innovationId: string): readonly ContestStep[] {
	return stepsOf(contests, ({ innovation }) => innovation === innovationId);
}

/**
 * Everything that a region and its innovations took part in, the earliest first: entries of the region itself, of
 * innovations that belong to it, and of works that name its code.
 */
export function contestsOfRegion(
	contests: Contests,
	{ id, code }: { readonly id: string; readonly code: string },
): readonly ContestStep[] {
	return stepsOf(contests, ({ innovation, region }) =>
		innovation === undefined ? region === code : innovation.startsWith(`${id}/`),
	);
}
