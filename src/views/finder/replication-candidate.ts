import { guidePath } from '../../domain/catalogue/address.ts';
import type { GuideRecord, InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { scaledBudget } from '../../domain/replication/cost.ts';
import { scheduleOf } from '../../domain/replication/schedule.ts';
import { costDrivers, type CostLine } from '../../schema/guide-resources.ts';
import type { Phase } from '../../schema/guide-steps.ts';
import { formatList, formatNumber, formatRupiah } from '../copy/formats.ts';
import { replicationText as text } from '../copy/replication.ts';
import { daysText } from './days-text.ts';

/** An innovation with a guide, and what replicating it takes. */
export interface CandidateView {
	readonly title: string;
	/** The guide. */
	readonly path: string;
	readonly region: string;
	readonly summary: string;
	/** Absent while the length of no step is known. */
	readonly time?: string | undefined;
	/** Absent when the guide has no costs. */
	readonly cost?: CostView | undefined;
	/** What a region must have, in the order of the guide. */
	readonly musts: readonly string[];
}

export interface CostView {
	/** One amount for each thing that the costs grow with. */
	readonly parts: readonly string[];
	/** What the amounts mean, and where they come from. */
	readonly meaning: string;
}

/** Working days from the first step to the last; undefined while the length of no step is known. */
export function timeText(phases: readonly Phase[]): string | undefined {
	const { total, unknown } = scheduleOf(phases);
	if (total.max === 0) return undefined;
	if (unknown > 0) return text.someDaysUnknown(formatNumber(total.min), formatNumber(unknown));
	return daysText(total);
}

/** The smallest region: what one of each costs can be read without knowing the reader's region. */
const oneOfEach = { population: 1000, agencies: 1, puskesmas: 1, kelurahan: 1 };

/** What is paid once and the first year, for one of each thing that the costs grow with; undefined without costs. */
export function firstYearCost(costs: readonly CostLine[]): CostView | undefined {
	if (costs.length === 0) return undefined;
	const parts = costDrivers.flatMap((driver) => {
		const lines = costs.filter(({ scalesWith }) => scalesWith === driver);
		const { once, yearly } = scaledBudget(lines, oneOfEach);
		return lines.length === 0 ? [] : [text.costPart[driver](formatRupiah(once + yearly))];
	});
	const bases = new Set(costs.map(({ basis }) => basis));
	const [basis = 'perkiraan'] = bases;
	const years = [...new Set(costs.map(({ priceYear }) => priceYear))].toSorted((a, b) => a - b);
	const origin = text.costBasis[bases.size > 1 ? 'campuran' : basis];
	return { parts, meaning: `${text.costMeaning(formatList(years.map(String)))}; ${origin}.` };
}

export function candidateView(
	{ data }: GuideRecord,
	innovation: Pick<InnovationRecord, 'id' | 'data'>,
	region: string,
): CandidateView {
	return {
		title: innovation.data.title,
		path: guidePath(innovation.id),
		region,
		summary: data.summary,
		time: timeText(data.phases),
		cost: firstYearCost(data.costs),
		musts: data.prerequisites.flatMap(({ need, text: must }) => (need === 'wajib' ? [must] : [])),
	};
}
