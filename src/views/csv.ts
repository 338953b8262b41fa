/** A value of a table: text of any origin, or a number, truth value or day of our own. Absent means an empty cell. */
export type CsvValue = string | number | boolean | Bare | undefined;

/** What a program may read as something else than text, such as a day. Only for text of our own. */
export interface Bare {
	readonly bare: string;
}

/** Characters with which a spreadsheet begins a formula, also in full width and behind blanks (OWASP, CSV injection). */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Without this mark, Excel reads UTF-8 as the code page of the machine; others skip it. */
const byteOrderMark = '\uFEFF';

/**
 * One cell as RFC 4180 writes it. Text always stands in quotes and nothing else does, so that a program can tell the
 * code "33.10" from a number. A text that a spreadsheet would run as a formula gets an apostrophe in front, which makes
 * it text there; numbers cannot be formulas and stay numbers.
 */
function csvCell(value: CsvValue): string {
	if (value === undefined) return '';
	if (typeof value === 'object') return value.bare;
	if (typeof value !== 'string') return String(value);
	const safe = formulaStart.test(value) ? `'${value}` : value;
	return `"${safe.replaceAll('"', '""')}"`;
}

/** A table as a CSV file (RFC 4180, UTF-8): a header row, lines that end in CR LF, commas between cells. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
	const lines = [header, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
	return byteOrderMark + lines.join('');
}
