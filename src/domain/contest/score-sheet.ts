import { cellName, cellText, type SheetGrid, type SheetRow } from '../sheet/sheet-grid.ts';
import { recusal, writtenScore } from './sheet-cells.ts';
import { sheetCodeOf, type SheetCode } from './sheet-code.ts';
import type { ScoreLine } from './tally.ts';

/** Columns of a score sheet: code, what tells the entry, the criteria, their sum, recusal, remarks. */
export interface SheetLayout {
	readonly heads: readonly string[];
	/** Column of the first criterion, from 0. */
	readonly firstScore: number;
	/** Ids of the criteria in the order of their columns. */
	readonly criteria: readonly string[];
}

/** What the sheets of one judging have to be. */
export interface SheetExpectation {
	readonly code: Omit<SheetCode, 'juror'>;
	readonly layout: SheetLayout;
	/** Labels of the jurors, by their number from 1. */
	readonly jurors: readonly string[];
}

/** A file as it was found: its sheets, or why there are none. */
export interface ScoreFile {
	readonly file: string;
	readonly sheets: readonly SheetGrid[] | 'tidak-terbaca' | 'format-lain';
}

export type SheetProblemKind =
	| 'tidak-terbaca'
	| 'format-lain'
	| 'tanpa-kode-lembar'
	| 'edisi-lain'
	| 'tahap-lain'
	| 'aturan-berubah'
	| 'pembuatan-lain'
	| 'juri-tidak-dikenal'
	| 'juri-ganda'
	| 'juri-belum-mengirim'
	| 'tanpa-kepala-kolom'
	| 'kolom-berubah'
	| 'baris-tanpa-kode'
	| 'tanda-tidak-dikenal'
	| 'menilai-dan-tidak'
	| 'peserta-tidak-dikenal'
	| 'tidak-ada-baris'
	| 'baris-ganda'
	| 'kosong'
	| 'bukan-angka'
	| 'di-luar-rentang'
	| 'tanpa-juri';

/** One thing that is wrong, and exactly where. */
export interface SheetProblem {
	readonly kind: SheetProblemKind;
	readonly file?: string | undefined;
	readonly sheet?: string | undefined;
	/** `B7`. */
	readonly cell?: string | undefined;
	readonly juror?: string | undefined;
	/** Code of the entry. */
	readonly entry?: string | undefined;
	readonly criterion?: string | undefined;
	/** What stands there. */
	readonly text?: string | undefined;
	/** What should stand there. */
	readonly expected?: string | undefined;
}

/** A line with the place where it stands. */
export interface PlacedLine {
	/** Row in the file, from 0. */
	readonly row: number;
	readonly line: ScoreLine;
}

/** A sheet that was read to its end, whatever its scores are. */
export interface ReadSheet {
	readonly file: string;
	readonly sheet: string;
	readonly juror: string;
	readonly lines: readonly PlacedLine[];
	/** What is wrong with lines, besides what the tally finds. */
	readonly problems: readonly SheetProblem[];
}

/** The sheet of one juror; without `read`, the file as a whole cannot be used. */
export interface SheetReading {
	readonly problems: readonly SheetProblem[];
	readonly read?: ReadSheet | undefined;
}

/** Rows from the top in which the code of the sheet stands; more than any sheet has there. */
const headRows = 20;

/** The first cell of the table's head: it tells the row of the headings. */
function headRow(rows: readonly SheetRow[], { heads: [first = ''] }: SheetLayout): number {
	return rows.findIndex((row) => cellText(row[0]) === first);
}

function foundCode({ rows }: SheetGrid): SheetCode | undefined {
	const texts = rows.slice(0, headRows).flatMap((row) => row.map(cellText));
	return texts.flatMap((text) => sheetCodeOf(text.replace(/^[^:]*:/, '')) ?? [])[0];
}

/** Why a sheet is not one of those that were handed out; undefined when it is. */
function foreign(found: SheetCode, { code, jurors }: SheetExpectation): SheetProblemKind | undefined {
	if (found.edition !== code.edition) return 'edisi-lain';
	if (found.stage !== code.stage) return 'tahap-lain';
	if (found.rules !== code.rules) return 'aturan-berubah';
	if (found.batch !== code.batch) return 'pembuatan-lain';
	return jurors[found.juror - 1] === undefined ? 'juri-tidak-dikenal' : undefined;
}

