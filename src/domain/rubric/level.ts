import type { benefitBases } from '../../schema/assessment.ts';
import { hundredthsOf } from '../../schema/hundredths.ts';
import { neighbours } from '../../schema/neighbouring-ranges.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Threshold, ThresholdRange } from '../../schema/rubric-threshold.ts';

export type Level = 1 | 2 | 3;

/** Why a figure gives no level. */
export type LevelFault =
	/** The level of this row does not follow from a figure. */
	| 'tanpa-ambang'
	/** The row is measured on one of several bases, and none was chosen. */
	| 'dasar-belum-dipilih'
	/** The row does not know the chosen basis. */
	| 'dasar-tidak-dikenal'
	/** Not a plain decimal, or more decimals than the thresholds are printed with. */
	| 'angka-tidak-sah'
	/** Below the lowest printed figure or above the highest: the row counts as unfilled. */
	| 'di-luar-rentang';

export type LevelReading = { readonly level: Level } | { readonly fault: LevelFault };

type Measured = Pick<RubricRow, 'threshold' | 'bases'>;
type Basis = (typeof benefitBases)[number];

/**
 * The level that a figure gives in a row. Exact: the figure is read digit by digit into hundredths and compared
 * with the printed bounds. A figure with more decimals than the print has is refused, not rounded.
 */
export function levelFromValue(row: Measured, value: number | string, basis?: Basis): LevelReading {
	const threshold = thresholdOf(row, basis);
	if (typeof threshold === 'string') return { fault: threshold };
	const figure = hundredthsOf(String(value));
	if (figure === undefined || (threshold.decimals === 0 && figure % 100 !== 0)) {
		return { fault: 'angka-tidak-sah' };
	}
	const level = levelIn(threshold, figure);
	return level === undefined ? { fault: 'di-luar-rentang' } : { level };
}

function thresholdOf({ threshold, bases }: Measured, basis: Basis | undefined): Threshold | LevelFault {
	if (bases.length === 0) {
		if (threshold === null) return 'tanpa-ambang';
		return basis === undefined ? threshold : 'dasar-tidak-dikenal';
	}
	if (basis === undefined) return 'dasar-belum-dipilih';
	return bases.find((known) => known.basis === basis)?.threshold ?? 'dasar-tidak-dikenal';
}

function levelIn({ ranges, direction, overlap, gap }: Threshold, figure: number): Level | undefined {
	const [first, second, third] = ranges;
	const levels = [
		{ level: 1, range: first },
		{ level: 2, range: second },
		{ level: 3, range: third },
	] as const;
	const among = levels.filter(({ range }) => holds(range, figure));
	if (among.length > 0) return chosen(among, overlap);
	const sides = neighbours(ranges, direction).find(
		([lower, upper]) => lower.to !== null && upper.from !== null && figure > lower.to && figure < upper.from,
	);
	return chosen(
		levels.filter(({ range }) => sides?.includes(range) === true),
		gap,
	);
}

/** The levels come in ascending order, so the higher side is the last one. */
function chosen(
	levels: readonly { readonly level: Level }[],
	side: 'lebih-tinggi' | 'lebih-rendah' | null,
): Level | undefined {
	return side === 'lebih-rendah' ? levels[0]?.level : levels.at(-1)?.level;
}

function holds({ from, to }: ThresholdRange, figure: number): boolean {
	return (from === null || figure >= from) && (to === null || figure <= to);
}
