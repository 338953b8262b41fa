import { agencyCategories, type AgencyCategory } from '../../schema/agency.ts';
import { byCodePoint } from '../catalogue/order.ts';
import type { AgencyRecord, InnovationRecord, RegionRecord } from '../catalogue/snapshot.ts';
import { agencyYears, type AgencyYear } from './agency-year.ts';
import { countedYears } from './counted-years.ts';
import type { DaySpan } from '../catalogue/day-span.ts';
import { countStates, type StateCounts } from './state.ts';
import { yearCourse, type YearCourse } from './trend.ts';

/** The parts of a snapshot that one region's coverage follows from. */
export interface CoverageParts {
	/** "Today", `2026-11-22`. */
	readonly asOf: string;
	readonly region: RegionRecord;
	/** Agencies of this region. */
	readonly agencies: readonly AgencyRecord[];
	/** Innovations of this region. */
	readonly innovations: readonly InnovationRecord[];
}

/** Coverage in one year. */
export interface YearCoverage extends YearCourse {
	readonly year: number;
	/** Together the number of all agencies. */
	readonly counts: StateCounts;
	/** Categories that the region has, in the order of the schema. */
	readonly categories: readonly { readonly category: AgencyCategory; readonly counts: StateCounts }[];
	/** Every agency of the region, in the order of the ids. */
	readonly agencies: readonly AgencyYear[];
}

/** Which agencies of a region have met their duty to innovate: plain data. */
export interface RegionCoverage {
	readonly regionId: string;
	readonly asOf: string;
	/** From the first year with a duty to the year of `asOf`; empty when no duty is recorded. */
	readonly years: readonly YearCoverage[];
	/** Ids of innovations that count nowhere because their agency or every date is unknown, in their order. */
	readonly uncounted: readonly string[];
}

type BegunByYear = ReadonlyMap<number, ReadonlyMap<string, readonly DaySpan[]>>;

/** Days until today on which innovations began to count, by year and by the id of their agency. */
function begunByYear(innovations: readonly InnovationRecord[], asOf: string): BegunByYear {
	const years = new Map<number, Map<string, DaySpan[]>>();
	for (const { data } of innovations) {
		if (data.agency === undefined) continue;
		for (const { year, since } of countedYears(data.dates)) {
			if (since.first > asOf) continue;
			const agencies = years.get(year) ?? new Map<string, DaySpan[]>();
			years.set(year, agencies.set(data.agency, [...(agencies.get(data.agency) ?? []), since]));
		}
	}
	return years;
}

function uncountedAmong(innovations: readonly InnovationRecord[]): readonly string[] {
	return innovations
		.filter(({ data }) => data.agency === undefined || countedYears(data.dates).length === 0)
		.map(({ id }) => id)
		.toSorted(byCodePoint);
}

function byCategory(agencies: readonly AgencyYear[]): YearCoverage['categories'] {
	const groups = Map.groupBy(agencies, ({ category }) => category);
	return agencyCategories.flatMap((category) => {
		const members = groups.get(category);
		return members === undefined ? [] : [{ category, counts: countStates(members) }];
	});
}

/** The coverage of one region; the order of its agencies and innovations makes no difference. */
export function regionCoverage(parts: CoverageParts): RegionCoverage {
	const { asOf, region } = parts;
	const { duties } = region.data;
	const records = parts.agencies.toSorted((a, b) => byCodePoint(a.id, b.id));
	const agencies = new Map(records.map((agency) => [agency.data.id, agency]));
	const begun = begunByYear(parts.innovations, asOf);
	const thisYear = Number(asOf.slice(0, 4));
	const firstYear = duties.reduce((first, { from }) => Math.min(first, from), thisYear + 1);
	const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => firstYear + index);
	return {
		regionId: region.id,
		asOf,
		uncounted: uncountedAmong(parts.innovations),
		years: years.map((year) => {
			const states = agencyYears({ year, asOf, duties, agencies, begun: begun.get(year) ?? new Map() });
			return {
				year,
				counts: countStates(states),
				categories: byCategory(states),
				agencies: states,
				...yearCourse(year, states, asOf),
			};
		}),
	};
}
