import type { AgencyYear } from './agency-year.ts';

/** How many agencies had met the duty of a year by the end of a month, `2026-03`. */
export interface MonthCoverage {
	readonly month: string;
	readonly met: number;
}

/** The course of one year. */
export interface YearCourse {
	/** From January to December, or to the month of `asOf` in its own year; each month with all before it. */
	readonly months: readonly MonthCoverage[];
	/** Agencies that met the duty at a date without a month: in no month, and not to be forgotten. */
	readonly metWithoutMonth: number;
}

/** Counts, month by month, the agencies that had met the duty of the year. */
export function yearCourse(year: number, agencies: readonly AgencyYear[], asOf: string): YearCourse {
	const dates = agencies.flatMap((agency) =>
		agency.state === 'tidak-berlaku' || agency.metOn === undefined ? [] : [agency.metOn],
	);
	const exact = dates.filter((date) => date.length >= '2026-03'.length);
	const lastMonth = String(year) === asOf.slice(0, 4) ? Number(asOf.slice(5, 7)) : 12;
	const months = Array.from({ length: lastMonth }, (_, index) => {
		const month = `${String(year)}-${String(index + 1).padStart(2, '0')}`;
		return { month, met: exact.filter((date) => date.slice(0, 7) <= month).length };
	});
	return { months, metWithoutMonth: dates.length - exact.length };
}
