import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';
import type { Column } from '../../src/schema/open-data/export-schema.ts';

/** A JSON export, as far as it is the same for every set. */
export const exportFile = z.looseObject({
	kumpulan: z.string(),
	contoh: z.boolean(),
	data: z.array(
		z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
	),
});

export type ExportRow = z.output<typeof exportFile>['data'][number];

/** Reads a CSV as strictly as RFC 4180 is: every row as long as the header, quotes only where they belong. */
export function csvRows(text: string): readonly (readonly string[])[] {
	return z
		.array(z.array(z.string()))
		.parse(
			parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false, relax_quotes: false }),
		);
}

/** What a cell of the JSON is in the CSV. An apostrophe keeps a text from being run as a formula. */
export function csvCellOf(value: ExportRow[string] | undefined): string {
	if (value == null) return '';
	const text = Array.isArray(value) ? value.join('; ') : String(value);
	const guarded = typeof value !== 'number' && /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);
	return guarded ? `'${text}` : text;
}

/** What a cell of the JSON is in the workbook, days as a reader of workbooks gives them. */
export function sheetCellOf(value: ExportRow[string] | undefined, { kind }: Column) {
	if (value == null) return null;
	if (Array.isArray(value)) return value.length === 0 ? null : value.join('; ');
	return kind === 'day' ? new Date(`${String(value)}T00:00:00Z`) : value;
}
