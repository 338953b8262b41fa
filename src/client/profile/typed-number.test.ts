import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber, formatRupiah } from '../../views/copy/formats.ts';
import { typedNumber } from './typed-number.ts';

test.each([
	['150000000', 150_000_000],
	['150.000.000', 150_000_000],
	['150 000 000', 150_000_000],
	['Rp150.000.000', 150_000_000],
	['Rp. 150.000.000,-', 150_000_000],
	['150 juta', 150_000_000],
	['150jt', 150_000_000],
	['1,5 miliar', 1_500_000_000],
	['1.1 M', 1_100_000_000],
	['1.500 juta', 1_500_000_000],
	['12 rb', 12_000],
	['0', 0],
	[' 7 ', 7],
])('“%s” is %i', (text, value) => {
	expect(typedNumber(text)).toBe(value);
});

test.each([
	'1,5',
	'1.5',
	'-3',
	'150 kg',
	'banyak',
	'1.0000',
	'12.34.567',
	'1,23 ribu juta',
	'9999999 miliar',
	'0,0001 rb',
])('“%s” is nothing that can be read', (text) => {
	expect(typedNumber(text)).toBe('unreadable');
});

test('no figure is no number, and no mistake', () => {
	expect(typedNumber('  ')).toBe('empty');
});

test('what the field shows is read again as the same number', () => {
	fc.assert(
		fc.property(fc.nat({ max: 999_999_999_999_999 }), (value) => {
			expect(typedNumber(formatNumber(value))).toBe(value);
			expect(typedNumber(formatRupiah(value))).toBe(value);
		}),
	);
});
