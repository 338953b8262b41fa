import type { Condition } from '../../schema/guide-prerequisite.ts';
import type { GuideRecord, InnovationRecord } from '../catalogue/snapshot.ts';
import { confirmedAdopters } from './confirmed-adopters.ts';
import type { PricedLine } from './cost.ts';
import type { FitGuide, FitPrerequisite } from './fit.ts';
import { ledgerOf } from './ledger.ts';
import { mergedCosts } from './merged-costs.ts';
import { scheduleOf } from './schedule.ts';
import type { LedgerParts } from './statement.ts';

/** What can be compared with a region: a legal basis never can. */
export type MeasuredCondition = Exclude<Condition, { readonly kind: 'dasar-hukum' }>;

export interface CandidatePrerequisite extends Pick<FitPrerequisite, 'id' | 'need'> {
	/** Absent where people judge. */
	readonly condition?: MeasuredCondition | undefined;
	/** Present when it can be replaced. */
	readonly substitute?: true | undefined;
}

/** Working days of the whole, as far as the lengths of the steps are known. */
export interface CandidateTime {
	readonly min: number;
	readonly max: number;
	/** Steps whose length nobody knows. */
	readonly unknown: number;
}

export interface CandidateRegion {
	readonly id: string;
	readonly name: string;
	/** Kemendagri code. */
	readonly code: string;
}

/** An innovation with a guide, as little of it as a comparison with a region takes. */
export interface Candidate extends FitGuide<PricedLine> {
	/** `<region>/<innovation>`. */
	readonly id: string;
	readonly title: string;
	/** Where it comes from. */
	readonly region: CandidateRegion;
	readonly affair?: string | undefined;
	readonly sample: boolean;
	readonly prerequisites: readonly CandidatePrerequisite[];
	readonly time: CandidateTime;
	/** Regions that have taken it over, confirmed. */
	readonly adopters: number;
	/** Whether it has figures from before and after. */
	readonly figures: boolean;
}

export interface CandidateParts extends LedgerParts {
	readonly innovations: readonly InnovationRecord[];
	readonly guides: readonly GuideRecord[];
	readonly regions: readonly {
		readonly id: string;
		readonly data: { readonly code: string; readonly name: string };
	}[];
}

function measured(condition: Condition | undefined): MeasuredCondition | undefined {
	return condition?.kind === 'dasar-hukum' ? undefined : condition;
}

function timeOf({ data }: GuideRecord): CandidateTime {
	const { total, unknown } = scheduleOf(data.phases);
	return { min: total.min, max: total.max, unknown };
}

/** All innovations with a guide, in the order of the innovations. Those of a region without a file are left out. */
export function candidatesOf(parts: CandidateParts): readonly Candidate[] {
	const guides = new Map(parts.guides.map((guide) => [guide.id, guide]));
	const regions = new Map(
		parts.regions.map(({ id, data }) => [id, { id, name: data.name, code: data.code }]),
	);
	const ledger = Map.groupBy(ledgerOf(parts), ({ origin }) =>
		origin.kind === 'di-sini' ? origin.innovationId : '',
	);
	return parts.innovations.flatMap(({ id, regionId, data }) => {
		const [guide, region] = [guides.get(id), regions.get(regionId)];
		if (guide === undefined || region === undefined) return [];
		// A sample says nothing about how often something real was taken over.
		const entries = (ledger.get(id) ?? []).filter(({ sample }) => data.sample || !sample);
		return {
			id,
			title: data.title,
			region,
			affair: data.affair,
			sample: data.sample,
			prerequisites: guide.data.prerequisites.map(({ id: key, need, condition, substitute }) => ({
				id: key,
				need,
				condition: measured(condition),
				substitute: substitute === undefined ? undefined : true,
			})),
			costs: mergedCosts(guide.data.costs),
			time: timeOf(guide),
			adopters: confirmedAdopters(entries, id).length,
			figures: data.improvements.some(({ before }) => before !== undefined),
		};
	});
}
