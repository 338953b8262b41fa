import type { KitCell, KitSheet, KitWorkbook } from '../../src/views/kit/kit-document.ts';
import { dayOf, evaluated, serialOf, type FormulaValue, type ReadRange } from './formula.ts';

/** A workbook as a spreadsheet program counts it. Cells are named `RAB!J12`. */
export interface Spreadsheet {
	/** What a cell shows; '' for an empty one. A day is an ISO day. */
	readonly shown: (cell: string) => string | number;
	/** The same workbook with other entries. */
	readonly with: (entries: Readonly<Record<string, string | number>>) => Spreadsheet;
}

interface Place {
	readonly row: number;
	readonly column: number;
}

function placeOf(name: string): Place {
	const [, letter = 'A', row = '1'] = /^\$?([A-Z])\$?(\d+)$/.exec(name) ?? [];
	return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}

function written({ value = '', format }: KitCell): FormulaValue {
	return format === 'day' && typeof value === 'string' && value !== '' ? serialOf(value) : value;
}

/** Reads formulas anew, so that what the kit says they give can be compared with what they do give. */
export function spreadsheetOf(
	workbook: KitWorkbook,
	entries: Readonly<Record<string, string | number>> = {},
): Spreadsheet {
	const sheetOf = (name: string): KitSheet => {
		const sheet = workbook.sheets.find((known) => known.name === name);
		if (sheet === undefined) throw new Error(`#REF! ${name}`);
		return sheet;
	};
	const known = new Map<string, FormulaValue>();
	const valueAt = (sheet: string, { row, column }: Place): FormulaValue => {
		const name = `${sheet}!${String.fromCharCode(65 + column)}${String(row + 1)}`;
		const entry = entries[name];
		if (entry !== undefined) {
			return typeof entry === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(entry) ? serialOf(entry) : entry;
		}
		const counted = known.get(name);
		if (counted !== undefined) return counted;
		const cell = sheetOf(sheet).rows[row]?.[column];
		if (cell == null) return '';
		const value = cell.formula === undefined ? written(cell) : evaluated(cell.formula, reader(sheet));
		known.set(name, value);
		return value;
	};
	const reader =
		(own: string): ReadRange =>
		(sheet = own, from, to) => {
			const [first, last] = [placeOf(from), placeOf(to)];
			const values: FormulaValue[] = [];
			for (let { row } = first; row <= last.row; row += 1) {
				for (let { column } = first; column <= last.column; column += 1) {
					values.push(valueAt(sheet, { row, column }));
				}
			}
			return values;
		};
	return {
		shown: (name) => {
			const [sheet = '', cell = ''] = name.split('!');
			const place = placeOf(cell);
			const value = valueAt(sheet, place);
			const format = sheetOf(sheet).rows[place.row]?.[place.column]?.format;
			if (format === 'day' && typeof value === 'number') return dayOf(value);
			return typeof value === 'boolean' ? String(value) : value;
		},
		with: (more) => spreadsheetOf(workbook, { ...entries, ...more }),
	};
}

/** Name of each cell that has a formula, with what the kit says it gives. */
export function formulaCells(workbook: KitWorkbook): readonly (readonly [string, string | number])[] {
	return workbook.sheets.flatMap(({ name, rows }) =>
		rows.flatMap((row, index) =>
			row.flatMap((cell, column) =>
				cell?.formula === undefined
					? []
					: [[`${name}!${String.fromCharCode(65 + column)}${String(index + 1)}`, cell.value ?? ''] as const],
			),
		),
	);
}

/** Name of the first cell that shows a text. Throws when none does. */
export function cellWith(workbook: KitWorkbook, sheet: string, text: string | number): string {
	const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
	for (const [index, row] of rows.entries()) {
		const column = row.findIndex((cell) => cell?.value === text);
		if (column >= 0) return `${sheet}!${String.fromCharCode(65 + column)}${String(index + 1)}`;
	}
	throw new Error(`No cell of ${sheet} shows ${String(text)}.`);
}
