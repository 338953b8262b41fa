import { cellSafe } from '../../domain/sheet/cell-text.ts';
import { dataAt } from '../../domain/sheet/data-at.ts';
import { isGroup } from '../../domain/writing/same.ts';
import { flowingText } from '../../domain/writing/flowing-text.ts';
import { proseSections } from '../../domain/writing/prose-section.ts';
import type { KnownInnovation } from '../../domain/sheet/read-sheets.ts';
import type { ChoicesOf } from '../../domain/sheet/record-draft.ts';
import type { KnownRecord } from '../../domain/sheet/record-rows.ts';
import type { SheetColumn } from '../../domain/sheet/sheet-column.ts';
import type { SheetTable } from '../../domain/sheet/sheet-table.ts';
import { writeCell } from '../../domain/sheet/write-cell.ts';
import type { Rubric } from '../../schema/rubric.ts';

/** What a sheet shows of the region's files. */
export interface TemplateSource {
	readonly agencies: readonly KnownRecord[];
	readonly innovations: readonly KnownInnovation[];
	/** Rubric whose rows are offered to be filled in; absent when the site has none. */
	readonly rubric?: Rubric | undefined;
	/** All rubrics, for the names of rows. */
	readonly rubrics: readonly Rubric[];
	readonly choicesOf: ChoicesOf;
}

type Value = string | number | undefined;

/** Values of columns without a path, by their key. */
type Extra = Readonly<Record<string, Value>>;

function rowOf(table: SheetTable, data: unknown, extra: Extra, choicesOf: ChoicesOf): readonly Value[] {
	return table.columns.map((column) =>
		column.path.length === 0
			? extra[column.key]
			: writeCell(column, dataAt(data, column.path), choicesOf(table, column)),
	);
}

function sectionTexts(prose: string): Extra {
	return Object.fromEntries(
		proseSections(prose).map(({ heading, text }) => [
			`## ${heading}`,
			text === '' ? undefined : cellSafe(flowingText(text)),
		]),
	);
}

function nameOf({ names: [name] }: KnownRecord): Value {
	return name === undefined ? undefined : cellSafe(name);
}

function recordRows(table: SheetTable, source: TemplateSource): readonly (readonly Value[])[] {
	return table.records === 'unit'
		? source.agencies.map(({ data }) => rowOf(table, data, {}, source.choicesOf))
		: source.innovations.map(({ id, data, prose }) =>
				rowOf(table, data, { '#id': id, ...sectionTexts(prose) }, source.choicesOf),
			);
}

function itemsIn(list: unknown): readonly unknown[] {
	return Array.isArray(list) ? list : [];
}

function itemRows(table: SheetTable, source: TemplateSource): readonly (readonly Value[])[] {
	const records = table.records === 'unit' ? source.agencies : source.innovations;
	return records.flatMap((record) =>
		itemsIn(dataAt(record.data, [table.list ?? ''])).map((item, index) => {
			const extra = {
				'#unit': record.id,
				'#inovasi': record.id,
				'#nama': nameOf(record),
				'#nomor': String(index + 1),
			};
			return rowOf(table, item, extra, source.choicesOf);
		}),
	);
}

/** Numbers of the rubrics' rows that a record fills in, and those that it could fill in. */
function rubricRows(data: unknown, { rubric }: TemplateSource) {
	const assessments = dataAt(data, ['assessments']);
	const written = Object.entries(isGroup(assessments) ? assessments : {}).flatMap(([id, rows]) =>
		Object.keys(isGroup(rows) ? rows : {}).map((number) => ({ id, number })),
	);
	const offered = (rubric?.sid.rows ?? []).map(({ number }) => ({ id: rubric?.id ?? '', number }));
	const known = new Map([...offered, ...written].map((row) => [`${row.id}/${row.number}`, row]));
	return [...known.values()].toSorted((first, second) =>
		first.id < second.id ? 1 : first.id > second.id ? -1 : 0,
	);
}

function evidenceColumns({ path }: SheetColumn): boolean {
	return path[0] === 'evidence';
}

function sidRows(table: SheetTable, source: TemplateSource): readonly (readonly Value[])[] {
	const rowTable = (keep: (column: SheetColumn) => boolean, data: unknown, extra: Extra) =>
		table.columns.map((column) => {
			if (column.path.length === 0) return extra[column.key];
			if (!keep(column)) return undefined;
			const path = evidenceColumns(column) ? column.path.slice(1) : column.path;
			return writeCell(column, dataAt(data, path), source.choicesOf(table, column));
		});
	return source.innovations.flatMap((record) =>
		rubricRows(record.data, source).flatMap(({ id, number }) => {
			const known = source.rubrics
				.find((rubric) => rubric.id === id)
				?.sid.rows?.find((row) => row.number === number);
			const extra = {
				'#inovasi': record.id,
				'#nama': nameOf(record),
				'#rubrik': id,
				'#baris': number,
				'#nama-baris': known?.name,
				'#pilihan-tingkat': (known?.levels ?? [])
					.map((level, index) => `${String(index + 1)}: ${level ?? '?'}`)
					.join('\n'),
			};
			const data = dataAt(record.data, ['assessments', id, number]);
			const evidence = itemsIn(dataAt(data, ['evidence']));
			const own = rowTable((column) => !evidenceColumns(column), data, {});
			const rows = evidence.length === 0 ? [undefined] : evidence;
			return rows.map((item, index) => {
				const number = item === undefined ? {} : { '#nomor': String(index + 1) };
				const cells = rowTable(evidenceColumns, item, { ...extra, ...number });
				return index === 0 ? cells.map((cell, column) => cell ?? own[column]) : cells;
			});
		}),
	);
}

/** The rows that a sheet already has: what the files say, one row for each record, item or piece of evidence. */
export function templateRows(table: SheetTable, source: TemplateSource): readonly (readonly Value[])[] {
	switch (table.rows) {
		case 'catatan':
			return recordRows(table, source);
		case 'butir':
			return itemRows(table, source);
		case 'sid':
			return sidRows(table, source);
		default:
			return table.rows satisfies never;
	}
}
