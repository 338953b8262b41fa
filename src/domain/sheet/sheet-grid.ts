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
