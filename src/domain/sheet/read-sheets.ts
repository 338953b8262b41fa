import { suggestionText } from '../quality/suggestion.ts';
import { asWritten, flowingText } from '../writing/flowing-text.ts';
import { plainText } from '../writing/plain-prose.ts';
import { proseSections } from '../writing/prose-section.ts';
import { cellLines, cellSafe, isUnchanged } from './cell-text.ts';
import { dataAt } from './data-at.ts';
import { applyListRow } from './item-rows.ts';
import { readCell } from './read-cell.ts';
import {
	applyCells,
	namedCell,
	report,
	rowPlace,
	type Collected,
	type DraftContext,
	type RecordDraft,
} from './record-draft.ts';
import { recordFinder, type KnownRecord, type RecordFinder } from './record-rows.ts';
import { comparableWords } from './sheet-choice.ts';
import { choicesFrom, type ChoiceSource } from './sheet-choices.ts';
import { sheetTables, agencyTable, innovationTable, type SheetTable } from './sheet-table.ts';
import { applySidRow, type KnownRubrics } from './sid-rows.ts';
import { readTable, type StyledGrid, type TableReading, type TableRow } from './table-rows.ts';

/** A record with prose, as its file has it. */
export interface KnownInnovation extends KnownRecord {
	readonly prose: string;
}

/** What the region's files hold before the sheets are read. */
export interface SheetsContext extends KnownRubrics {
	readonly choices: Omit<ChoiceSource, 'agencies'>;
	readonly agencies: readonly KnownRecord[];
	readonly innovations: readonly KnownInnovation[];
	/** Whether the region is fictional: its new records are marked. */
	readonly sample: boolean;
	/** Names of the sheets that are only for people. */
	readonly otherSheets: readonly string[];
}

/** Everything that a workbook says about a region. */
export interface SheetsReading extends Collected {
	readonly agencies: ReadonlyMap<string, RecordDraft>;
	readonly innovations: ReadonlyMap<string, RecordDraft>;
}

/** Sheets by the table that they are; by their names first, then by their headings. */
function readings(
	grids: readonly StyledGrid[],
	{ otherSheets }: SheetsContext,
	{ findings, notes }: Collected,
) {
	const found = new Map<SheetTable, TableReading>();
	const other = new Set(otherSheets.map(comparableWords));
	for (const grid of grids) {
		if (other.has(comparableWords(grid.sheet))) continue;
		const named = sheetTables.find(({ name }) => comparableWords(name) === comparableWords(grid.sheet));
		const reading = readTable(grid, named ?? innovationTable);
		const place = { sheet: grid.sheet, cell: 'A1', row: 0, column: 0, title: '' };
		if (reading === undefined || (named === undefined && found.has(innovationTable))) {
			const hasCells = grid.rows.some((row) => row.some((cell) => cellLines(cell) !== ''));
			if (named === undefined && hasCells) notes.push({ place, kind: 'lembar', text: grid.sheet });
			else if (hasCells) {
				report({ findings, notes }, place, 'nilai-tidak-sah', headless(named?.name ?? ''));
			}
			continue;
		}
		found.set(reading.table, reading);
		findings.push(...reading.findings);
		notes.push(...reading.notes);
	}
	return found;
}

function headless(name: string): string {
	return `Kepala kolom lembar \`${name}\` tidak ditemukan. Tulis nama kolom seperti dalam templat, dalam satu baris.`;
}

/** Records of a table: first all rows find theirs, so that any can be named, then the cells are read. */
function recordRows(table: SheetTable, finder: RecordFinder, rows: ReadonlyMap<SheetTable, TableReading>) {
	return (rows.get(table)?.rows ?? []).flatMap((row) => {
		const draft = finder.ofRow(row);
		return draft === undefined ? [] : [{ draft, row }];
	});
}

/** The names of an agency as its row has them, else as its file does. */
function agencyNamed(draft: RecordDraft, row: TableRow | undefined) {
	const text = (key: string) => {
		const written = row === undefined ? '' : (namedCell(row, key)?.text ?? '');
		const known = dataAt(draft.data, [key]);
		return written === '' && typeof known === 'string' ? known : written;
	};
	const shortName = text('shortName');
	return { id: draft.id, name: text('name'), ...(shortName !== '' && { shortName }) };
}

