import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Level } from '../rubric/level.ts';
import { rowScores, totalsOf } from '../rubric/row-score.ts';
import type { FilledRow } from '../rubric/row-score.ts';
import type { Ineligibility } from './eligibility.ts';
import type { IndexFormula } from './index-score.ts';
import { maturityOfRows } from './maturity.ts';
import type { Maturity } from './maturity.ts';
import type { Effort, GainRubric } from './marginal-gains.ts';
import { assembledIndex } from './region-index.ts';
import type { InnovationStanding, RegionIndex, SpdScore } from './region-index.ts';

/** A row of a rubric as the index is computed from levels; `weight` in hundredths. */
export interface RowRule extends Pick<RubricRow, 'number' | 'mandatory'> {
	readonly weight: number;
	readonly effort?: Effort | undefined;
}

/** A rubric in which everything is known that an index is computed with. */
export interface IndexRules {
	readonly id: string;
	readonly version: number;
	readonly projectedFrom?: string | undefined;
	readonly formula: IndexFormula;
	readonly spd: readonly RowRule[];
	readonly sid: readonly RowRule[];
	/** Ids of the yandas urusan in the order of the form. */
	readonly basicServices: readonly string[];
}

/** Levels by row number; a row that is left out is unfilled. */
export type Levels = Readonly<Record<string, Level | undefined>>;

/** An innovation as levels. */
export interface LevelledInnovation {
	readonly id: string;
	/** Undefined when it answers no row of the rubric at all. */
	readonly levels: Levels | undefined;
	/** Numbers of the rows that a verifier has confirmed. */
	readonly verified: readonly string[];
	readonly basicService: string | undefined;
	readonly named: boolean;
	/** Reasons against it; those that follow from the rows are found anew. */
	readonly reasons: readonly Ineligibility[];
}

/** What an index is computed from, without the files that it was read from. */
export interface IndexInput {
	readonly spd: Levels;
	readonly spdVerified: readonly string[];
	/** Points in hundredths that a source states; they stand when no row is filled. */
	readonly spdStated?: number | undefined;
	readonly innovations: readonly LevelledInnovation[];
}

function filledRows(levels: Levels, verified: readonly string[]): Readonly<Record<string, FilledRow>> {
	return Object.fromEntries(
		Object.entries(levels).flatMap(([number, level]) =>
			level === undefined ? [] : [[number, { level, verified: verified.includes(number) ? {} : undefined }]],
		),
	);
}

/** A rule has no thresholds: the levels are already known. */
function scoredRows(rules: readonly RowRule[]) {
	return rules.map((rule) => ({ ...rule, threshold: null, bases: [] }));
}

function spdOf({ spd, spdVerified, spdStated }: IndexInput, rules: readonly RowRule[]): SpdScore {
	if (spdStated !== undefined && Object.keys(spd).length === 0) {
		return { rows: undefined, claimed: spdStated, verified: spdStated };
	}
	const rows = rowScores(scoredRows(rules), filledRows(spd, spdVerified), spdVerified) ?? [];
	return { rows, ...totalsOf(rows) };
}

/** Maturity of an innovation by levels. */
export function maturityOfLevels(
	levels: Levels,
	verified: readonly string[],
	rules: readonly RowRule[],
): Maturity | undefined {
	return maturityOfRows(scoredRows(rules), filledRows(levels, verified), verified);
}

const reasonsOfRows: ReadonlySet<string> = new Set(['belum-dinilai', 'baris-wajib-kosong']);

function standingOf(
	{ id, levels, verified, basicService, named, reasons: given }: LevelledInnovation,
	rules: readonly RowRule[],
): InnovationStanding {
	const maturity = levels === undefined ? undefined : maturityOfLevels(levels, verified, rules);
	const missing = maturity?.mandatoryMissing ?? [];
	const reasons: readonly Ineligibility[] = [
		...(maturity === undefined ? [{ reason: 'belum-dinilai' } as const] : []),
		...given.filter(({ reason }) => !reasonsOfRows.has(reason)),
		...(missing.length > 0 ? [{ reason: 'baris-wajib-kosong', rows: missing } as const] : []),
	];
	return { id, maturity, reasons, named, counted: named && reasons.length === 0, basicService };
}

/** The index of levels: the same functions as for the files of a region, so the same levels give the same index. */
export function indexOfLevels(input: IndexInput, rules: IndexRules): RegionIndex {
	return assembledIndex({
		rubricId: rules.id,
		rubricVersion: rules.version,
		projectedFrom: rules.projectedFrom,
		formula: rules.formula,
		missing: [],
		spd: spdOf(input, rules.spd),
		innovations: input.innovations.map((innovation) => standingOf(innovation, rules.sid)),
		allBasicServices: rules.basicServices,
	});
}

/** The rules as `marginalGains` takes them. */
export function gainRubricOf({ spd, sid }: Pick<IndexRules, 'spd' | 'sid'>): GainRubric {
	const rowsOf = (rules: readonly RowRule[]) => ({
		rows: rules.map(({ number, weight, effort }) => ({
			number,
			weight,
			ownGuidance: effort === undefined ? null : { effort },
		})),
	});
	return { spd: rowsOf(spd), sid: rowsOf(sid) };
}
