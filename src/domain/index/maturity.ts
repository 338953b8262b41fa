import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Rubric } from '../../schema/rubric.ts';
import type { InnovationRecord } from '../catalogue/snapshot.ts';
import { rowScores, totalsOf } from '../rubric/row-score.ts';
import type { FilledRow, RowScore, ScoredRow } from '../rubric/row-score.ts';

/** Skor kematangan of one innovation; points in hundredths. */
export interface Maturity {
	/** Rows 16 to 35 in the order of the rubric. */
	readonly rows: readonly RowScore[];
	readonly claimed: number;
	readonly verified: number;
	/** The highest sum that the rubric allows; 11100 in 2026. */
	readonly maximum: number;
	/** Numbers of mandatory rows that are unfilled. Empty as well when the rubric does not say which are mandatory. */
	readonly mandatoryMissing: readonly string[];
}

/**
 * Maturity of an innovation by the rows that it answers for the rubric `assessmentId`. Undefined when it answers none,
 * or when the rubric does not know its rows or their weights.
 */
export function maturityOf(
	innovation: Pick<InnovationRecord, 'data' | 'verified'>,
	rubric: Rubric,
	assessmentId: string,
): Maturity | undefined {
	const filled = innovation.data.assessments[assessmentId];
	const { rows } = rubric.sid;
	if (filled === undefined || rows === null) return undefined;
	return maturityOfRows(rows, filled, innovation.verified[assessmentId] ?? []);
}

/** Maturity by rows as they are filled; `held` names those whose verification stands. Undefined when a weight is unknown. */
export function maturityOfRows(
	rows: readonly (ScoredRow & Pick<RubricRow, 'mandatory'>)[],
	filled: Readonly<Record<string, FilledRow | undefined>>,
	held: readonly string[],
): Maturity | undefined {
	const scores = rowScores(rows, filled, held);
	if (scores === undefined) return undefined;
	const mandatory = new Set(rows.filter((row) => row.mandatory === true).map(({ number }) => number));
	return {
		rows: scores,
		...totalsOf(scores),
		maximum: rows.reduce((sum, { weight }) => sum + (weight ?? 0) * 3, 0),
		mandatoryMissing: scores
			.filter(({ number, state }) => state === 'belum-terisi' && mandatory.has(number))
			.map(({ number }) => number),
	};
}
