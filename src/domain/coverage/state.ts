/** What is known of one agency's duty in one year, from done to nothing to do. */
export const coverageStates = ['terpenuhi', 'kurang', 'nihil', 'belum-melapor', 'tidak-berlaku'] as const;

export type CoverageState = (typeof coverageStates)[number];

/** Number of agencies in each state; together always all agencies that were counted. */
export type StateCounts = Readonly<Record<CoverageState, number>>;

/** Counts agencies by their state. */
export function countStates(agencies: readonly { readonly state: CoverageState }[]): StateCounts {
	const counts = { terpenuhi: 0, kurang: 0, nihil: 0, 'belum-melapor': 0, 'tidak-berlaku': 0 };
	for (const { state } of agencies) counts[state] += 1;
	return counts;
}

/** Agencies that had a duty: the number of which those who have met it are a part. */
export function obligedIn(counts: StateCounts): number {
	return counts.terpenuhi + counts.kurang + counts.nihil + counts['belum-melapor'];
}
