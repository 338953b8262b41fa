import { daysBetween, spanOf } from '../catalogue/day-span.ts';
import { byCodePoint } from '../catalogue/order.ts';
import { datedState, type Dated } from '../contest/stage-state.ts';

/**
 * Where a day lies to an event. `mungkin-berlangsung`: its dates are inexact and the day is within them.
 * `belum-diumumkan`: it has none.
 */
export type HappeningState =
	'berlangsung' | 'mungkin-berlangsung' | 'akan-datang' | 'lalu' | 'belum-diumumkan';

/** Of an event of which only the end is known, that end is what is to come: a deadline. */
export function happeningState(dates: Dated, asOf: string): HappeningState {
	const { from, until } = dates;
	if (from === undefined && until === undefined) return 'belum-diumumkan';
	switch (datedState(dates, asOf)) {
		case 'selesai':
			return 'lalu';
		case 'belum':
			return 'akan-datang';
		case 'berjalan':
			return 'berlangsung';
		default: {
			if (from !== undefined || until === undefined) return 'mungkin-berlangsung';
			if (asOf < spanOf(until).first) return 'akan-datang';
			return until === asOf ? 'berlangsung' : 'mungkin-berlangsung';
		}
	}
}

/** True for a date that names its day. */
export function isExact(date: string): boolean {
	const { first, last } = spanOf(date);
	return first === last;
}

/** Days to a date that names its day, 0 for today; undefined for a month or a year. */
export function daysTo(date: string, asOf: string): number | undefined {
	return isExact(date) ? daysBetween(asOf, date) : undefined;
}

/** The earliest first, by the first day that it can begin, then by the last that it can end. */
export function byTime(first: Dated, second: Dated): number {
	return byCodePoint(sortKey(first), sortKey(second));
}

/** What has no date comes last. */
function sortKey({ from, until }: Dated): string {
	const begin = from ?? until;
	const end = until ?? from;
	return begin === undefined || end === undefined ? '~' : `${spanOf(begin).first} ${spanOf(end).last}`;
}
