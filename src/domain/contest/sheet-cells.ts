import type { WrittenScore } from './tally.ts';

/** A cell as a spreadsheet program stores it; a date is not a number that anyone meant to write. */
export type SheetCell = string | number | boolean | { readonly day: string } | undefined;

export type SheetRow = readonly SheetCell[];

/** One sheet of one file. */
export interface SheetGrid {
	readonly file: string;
	/** Name of the sheet; empty for a file that has no sheets. */
	readonly sheet: string;
	readonly rows: readonly SheetRow[];
}

/** `B7` of row 6 and column 1, both counted from 0. */
export function cellName(row: number, column: number): string {
	const letter = String.fromCharCode(65 + (column % 26));
	const before = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
	return `${before}${letter}${String(row + 1)}`;
}

/** What a cell shows, without blanks around it and with one between its words. */
export function cellText(cell: SheetCell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'object') return cell.day;
	return String(cell)
		.replaceAll(/[\s\u00A0\u200B]+/g, ' ')
		.trim();
}

const decimal = /^([+-]?\d+)(?:[.,](\d{1,2}))?$/;

/** A score as jurors write it: a number, or a text such as `8,5`, `8.5` or ` 85 `. At most two decimals. */
export function writtenScore(cell: SheetCell): WrittenScore {
	const text = cellText(cell);
	if (text === '') return { kind: 'kosong' };
	if (typeof cell === 'number') {
		const hundredths = Math.round(cell * 100);
		const exact = Math.abs(cell * 100 - hundredths) < 1e-6;
		return exact && Number.isSafeInteger(hundredths)
			? { kind: 'nilai', hundredths }
			: { kind: 'bukan-angka', text };
	}
	const [, whole, decimals = ''] = typeof cell === 'string' ? (decimal.exec(text) ?? []) : [];
	if (whole === undefined) return { kind: 'bukan-angka', text };
	const sign = whole.startsWith('-') ? -1 : 1;
	const hundredths = Math.abs(Number(whole)) * 100 + Number(decimals.padEnd(2, '0'));
	return Number.isSafeInteger(hundredths)
		? { kind: 'nilai', hundredths: sign * hundredths }
		: { kind: 'bukan-angka', text };
}

/** Whether a juror says not to judge an entry; undefined for a mark that can mean anything. */
export function recusal(cell: SheetCell): boolean | undefined {
	if (cell === true) return true;
	const text = cellText(cell).toLowerCase();
	if (text === '') return false;
	return ['x', 'ya', 'v', '✓', '✗', '×'].includes(text) ? true : undefined;
}
