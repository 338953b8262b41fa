import type { Fraction } from '../../domain/index/fraction.ts';

const thousands = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/**
 * A fraction of 0 or more as a decimal that is never rounded: `54,1666…` is cut after `places` digits and says so,
 * `44,25` is all of it. Two decimals at least, as for points.
 */
export function exactDecimal({ numerator, denominator }: Fraction, places = 4): string {
	const [whole, rest] = [Math.floor(numerator / denominator), numerator % denominator];
	let remainder = BigInt(rest);
	let digits = '';
	while (digits.length < places && remainder !== 0n) {
		remainder *= 10n;
		digits += String(remainder / BigInt(denominator));
		remainder %= BigInt(denominator);
	}
	return `${thousands.format(whole)},${digits.padEnd(2, '0')}${remainder === 0n ? '' : '…'}`;
}
