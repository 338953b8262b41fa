import type { Ineligibility } from '../../domain/index/eligibility.ts';
import type { IndexInput, IndexRules, Levels, RowRule } from '../../domain/index/index-of-levels.ts';
import type { IndexFormula, IndexScore } from '../../domain/index/index-score.ts';
import type { MissingNumber } from '../../domain/index/missing-number.ts';

/** Shape of both files; another one is another number, so that a browser never mistakes an old copy for a new one. */
export const inputFormat = 1;

/** A row of a rubric for readers and for computing; `weight` in hundredths. */
export interface RowInput extends RowRule {
	readonly aspect: 'spd' | 'sid';
	readonly name: string;
	/** Words of the levels 1 to 3; null is unknown. */
	readonly levels: readonly (string | null)[];
}

/** A rubric by which every index can be computed. Points in hundredths. */
export interface RubricInput {
	readonly id: string;
	readonly version: number;
	readonly year: number;
	readonly title: string;
	/** Only for announced rules: what everything not announced is taken from. */
	readonly projectedFrom?: { readonly id: string; readonly title: string } | undefined;
	readonly formula: IndexFormula;
	readonly rows: readonly RowInput[];
}

/** `/indeks/rubrik.json`. */
export interface RulesFile {
	readonly format: number;
	readonly note: string;
	/** Id of the rubric that the site computes by. */
	readonly current: string;
	/** The yandas urusan in the order of the form. */
	readonly basicServices: readonly { readonly id: string; readonly name: string }[];
	readonly rubrics: readonly RubricInput[];
}

/** An innovation as the index of its region takes it. */
export interface InnovationInput {
	/** `<region>/<innovation>`. */
	readonly id: string;
	readonly title: string;
	readonly path: string;
	/** Absent when it answers no row of the rubric. */
	readonly levels?: Levels | undefined;
	readonly verified: readonly string[];
	readonly basicService?: string | undefined;
	/** The region names it among those that it submits. */
	readonly named: boolean;
	readonly counted: boolean;
	readonly reasons: readonly Ineligibility[];
}

/** A score with its exact value as `numerator/denominator`; points and index in hundredths. */
export interface ScoreInput extends Omit<IndexScore, 'exact'> {
	readonly exact: string;
}

/** `/daerah/<region>/indeks/masukan.json`. */
export interface RegionInputs {
	readonly format: number;
	readonly note: string;
	readonly sample: boolean;
	readonly region: { readonly id: string; readonly name: string; readonly path: string };
	/** Day of the last change to the content, `2026-11-22`. */
	readonly asOf: string;
	readonly commit?: string | undefined;
	readonly rubric: { readonly id: string; readonly version: number; readonly title: string };
	readonly spd: Levels;
	readonly spdVerified: readonly string[];
	readonly spdStated?: number | undefined;
	readonly innovations: readonly InnovationInput[];
	/** Numbers without which there is no index. */
	readonly missing: readonly MissingNumber[];
	/** What the site computed; absent while a number is missing. */
	readonly expected?: { readonly claimed: ScoreInput; readonly verified: ScoreInput } | undefined;
}

/** The rules as the domain computes with them. */
export function indexRulesOf(
	{ id, version, projectedFrom, formula, rows }: RubricInput,
	{ basicServices }: Pick<RulesFile, 'basicServices'>,
): IndexRules {
	return {
		id,
		version,
		projectedFrom: projectedFrom?.id,
		formula,
		spd: rows.filter(({ aspect }) => aspect === 'spd'),
		sid: rows.filter(({ aspect }) => aspect === 'sid'),
		basicServices: basicServices.map((service) => service.id),
	};
}

/** The inputs as the domain computes with them. */
export function indexInputOf({ spd, spdVerified, spdStated, innovations }: RegionInputs): IndexInput {
	return {
		spd,
		spdVerified,
		spdStated,
		innovations: innovations.map(({ id, levels, verified, basicService, named, reasons }) => ({
			id,
			levels,
			verified,
			basicService,
			named,
			reasons,
		})),
	};
}
