import { z } from 'astro/zod';

/** A line or short paragraph of plain text: trimmed, never empty. `max` is in characters. */
export function plainText(max: number) {
	return z.string().trim().min(1).max(max);
}

/** A public address. Only http and https: other schemes can run code or lead nowhere on a public page. */
export const webAddressSchema = z.httpUrl('Tulis alamat lengkap yang dimulai dengan https://.');
