import type { PartialDate } from '../../schema/partial-date.ts';
import { byCodePoint } from './order.ts';

/** The days within which something happened: as many as the date is inexact. Full days, both included. */
export interface DaySpan {
	readonly first: string;
	readonly last: string;
}

const dayLength = 86_400_000;

/** Last day of a month, `2024-02-29` for 2024 and 2. */
function lastDayOf(year: number, month: number): string {
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** All days that a partial date can mean. */
export function spanOf(date: PartialDate): DaySpan {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
	if (day === undefined) return { first: `${date}-01`, last: lastDayOf(Number(year), Number(month)) };
	return { first: date, last: date };
}

/** The days on which the `count`-th of several events can have happened; undefined when there are fewer. */
export function nthOf(spans: readonly DaySpan[], count: number): DaySpan | undefined {
	const first = spans.map((span) => span.first).toSorted(byCodePoint)[count - 1];
	const last = spans.map((span) => span.last).toSorted(byCodePoint)[count - 1];
	return first === undefined || last === undefined ? undefined : { first, last };
}

/** The most exact date that holds for all days of a span; the days must lie in one year. */
export function dateOf({ first, last }: DaySpan): PartialDate {
	if (first === last) return first;
	const sameMonth = first.slice(0, 7) === last.slice(0, 7);
	return first.slice(0, sameMonth ? 7 : 4);
}

/** The day of a year that a yearly `MM-DD` means; a day that its month does not have is the month's last. */
export function dayIn(year: number, monthDay: string): string {
	const [month = '', day = ''] = monthDay.split('-');
	const last = lastDayOf(year, Number(month));
	const named = `${String(year)}-${month}-${day}`;
	return named < last ? named : last;
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / dayLength;
}
