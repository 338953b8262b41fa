import { fraction, fractionText, hundredths } from '../../domain/index/fraction.ts';
import { indexOfLevels, maturityOfLevels } from '../../domain/index/index-of-levels.ts';
import type { IndexScore } from '../../domain/index/index-score.ts';
import { formatHundredths, formatNumber } from '../../views/copy/formats.ts';
import { recomputeText as text } from '../../views/copy/recompute.ts';
import {
	indexInputOf,
	indexRulesOf,
	type RegionInputs,
	type RulesFile,
} from '../../views/index/index-input.ts';
import type { MaturityDerivation } from '../../views/index/maturity-score.ts';

/** What computing again says: whether every figure agrees, and each of them in a sentence. */
export interface Recomputation {
	readonly agrees: boolean;
	readonly sentences: readonly string[];
}

/** Exact figures that a page shows, as `numerator/denominator`. */
export interface ShownIndex {
	readonly claimed: string;
	readonly verified: string;
}

/** `40,73, tepatnya 30551/750`: the fraction and what it is rounded to. */
function exactly(exact: string): string {
	const [numerator = 0, denominator = 1] = exact.split('/').map(Number);
	return text.exactly(formatHundredths(hundredths({ numerator, denominator })), exact);
}

function compared(what: string, shown: string, found: string | undefined) {
	const agrees = shown === found;
	const sentence = agrees
		? text.equal(what, exactly(shown))
		: text.unequal(what, exactly(shown), found === undefined ? text.nothing : exactly(found));
	return { agrees, sentence };
}

function together(
	comparisons: readonly { readonly agrees: boolean; readonly sentence: string }[],
	basis: string,
): Recomputation {
	const agrees = comparisons.every((comparison) => comparison.agrees);
	return {
		agrees,
		sentences: [
			agrees ? text.same : text.differs,
			...comparisons.map(({ sentence }) => sentence),
			agrees ? basis : text.advice,
		],
	};
}

/** Computes the index of a region from its published inputs, and compares it with what the page shows. */
export function recomputedIndex(rules: RulesFile, inputs: RegionInputs, shown: ShownIndex): Recomputation {
	const rubric = rules.rubrics.find(({ id }) => id === inputs.rubric.id);
	const index =
		rubric === undefined ? undefined : indexOfLevels(indexInputOf(inputs), indexRulesOf(rubric, rules));
	const exact = (score: IndexScore | undefined) =>
		score === undefined ? undefined : fractionText(score.exact);
	return together(
		[
			compared(text.claimed, shown.claimed, exact(index?.claimed)),
			compared(text.verified, shown.verified, exact(index?.verified)),
		],
		text.regionBasis(
			formatNumber(Object.keys(inputs.spd).length),
			formatNumber(inputs.innovations.length),
			formatNumber(index?.claimed?.innovations ?? 0),
		),
	);
}

/** Adds up the maturity of an innovation from its rows, and compares it with what the page shows. */
export function recomputedMaturity({
	rows,
	claimed,
	verified,
}: MaturityDerivation['recompute']): Recomputation {
	const levels = Object.fromEntries(
		rows.flatMap(({ number, level }) => (level === 0 ? [] : [[number, level]])),
	);
	const held = rows.flatMap((row) => (row.verified ? [row.number] : []));
	const rules = rows.map(({ number, weight }) => ({ number, weight, mandatory: null }));
	const found = maturityOfLevels(levels, held, rules);
	const points = (hundredth: number | undefined) =>
		hundredth === undefined ? undefined : fractionText(fraction(hundredth, 100));
	return together(
		[
			compared(text.claimed, fractionText(fraction(claimed, 100)), points(found?.claimed)),
			compared(text.verified, fractionText(fraction(verified, 100)), points(found?.verified)),
		],
		text.maturityBasis(formatNumber(Object.keys(levels).length)),
	);
}
