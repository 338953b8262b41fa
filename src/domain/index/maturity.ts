import type { Rubric } from '../../schema/rubric.ts';
import type { InnovationRecord } from '../catalogue/snapshot.ts';
import { rowScores, totalsOf } from '../rubric/row-score.ts';
import type { RowScore } from '../rubric/row-score.ts';

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
	const scores = rowScores(rows, filled, innovation.verified[assessmentId] ?? []);
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
