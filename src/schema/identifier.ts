import { z } from 'astro/zod';

/** Shape of every id in the content: lower case words joined by single hyphens. It becomes part of an address. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id such as `disdukcapil`. Ids are permanent: they are file names, addresses and references. */
export const idSchema = z
	.string()
	.regex(idPattern, 'Tulis dengan huruf kecil, angka, dan tanda hubung, misalnya `kota-magelang`.')
	.max(80);

/** Kemendagri region code: two digits for a province, `NN.NN` for a regency or city. Sample regions use 99.NN. */
export const regionCodeSchema = z
	.string()
	.regex(/^\d{2}(?:\.\d{2})?$/, 'Tulis kode Kemendagri dalam tanda kutip, misalnya "18" atau "18.71".');

/** True for the codes 99.NN, which no real region has: they mark fictional regions. */
export function isSampleCode(code: string): boolean {
	return code.startsWith('99.');
}
