import { z } from 'astro/zod';

const pattern = /^(?<sign>-?)(?<whole>\d{1,12})(?:\.(?<part>\d{1,2}))?$/;

/**
 * A decimal of at most two places, `-50.33`, as an integer in hundredths, -5033; `undefined` for anything else.
 * Reads digits and never computes with fractions, so that a bound is exactly what is printed.
 */
export function hundredthsOf(text: string): number | undefined {
	const parts = pattern.exec(text)?.groups;
	if (parts === undefined) return undefined;
	const amount = Number(parts['whole']) * 100 + Number((parts['part'] ?? '').padEnd(2, '0'));
	return parts['sign'] === '-' && amount > 0 ? -amount : amount;
}

const wrongDecimal =
	'Tulis angka dalam tanda kutip, dengan titik dan paling banyak dua angka desimal, misalnya "0.75".';

/** Decimal text in the file, an integer in hundredths in the data. */
export const hundredthsSchema = z
	.string()
	.refine((text) => hundredthsOf(text) !== undefined, wrongDecimal)
	.transform((text) => hundredthsOf(text) ?? 0);
