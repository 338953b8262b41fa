import { expect, test } from 'vitest';
import { comparePartialDates } from './check-dates.ts';

test.each([
	['2021', '2022', -1],
	['2021-03', '2021', 0],
	['2021', '2021-12-31', 0],
	['2021-03-02', '2021-03-01', 1],
	['2021-03', '2021-04-01', -1],
])('%s against %s is %i: compared only as far as both are precise', (first, second, order) => {
	expect(comparePartialDates(first, second)).toBe(order);
	expect(comparePartialDates(second, first)).toBe(order === 0 ? 0 : -order);
});