function foundPart(kind: SheetProblemKind, found: SheetCode): string {
	switch (kind) {
		case 'edisi-lain':
			return found.edition;
		case 'tahap-lain':
			return found.stage;
		default:
			return `J${String(found.juror)}`;
	}
}

function expectedPart(kind: SheetProblemKind, { code }: SheetExpectation): string {
	return kind === 'tahap-lain' ? code.stage : code.edition;
}

/** Headings that are not those that were handed out, up to the last column that is read. */
function movedColumns(row: SheetRow, { heads }: SheetLayout, rowIndex: number) {
	return heads.slice(0, -1).flatMap((head, column) => {
		const [text, expected] = [cellText(row[column]), cellText(head)];
		return text === expected ? [] : [{ cell: cellName(rowIndex, column), text, expected }];
	});
}

function readLine(row: SheetRow, { firstScore, criteria }: SheetLayout) {
	const scores = Object.fromEntries(
		criteria.map((id, index) => [id, writtenScore(row[firstScore + index])] as const),
	);
	const recused = recusal(row[firstScore + criteria.length + 1]);
	const written = Object.values(scores).some(({ kind }) => kind !== 'kosong');
	return { entry: cellText(row[0]), scores, recused, written };
}

/** The lines below the headings. Rows without anything in the cells that are read are none. */
function readLines(grid: SheetGrid, from: number, layout: SheetLayout, juror: string): ReadSheet {
	const lines: PlacedLine[] = [];
	const problems: SheetProblem[] = [];
	const recusalColumn = layout.firstScore + layout.criteria.length + 1;
	const place = { file: grid.file, sheet: grid.sheet, juror };
	for (const [row, cells] of grid.rows.entries()) {
		if (row < from) continue;
		const { entry, scores, recused, written } = readLine(cells, layout);
		if (entry === '') {
			if (written) problems.push({ ...place, kind: 'baris-tanpa-kode', cell: cellName(row, 0) });
			continue;
		}
		const mark = {
			...place,
			entry,
			cell: cellName(row, recusalColumn),
			text: cellText(cells[recusalColumn]),
		};
		if (recused === undefined) problems.push({ ...mark, kind: 'tanda-tidak-dikenal' });
		if (recused === true && written) problems.push({ ...mark, kind: 'menilai-dan-tidak' });
		lines.push({ row, line: { entry, scores, recused: recused ?? false } });
	}
	return { ...place, lines, problems };
}

/** Reads what one juror sent. */
export function readScoreFile({ file, sheets }: ScoreFile, expectation: SheetExpectation): SheetReading {
	if (typeof sheets === 'string') return { problems: [{ kind: sheets, file }] };
	const coded = sheets.flatMap((grid) => {
		const code = foundCode(grid);
		return code === undefined ? [] : [{ grid, code }];
	});
	const [first] = coded;
	if (first === undefined) return { problems: [{ kind: 'tanpa-kode-lembar', file }] };
	const { grid, code } = first;
	const kind = foreign(code, expectation);
	const place = { file, sheet: grid.sheet };
	if (kind !== undefined) {
		const [text, expected] = [foundPart(kind, code), expectedPart(kind, expectation)];
		const juror = kind === 'aturan-berubah' ? expectation.jurors[code.juror - 1] : undefined;
		return { problems: [{ kind, file, juror, text, expected }] };
	}
	const juror = expectation.jurors[code.juror - 1] ?? '';
	const head = headRow(grid.rows, expectation.layout);
	if (head < 0) return { problems: [{ ...place, kind: 'tanpa-kepala-kolom', juror }] };
	const moved = movedColumns(grid.rows[head] ?? [], expectation.layout, head);
	if (moved.length > 0) {
		return { problems: moved.map((one) => ({ ...place, ...one, kind: 'kolom-berubah', juror })) };
	}
	const read = readLines({ ...grid, file }, head + 1, expectation.layout, juror);
	return { problems: read.problems, read };
}
