import { cellName } from '../../domain/sheet/sheet-grid.ts';
import type { SheetChoice } from '../../domain/sheet/sheet-choice.ts';
import type { SheetColumn } from '../../domain/sheet/sheet-column.ts';
import {
	agencyTable,
	innovationTable,
	sheetTables,
	type SheetTable,
} from '../../domain/sheet/sheet-table.ts';
import { sheetText as text } from '../copy/sheet.ts';
import type { KitCell, KitCellLimit, KitSheet, KitWorkbook } from '../kit/kit-document.ts';
import { templateRows, type TemplateSource } from './template-rows.ts';

export interface TemplateRegion {
	readonly id: string;
	readonly name: string;
	readonly sample: boolean;
}

/** Rows of the headings and of the hints. */
const heads = 2;

/** Rows that wait for new records or items. */
const spareRows = { catatan: 60, butir: 60, sid: 40 } as const;

/** Points: about eight lines. */
const tallestRow = 110;

/** Characters: enough that a hint is not much higher than wide. */
function widthOf({ kind, many, path, role, longest = 0, choices }: SheetColumn): number {
	if (role === 'prose') return 60;
	if (role === 'number' || role === 'row') return 16;
	if (role === 'reading' || role === 'id' || role === 'record') return 26;
	if (kind === 'integer' || kind === 'number' || kind === 'date' || kind === 'flag') return 16;
	if (choices.length > 0) return 22;
	if (many || longest >= 200) return 44;
	// Addresses have no limit.
	if (path.length > 0 && longest === 0) return 44;
	return longest >= 100 ? 34 : 24;
}

function letterOf(column: number): string {
	return cellName(0, column).replace('1', '');
}

/** Every list of choices that a column offers, on a sheet of its own: drop-downs point to it. */
interface ChoiceLists {
	readonly sheet: KitSheet;
	/** `Pilihan!$A$2:$A$9` for the choices of a column. */
	readonly rangeOf: (choices: readonly SheetChoice[]) => string | undefined;
}

function choiceLists(source: TemplateSource): ChoiceLists {
	const labelsOf = (choices: readonly SheetChoice[]) => choices.map(({ label }) => label);
	const lists = new Map<string, { title: string; labels: readonly string[] }>();
	for (const table of sheetTables) {
		for (const column of table.columns) {
			const labels = labelsOf(source.choicesOf(table, column));
			const key = labels.join('\n');
			if (labels.length > 0 && !lists.has(key)) lists.set(key, { title: column.title, labels });
		}
	}
	const columns = [...lists.values()];
	const longest = Math.max(0, ...columns.map(({ labels }) => labels.length));
	const cell = (value: string | undefined): KitCell | null =>
		value === undefined ? null : { value, format: 'verbatim' };
	const rows = Array.from({ length: longest }, (_, row) => columns.map(({ labels }) => cell(labels[row])));
	return {
		sheet: {
			name: text.choices,
			widths: columns.map(({ labels }) =>
				Math.min(60, Math.max(18, ...labels.map(({ length }) => length + 2))),
			),
			frozenRows: 1,
			landscape: true,
			rows: [columns.map(({ title }): KitCell => ({ value: title, format: 'text', look: 'head' })), ...rows],
		},
		rangeOf: (choices) => {
			const index = [...lists.keys()].indexOf(labelsOf(choices).join('\n'));
			const count = columns[index]?.labels.length ?? 0;
			const letter = letterOf(index);
			return index < 0 ? undefined : `${text.choices}!$${letter}$2:$${letter}$${String(count + 1)}`;
		},
	};
}

/** Drop-downs of a column, or the longest text that it takes. */
function limitOf(
	table: SheetTable,
	{ column, index, last }: { column: SheetColumn; index: number; last: number },
	source: TemplateSource,
	lists: ChoiceLists,
): readonly KitCellLimit[] {
	const cells = `${cellName(heads, index)}:${cellName(last, index)}`;
	if (column.role === 'record') {
		const owner = table.records === 'unit' ? agencyTable : innovationTable;
		const range = `${owner.name}!$A$${String(heads + 1)}:$A$500`;
		return [{ cells, takes: { range }, title: '', message: '', onlyOffers: true }];
	}
	const range = lists.rangeOf(source.choicesOf(table, column));
	if (range !== undefined) {
		const offered = { cells, takes: { range }, title: text.choose, message: text.chooseMessage };
		return [column.many ? { ...offered, onlyOffers: true } : offered];
	}
	if (column.longest === undefined || column.many || column.path.length === 0) return [];
	const message = text.tooLongMessage(column.longest);
	return [{ cells, takes: { longest: column.longest }, title: text.tooLong, message }];
}

/** Figures are numbers, so that they can be added up; all else is text that no program turns into a date. */
function cellOf({ kind, role }: SheetColumn, value: string | number | undefined): KitCell {
	const look = role === 'reading' ? ('note' as const) : undefined;
	// Years and other small figures have no dots between their digits.
	if (typeof value === 'number') return { value, format: Math.abs(value) < 10_000 ? 'verbatim' : 'number' };
	const isFigure = kind === 'integer' || kind === 'number';
	return { value, format: isFigure && value === undefined ? 'number' : 'verbatim', look };
}

function tableSheet(table: SheetTable, source: TemplateSource, lists: ChoiceLists): KitSheet {
	const { columns } = table;
	const head = columns.map(({ title, required }): KitCell => ({
		value: required ? text.required(title) : title,
		format: 'text',
		look: 'head',
	}));
	const hints = columns.map((column): KitCell => {
		const { hint, many } = column;
		const chosen = source.choicesOf(table, column).length > 0;
		// An id as an example would belie the names that the list offers.
		const example = chosen ? undefined : column.example;
		return { value: text.hint(hint, { many, chosen, example }), format: 'text', look: 'note' };
	});
	const spare = Array.from({ length: spareRows[table.rows] }, () => columns.map(() => undefined));
	const rows = [...templateRows(table, source), ...spare].map((row) =>
		columns.map((column, index) => cellOf(column, row[index])),
	);
	const last = heads + rows.length - 1;
	return {
		name: table.name,
		widths: columns.map(widthOf),
		frozenRows: heads,
		frozenColumns: 2,
		tallestRow,
		landscape: true,
		limits: columns.flatMap((column, index) => limitOf(table, { column, index, last }, source, lists)),
		rows: [head, hints, ...rows],
	};
}

function readFirst({ id, name, sample }: TemplateRegion): KitSheet {
	const line = (value: string, look?: KitCell['look']): (KitCell | null)[] => [
		{ value, format: 'text', look, across: 2 },
		null,
	];
	return {
		name: text.readFirst,
		widths: [16, 96],
		frozenRows: 0,
		landscape: false,
		rows: [
			line(text.title(name), 'title'),
			...(sample ? [line(text.sample, 'note')] : []),
			[
				{ value: text.region, format: 'text', look: 'label' },
				{ value: id, format: 'verbatim' },
			],
			line(''),
			...text.steps.map((step, index): KitCell[] => [
				{ value: String(index + 1), format: 'text' },
				{ value: step, format: 'text' },
			]),
		],
	};
}

/** The spreadsheet of a region: how to fill it in, what its files say already, and room for more. */
export function templateWorkbook(region: TemplateRegion, source: TemplateSource): KitWorkbook {
	const lists = choiceLists(source);
	return {
		fileName: text.fileName(region.id),
		sheets: [readFirst(region), ...sheetTables.map((table) => tableSheet(table, source, lists)), lists.sheet],
	};
}
