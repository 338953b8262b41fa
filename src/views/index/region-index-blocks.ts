import { fraction, hundredths } from '../../domain/index/fraction.ts';
import type { IndexScore } from '../../domain/index/index-score.ts';
import type { RegionIndex } from '../../domain/index/region-index.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { formatHundredths, formatNumber } from '../copy/formats.ts';
import { regionIndexText as text } from '../copy/region-index.ts';

/** One of the parts that an index is added up from, or their sum. */
export interface IndexBlock {
	readonly name: string;
	/** Where the glossary explains it. */
	readonly term?: string | undefined;
	readonly text: string;
	/** Points claimed; undefined while a number is missing. */
	readonly points?: string | undefined;
	readonly maximum?: string | undefined;
	/** Share of the maximum in percent. */
	readonly share?: string | undefined;
	/** Points of confirmed rows, in words. */
	readonly verified?: string | undefined;
}

/** Points as a fraction of hundredths: `above / below`. */
interface Points {
	readonly above: number;
	readonly below: number;
}

interface Part {
	readonly name: string;
	readonly term?: string | undefined;
	readonly text: string;
	readonly claimed?: Points | undefined;
	readonly verified?: Points | undefined;
	readonly maximum: number | null;
}

/** Two decimals, to be read at a glance; the formula below shows the exact figures. */
function rounded({ above, below }: Points): string {
	return formatHundredths(hundredths(fraction(above, below * 100)));
}

function blockOf({ name, term, text: words, claimed, verified, maximum }: Part): IndexBlock {
	const share =
		claimed === undefined || maximum === null || maximum === 0
			? undefined
			: hundredths(fraction(100 * claimed.above, claimed.below * maximum));
	return {
		name,
		term,
		text: words,
		points: claimed === undefined ? undefined : rounded(claimed),
		maximum: maximum === null ? undefined : text.ofMaximum(formatNumber(maximum / 100)),
		share: share === undefined ? undefined : text.percent(formatHundredths(share)),
		verified: verified === undefined ? undefined : text.verifiedPoints(rounded(verified)),
	};
}

const whole = (points: number) => ({ above: points, below: 1 });
const meanOf = ({ maturitySum, divisor }: IndexScore) => ({ above: maturitySum, below: divisor });
const sumOf = ({ spd, maturitySum, divisor, countScore }: IndexScore) => ({
	above: (spd + countScore) * divisor + maturitySum,
	below: divisor,
});

/**
 * The three parts of the index and their sum. The share of the sum is the index itself. `termOf` gives the place of a term in
 * the glossary, where there is one.
 */
export function indexBlocks(
	index: RegionIndex,
	{ maxima, formula }: Rubric,
	termOf: (id: string) => string | undefined,
): readonly IndexBlock[] {
	const { spd, claimed, verified } = index;
	const from = <Value>(score: IndexScore | undefined, part: (score: IndexScore) => Value) =>
		score === undefined ? undefined : part(score);
	return [
		{
			name: text.spd,
			term: termOf('spd'),
			text: text.spdText,
			claimed: spd === undefined ? undefined : whole(spd.claimed),
			verified: spd === undefined ? undefined : whole(spd.verified),
			maximum: maxima.spd,
		},
		{
			name: text.mean,
			term: termOf('kematangan'),
			text:
				claimed === undefined
					? text.meanUnknown
					: text.meanText(formatNumber(claimed.innovations), formatNumber(claimed.divisor)),
			claimed: from(claimed, meanOf),
			verified: from(verified, meanOf),
			maximum: maxima.maturity,
		},
		{
			name: text.count,
			text: text.countText,
			claimed: from(claimed, ({ countScore }) => whole(countScore)),
			verified: from(verified, ({ countScore }) => whole(countScore)),
			maximum: maxima.count,
		},
		{
			name: text.sum,
			text: text.sumText,
			claimed: from(claimed, sumOf),
			verified: from(verified, sumOf),
			maximum: formula.maximum,
		},
	].map(blockOf);
}
