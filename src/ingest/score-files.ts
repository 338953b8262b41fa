import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import type { ScoreFile } from '../domain/contest/score-sheet.ts';
import type { SheetCell, SheetGrid, SheetRow } from '../domain/sheet/sheet-grid.ts';
import { csvCells } from './csv-cells.ts';

/** Spreadsheets that organisers may get back but that are not read: their name says to save them as .xlsx. */
const otherSheets = new Set(['.xls', '.ods', '.xlsm', '.xlsb', '.numbers', '.gsheet']);

/** juri-2 before juri-10. */
const byName = new Intl.Collator('id-ID', { numeric: true });

/** The files of a folder that hold scores, and those that do not. */
export interface ScoreFolder {
	readonly files: readonly ScoreFile[];
	/** Names of files that are nothing of a judging, such as a letter. */
	readonly ignored: readonly string[];
}

function cellOf(value: unknown): SheetCell {
	if (value instanceof Date) return { day: value.toISOString().slice(0, 10) };
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? value
		: undefined;
}

/** The sheets of a workbook, with every cell in its place. Throws when the file is no workbook. */
export async function workbookGrids(file: string, bytes: Buffer): Promise<readonly SheetGrid[]> {
	const sheets = await readWorkbook(bytes, { trim: false });
	return sheets.map(({ sheet, data }) => ({
		file,
		sheet,
		rows: data.map((row): SheetRow => row.map(cellOf)),
	}));
}

async function scoreFile(folder: string, file: string): Promise<ScoreFile> {
	const extension = extname(file).toLowerCase();
	if (otherSheets.has(extension)) return { file, sheets: 'format-lain' };
	const bytes = readFileSync(join(folder, file));
	if (extension === '.csv') {
		const rows = csvCells(bytes.toString('utf8')).map((row) =>
			row.map((cell) => (cell === '' ? undefined : cell)),
		);
		return { file, sheets: [{ file, sheet: '', rows }] };
	}
	try {
		return { file, sheets: await workbookGrids(file, bytes) };
	} catch {
		// Cut off while sending, protected by a password, or something else with this ending.
		return { file, sheets: 'tidak-terbaca' };
	}
}

/** Reads all sheets of a folder, in the order of their names; the key and what programs leave behind are no sheets. */
export async function readScoreFolder(folder: string, keyFile: string): Promise<ScoreFolder> {
	const names = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && !/^(?:\.|~\$)/.test(entry.name) && entry.name !== basename(keyFile))
		.map(({ name }) => name)
		.toSorted(byName.compare);
	const isSheet = (name: string) => {
		const extension = extname(name).toLowerCase();
		return extension === '.xlsx' || extension === '.csv' || otherSheets.has(extension);
	};
	const files: ScoreFile[] = [];
	for (const name of names.filter(isSheet)) files.push(await scoreFile(folder, name));
	return { files, ignored: names.filter((name) => !isSheet(name)) };
}
