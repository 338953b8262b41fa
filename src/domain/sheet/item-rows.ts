import { cellLine, isUnchanged } from './cell-text.ts';
import { dataAt } from './data-at.ts';
import {
	applyCells,
	namedCell,
	report,
	rowPlace,
	type DraftContext,
	type ItemDraft,
	type RecordDraft,
} from './record-draft.ts';
import type { CellPlace } from './sheet-finding.ts';
import type { SheetTable } from './sheet-table.ts';
import type { PlacedCell, TableRow } from './table-rows.ts';
import { writeCell } from './write-cell.ts';

/** The items of a list as a file has them. */
export function itemDrafts(list: unknown): ItemDraft[] {
	return Array.isArray(list)
		? list.map((data: unknown) => ({ data, before: data, places: [], removed: false }))
		: [];
}

/** Where the rows of a table stand in the data. */
interface ItemPlace {
	readonly table: SheetTable;
	/** Keys of the columns' paths that lead to the item. */
	readonly skip: number;
	readonly context: DraftContext;
}

function dataCells(cells: readonly PlacedCell[], skip: number): readonly PlacedCell[] {
	return cells.filter(({ column }) => column.path.length > skip);
}

/** True when an item of the file says already what the cells say: the same sheet may be read twice. */
function saysTheSame(
	item: ItemDraft,
	cells: readonly PlacedCell[],
	{ table, skip, context }: ItemPlace,
): boolean {
	return cells.every(({ column, cell }) => {
		const value = dataAt(item.before, column.path.slice(skip));
		return (
			cellLine(cell) === '' || isUnchanged(cell, writeCell(column, value, context.choicesOf(table, column)))
		);
	});
}

/** The item that a row speaks of; undefined when its number is wrong. */
function itemOf(
	items: ItemDraft[],
	number: { readonly text: string; readonly place: CellPlace } | undefined,
	cells: readonly PlacedCell[],
	place: ItemPlace,
): ItemDraft | undefined {
	if (number === undefined || number.text === '') {
		const same = items.find((item) => item.before !== undefined && saysTheSame(item, cells, place));
		if (same !== undefined) return same;
		const item: ItemDraft = { data: {}, places: [], removed: false };
		items.push(item);
		return item;
	}
	const known = items.filter(({ before }) => before !== undefined);
	const item = /^\d{1,4}$/.test(number.text) ? known[Number(number.text) - 1] : undefined;
	if (item === undefined) {
		const message = `Nomor \`${number.text}\` tidak ada: daftar ini berisi ${String(known.length)} butir. Kosongkan nomornya bagi butir baru.`;
		report(place.context, number.place, 'rujukan-tidak-dikenal', message);
		return undefined;
	}
	if (item.place !== undefined) {
		const message = `Nomor \`${number.text}\` sudah dipakai di ${item.place.cell}. Kosongkan nomornya bagi butir baru.`;
		report(place.context, number.place, 'id-ganda', message);
		return undefined;
	}
	item.place = number.place;
	return item;
}

/** Changes one item of a list as a row says; `hapus` in a field that it cannot do without takes the item out. */
export function applyItemRow(items: ItemDraft[], row: TableRow, itemPlace: ItemPlace): void {
	const { table, skip, context } = itemPlace;
	const cells = dataCells([...row.cells.values()], skip);
	if (cells.every(({ cell }) => cellLine(cell) === '')) return;
	const item = itemOf(items, namedCell(row, '#nomor'), cells, itemPlace);
	if (item === undefined) return;
	item.place ??= rowPlace(row);
	applyCells(item, cells, {
		table,
		skip,
		context,
		onRemoval: () => {
			item.removed = true;
		},
	});
}

/** Changes the list of a record that a table is about. */
export function applyListRow(
	draft: RecordDraft,
	row: TableRow,
	table: SheetTable,
	context: DraftContext,
): void {
	const key = table.list ?? '';
	const items = draft.lists.get(key) ?? itemDrafts(dataAt(draft.data, [key]));
	draft.lists.set(key, items);
	applyItemRow(items, row, { table, skip: 0, context });
}
