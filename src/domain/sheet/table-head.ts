import { suggestionText } from '../quality/suggestion.ts';
import { cellLine } from './cell-text.ts';
import { countingHeads, headWords } from './head-words.ts';
import { comparableWords } from './sheet-choice.ts';
import type { SheetColumn } from './sheet-column.ts';
import { finding, type CellPlace, type SheetFinding, type SheetNote } from './sheet-finding.ts';
import { cellName, type SheetGrid, type SheetRow } from './sheet-grid.ts';
import type { SheetTable } from './sheet-table.ts';

/** The row of the headings, and what each column below it holds. */
export interface TableHead {
	/** The last row of the headings, from 0. */
	readonly row: number;
	readonly columns: ReadonlyMap<number, SheetColumn>;
	readonly findings: readonly SheetFinding[];
	readonly notes: readonly SheetNote[];
}

/** Titles and remarks above a table; more rows than that are data. */
const headRows = 25;

/** Fewer known headings are a coincidence. */
const leastColumns = 2;

/** Every way to name a column, full names before short ones. */
function namesOf(columns: readonly SheetColumn[]): ReadonlyMap<string, SheetColumn> {
	const lastPart = ({ title }: SheetColumn) => comparableWords(title.slice(title.lastIndexOf(': ') + 1));
	const parts = Map.groupBy(columns, lastPart);
	const named: (readonly [string, SheetColumn])[] = [
		...columns.map((column) => [comparableWords(column.title), column] as const),
		...columns.map((column) => [column.key.toLowerCase(), column] as const),
		...columns.flatMap((column) =>
			(headWords[column.key] ?? []).map((word) => [comparableWords(word), column] as const),
		),
		...[...parts].flatMap(([part, [only, ...others]]) =>
			only === undefined || others.length > 0 ? [] : [[part, only] as const],
		),
	];
	// The first name wins: a full title is never taken for somebody else's short one.
	return new Map(named.toReversed());
}

function columnNamed(text: string, names: ReadonlyMap<string, SheetColumn>): SheetColumn | undefined {
	const withoutRemark = text.replace(/\([^)]*\)\s*\*?$/, '');
	return (
		names.get(comparableWords(text)) ??
		names.get(text.toLowerCase()) ??
		names.get(comparableWords(withoutRemark))
	);
}

function headTexts(row: SheetRow, above: SheetRow | undefined, column: number): readonly string[] {
	const text = cellLine(row[column]);
	const group = cellLine(above?.[column]);
	if (text === '') return [];
	return group === '' || group === text ? [text] : [`${group}: ${text}`, text];
}

function knownColumns(rows: readonly SheetRow[], index: number, names: ReadonlyMap<string, SheetColumn>) {
	const row = rows[index] ?? [];
	return row.map((_, column) => {
		const texts = headTexts(row, rows[index - 1], column);
		return texts.flatMap((text) => columnNamed(text, names) ?? [])[0];
	});
}

/** Finds the headings of a table, wherever they stand; undefined when no row has any. */
export function tableHead({ sheet, rows }: SheetGrid, table: SheetTable): TableHead | undefined {
	const names = namesOf(table.columns);
	const found = rows.slice(0, headRows).map((_, row) => ({ row, columns: knownColumns(rows, row, names) }));
	const count = ({ columns }: { columns: readonly (SheetColumn | undefined)[] }) =>
		new Set(columns.filter((column) => column !== undefined)).size;
	const best = found.toSorted((first, second) => count(second) - count(first))[0];
	if (best === undefined || count(best) < leastColumns) return undefined;
	const columns = new Map<number, SheetColumn>();
	const findings: SheetFinding[] = [];
	const notes: SheetNote[] = [];
	const width = Math.max(...rows.map((row) => row.length));
	for (let index = 0; index < width; index += 1) {
		const text = cellLine(rows[best.row]?.[index]);
		const place = { sheet, cell: cellName(best.row, index), row: best.row, column: index, title: '' };
		const column = best.columns[index];
		if (column === undefined) noteUnknown(text, place, { table, findings, notes });
		else if ([...columns.values()].includes(column)) {
			const message = `Kolom \`${column.title}\` ada dua kali. Hapus salah satu.`;
			findings.push(finding(place, 'kunci-ganda', message));
		} else columns.set(index, column);
	}
	return { row: best.row, columns, findings, notes };
}

interface Noted {
	readonly table: SheetTable;
	readonly findings: SheetFinding[];
	readonly notes: SheetNote[];
}

/** A heading that is nearly right is a mistake; any other belongs to the people who added it. */
function noteUnknown(text: string, place: CellPlace, { table, findings, notes }: Noted): void {
	const words = comparableWords(text);
	if (words === '' || countingHeads.has(words)) return;
	const titles = table.columns.flatMap(({ title, key }) => [title, ...(headWords[key] ?? [])]);
	const suggestion = suggestionText(text, titles);
	if (suggestion === '') notes.push({ place, kind: 'kolom', text });
	else findings.push(finding(place, 'kunci-tidak-dikenal', `Kolom \`${text}\` tidak dikenal.${suggestion}`));
}
