import type { efforts } from '../../schema/rubric-row.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import { byCodePoint } from '../catalogue/order.ts';
import type { RowScore } from '../rubric/row-score.ts';
import { compareFractions, difference } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { countScore, indexScore } from './index-score.ts';
import type { IndexFormula, IndexScore } from './index-score.ts';
import type { InnovationStanding, RegionIndex } from './region-index.ts';

export type Effort = (typeof efforts)[number];

/** One thing that a region can do. Levels go from 0 (unfilled) to 3. */
export type Step =
	| { readonly kind: 'baris-spd'; readonly row: string; readonly from: number }
	| { readonly kind: 'baris-sid'; readonly row: string; readonly from: number; readonly innovation: string }
	/** The same row one level up in every innovation that counts and is not yet at 3. */
	| { readonly kind: 'baris-sid-semua'; readonly row: string; readonly innovations: number }
	/** An innovation that already counts but is not named among those submitted. */
	| { readonly kind: 'ajukan'; readonly innovation: string }
	/** What hinders it can still be mended: its text, its mandatory rows, its dates. It is taken with its present maturity. */
	| { readonly kind: 'penuhi-syarat'; readonly innovation: string }
	/** One more innovation with the mean maturity of those that count, rounded down to hundredths. */
	| { readonly kind: 'inovasi-baru'; readonly maturity: number }
	/** As many more, each in a basic service that is missing, as the count score needs; with the same maturity. */
	| {
			readonly kind: 'lengkapi-yandas';
			readonly maturity: number;
			readonly needed: number;
			readonly missing: readonly string[];
	  };

/** What of a row its gains follow from. */
export type GainRow = Pick<RubricRow, 'number' | 'weight'> & {
	readonly ownGuidance: { readonly effort: Effort } | null;
};

/** What of a rubric the gains follow from. */
export interface GainRubric {
	readonly spd: { readonly rows: readonly GainRow[] | null };
	readonly sid: { readonly rows: readonly GainRow[] | null };
}

export interface MarginalGain {
	readonly step: Step;
	/** What the step adds to the exact index; always above 0. */
	readonly gain: Fraction;
	/** Our estimate; undefined when the rubric file has none for the row. */
	readonly effort: Effort | undefined;
}

interface Present {
	readonly score: IndexScore;
	readonly formula: IndexFormula;
	readonly counted: readonly InnovationStanding[];
	readonly services: ReadonlySet<string>;
}

const effortOrder: Readonly<Record<Effort, number>> = { rendah: 0, sedang: 1, tinggi: 2 };

/**
 * What each possible step adds to the claimed index of a region, largest first, then by effort. Empty while the index
 * cannot be computed. `basicServices` are the ids of all yandas urusan in the order of the form.
 */
export function marginalGains(
	index: RegionIndex,
	rubric: GainRubric,
	basicServices: readonly string[],
): readonly MarginalGain[] {
	const { claimed: score, formula } = index;
	if (score === undefined || formula === undefined) return [];
	const counted = index.innovations.filter((standing) => standing.counted);
	const present = { score, formula, counted, services: new Set(index.basicServices) };
	return [
		...spdGains(index.spd?.rows ?? [], rubric, present),
		...sidGains(rubric, present),
		...admissionGains(index, present),
		...newInnovationGains(present, basicServices),
	]
		.filter(({ gain }) => gain.numerator > 0)
		.toSorted(compareGains);
}

function compareGains(first: MarginalGain, second: MarginalGain): number {
	const effort = (gain: MarginalGain) => (gain.effort === undefined ? 3 : effortOrder[gain.effort]);
	return (
		compareFractions(second.gain, first.gain) ||
		effort(first) - effort(second) ||
		byCodePoint(JSON.stringify(first.step), JSON.stringify(second.step))
	);
}

/** The index after more points, more maturity or more innovations. */
function gainOf(
	{ score, formula, services }: Present,
	more: { spd?: number; maturity?: number; innovations?: number; services?: readonly string[] },
): Fraction {
	const innovations = score.innovations + (more.innovations ?? 0);
	const represented = new Set([...services, ...(more.services ?? [])]);
	const after = indexScore(formula, {
		spd: score.spd + (more.spd ?? 0),
		maturitySum: score.maturitySum + (more.maturity ?? 0),
		innovations,
		countScore:
			formula.count === undefined
				? score.countScore
				: countScore(formula.count, innovations, represented.size),
	});
	return difference(after.exact, score.exact);
}

