import { compareFractions, difference, fraction } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { countScore, indexScore } from './index-score.ts';
import type { CountRule, IndexFormula, IndexScore } from './index-score.ts';

/** An innovation that a region may submit; maturity in hundredths. */
export interface Candidate {
	readonly id: string;
	readonly maturity: number;
	/** Id of its main urusan when that is a basic service. */
	readonly basicService?: string | undefined;
}

/** A formula whose count rule is known: without it nothing can be chosen. */
export interface ChoiceFormula extends IndexFormula {
	readonly count: CountRule;
}

export interface SubmissionChoice {
	/** Ids in the order of their maturity, highest first. */
	readonly chosen: readonly string[];
	readonly score: IndexScore;
}

/** The index when exactly these innovations are submitted. `spd` in hundredths. */
export function submissionScore(
	formula: ChoiceFormula,
	spd: number,
	submitted: readonly Candidate[],
): IndexScore {
	const services = new Set(submitted.flatMap(({ basicService }) => basicService ?? []));
	return indexScore(formula, {
		spd,
		maturitySum: submitted.reduce((sum, { maturity }) => sum + maturity, 0),
		innovations: submitted.length,
		countScore: countScore(formula.count, submitted.length, services.size),
	});
}

/** Highest maturity first; ids decide between equals, so that the choice never depends on the order of files. */
function byMaturity(candidates: readonly Candidate[]): readonly Candidate[] {
	return candidates.toSorted((a, b) => b.maturity - a.maturity || (a.id < b.id ? -1 : 1));
}

/**
 * The innovations that give the highest index, exactly. Of all choices of one size, the best takes the most mature
 * ones; when the count score asks for basic services, it takes the most mature one of each service of some sufficient
 * set of services, and fills up with the most mature of the rest. So it is enough to try each size with each smallest
 * sufficient set of services (at most 20 of 6) and with none. Of equal choices the one with fewer innovations is taken.
 */
export function bestSubmission(
	formula: ChoiceFormula,
	spd: number,
	candidates: readonly Candidate[],
): SubmissionChoice {
	const ranked = byMaturity(candidates);
	let best: Trial = { kept: [], size: 0, worth: fraction(0, 1) };
	for (const kept of [[], ...sufficientServices(formula.count, ranked)]) {
		for (const trial of trialsWith(kept, ranked, formula)) {
			const order = compareFractions(trial.worth, best.worth);
			if (order > 0 || (order === 0 && trial.size < best.size)) best = trial;
		}
	}
	const chosen = byMaturity(filledUp(best, ranked));
	return { chosen: chosen.map(({ id }) => id), score: submissionScore(formula, spd, chosen) };
}

/** A choice: these innovations, and the most mature of the others up to the size. */
interface Trial {
	readonly kept: readonly Candidate[];
	readonly size: number;
	/** Mean of maturity plus count score: what differs between choices, not reduced. */
	readonly worth: Fraction;
}

function filledUp({ kept, size }: Trial, ranked: readonly Candidate[]): readonly Candidate[] {
	const others = ranked.filter((candidate) => !kept.includes(candidate));
	return [...kept, ...others.slice(0, size - kept.length)];
}

/** The most mature innovation of each service, for every smallest set of services that satisfies the count rule. */
function sufficientServices(
	{ basicServicesNeeded }: CountRule,
	ranked: readonly Candidate[],
): readonly (readonly Candidate[])[] {
	const firsts = new Map<string, Candidate>();
	for (const candidate of ranked) {
		const { basicService } = candidate;
		if (basicService !== undefined && !firsts.has(basicService)) firsts.set(basicService, candidate);
	}
	return basicServicesNeeded === 0 ? [] : subsets([...firsts.values()], basicServicesNeeded);
}

/** All subsets of a size. */
function subsets<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
	if (size === 0) return [[]];
	return items.flatMap((item, index) =>
		subsets(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
	);
}

function* trialsWith(
	kept: readonly Candidate[],
	ranked: readonly Candidate[],
	{ divisor: smallest, count }: ChoiceFormula,
): Generator<Trial> {
	const services = new Set(kept.flatMap(({ basicService }) => basicService ?? []));
	let sum = kept.reduce((total, { maturity }) => total + maturity, 0);
	let size = kept.length;
	const trial = (): Trial => {
		const divisor = Math.max(smallest, size);
		const points = countScore(count, size, services.size);
		return { kept, size, worth: { numerator: sum + points * divisor, denominator: divisor } };
	};
	yield trial();
	for (const candidate of ranked) {
		if (kept.includes(candidate)) continue;
		sum += candidate.maturity;
		size += 1;
		if (candidate.basicService !== undefined) services.add(candidate.basicService);
		yield trial();
	}
}

/** What submitting one more, or one fewer, does to the index. */
export interface SubmissionEffect {
	readonly id: string;
	readonly submitted: boolean;
	/** Change of the exact index when a submitted one is withdrawn, or another one added. */
	readonly change: Fraction;
}

/** The effect of withdrawing each submitted innovation and of adding each other one, by itself. */
export function submissionEffects(
	formula: ChoiceFormula,
	spd: number,
	candidates: readonly Candidate[],
	submitted: ReadonlySet<string>,
): readonly SubmissionEffect[] {
	const present = candidates.filter(({ id }) => submitted.has(id));
	const before = submissionScore(formula, spd, present).exact;
	return candidates.map((candidate) => {
		const isSubmitted = submitted.has(candidate.id);
		const after = isSubmitted ? present.filter((other) => other !== candidate) : [...present, candidate];
		const change = difference(submissionScore(formula, spd, after).exact, before);
		return { id: candidate.id, submitted: isSubmitted, change };
	});
}
