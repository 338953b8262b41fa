import writeWorkbook from 'write-excel-file/universal';
import type { CellObject, Row } from 'write-excel-file/universal';
import type { DataSheet, SheetValue } from '../views/open-data/data-workbook.ts';
import { officeFile, officeParts } from './office-package.ts';
import { dayNumber } from './xlsx-cells.ts';

/** ISO order sorts as text as well, and no reader takes the day for the month. */
const day = 'yyyy-mm-dd';

const head = { fontWeight: 'bold', backgroundColor: '#E9E9E9' } as const;

function cellOf(cell: SheetValue): CellObject | null {
	if (cell === null) return null;
	switch (cell.type) {
		case 'text':
			// The format "text" keeps a code such as 33.10 a text when somebody edits the cell.
			return { value: cell.value, type: String, format: '@' };
		case 'number':
			return { value: cell.value, type: Number };
		case 'flag':
			return { value: cell.value, type: Boolean };
		case 'day':
			return { value: dayNumber(cell.value), type: Number, format: day };
		default:
			return cell satisfies never;
	}
}

function rowsOf({ rows, heads }: DataSheet): Row[] {
	return rows.map((row, index) =>
		row.map((cell) => {
			const written = cellOf(cell);
			return written === null || index >= heads ? written : { ...written, ...head };
		}),
	);
}

/** Tables as an .xlsx with typed cells and heads that stay in sight. The same tables give the same bytes. */
export async function dataWorkbookFile(sheets: readonly DataSheet[]): Promise<Uint8Array<ArrayBuffer>> {
	const blob = await writeWorkbook(
		sheets.map((sheet) => ({
			data: rowsOf(sheet),
			sheet: sheet.name,
			columns: sheet.widths.map((width) => ({ width })),
			stickyRowsCount: sheet.heads,
		})),
		{ fontFamily: 'Arial', fontSize: 10 },
	).toBlob();
	return officeFile(officeParts(new Uint8Array(await blob.arrayBuffer())));
}
