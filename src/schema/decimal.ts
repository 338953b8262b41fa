import { z } from 'astro/zod';
import { hundredthsOf } from './hundredths.ts';

const wrongDecimal =
	'Tulis angka dalam tanda kutip, dengan titik dan paling banyak dua angka desimal, misalnya "0.75".';

/** Decimal text in the file, an integer in hundredths in the data. */
export const hundredthsSchema = z
	.string()
	.refine((text) => hundredthsOf(text) !== undefined, wrongDecimal)
	.transform((text) => hundredthsOf(text) ?? 0);
