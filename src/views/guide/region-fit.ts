import type { MeasuredCondition } from '../../domain/replication/candidate.ts';
import type { PricedLine, ScaledBudget } from '../../domain/replication/cost.ts';
import {
	answerTo,
	fitOf,
	type Answer,
	type Fit,
	type FitReason,
	type RegionProfile,
} from '../../domain/replication/fit.ts';
import { firstYearOf } from '../../domain/replication/ranking.ts';
import type { Guide } from '../../schema/guide.ts';
import { answerLabels, comparedText, fitLabels, resultText } from '../copy/finder.ts';
import { formatRupiah } from '../copy/formats.ts';
import { regionFitText as text } from '../copy/guide-fit.ts';
import { comparedWords, type ConditionNames } from '../finder/compared-words.ts';
import { whyFits } from '../finder/result-view.ts';
import type { LabelLookup } from '../label-lookup.ts';

interface FitDataPrerequisite extends Pick<Guide['prerequisites'][number], 'id' | 'need'> {
	/** Absent where people judge. */
	readonly condition?: MeasuredCondition | undefined;
	readonly substitute?: true | undefined;
}

/** What the page carries of a guide so that a browser can compare it with a region. */
export interface FitData {
	/** In the order of the page. */
	readonly prerequisites: readonly FitDataPrerequisite[];
	/** In the order of the guide. */
	readonly costs: readonly PricedLine[];
	readonly names: ConditionNames;
	/** Kemendagri code of the region that the innovation comes from. */
	readonly origin: string;
}

export function fitData(
	{ prerequisites, costs }: Guide,
	origin: string,
	labels: Pick<LabelLookup, 'affair' | 'system'>,
): FitData {
	const measured = prerequisites.map(({ id, need, condition, substitute }) => ({
		id,
		need,
		condition: condition?.kind === 'dasar-hukum' ? undefined : condition,
		substitute: substitute === undefined ? undefined : (true as const),
	}));
	const conditions = measured.flatMap(({ condition }) => condition ?? []);
	const named = (ids: readonly string[], name: (id: string) => string) =>
		Object.fromEntries(ids.map((id) => [id, name(id)]));
	return {
		prerequisites: measured,
		costs: costs.map(({ frequency, quantity, unitCost, scalesWith }) => ({
			frequency,
			quantity,
			unitCost,
			scalesWith,
		})),
		names: {
			affairs: named(
				conditions.flatMap((condition) => (condition.kind === 'urusan' ? [condition.affair] : [])),
				labels.affair,
			),
			systems: named(
				conditions.flatMap((condition) => (condition.kind === 'sistem' ? [condition.system] : [])),
				labels.system,
			),
		},
		origin,
	};
}

/** A prerequisite, or the ceiling of the costs, for the reader's region. */
export interface FitRow {
	readonly answer: Answer;
	readonly label: string;
	/** What is asked for beside what the region has. */
	readonly compared: string;
	/** It alone speaks against the innovation. */
	readonly decisive: boolean;
}

export interface RegionFitView {
	readonly fit: Fit;
	readonly verdict: string;
	/** Why, in a sentence. */
	readonly why: string;
	/** By id of the prerequisite. */
	readonly rows: ReadonlyMap<string, FitRow>;
	/** Ids of the musts that the profile cannot answer: the reader can. */
	readonly asked: ReadonlySet<string>;
	/** Absent without a ceiling. */
	readonly ceiling?: FitRow | undefined;
	/** Amounts in rupiah, in words; what nobody knows is absent. */
	readonly once?: string | undefined;
	readonly yearly?: string | undefined;
	readonly firstYear?: string | undefined;
	/** What is missing before the costs are complete. */
	readonly costNotes: readonly string[];
	/** Each line of the costs for this region, in the order of the guide. */
	readonly lines: readonly string[];
}

function amountText(amount: number, isComplete: boolean): string {
	return isComplete ? formatRupiah(amount) : resultText.atLeast(formatRupiah(amount));
}

function sumText(
	{ lines, once, yearly }: ScaledBudget<PricedLine>,
	frequency: PricedLine['frequency'],
): string | undefined {
	const own = lines.filter(({ line }) => line.frequency === frequency);
	const known = own.filter(({ amount }) => amount !== undefined);
	if (known.length === 0) return undefined;
	return amountText(frequency === 'sekali' ? once : yearly, known.length === own.length);
}

type CostWords = Pick<RegionFitView, 'once' | 'yearly' | 'firstYear' | 'costNotes' | 'lines'>;

function costWords(budget: ScaledBudget<PricedLine>): CostWords {
	const { amount, certainty, missing, unnamed } = firstYearOf(budget);
	if (budget.lines.length === 0) return { costNotes: [text.noCosts], lines: [] };
	return {
		once: sumText(budget, 'sekali'),
		yearly: sumText(budget, 'per-tahun'),
		firstYear: certainty === 'belum-diketahui' ? undefined : amountText(amount, certainty === 'lengkap'),
		costNotes: [
			...(missing.length === 0 ? [] : [resultText.missing(missing)]),
			...(unnamed.length === 0 ? [] : [resultText.unnamed(unnamed)]),
			text.price,
		],
		lines: budget.lines.map(({ factor, amount: own }) =>
			factor === undefined || own === undefined ? text.lineUnknown : text.line(factor, own),
		),
	};
}

/**
 * The guide for one region. `judged` holds the reader's own answers by id of the prerequisite; they count where the
 * profile has none.
 */
export function regionFitView(
	data: FitData,
	profile: RegionProfile,
	judged: ReadonlyMap<string, boolean>,
): RegionFitView {
	const { fit, reasons, budget } = fitOf(data, profile, judged);
	const unanswered = data.prerequisites.filter(
		({ condition }) => answerTo(condition, profile) === 'belum-diketahui',
	);
	const byReader = new Set(unanswered.map(({ id }) => id).filter((id) => judged.has(id)));
	const conditions = new Map(data.prerequisites.map(({ id, condition }) => [id, condition]));
	const comparedOf = ({ source, answer }: FitReason): string => {
		if (source.kind === 'biaya') {
			return comparedText.cost[answer](budget.once + budget.yearly, profile.budget ?? 0);
		}
		if (byReader.has(source.id)) return text.judged;
		return comparedWords(conditions.get(source.id), answer, profile, data.names);
	};
	const rows = reasons.map((reason) => ({
		source: reason.source,
		row: {
			answer: reason.answer,
			label: answerLabels[reason.answer],
			compared: comparedOf(reason),
			decisive: reason.decisive,
		},
	}));
	const count = (answer: Answer) => reasons.filter((reason) => reason.answer === answer).length;
	return {
		fit,
		verdict: fitLabels[fit],
		why: whyFits({ fit, reasons, unmet: count('belum'), unknown: count('belum-diketahui') }),
		rows: new Map(
			rows.flatMap(({ source, row }) => (source.kind === 'prasyarat' ? [[source.id, row] as const] : [])),
		),
		asked: new Set(unanswered.filter(({ need }) => need === 'wajib').map(({ id }) => id)),
		ceiling: rows.find(({ source }) => source.kind === 'biaya')?.row,
		...costWords(budget),
	};
}
