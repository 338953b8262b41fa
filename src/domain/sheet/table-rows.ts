import { cellLine } from './cell-text.ts';
import { comparableWords } from './sheet-choice.ts';
import type { SheetColumn } from './sheet-column.ts';
import type { CellPlace, SheetFinding, SheetNote } from './sheet-finding.ts';
import { cellName, type SheetCell, type SheetGrid, type SheetRow } from './sheet-grid.ts';
import type { SheetTable } from './sheet-table.ts';
import { tableHead, type TableHead } from './table-head.ts';

/** A rectangle of cells, rows and columns from 0, both ends included. */
export interface CellRange {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** A sheet with what a program does to the cells besides their values. */
export interface StyledGrid extends SheetGrid {
	readonly merged: readonly CellRange[];
	/** Rows that are hidden, from 0. */
	readonly hidden: ReadonlySet<number>;
}

/** A cell in its place; empty cells are there too, because a mistake may be that they are empty. */
export interface PlacedCell {
	readonly column: SheetColumn;
	readonly cell: SheetCell;
	readonly place: CellPlace;
}

export interface TableRow {
	/** From 0. */
	readonly row: number;
	/** By the key of the column. */
	readonly cells: ReadonlyMap<string, PlacedCell>;
}

export interface TableReading {
	readonly table: SheetTable;
	readonly rows: readonly TableRow[];
	readonly findings: readonly SheetFinding[];
	readonly notes: readonly SheetNote[];
}

/** Every cell of a merged range shows its first one; `across` also those beside it, as headings of groups mean it. */
function filled({ rows, merged }: StyledGrid, across: boolean): readonly SheetRow[] {
	const copy = rows.map((row) => [...row]);
	for (const { top, left, bottom, right } of merged) {
		const value = rows[top]?.[left];
		for (let row = top; row <= Math.min(bottom, copy.length - 1); row += 1) {
			for (let column = left; column <= (across ? right : left); column += 1) {
				const cells = copy[row];
				while (cells !== undefined && cells.length < column) cells.push(undefined);
				if (cells !== undefined) cells[column] = value;
			}
		}
	}
	return copy;
}

/** Hints below the headings, as the template has them, and the row `(1) (2) (3)` of official tables. */
function isBelowHead(row: SheetRow, { columns }: TableHead): boolean {
	const texts = row.map(cellLine);
	const written = texts.filter((text) => text !== '');
	if (written.length < 2) return false;
	const hints = [...columns].filter(([index, { hint }]) => {
		const text = comparableWords(texts[index] ?? '');
		return text !== '' && hint !== '' && text.startsWith(comparableWords(hint));
	});
	const numbers = written.map((text) => /^\(?(\d{1,2})\)?$/.exec(text)?.[1]);
	const isCounted =
		written.length > 2 && numbers.every((number, index) => Number(number) === Number(numbers[0]) + index);
	return isCounted || hints.length * 2 >= written.length;
}

/** Reads one sheet as a table; undefined when its headings are not those of the table. */
export function readTable(grid: StyledGrid, table: SheetTable): TableReading | undefined {
	const head = tableHead({ ...grid, rows: filled(grid, true) }, table);
	if (head === undefined) return undefined;
	const rows = filled(grid, false);
	const notes = [...head.notes];
	const read: TableRow[] = [];
	let isData = false;
	for (const [row, cells] of rows.entries()) {
		if (row <= head.row || cells.every((cell) => cellLine(cell) === '')) continue;
		if (!isData && isBelowHead(cells, head)) continue;
		isData = true;
		const placed = [...head.columns].map(([index, column]): readonly [string, PlacedCell] => {
			const place = {
				sheet: grid.sheet,
				cell: cellName(row, index),
				row,
				column: index,
				title: column.title,
			};
			return [column.key, { column, cell: cells[index], place }];
		});
		const isEmpty = placed.every(
			([, { column, cell }]) => column.role === 'reading' || cellLine(cell) === '',
		);
		const [first] = placed;
		if (isEmpty || first === undefined) continue;
		if (grid.hidden.has(row)) {
			notes.push({ place: first[1].place, kind: 'tersembunyi', text: String(row + 1) });
		}
		read.push({ row, cells: new Map(placed) });
	}
	return { table, rows: read, findings: head.findings, notes };
}
