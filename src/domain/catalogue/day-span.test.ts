import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, dayIn, daysBetween, nthOf, spanOf } from './day-span.ts';

test.each([
	['2026', '2026-01-01', '2026-12-31'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2025-02', '2025-02-01', '2025-02-28'],
	['2026-04', '2026-04-01', '2026-04-30'],
	['2026-12', '2026-12-01', '2026-12-31'],
	['2026-06-30', '2026-06-30', '2026-06-30'],
])('%s means the days from %s to %s', (date, first, last) => {
	expect(spanOf(date)).toEqual({ first, last });
});

test('the second of three events lies between the second earliest beginning and the second earliest end', () => {
	// The whole year, March, and 10 June: the second comes in March at the earliest, on 10 June at the latest.
	const spans = ['2025', '2025-06-10', '2025-03'].map(spanOf);
	expect(nthOf(spans, 1)).toEqual({ first: '2025-01-01', last: '2025-03-31' });
	expect(nthOf(spans, 2)).toEqual({ first: '2025-03-01', last: '2025-06-10' });
	expect(nthOf(spans, 3)).toEqual({ first: '2025-06-10', last: '2025-12-31' });
	expect(nthOf(spans, 4)).toBeUndefined();
});

test('wherever the events really lie in their spans, the n-th of them lies in the span that is given', () => {
	const day = fc.integer({ min: 0, max: 364 });
	const written = (offset: number) => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);
	const event = fc
		.tuple(day, day, day)
		.map((days) => days.toSorted((a, b) => a - b))
		.map(([first = 0, real = 0, last = 0]) => ({
			span: { first: written(first), last: written(last) },
			real: written(real),
		}));
	fc.assert(
		fc.property(fc.array(event, { minLength: 1, maxLength: 6 }), fc.nat(5), (events, index) => {
			const real = events.map((item) => item.real).toSorted()[index];
			const span = nthOf(
				events.map((item) => item.span),
				index + 1,
			);
			if (real === undefined) expect(span).toBeUndefined();
			else expect(span !== undefined && span.first <= real && real <= span.last).toBe(true);
		}),
	);
});

test.each([
	['2026-03-05', '2026-03-05', '2026-03-05'],
	['2026-03-01', '2026-03-31', '2026-03'],
	['2026-03-05', '2026-03-20', '2026-03'],
	['2026-03-01', '2026-06-10', '2026'],
])('days from %s to %s share the date %s', (first, last, date) => {
	expect(dateOf({ first, last })).toBe(date);
});

test.each([
	[2026, '06-30', '2026-06-30'],
	[2026, '06-31', '2026-06-30'],
	[2024, '02-29', '2024-02-29'],
	[2025, '02-29', '2025-02-28'],
])('in %i the yearly day %s is %s', (year, monthDay, day) => {
	expect(dayIn(year, monthDay)).toBe(day);
});

test.each([
	['2026-06-30', '2026-11-22', 145],
	['2026-11-22', '2026-06-30', -145],
	['2026-06-30', '2026-06-30', 0],
	['2024-02-28', '2024-03-01', 2],
])('from %s to %s there are %i days', (from, to, days) => {
	expect(daysBetween(from, to)).toBe(days);
});
