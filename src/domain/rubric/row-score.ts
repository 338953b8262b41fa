import type { benefitBases } from '../../schema/assessment.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import { levelFromValue } from './level.ts';
import type { Level } from './level.ts';

/** A row as a record fills it. */
export interface FilledRow {
	readonly level?: number | undefined;
	readonly value?: number | undefined;
	readonly basis?: (typeof benefitBases)[number] | undefined;
	readonly verified?: object | undefined;
}

/** Unfilled is not zero: it is scored 0, but nobody has said anything yet. */
export type RowState = 'belum-terisi' | 'klaim' | 'menunggu-verifikasi-ulang' | 'terverifikasi';

/** What one row is worth; points in hundredths. */
export interface RowScore {
	readonly number: string;
	readonly state: RowState;
	/** Absent while the row is unfilled. */
	readonly level?: Level;
	/** True when the level follows from a figure, not from what the record states. */
	readonly derived: boolean;
	readonly claimed: number;
	/** Points of the level that a verifier confirmed; 0 for every other row. */
	readonly verified: number;
}

/** What of a row its score follows from. */
export type ScoredRow = Pick<RubricRow, 'number' | 'weight' | 'threshold' | 'bases'>;

/** The level of a filled row: as stated, or as its figure gives it. Undefined when the figure gives none. */
export function levelOf(row: ScoredRow, filled: FilledRow): Level | undefined {
	if (filled.level === 1 || filled.level === 2 || filled.level === 3) return filled.level;
	if (filled.value === undefined) return undefined;
	const reading = levelFromValue(row, filled.value, filled.basis);
	return 'level' in reading ? reading.level : undefined;
}

/**
 * The score of one row: weight times level. `held` says whether the verification that is written in the record stands
 * for its present level and evidence. Undefined when the rubric does not know the row's weight.
 */
export function rowScore(row: ScoredRow, filled: FilledRow | undefined, held: boolean): RowScore | undefined {
	const { number, weight } = row;
	if (weight === null) return undefined;
	const level = filled === undefined ? undefined : levelOf(row, filled);
	if (filled === undefined || level === undefined) {
		return { number, state: 'belum-terisi', derived: false, claimed: 0, verified: 0 };
	}
	const claimed = weight * level;
	const state =
		filled.verified === undefined ? 'klaim' : held ? 'terverifikasi' : 'menunggu-verifikasi-ulang';
	return {
		number,
		state,
		level,
		derived: filled.level === undefined,
		claimed,
		verified: state === 'terverifikasi' ? claimed : 0,
	};
}

/** Scores of all rows in the order of the rubric. Undefined when a weight is unknown. */
export function rowScores(
	rows: readonly ScoredRow[],
	filled: Readonly<Record<string, FilledRow | undefined>>,
	held: readonly string[],
): readonly RowScore[] | undefined {
	const scores: RowScore[] = [];
	for (const row of rows) {
		const score = rowScore(row, filled[row.number], held.includes(row.number));
		if (score === undefined) return undefined;
		scores.push(score);
	}
	return scores;
}

/** Sums over rows, in hundredths. */
export function totalsOf(scores: readonly RowScore[]): { claimed: number; verified: number } {
	return {
		claimed: scores.reduce((sum, { claimed }) => sum + claimed, 0),
		verified: scores.reduce((sum, { verified }) => sum + verified, 0),
	};
}
