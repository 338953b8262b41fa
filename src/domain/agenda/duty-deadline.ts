import { agencyCategories, type AgencyCategory } from '../../schema/agency.ts';
import type { Source } from '../../schema/source.ts';
import { dayIn } from '../catalogue/day-span.ts';
import { dutyIn, type Duty } from '../coverage/duty.ts';

/** The last day of a year on which some categories of agencies may still deliver. */
export interface DutyDeadline {
	readonly year: number;
	readonly day: string;
	readonly categories: readonly AgencyCategory[];
	readonly source?: Source | undefined;
}

/** All deadlines of a region's duties up to a year, the earliest first; one for all categories that share a day. */
export function dutyDeadlines(duties: readonly Duty[], lastYear: number): readonly DutyDeadline[] {
	const firstYear = Math.min(...duties.map(({ from }) => from));
	const years = Array.from(
		{ length: Math.max(0, lastYear - firstYear + 1) },
		(_, index) => firstYear + index,
	);
	return years.flatMap((year) => {
		const due = agencyCategories.flatMap((category) => {
			const duty = duties[dutyIn(year, category, duties) ?? -1];
			if (duty?.deadline === undefined) return [];
			return [{ category, day: dayIn(year, duty.deadline), source: duty.source }];
		});
		return [...Map.groupBy(due, ({ day }) => day)]
			.map(([day, shared]) => ({
				year,
				day,
				categories: shared.map(({ category }) => category),
				source: shared.find(({ source }) => source !== undefined)?.source,
			}))
			.toSorted((first, second) => (first.day < second.day ? -1 : 1));
	});
}