function applyRecord(draft: RecordDraft, row: TableRow, table: SheetTable, context: DraftContext): void {
	applyCells(draft, [...row.cells.values()], {
		table,
		context,
		onRemoval: (place) => {
			const message = `\`hapus\` tidak dapat ditulis di sini: isian ini wajib. Catatan ditarik dengan cara lain, bukan lewat lembar.`;
			report(context, place, 'nilai-tidak-sah', message);
		},
	});
}

/** Texts of the sections that a row changes, as restricted MDX that says what was typed. */
function applySections(draft: RecordDraft, row: TableRow, prose: string, context: DraftContext): void {
	const sections = proseSections(prose);
	for (const { column, cell, place } of row.cells.values()) {
		if (column.role !== 'prose') continue;
		const heading = column.key.replace(/^## /, '');
		const before = sections.find((section) => section.heading === heading)?.text;
		if (isUnchanged(cell, before === undefined ? undefined : cellSafe(flowingText(before)))) continue;
		const reading = readCell(column, cell);
		if (reading.kind === 'kosong' && reading.word !== undefined) {
			context.notes.push({ place, kind: 'kosong', text: reading.word });
		}
		if (reading.kind === 'salah') report(context, place, reading.code, reading.message);
		if (reading.kind === 'hapus' && before !== undefined)
			draft.sections.set(heading, { text: undefined, place });
		if (reading.kind === 'isi') {
			draft.sections.set(heading, { text: plainText(asWritten(String(reading.value), before ?? '')), place });
		}
	}
}

/** Reads all sheets of a workbook, or the one of a CSV file, against what the region's files hold. */
export function readSheets(grids: readonly StyledGrid[], context: SheetsContext): SheetsReading {
	const collected: Collected = { findings: [], notes: [] };
	const tables = readings(grids, context, collected);
	if (tables.size === 0) noTable(grids, collected);
	const agencies = recordFinder(
		context.agencies,
		{ table: agencyTable, idKey: 'id', nameKey: 'name', fresh: (id) => ({ id }), taken: new Set() },
		collected,
	);
	const agencyRows = recordRows(agencyTable, agencies, tables);
	const choicesOf = choicesFrom({
		...context.choices,
		agencies: [...agencies.drafts.values()].map((draft) =>
			agencyNamed(draft, agencyRows.find((one) => one.draft === draft)?.row),
		),
	});
	const draftContext = { ...collected, choicesOf };
	const innovations = recordFinder(
		context.innovations,
		{
			table: innovationTable,
			idKey: '#id',
			nameKey: 'title',
			fresh: () => (context.sample ? { sample: true } : {}),
			taken: new Set(),
		},
		collected,
	);
	const innovationRows = recordRows(innovationTable, innovations, tables);
	for (const { draft, row } of agencyRows) applyRecord(draft, row, agencyTable, draftContext);
	for (const { draft, row } of innovationRows) {
		applyRecord(draft, row, innovationTable, draftContext);
		const prose = context.innovations.find(({ id }) => id === draft.id)?.prose ?? '';
		applySections(draft, row, prose, draftContext);
	}
	for (const [table, { rows }] of tables) {
		if (table.rows === 'catatan') continue;
		const finder = table.records === 'unit' ? agencies : innovations;
		for (const row of rows) {
			const isEmpty = [...row.cells.values()].every(
				({ column, cell }) => column.path.length === 0 || cellLines(cell) === '',
			);
			const draft = isEmpty ? undefined : finder.named(row, table.records === 'unit' ? '#unit' : '#inovasi');
			if (draft === undefined) continue;
			draft.place ??= rowPlace(row);
			if (table.rows === 'sid') applySidRow(draft, row, { table, known: context, context: draftContext });
			else applyListRow(draft, row, table, draftContext);
		}
	}
	return { ...collected, agencies: agencies.drafts, innovations: innovations.drafts };
}

function noTable(grids: readonly StyledGrid[], collected: Collected): void {
	const [first] = grids;
	const place = { sheet: first?.sheet ?? '', cell: 'A1', row: 0, column: 0, title: '' };
	if (collected.findings.length > 0) return;
	const names = sheetTables.map(({ name }) => name);
	const suggestion = suggestionText(first?.sheet ?? '', names);
	report(collected, place, 'nilai-tidak-sah', `${headless('Inovasi')}${suggestion}`);
}
