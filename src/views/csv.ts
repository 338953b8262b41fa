/** A value of a table: text of any origin, or a number of our own. Absent means an empty cell. */
export type CsvValue = string | number | undefined;

/** Characters with which a spreadsheet begins a formula, also in full width and behind blanks (OWASP, CSV injection). */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * One cell as RFC 4180 writes it. A text that a spreadsheet would run as a formula gets an apostrophe in front, which
 * makes it text there; numbers cannot be formulas and stay numbers.
 */
function csvCell(value: CsvValue): string {
	if (value === undefined) return '';
	if (typeof value === 'number') return String(value);
	const safe = formulaStart.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180): a header row, lines that end in CR LF, commas between cells. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
	return [header, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
