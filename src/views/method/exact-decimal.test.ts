import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction } from '../../domain/index/fraction.ts';
import { exactDecimal } from './exact-decimal.ts';

test.each([
	[fraction(177, 4), '44,25'],
	[fraction(3, 1), '3,00'],
	[fraction(1, 2), '0,50'],
	[fraction(325, 6), '54,1666…'],
	[fraction(1, 3000), '0,0003…'],
	[fraction(1, 30_000), '0,0000…'],
	[fraction(2_469, 2), '1.234,50'],
])('%j is written %s', (exact, written) => {
	expect(exactDecimal(exact)).toBe(written);
});

test('what is cut is cut, not rounded', () => {
	expect(exactDecimal(fraction(2, 3), 2)).toBe('0,66…');
	expect(exactDecimal(fraction(9_999, 10_000), 2)).toBe('0,99…');
});

test('the written digits never exceed the fraction, and say so when they fall short', () => {
	fc.assert(
		fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 9_999 }), (above, below) => {
			const written = exactDecimal(fraction(above, below));
			const tenThousandths = BigInt(
				written.replaceAll(/[.…]/g, '').replace(/,(\d+)$/, (_, decimals: string) => decimals.padEnd(4, '0')),
			);
			const [digits, exact] = [tenThousandths * BigInt(below), BigInt(above) * 10_000n];
			expect(digits <= exact && exact < digits + BigInt(below)).toBe(true);
			expect(written.endsWith('…')).toBe(digits !== exact);
		}),
	);
});