function rowsByNumber(rows: readonly GainRow[] | null): ReadonlyMap<string, GainRow> {
	return new Map((rows ?? []).map((row) => [row.number, row]));
}

function spdGains(
	scores: readonly RowScore[],
	rubric: GainRubric,
	present: Present,
): readonly MarginalGain[] {
	const rows = rowsByNumber(rubric.spd.rows);
	return scores.flatMap(({ number, level = 0 }) => {
		const row = rows.get(number);
		if (level === 3 || row?.weight == null) return [];
		return [
			{
				step: { kind: 'baris-spd', row: number, from: level } as const,
				gain: gainOf(present, { spd: row.weight }),
				effort: row.ownGuidance?.effort,
			},
		];
	});
}

function sidGains(rubric: GainRubric, present: Present): readonly MarginalGain[] {
	return (rubric.sid.rows ?? []).flatMap(({ number, weight, ownGuidance }) => {
		if (weight === null) return [];
		const effort = ownGuidance?.effort;
		const raisable = present.counted.flatMap(({ id, maturity }) => {
			const level = maturity?.rows.find((row) => row.number === number)?.level ?? 0;
			return level === 3 ? [] : [{ id, level }];
		});
		const one = gainOf(present, { maturity: weight });
		const all = gainOf(present, { maturity: weight * raisable.length });
		return [
			...raisable.map(({ id, level }) => ({
				step: { kind: 'baris-sid', row: number, from: level, innovation: id } as const,
				gain: one,
				effort,
			})),
			...(raisable.length < 2
				? []
				: [
						{
							step: { kind: 'baris-sid-semua', row: number, innovations: raisable.length } as const,
							gain: all,
							effort,
						},
					]),
		];
	});
}

/** Reasons that can still be mended by the region; the others lie in the past or in the innovation itself. */
const mendable: ReadonlySet<string> = new Set([
	'rancang-bangun-pendek',
	'baris-wajib-kosong',
	'tanggal-kurang-tepat',
	'tanggal-penerapan-tidak-ada',
]);

/** Whether everything against an innovation can still be mended; true as well when nothing is. */
export function canBeMended(reasons: InnovationStanding['reasons']): boolean {
	return reasons.every(({ reason }) => mendable.has(reason));
}

function admissionGains({ innovations }: RegionIndex, present: Present): readonly MarginalGain[] {
	return innovations.flatMap(({ id, counted, maturity, reasons, basicService }): readonly MarginalGain[] => {
		if (counted || maturity === undefined || !canBeMended(reasons)) return [];
		const ready = reasons.length === 0;
		return [
			{
				step: { kind: ready ? 'ajukan' : 'penuhi-syarat', innovation: id },
				gain: gainOf(present, {
					maturity: maturity.claimed,
					innovations: 1,
					services: basicService === undefined ? [] : [basicService],
				}),
				effort: ready ? 'rendah' : 'sedang',
			},
		];
	});
}

function newInnovationGains(present: Present, basicServices: readonly string[]): readonly MarginalGain[] {
	const { score, formula, services } = present;
	const mean = score.innovations === 0 ? 0 : Math.floor(score.maturitySum / score.innovations);
	const missing = basicServices.filter((id) => !services.has(id));
	const needed = (formula.count?.basicServicesNeeded ?? 0) - services.size;
	const steps: MarginalGain[] = [
		{
			step: { kind: 'inovasi-baru', maturity: mean },
			gain: gainOf(present, { maturity: mean, innovations: 1 }),
			effort: 'tinggi',
		},
	];
	if (needed > 0 && missing.length >= needed) {
		steps.push({
			step: { kind: 'lengkapi-yandas', maturity: mean, needed, missing },
			gain: gainOf(present, {
				maturity: mean * needed,
				innovations: needed,
				services: missing.slice(0, needed),
			}),
			effort: 'tinggi',
		});
	}
	return steps;
}

/** What is lacking to the next higher band; undefined in the highest one, or while bands or index are unknown. */
export function nextBand(
	index: RegionIndex,
): { readonly predicate: string; readonly from: number; readonly distance: number } | undefined {
	const { claimed, formula } = index;
	if (claimed === undefined) return undefined;
	const higher = (formula?.bands ?? []).filter(({ from }) => from > claimed.index);
	const next = higher.toSorted((a, b) => a.from - b.from)[0];
	if (next === undefined) return undefined;
	return { predicate: next.predicate, from: next.from, distance: next.from - claimed.index };
}
