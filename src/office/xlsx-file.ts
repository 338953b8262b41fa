import writeWorkbook from 'write-excel-file/universal';
import type { KitWorkbook } from '../views/kit/kit-document.ts';
import { officeFile, officeParts } from './office-package.ts';
import { sheetRows } from './xlsx-cells.ts';
import { sheetFeature } from './xlsx-sheet-xml.ts';

/** An .xlsx on A4 whose formulas also hold what they give. The same workbook gives the same bytes. */
export async function xlsxFile({ sheets }: KitWorkbook): Promise<Uint8Array<ArrayBuffer>> {
	const blob = await writeWorkbook(
		sheets.map((sheet) => ({
			data: sheetRows(sheet),
			sheet: sheet.name,
			columns: sheet.widths.map((width) => ({ width })),
			stickyRowsCount: sheet.frozenRows,
			...(sheet.frozenColumns !== undefined && { stickyColumnsCount: sheet.frozenColumns }),
			// Without an orientation, the library says nothing about paper; the feature puts in the right one.
			orientation: 'landscape' as const,
		})),
		{ fontFamily: 'Arial', fontSize: 10, features: [sheetFeature(sheets)] },
	).toBlob();
	return officeFile(officeParts(new Uint8Array(await blob.arrayBuffer())));
}
