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

/** A row of headings, or two of which the first holds groups: what each column is, and what stands over it. */
interface HeadRow {
	readonly row: number;
	readonly columns: readonly (SheetColumn | undefined)[];
	readonly texts: readonly string[];
}

/** Headings of one row; what stands above one may be the name of its group. */
function singleHead(
	rows: readonly SheetRow[],
	row: number,
	names: ReadonlyMap<string, SheetColumn>,
): HeadRow {
	const texts = (rows[row] ?? []).map(cellLine);
	const columns = texts.map((text, column) => {
		const group = cellLine(rows[row - 1]?.[column]);
		if (text === '') return undefined;
		return (group === '' ? undefined : columnNamed(`${group}: ${text}`, names)) ?? columnNamed(text, names);
	});
	return { row, columns, texts };
}

/** Headings of two rows: where the lower one is empty, that of the upper row counts. */
function doubleHead(upper: HeadRow, lower: HeadRow): HeadRow {
	const width = Math.max(upper.texts.length, lower.texts.length);
	const columns = Array.from({ length: width }, (_, index) => index);
	const isLower = (index: number) => (lower.texts[index] ?? '') !== '';
	return {
		row: lower.row,
		columns: columns.map((index) => (isLower(index) ? lower.columns[index] : upper.columns[index])),
		texts: columns.map((index) => (isLower(index) ? lower.texts[index] : upper.texts[index]) ?? ''),
	};
}

function countOf({ columns }: HeadRow): number {
	return new Set(columns.filter((column) => column !== undefined)).size;
}

/** The row or the two rows with the most known headings; one row when two know no more. */
function bestHead(rows: readonly SheetRow[], names: ReadonlyMap<string, SheetColumn>): HeadRow | undefined {
	const single = rows.slice(0, headRows).map((_, row) => singleHead(rows, row, names));
	const double = single.flatMap((lower, index) => {
		const upper = single[index - 1];
		return upper === undefined ? [] : [doubleHead(upper, lower)];
	});
	return [...single, ...double].toSorted((first, second) => countOf(second) - countOf(first))[0];
}

/** Finds the headings of a table, wherever they stand; undefined when no row has any. */
export function tableHead({ sheet, rows }: SheetGrid, table: SheetTable): TableHead | undefined {
	const names = namesOf(table.columns);
	const best = bestHead(rows, names);
	if (best === undefined || countOf(best) < leastColumns) return undefined;
	const columns = new Map<number, SheetColumn>();
	const findings: SheetFinding[] = [];
	const notes: SheetNote[] = [];
	for (const [index, text] of best.texts.entries()) {
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
