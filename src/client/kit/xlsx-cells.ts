import { convertDateToSerialNumber } from 'write-excel-file/utility';
import type { CellObject, Row } from 'write-excel-file/universal';
import type { KitCell, KitSheet } from '../../views/kit/kit-document.ts';

/** What Excel itself writes for rupiah, with the code of Indonesian; separators follow that or the reader's language. */
const rupiah = '[$Rp-421]#,##0';
/** The code stands for Indonesian, so that months have Indonesian names on every machine. */
const day = '[$-421]d mmm yyyy';
const grouped = '#,##0';

const borders = { borderColor: '#B7B7B7', borderStyle: 'thin' } as const;
const lineHeight = 15;

/** `2026-01-05` as the day number of a spreadsheet. */
export function dayNumber(isoDay: string): number {
	return convertDateToSerialNumber(new Date(`${isoDay}T00:00:00Z`));
}

function numberFormat({ format, value }: KitCell): string | undefined {
	if (format === 'rupiah') return rupiah;
	if (format === 'day') return day;
	// A group mark helps from thousands on; below that, a format would hide decimals or leave a bare comma.
	return format === 'number' && Number.isInteger(value) && Number(value) >= 1000 ? grouped : undefined;
}

function lookOf(look: KitCell['look']): CellObject {
	switch (look) {
		case 'title':
			return { fontWeight: 'bold', fontSize: 14 };
		case 'head':
			return {
				...borders,
				fontWeight: 'bold',
				backgroundColor: '#E9E9E9',
				wrap: true,
				alignVertical: 'center',
			};
		case 'input':
			return { ...borders, backgroundColor: '#FFF4CC', wrap: true, alignVertical: 'top' };
		case 'total':
			return { ...borders, fontWeight: 'bold', backgroundColor: '#F5F5F5', alignVertical: 'top' };
		case 'note':
			return { fontStyle: 'italic', textColor: '#595959', wrap: true, alignVertical: 'top' };
		case undefined:
			return { ...borders, wrap: true, alignVertical: 'top' };
		default:
			return look satisfies never;
	}
}

/** Programs fit the height of a row to wrapped text by themselves, but not to text that covers several columns. */
function heightOf(cell: KitCell, width: number): number | undefined {
	if (cell.across === undefined || cell.look === 'title' || typeof cell.value !== 'string') return undefined;
	const lines = cell.value
		.split('\n')
		.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
	return lines > 1 ? lines * lineHeight : undefined;
}

/** Undefined for an empty cell: the library leaves it empty. */
function valueOf(cell: KitCell): Pick<CellObject, 'value' | 'type'> {
	if (cell.formula !== undefined) return { value: cell.formula, type: 'Formula' };
	if (cell.value === undefined) return {};
	if (cell.format === 'day') return { value: dayNumber(String(cell.value)), type: Number };
	return typeof cell.value === 'number'
		? { value: cell.value, type: Number }
		: { value: cell.value, type: String };
}

function cellOf(cell: KitCell, width: number): CellObject {
	const value = valueOf(cell);
	const format = value.type === String ? undefined : numberFormat(cell);
	const height = heightOf(cell, width);
	return {
		...lookOf(cell.look),
		...value,
		...(format === undefined ? {} : { format }),
		...(height === undefined ? {} : { height }),
		...(cell.across === undefined ? {} : { columnSpan: cell.across }),
	};
}

/** The rows of a sheet as the library takes them. */
export function sheetRows({ rows, widths }: KitSheet): Row[] {
	return rows.map((row) =>
		row.map((cell, column) => {
			if (cell === null) return null;
			const covered = widths.slice(column, column + (cell.across ?? 1));
			return cellOf(
				cell,
				covered.reduce((sum, width) => sum + width, 0),
			);
		}),
	);
}
