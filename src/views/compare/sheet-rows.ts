import { compareText as text } from '../copy/compare-table.ts';
import type { ComparedCell, ComparedRow } from './comparison.ts';
import type { ComparedLine } from './compared.ts';

/** More results than these are counted instead of told. */
const mostResults = 3;

function shortened(lines: readonly ComparedLine[]): readonly ComparedLine[] {
	const left = lines.length - mostResults;
	return left < 2 ? lines : [...lines.slice(0, mostResults), { text: text.furtherLines(left) }];
}

/** The musts alone; what only helps is counted. */
function mustLines(lines: readonly ComparedLine[]): readonly ComparedLine[] {
	const from = lines.findIndex(({ label }) => label === text.helps);
	return from === -1 ? lines : [...lines.slice(0, from), { text: text.furtherHelps(lines.length - from) }];
}

function brief({ aspect }: ComparedRow, { lines }: ComparedCell): readonly ComparedLine[] {
	if (aspect === 'syarat') return mustLines(lines);
	if (aspect === 'hasil') return shortened(lines);
	return lines;
}

/** The rows as they fit on one sheet of paper: without details, and with a count where a list is long. */
export function sheetRows(rows: readonly ComparedRow[]): readonly ComparedRow[] {
	return rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) =>
			cell === undefined ? undefined : { lines: brief(row, cell).map(({ details, ...line }) => line) },
		),
	}));
}
