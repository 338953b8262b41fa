import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, isDay, workingDay } from './working-day.ts';

// 2 January 2026 is a Friday, 5 January a Monday.
test.each([
	['2026-01-02', 0, '2026-01-02'],
	['2026-01-02', 1, '2026-01-05'],
	['2026-01-03', 0, '2026-01-05'],
	['2026-01-04', 0, '2026-01-05'],
	['2026-01-04', 1, '2026-01-06'],
	['2026-01-05', 4, '2026-01-09'],
	['2026-01-05', 5, '2026-01-12'],
	['2026-01-07', 3, '2026-01-12'],
	['2026-02-27', 1, '2026-03-02'],
	['2028-02-28', 1, '2028-02-29'],
	['2026-01-05', 260, '2027-01-04'],
])('%s and %i working days more is %s', (start, count, day) => {
	expect(workingDay(start, count)).toBe(day);
});

test('the day after the last of a month is the first of the next', () => {
	expect(dayAfter('2026-12-31')).toBe('2027-01-01');
});

test.each(['', '2026-02-30', '2026-13-01', '2026-1-1', 'besok'])('"%s" is no day', (text) => {
	expect(isDay(text)).toBe(false);
	expect(() => workingDay(text, 0)).toThrow(RangeError);
});

test('counting on from a counted day is the same as counting at once', () => {
	const day = fc
		.integer({ min: 0, max: 40_000 })
		.map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
	const few = fc.nat({ max: 400 });
	fc.assert(
		fc.property(day, few, few, (start, first, second) => {
			expect(workingDay(workingDay(start, first), second)).toBe(workingDay(start, first + second));
			expect([0, 6]).not.toContain(new Date(workingDay(start, first)).getUTCDay());
		}),
	);
});
