import type { Rubric } from '../../schema/rubric.ts';
import type { InnovationRecord, RegionRecord } from '../catalogue/snapshot.ts';
import type { EffectiveRubric } from '../rubric/effective-rubric.ts';
import { rowScores, totalsOf } from '../rubric/row-score.ts';
import type { RowScore } from '../rubric/row-score.ts';
import { ineligibilities } from './eligibility.ts';
import type { Ineligibility } from './eligibility.ts';
import { countScore, indexFormula, indexScore } from './index-score.ts';
import type { IndexFormula, IndexScore } from './index-score.ts';
import { maturityOf } from './maturity.ts';
import type { Maturity } from './maturity.ts';
import { missingRules } from './missing-number.ts';
import type { MissingNumber } from './missing-number.ts';

export interface SpdScore {
	/** Undefined when the total is stated by a source instead. */
	readonly rows: readonly RowScore[] | undefined;
	readonly claimed: number;
	readonly verified: number;
}

/** One innovation as the region's index sees it. */
export interface InnovationStanding {
	readonly id: string;
	readonly maturity: Maturity | undefined;
	/** Empty when it counts. */
	readonly reasons: readonly Ineligibility[];
	/** The region names it among those that it submits; true for all when the region names none. */
	readonly named: boolean;
	/** Named and without a reason against it. */
	readonly counted: boolean;
	/** Id of its main urusan when that is a basic service. */
	readonly basicService: string | undefined;
}

/** The index of one region by one rubric. */
export interface RegionIndex {
	readonly rubricId: string;
	readonly rubricVersion: number;
	readonly projectedFrom: string | undefined;
	readonly formula: IndexFormula | undefined;
	readonly missing: readonly MissingNumber[];
	readonly spd: SpdScore | undefined;
	/** In the order of their ids. */
	readonly innovations: readonly InnovationStanding[];
	/** Basic services among the innovations that count, in the order of the ministry's form. */
	readonly basicServices: readonly string[];
	/** Undefined while a number is missing. */
	readonly claimed: IndexScore | undefined;
	/** With the points of confirmed rows alone; what is submitted stays the same, so it never exceeds the claimed index. */
	readonly verified: IndexScore | undefined;
}

interface RegionParts {
	readonly region: RegionRecord;
	/** The region's innovations. */
	readonly innovations: readonly InnovationRecord[];
	/** Ids of the yandas urusan in the order of the form. */
	readonly basicServices: readonly string[];
}

function standings(
	{ region, innovations, basicServices }: RegionParts,
	{ rubric, assessmentId }: EffectiveRubric,
): readonly InnovationStanding[] {
	const submitted = region.data.assessments[assessmentId]?.submitted;
	return innovations
		.map((innovation) => {
			const maturity = maturityOf(innovation, rubric, assessmentId);
			const reasons = ineligibilities(innovation, rubric, maturity);
			const named = submitted === undefined || submitted.includes(innovation.slug);
			const { affair } = innovation.data;
			return {
				id: innovation.id,
				maturity,
				reasons,
				named,
				counted: named && reasons.length === 0,
				basicService: affair !== undefined && basicServices.includes(affair) ? affair : undefined,
			};
		})
		.toSorted((first, second) => (first.id < second.id ? -1 : 1));
}

function spdScore(
	{ data, verified }: RegionRecord,
	rubric: Rubric,
	assessmentId: string,
): SpdScore | undefined {
	const entered = data.assessments[assessmentId];
	if (entered === undefined) return undefined;
	if (rubric.spd.rows !== null && Object.keys(entered.spd).length > 0) {
		const rows = rowScores(rubric.spd.rows, entered.spd, verified[assessmentId] ?? []);
		if (rows !== undefined) return { rows, ...totalsOf(rows) };
	}
	if (entered.spdTotal === undefined) return undefined;
	// A total that a source states is published, so nobody has to confirm its rows.
	const { points } = entered.spdTotal;
	return { rows: undefined, claimed: points, verified: points };
}

/**
 * The index of a region: what it is made of, what is missing, and both scores when nothing is. Innovations count that
 * the region submits (all when it names none) and that have no reason against them.
 */
export function regionIndex(parts: RegionParts, effective: EffectiveRubric): RegionIndex {
	const { region } = parts;
	const { rubric, assessmentId, projectedFrom } = effective;
	const formula = indexFormula(rubric);
	const innovations = standings(parts, effective);
	const spd = spdScore(region, rubric, assessmentId);
	const statedCount = region.data.assessments[assessmentId]?.countScore?.points;
	const rules = missingRules(rubric, { spd: spd !== undefined, count: statedCount !== undefined });
	const missing: readonly MissingNumber[] = [
		...rules,
		...(spd === undefined && !rules.includes('baris-spd') ? (['isian-spd'] as const) : []),
		...(innovations.every(({ maturity }) => maturity === undefined) ? (['isian-inovasi'] as const) : []),
	];
	return assembledIndex({
		rubricId: rubric.id,
		rubricVersion: rubric.version,
		projectedFrom,
		formula,
		missing,
		spd,
		statedCount,
		innovations,
		allBasicServices: parts.basicServices,
	});
}

type GivenParts = Omit<RegionIndex, 'basicServices' | 'claimed' | 'verified'>;

/** What an index is put together from. */
export interface IndexParts extends GivenParts {
	/** Points that a source states; taken when the count rule is unknown. */
	readonly statedCount?: number | undefined;
	/** Ids of the yandas urusan in the order of the form. */
	readonly allBasicServices: readonly string[];
}

/** The index from its parts: which basic services are represented, and both scores when nothing is missing. */
export function assembledIndex({ statedCount, allBasicServices, ...given }: IndexParts): RegionIndex {
	const { formula, missing, spd, innovations } = given;
	const counted = innovations.filter((standing) => standing.counted);
	const services = new Set(counted.flatMap(({ basicService }) => basicService ?? []));
	const count =
		formula?.count === undefined ? statedCount : countScore(formula.count, counted.length, services.size);
	const score = (kind: 'claimed' | 'verified') => {
		if (missing.length > 0 || formula === undefined || spd === undefined || count === undefined)
			return undefined;
		return indexScore(formula, {
			spd: spd[kind],
			maturitySum: counted.reduce((sum, { maturity }) => sum + (maturity?.[kind] ?? 0), 0),
			innovations: counted.length,
			countScore: count,
		});
	};
	return {
		...given,
		basicServices: allBasicServices.filter((id) => services.has(id)),
		claimed: score('claimed'),
		verified: score('verified'),
	};
}
