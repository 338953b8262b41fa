import type { IssueCode } from '../quality/issue.ts';
import { isGroup } from '../writing/same.ts';
import { cellLine, isUnchanged } from './cell-text.ts';
import { dataAt, withDataAt } from './data-at.ts';
import { readCell } from './read-cell.ts';
import type { SheetChoice } from './sheet-choice.ts';
import type { SheetColumn } from './sheet-column.ts';
import {
	finding,
	placesUnder,
	type CellPlace,
	type PlacedPath,
	type SheetFinding,
	type SheetNote,
} from './sheet-finding.ts';
import type { SheetTable } from './sheet-table.ts';
import type { PlacedCell, TableRow } from './table-rows.ts';
import { writeCell } from './write-cell.ts';

/** Data that cells change, with the cells that speak of each field. */
export interface DataDraft {
	data: unknown;
	readonly places: PlacedPath[];
}

/** An item of a list; those that were there keep their order. */
export interface ItemDraft extends DataDraft {
	/** The item as its file has it; absent for a new one. */
	readonly before?: unknown;
	removed: boolean;
	/** The cell whose row speaks of it; absent while none does. */
	place?: CellPlace;
}

/** A record that rows speak of. */
export interface RecordDraft extends DataDraft {
	readonly id: string;
	readonly isNew: boolean;
	/** The cell that names the record; absent when only other sheets speak of it. */
	place?: CellPlace;
	readonly lists: Map<string, ItemDraft[]>;
	/** Row of a rubric by rubric and number, `iid-2026/17`. */
	readonly rows: Map<string, RubricRowDraft>;
	/** Text of a section of the prose by its heading; undefined to take it out. */
	readonly sections: Map<string, { readonly text: string | undefined; readonly place: CellPlace }>;
}

export interface RubricRowDraft extends DataDraft {
	readonly evidence: ItemDraft[];
	/** What the first row said for each column, which later rows may repeat. */
	readonly said: Map<string, PlacedCell>;
}

/** What reading collects. */
export interface Collected {
	readonly findings: SheetFinding[];
	readonly notes: SheetNote[];
}

/** What a column of a table can take that refers to something. */
export type ChoicesOf = (table: SheetTable, column: SheetColumn) => readonly SheetChoice[];

export interface DraftContext extends Collected {
	readonly choicesOf: ChoicesOf;
}

export function newDraft(id: string, data: unknown, isNew: boolean): RecordDraft {
	return { id, isNew, data, places: [], lists: new Map(), rows: new Map(), sections: new Map() };
}

export function report({ findings }: Collected, place: CellPlace, code: IssueCode, message: string): void {
	findings.push(finding(place, code, message));
}

/** The cell of a column in a row, and the line that it shows; undefined where the sheet lacks the column. */
export function namedCell(row: TableRow, key: string): { text: string; place: CellPlace } | undefined {
	const found = row.cells.get(key);
	return found === undefined ? undefined : { text: cellLine(found.cell), place: found.place };
}

/** The first cell of a row, to name the row as a whole. */
export function rowPlace(row: TableRow): CellPlace {
	const [first] = [...row.cells.values()];
	if (first === undefined) throw new Error('A row of a table has no cell.');
	return first.place;
}

/** What becomes of a field that cannot be left out when its cell says that it goes. */
type OnRemoval = (place: CellPlace) => void;

/**
 * Changes a draft as the cells of a row say. A cell that shows what the file has says nothing; an empty one neither.
 * `columns` have paths that begin where the draft begins, after `skip` keys.
 */
export function applyCells(
	draft: DataDraft,
	cells: readonly PlacedCell[],
	{
		table,
		skip = 0,
		context,
		onRemoval,
	}: { table: SheetTable; skip?: number; context: DraftContext; onRemoval: OnRemoval },
): void {
	for (const { column, cell, place } of cells) {
		const path = column.path.slice(skip);
		if (path.length === 0) continue;
		draft.places.push({ path, place });
		const choices = context.choicesOf(table, column);
		const before = dataAt(draft.data, path);
		if (isUnchanged(cell, writeCell(column, before, choices))) continue;
		const reading = readCell(column, cell, choices);
		switch (reading.kind) {
			case 'kosong':
				if (reading.word !== undefined) context.notes.push({ place, kind: 'kosong', text: reading.word });
				break;
			case 'hapus':
				if (column.required) onRemoval(place);
				else draft.data = withDataAt(draft.data, path, undefined);
				break;
			case 'isi':
				if (reading.understood !== undefined) {
					const text = `${cellLine(cell)} → ${reading.understood}`;
					context.notes.push({ place, kind: 'dibaca', text });
				}
				draft.data = withDataAt(draft.data, path, reading.value);
				break;
			case 'salah':
				report(context, place, reading.code, reading.message);
				break;
			default:
				reading satisfies never;
		}
	}
}

/** The items that stay, and their cells by the path from the record. */
export function finishedItems(prefix: readonly (string | number)[], items: readonly ItemDraft[]) {
	const kept = items.filter(({ removed, data }) => !removed && isGroup(data) && Object.keys(data).length > 0);
	return {
		items: kept.map(({ data }) => data),
		places: kept.flatMap(({ places }, index) => placesUnder([...prefix, index], places)),
	};
}

/** The data of a record with its lists and rows of rubrics, and every cell that speaks of it. */
export function finishedRecord(draft: RecordDraft): DataDraft {
	let { data } = draft;
	const places = [...draft.places];
	for (const [key, list] of draft.lists) {
		const { items, places: inside } = finishedItems([key], list);
		data = withDataAt(data, [key], items.length === 0 ? undefined : items);
		places.push(...inside);
	}
	for (const [name, row] of draft.rows) {
		const path = ['assessments', ...name.split('/')];
		const { items, places: inside } = finishedItems([...path, 'evidence'], row.evidence);
		const filled = withDataAt(row.data, ['evidence'], items.length === 0 ? undefined : items);
		const isEmpty = !isGroup(filled) || Object.keys(filled).length === 0;
		data = withDataAt(data, path, isEmpty ? undefined : filled);
		if (!isEmpty) places.push(...placesUnder(path, row.places), ...inside);
	}
	return { data, places };
}
