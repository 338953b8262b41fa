import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	formatDate,
	formatIndex,
	formatList,
	formatNumber,
	formatRupiah,
	formatYearlyDay,
} from './formats.ts';

test.each([
	[0, '0'],
	[55.83, '55,83'],
	[62.7, '62,7'],
	[2501, '2.501'],
	[1234567.891, '1.234.567,891'],
	[0.004, '0,004'],
	[-3.5, '-3,5'],
])('%d is written %s', (value, words) => {
	expect(formatNumber(value)).toBe(words);
});

test.each([
	[0, '0,00'],
	[62.7, '62,70'],
	[100, '100,00'],
])('the index %d is written %s, with two decimals', (value, words) => {
	expect(formatIndex(value)).toBe(words);
});

test('rupiah are written without a space and without decimals of their own', () => {
	expect(formatRupiah(12_500_000)).toBe('Rp12.500.000');
	expect(formatRupiah(0)).toBe('Rp0');
});

test.each([
	['2020', '2020'],
	['2020-12', 'Desember 2020'],
	['2020-12-08', '8 Desember 2020'],
	['2021-01-31', '31 Januari 2021'],
])('%s is written %s: no more exact than it is known', (date, words) => {
	expect(formatDate(date)).toBe(words);
});

test.each([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a dan b'],
	[['a', 'b', 'c'], 'a, b, dan c'],
])('%j is listed as %j', (items, words) => {
	expect(formatList(items)).toBe(words);
});

test('a whole number reads back as itself', () => {
	fc.assert(
		fc.property(fc.maxSafeInteger(), (value) => {
			expect(Number(formatNumber(value).replaceAll('.', ''))).toBe(value);
		}),
	);
});

test('a yearly deadline is a day without a year', () => {
	expect(formatYearlyDay('06-30')).toBe('30 Juni');
	expect(formatYearlyDay('11-03')).toBe('3 November');
});
