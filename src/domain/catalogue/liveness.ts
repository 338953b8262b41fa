import { dayIn } from './day-span.ts';

/** How long ago a record was last compared with its sources, from fresh to stale. */
export const livenessStates = ['terkini', 'perlu-ditinjau', 'belum-ditinjau-lagi'] as const;

export type Liveness = (typeof livenessStates)[number];

/** Months after a review from which a record is due, and from which it has been left alone. */
export const dueAfterMonths = 12;
export const leftAfterMonths = 24;

/**
 * The state of a record that was last reviewed on a day, as it is on `asOf` (both `2026-11-22`). A month is full on
 * the same day of the month: a review of 22 November 2025 is due from 22 November 2026 on. Where the month has no such
 * day it is full on its last: a review of 29 February 2024 is due from 28 February 2025 on.
 */
export function livenessOf(reviewedOn: string, asOf: string): Liveness {
	const months = monthsSince(reviewedOn, asOf);
	if (months >= leftAfterMonths) return 'belum-ditinjau-lagi';
	return months >= dueAfterMonths ? 'perlu-ditinjau' : 'terkini';
}

/** Full months from one day to another by the rule of `livenessOf`; 0 when the second is earlier. */
export function monthsSince(day: string, asOf: string): number {
	const months = monthNumber(asOf) - monthNumber(day);
	const anniversary = dayIn(Number(asOf.slice(0, 4)), `${asOf.slice(5, 7)}-${day.slice(8)}`);
	return Math.max(0, asOf < anniversary ? months - 1 : months);
}

function monthNumber(day: string): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
