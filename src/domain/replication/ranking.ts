import { byCodePoint } from '../catalogue/order.ts';
import type { Candidate } from './candidate.ts';
import type { CostDriver, PricedLine, ScaledBudget } from './cost.ts';
import { fitOf, fits, type Answer, type Fit, type RegionProfile } from './fit.ts';

/** How much of a figure is known, from the best to the worst. */
export type Certainty = 'lengkap' | 'paling-sedikit' | 'belum-diketahui';

/** What a replication costs a region in its first year. */
export interface FirstYear {
	/** Rupiah; a lower bound unless the certainty is `lengkap`, and 0 when nothing is known. */
	readonly amount: number;
	readonly certainty: Certainty;
	/** What the region has not said, and what it takes to know the rest. */
	readonly missing: readonly CostDriver[];
	/** What the guide has no costs of, although it has others. */
	readonly unnamed: readonly PricedLine['frequency'][];
}

/** What a region looks for. */
export interface Wish {
	readonly profile: RegionProfile;
	/** Kemendagri code of the region: its own innovations are nothing that it could take over. */
	readonly code?: string | undefined;
	/** Ids of urusan that hurt: only for the order. */
	readonly urgent: readonly string[];
}

/** A candidate as one region sees it; its reasons are left out, because tens of thousands of them are compared. */
export interface JudgedCandidate {
	readonly candidate: Candidate;
	readonly fit: Fit;
	readonly firstYear: FirstYear;
	readonly urgent: boolean;
	/** Reasons that speak against it, and those that nobody can tell yet. */
	readonly unmet: number;
	readonly unknown: number;
}

/** The sums of a budget as what the first year costs. */
export function firstYearOf({ lines, once, yearly, missing }: ScaledBudget<PricedLine>): FirstYear {
	const amount = once + yearly;
	const unnamed = (['sekali', 'per-tahun'] as const).filter((frequency) =>
		lines.every(({ line }) => line.frequency !== frequency),
	);
	if (lines.every((line) => line.amount === undefined)) {
		return { amount, certainty: 'belum-diketahui', missing, unnamed };
	}
	const known = missing.length === 0 && unnamed.length === 0;
	return { amount, certainty: known ? 'lengkap' : 'paling-sedikit', missing, unnamed };
}

export function judgedCandidate(candidate: Candidate, { profile, urgent }: Wish): JudgedCandidate {
	const { fit, reasons, budget } = fitOf(candidate, profile);
	const count = (answer: Answer) => reasons.filter((reason) => reason.answer === answer).length;
	return {
		candidate,
		fit,
		firstYear: firstYearOf(budget),
		urgent: candidate.affair !== undefined && urgent.includes(candidate.affair),
		unmet: count('belum'),
		unknown: count('belum-diketahui'),
	};
}

/** How much of the length is known: nothing, the shortest time, or all. */
export function timeCertainty({ max, unknown }: Candidate['time']): Certainty {
	if (max === 0) return 'belum-diketahui';
	return unknown === 0 ? 'lengkap' : 'paling-sedikit';
}

/** By what results can be sorted. */
export const rankings = ['kecocokan', 'biaya', 'waktu', 'bukti'] as const;

export type Ranking = (typeof rankings)[number];

type Comparison = (first: JudgedCandidate, second: JudgedCandidate) => number;

const certainties: readonly Certainty[] = ['lengkap', 'paling-sedikit', 'belum-diketahui'];

/** Smaller values first. */
function by(value: (judged: JudgedCandidate) => number): Comparison {
	return (first, second) => value(first) - value(second);
}

/** The first difference decides. The ids are all different, so nothing is left to chance. */
function inTurn(...comparisons: readonly Comparison[]): Comparison {
	return (first, second) => {
		for (const compare of comparisons) {
			const difference = compare(first, second);
			if (difference !== 0) return difference;
		}
		return byCodePoint(first.candidate.id, second.candidate.id);
	};
}

// What is known in full can be compared; what is known in part comes after it, what is not known last.
const cost = [
	by(({ firstYear }) => certainties.indexOf(firstYear.certainty)),
	by(({ firstYear }) => firstYear.amount),
];
const fit = [
	by((judged) => fits.indexOf(judged.fit)),
	by(({ urgent }) => (urgent ? 0 : 1)),
	by(({ unmet }) => unmet),
	by(({ unknown }) => unknown),
	...cost,
];
const time = [
	by(({ candidate }) => certainties.indexOf(timeCertainty(candidate.time))),
	by(({ candidate }) => candidate.time.max),
	by(({ candidate }) => candidate.time.min),
];
const proof = [
	by(({ candidate }) => -candidate.adopters),
	by(({ candidate }) => (candidate.figures ? 0 : 1)),
];

const orders: Readonly<Record<Ranking, Comparison>> = {
	kecocokan: inTurn(...fit),
	biaya: inTurn(...cost, ...fit),
	waktu: inTurn(...time, ...fit),
	bukti: inTurn(...proof, ...fit),
};

/** The best first; the same for every order in which the candidates come. */
export function ranked(judged: readonly JudgedCandidate[], ranking: Ranking): readonly JudgedCandidate[] {
	return judged.toSorted(orders[ranking]);
}
