import type { Cell } from '../../schema/open-data/column.ts';
import type { Column } from '../../schema/open-data/export-schema.ts';
import { columnsOf, stampSchema } from '../../schema/open-data/export-schema.ts';
import { workbookText as text } from '../copy/open-data.ts';
import { listSeparator } from './data-text.ts';
import type { FilledDataset } from './open-data.ts';
import { publishedStamp, type Stamp } from './stamp.ts';

/** A cell as a spreadsheet types it. A day is an ISO day; null is an empty cell. */
export type SheetValue =
	| { readonly type: 'text'; readonly value: string }
	| { readonly type: 'number'; readonly value: number }
	| { readonly type: 'flag'; readonly value: boolean }
	| { readonly type: 'day'; readonly value: string }
	| null;

/** A table without formulas: a head that stays in sight, and rows below it. */
export interface DataSheet {
	readonly name: string;
	/** Width of each column, in characters. */
	readonly widths: readonly number[];
	/** The first so many rows are heads. */
	readonly heads: number;
	readonly rows: readonly (readonly SheetValue[])[];
}

/** What a cell of a spreadsheet holds at most (Excel, specifications and limits). */
const longestText = 32_767;

const textValue = (value: string): SheetValue => ({ type: 'text', value: value.slice(0, longestText) });

function sheetValue(value: Cell | undefined, { kind }: Column): SheetValue {
	if (value == null) return null;
	if (typeof value === 'number') return { type: 'number', value };
	if (typeof value === 'boolean') return { type: 'flag', value };
	if (typeof value === 'object') return value.length === 0 ? null : textValue(value.join(listSeparator));
	return kind === 'day' ? { type: 'day', value } : textValue(value);
}

const widths = {
	text: 24,
	list: 28,
	integer: 12,
	number: 12,
	flag: 12,
	day: 13,
	date: 13,
	address: 32,
} as const satisfies Record<Column['kind'], number>;

function dataSheet({ dataset, rows }: FilledDataset): DataSheet {
	const { columns } = dataset;
	return {
		name: text.data,
		widths: columns.map(({ key, kind }) => Math.max(widths[kind], key.length + 2)),
		heads: 1,
		rows: [
			columns.map(({ key }) => textValue(key)),
			...rows.map((row) => columns.map((column) => sheetValue(row[column.key], column))),
		],
	};
}

/** Where the data comes from, and what each column means. */
function explanation({ dataset, samples }: FilledDataset, stamp: Stamp): DataSheet {
	const said = publishedStamp(stamp);
	const facts = new Map<string, Cell>(Object.entries(said));
	const line = (...cells: readonly string[]) => cells.map(textValue);
	return {
		name: text.explanation,
		widths: [28, 30, 90, 14, 50],
		heads: 0,
		rows: [
			line(dataset.title),
			line(dataset.description),
			...(samples ? [line(text.samples)] : []),
			[],
			...columnsOf(stampSchema).map((column) => [
				textValue(column.title),
				sheetValue(facts.get(column.key), column),
			]),
			[],
			line(...text.dictionary),
			...dataset.columns.map(({ key, title, description, kind, choices }) =>
				line(key, title, description, text.kinds[kind], choices?.join(listSeparator) ?? ''),
			),
		],
	};
}

/** A set as a workbook: the rows, and a sheet that says what they are. */
export function dataWorkbook(filled: FilledDataset, stamp: Stamp): readonly DataSheet[] {
	return [dataSheet(filled), explanation(filled, stamp)];
}
