import { parse } from 'csv-parse/sync';

/** Spreadsheet programs of a country whose decimals have commas put semicolons between cells; some put tabs. */
const separators = [';', ',', '\t'] as const;

/** Rows from the top that tell which separator is meant. */
const sampleRows = 10;

function rowsOf(csv: string, delimiter: string, to?: number): string[][] {
	return parse(csv, {
		delimiter,
		bom: true,
		relax_column_count: true,
		relax_quotes: true,
		...(to !== undefined && { to }),
	});
}

/** The separator that makes the most cells of the first rows. */
function separatorOf(csv: string): string {
	const widths = separators.map((separator) => {
		const rows = rowsOf(csv, separator, sampleRows);
		return { separator, cells: rows.reduce((sum, row) => sum + row.length, 0) };
	});
	return widths.toSorted((first, second) => second.cells - first.cells)[0]?.separator ?? ',';
}

/** The cells of a CSV text (RFC 4180), with commas, semicolons or tabs between them; a byte order mark is not a letter. */
export function csvCells(csv: string): readonly (readonly string[])[] {
	return rowsOf(csv, separatorOf(csv));
}

/** The text of a CSV file: UTF-8 or UTF-16 with its mark, UTF-8 without one, else what older Windows programs write. */
export function csvText(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
