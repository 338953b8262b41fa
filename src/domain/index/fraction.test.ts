import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFractions, difference, fraction, fractionText, hundredths } from './fraction.ts';

test('fractions are reduced and keep the sign above the line', () => {
	expect(fraction(6, 4)).toEqual({ numerator: 3, denominator: 2 });
	expect(fraction(6, -4)).toEqual({ numerator: -3, denominator: 2 });
	expect(fraction(0, 7)).toEqual({ numerator: 0, denominator: 1 });
	expect(fractionText(fraction(16893, 250))).toBe('16893/250');
});

test.each([
	// 12,5 hundredths go up; so do -12,5, towards plus infinity.
	[1, 8, 13],
	[-1, 8, -12],
	[1, 3, 33],
	[2, 3, 67],
	[-1, 3, -33],
	[-2, 3, -67],
	[100, 1, 10_000],
	[0, 1, 0],
])('%i/%i is %i hundredths', (numerator, denominator, expected) => {
	expect(hundredths(fraction(numerator, denominator))).toBe(expected);
});

test('a denominator of 0 and numbers that are no longer exact are refused', () => {
	expect(() => fraction(1, 0)).toThrow('denominator');
	expect(() => fraction(2n ** 60n, 1n)).toThrow('too large');
});

const small = fc.integer({ min: -1_000_000, max: 1_000_000 });
const above = fc.integer({ min: 1, max: 10_000 });

test('a difference is above 0 exactly when the first is larger', () => {
	fc.assert(
		fc.property(small, above, small, above, (a, b, c, d) => {
			const [first, second] = [fraction(a, b), fraction(c, d)];
			expect(Math.sign(difference(first, second).numerator)).toBe(compareFractions(first, second));
		}),
	);
});

test('rounding moves a number by at most half a hundredth', () => {
	fc.assert(
		fc.property(small, above, (a, b) => {
			const off = hundredths(fraction(a, b)) * b - a * 100;
			expect(2 * off).toBeGreaterThan(-b);
			expect(2 * off).toBeLessThanOrEqual(b);
		}),
	);
});
