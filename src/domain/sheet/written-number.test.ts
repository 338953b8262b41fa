import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenNumber } from './written-number.ts';

test.each([
	['18500000', 18_500_000],
	['Rp 18.500.000', 18_500_000],
	['Rp18.500.000,-', 18_500_000],
	['Rp. 18.500.000,00', 18_500_000],
	['18.500', 18_500],
	['18,500,000', 18_500_000],
	['42 juta', 42_000_000],
	['18,5 juta', 18_500_000],
	['1.2 miliar', 1_200_000_000],
	['18.500.000 rupiah', 18_500_000],
	['\u00A0 2.000 ', 2000],
])('%s is the whole number %d', (text, value) => {
	expect(writtenNumber(text, true)).toBe(value);
});

test.each([
	['79.4', 79.4],
	['79,4', 79.4],
	['1.234,56', 1234.56],
	['1,234.56', 1234.56],
	['0,125', 0.125],
	['-3,5', -3.5],
	['1.250.000', 1_250_000],
])('%s is %d where decimals make sense', (text, value) => {
	expect(writtenNumber(text, false)).toBe(value);
});

test('1.250 may be two numbers where decimals make sense', () => {
	expect(writtenNumber('1.250', false)).toBe('dua-arti');
	expect(writtenNumber('1,250', false)).toBe('dua-arti');
});

test.each(['empat puluh', '12 orang', '64 %', '1.2.3', '', '-', '12/3', '1e5', '0x1F'])(
	'%j is no number',
	(text) => {
		expect(writtenNumber(text, true)).toBe('bukan-angka');
	},
);

test('a number that is written the Indonesian way is read as it was', () => {
	const format = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
	fc.assert(
		fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
			const value = hundredths / 100;
			const read = writtenNumber(format.format(value), false);
			expect(read === 'dua-arti' || read === value).toBe(true);
		}),
	);
});
