import type { KitCell, KitSheet, KitWorkbook } from '../../src/views/kit/kit-document.ts';

/** What a juror types: values of the criteria in their order, then the mark of recusal. */
export type Typed = readonly (string | number | undefined)[];

function typed(cell: KitCell | null, value: string | number | undefined): KitCell | null {
	if (cell === null || value === undefined) return cell;
	return { ...cell, value, format: typeof value === 'number' ? 'number' : 'text' };
}

/** The sheet as a juror sends it back: `given` holds the scores by the code of the entry. */
export function filledSheet(sheet: KitSheet, firstScore: number, given: (code: string) => Typed): KitSheet {
	const rows = sheet.rows.map((row, index) => {
		const code = row[0]?.value;
		if (index < sheet.frozenRows || typeof code !== 'string') return row;
		const values = given(code);
		// The sum stands between the criteria and the recusal.
		const criteria = row.length - firstScore - 3;
		return row.map((cell, column) => {
			const at = column - firstScore;
			if (at < 0 || at === criteria) return cell;
			return typed(cell, values[at > criteria ? at - 1 : at]);
		});
	});
	return { ...sheet, rows };
}

/** A workbook whose first sheet is filled in. */
export function filledWorkbook(
	workbook: KitWorkbook,
	firstScore: number,
	given: (code: string) => Typed,
): KitWorkbook {
	const [first, ...others] = workbook.sheets;
	return first === undefined
		? workbook
		: { ...workbook, sheets: [filledSheet(first, firstScore, given), ...others] };
}

/** The rows of a sheet as a program hands them back, for tests that need no file. */
export function cellsOf({ rows }: KitSheet): (string | number | undefined)[][] {
	return rows.map((row) => row.map((cell) => cell?.value));
}
