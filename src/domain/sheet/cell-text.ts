import type { SheetCell } from './sheet-grid.ts';

/** Characters that no office file can hold. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The longest text that a cell of a spreadsheet program holds, less some room. */
const longestCell = 32_000;

/** A text as a cell can hold it. A longer one is named instead, and stays as it is in its file. */
export function cellSafe(text: string): string {
	const safe = text.toWellFormed().replace(forbidden, '');
	return safe.length <= longestCell ? safe : '[Teks ini terlalu panjang bagi sel. Ubah di berkasnya.]';
}

/** What a cell says, with its lines: no blanks at the ends, one kind of blank, one kind of line break. */
export function cellLines(cell: SheetCell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'object') return cell.day;
	return String(cell)
		.normalize('NFC')
		.replace(/_x000D_/g, '')
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(/[\u00A0\u2007\u202F]/g, ' ')
		.replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
		.replace(/[ \t]+$/gm, '')
		.replace(/^(?:[ \t]*\n)+/, '')
		.trim();
}

/** The lines as one, for cells that hold a word or a short text. */
export function cellLine(cell: SheetCell): string {
	return cellLines(cell).replace(/\s+/g, ' ');
}

/** True when a cell still says what the template would write into it: then nothing was said. */
export function isUnchanged(cell: SheetCell, written: SheetCell): boolean {
	if (typeof cell === 'number' && typeof written === 'number') {
		return Math.abs(cell - written) <= Math.abs(written) * 1e-12;
	}
	return cellLines(cell) === cellLines(written);
}
