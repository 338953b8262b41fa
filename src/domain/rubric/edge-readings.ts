import type { RubricRow } from '../../schema/rubric-row.ts';
import { neighbours } from '../../schema/neighbouring-ranges.ts';
import { levelFromValue } from './level.ts';
import type { Level } from './level.ts';

/** Figures that the printed ranges of two levels share, or that lie between them; both ends included, in hundredths. */
export interface EdgeReading {
	readonly from: number;
	readonly to: number;
	/** The level that these figures get. */
	readonly level: Level;
}

type Basis = RubricRow['bases'][number]['basis'];

/**
 * What the print leaves open in a row and how it is computed, from the smallest figures up: asked of the same
 * function that scores the rows. Empty for a row whose ranges fit, and for one without figures.
 */
export function edgeReadings(
	row: Pick<RubricRow, 'threshold' | 'bases'>,
	basis?: Basis,
): readonly EdgeReading[] {
	const threshold =
		basis === undefined ? row.threshold : row.bases.find((known) => known.basis === basis)?.threshold;
	if (threshold == null) return [];
	const step = threshold.decimals === 0 ? 100 : 1;
	return neighbours(threshold.ranges, threshold.direction).flatMap(([lower, upper]) => {
		if (lower.to === null || upper.from === null || upper.from === lower.to + step) return [];
		const open =
			upper.from <= lower.to
				? { from: upper.from, to: lower.to }
				: { from: lower.to + step, to: upper.from - step };
		const reading = levelFromValue(row, open.from / 100, basis);
		return 'level' in reading ? [{ ...open, level: reading.level }] : [];
	});
}
