import { compareFractions, difference } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { countScore, indexScore } from './index-score.ts';
import type { Candidate, ChoiceFormula } from './submission-choice.ts';

/** Submitting one innovation instead of another. */
export interface Swap {
	/** The one that gives way, or that comes in. */
	readonly with: string;
	/** Change of the exact index. */
	readonly change: Fraction;
}

/**
 * For each candidate the swap that is best for the index: for one that is not submitted, which submitted one it should
 * replace; for a submitted one, by which it should be replaced. A candidate without anyone to swap with is left out.
 * Of all partners in one basic service, or in none, the least mature should go and the most mature should come, so no
 * others need be tried.
 */
export function bestSwaps(
	formula: ChoiceFormula,
	spd: number,
	candidates: readonly Candidate[],
	submitted: ReadonlySet<string>,
): ReadonlyMap<string, Swap> {
	const ranked = candidates.toSorted((a, b) => b.maturity - a.maturity || (a.id < b.id ? -1 : 1));
	const present = ranked.filter(({ id }) => submitted.has(id));
	const absent = ranked.filter(({ id }) => !submitted.has(id));
	const going = firstOfEachService(present.toReversed());
	const coming = firstOfEachService(absent);
	const services = Map.groupBy(present, ({ basicService }) => basicService);
	const maturitySum = present.reduce((sum, { maturity }) => sum + maturity, 0);

	function indexAfter(out?: Candidate, into?: Candidate): Fraction {
		const represented = [...services].filter(
			([service, members]) =>
				service !== undefined && (members.length > 1 || members[0] !== out || into?.basicService === service),
		);
		const isNew = into?.basicService !== undefined && !services.has(into.basicService);
		return indexScore(formula, {
			spd,
			maturitySum: maturitySum - (out?.maturity ?? 0) + (into?.maturity ?? 0),
			innovations: present.length,
			countScore: countScore(formula.count, present.length, represented.length + Number(isNew)),
		}).exact;
	}

	const before = indexAfter();
	const swaps = new Map<string, Swap>();
	for (const candidate of candidates) {
		const isPresent = submitted.has(candidate.id);
		for (const partner of isPresent ? coming : going) {
			const after = isPresent ? indexAfter(candidate, partner) : indexAfter(partner, candidate);
			const change = difference(after, before);
			const known = swaps.get(candidate.id);
			if (known === undefined || compareFractions(change, known.change) > 0) {
				swaps.set(candidate.id, { with: partner.id, change });
			}
		}
	}
	return swaps;
}

function firstOfEachService(candidates: readonly Candidate[]): readonly Candidate[] {
	const firsts = new Map<string | undefined, Candidate>();
	for (const candidate of candidates) {
		if (!firsts.has(candidate.basicService)) firsts.set(candidate.basicService, candidate);
	}
	return [...firsts.values()];
}
