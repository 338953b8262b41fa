import { z } from 'astro/zod';

/** A date as exact as its source: `2021`, `2021-03` or `2021-03-25`. */
export type PartialDate = string;

const pattern = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

/** True when the text is a year, a month or a day that exists in the calendar. */
export function isPartialDate(text: string): boolean {
	const parts = pattern.exec(text)?.groups;
	if (parts === undefined) return false;
	const year = Number(parts['year']);
	const month = Number(parts['month'] ?? '1');
	const day = Number(parts['day'] ?? '1');
	if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
	return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const wrongDate =
	'Tulis tanggal sebagai tahun, tahun-bulan, atau tahun-bulan-hari yang ada di kalender, misalnya 2021, 2021-03, atau 2021-03-25.';

/** Day, month or year precision. A bare year in YAML is a number, so both spellings are accepted. */
export const partialDateSchema = z
	// For editors that know patterns; the calendar is asked below.
	.union([z.string().meta({ pattern: pattern.source.replaceAll(/\?<\w+>/g, '') }), z.int()], wrongDate)
	.transform(String)
	.refine(isPartialDate, wrongDate);

const wrongDay = 'Tulis tanggal lengkap tahun-bulan-hari yang ada di kalender, misalnya 2026-03-25.';

/** A full calendar day, `2026-03-25`. */
export const daySchema = z
	.string(wrongDay)
	.refine((text) => text.length === 10 && isPartialDate(text), wrongDay)
	.meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
