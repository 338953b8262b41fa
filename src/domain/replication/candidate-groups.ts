import type { Candidate } from './candidate.ts';
import type { Fit } from './fit.ts';
import { judgedCandidate, ranked, type JudgedCandidate, type Ranking, type Wish } from './ranking.ts';

/** Which results are shown, and in which order. */
export interface Selection {
	readonly ranking: Ranking;
	readonly fits: readonly Fit[];
	/** Id of the only urusan that is shown; absent for all. */
	readonly affair?: string | undefined;
}

export interface ResultGroup {
	/** How many there are of each fit, whichever of them are shown. */
	readonly counts: Readonly<Record<Fit, number>>;
	/** Those that are shown, the best first. */
	readonly results: readonly JudgedCandidate[];
}

/** What is real and what is an example never share a number. */
export interface ResultGroups {
	readonly real: ResultGroup;
	readonly samples: ResultGroup;
}

/** Everything that a region could take over. */
export function judgedCandidates(candidates: readonly Candidate[], wish: Wish): readonly JudgedCandidate[] {
	return candidates
		.filter(({ region }) => region.code !== wish.code)
		.map((candidate) => judgedCandidate(candidate, wish));
}

function groupOf(judged: readonly JudgedCandidate[], { ranking, fits, affair }: Selection): ResultGroup {
	const within = judged.filter(({ candidate }) => affair === undefined || candidate.affair === affair);
	const count = (fit: Fit) => within.filter((one) => one.fit === fit).length;
	return {
		counts: {
			cocok: count('cocok'),
			'perlu-penyesuaian': count('perlu-penyesuaian'),
			'belum-cocok': count('belum-cocok'),
		},
		results: ranked(
			within.filter(({ fit }) => fits.includes(fit)),
			ranking,
		),
	};
}

export function resultGroups(judged: readonly JudgedCandidate[], selection: Selection): ResultGroups {
	return {
		real: groupOf(
			judged.filter(({ candidate }) => !candidate.sample),
			selection,
		),
		samples: groupOf(
			judged.filter(({ candidate }) => candidate.sample),
			selection,
		),
	};
}
