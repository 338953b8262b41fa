import { convertDateToSerialNumber } from 'write-excel-file/utility';
import type { CellObject, Row } from 'write-excel-file/universal';
import type { KitCell, KitSheet } from '../views/kit/kit-document.ts';

/** What Excel itself writes for rupiah, with the code of Indonesian; separators follow that or the reader's language. */
const rupiah = '[$Rp-421]#,##0';
/** The code stands for Indonesian, so that months have Indonesian names on every machine. */
const day = '[$-421]d mmm yyyy';
const grouped = '#,##0';

const borders = { borderColor: '#B7B7B7', borderStyle: 'thin' } as const;

/** `2026-01-05` as the day number of a spreadsheet. */
export function dayNumber(isoDay: string): number {
	return convertDateToSerialNumber(new Date(`${isoDay}T00:00:00Z`));
}

function numberFormat({ format, value }: KitCell): string | undefined {
	if (format === 'rupiah') return rupiah;
	if (format === 'day') return day;
	if (format === 'verbatim') return '@';
	// A group mark helps from thousands on; below that, a format would hide decimals or leave a bare comma.
	return format === 'number' && Number.isInteger(value) && Number(value) >= 1000 ? grouped : undefined;
}

function lookOf({ look, across }: KitCell): CellObject {
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
		case 'label':
			return { ...borders, fontWeight: 'bold', backgroundColor: '#F5F5F5', wrap: true, alignVertical: 'top' };
		case 'input':
			return { ...borders, backgroundColor: '#FFF4CC', wrap: true, alignVertical: 'top' };
		case 'total':
			return { ...borders, fontWeight: 'bold', backgroundColor: '#F5F5F5', alignVertical: 'top' };
		case 'note':
			return { fontStyle: 'italic', textColor: '#595959', wrap: true, alignVertical: 'top' };
		case undefined:
			// A text across columns stands above a table, not in it.
			return { ...(across === undefined ? borders : {}), wrap: true, alignVertical: 'top' };
		default:
			return look satisfies never;
	}
}

/** An empty cell keeps its type, so that it keeps its format: what is typed into it later looks like its neighbours. */
function valueOf(cell: KitCell): Pick<CellObject, 'value' | 'type'> {
	if (cell.formula !== undefined) return { value: cell.formula, type: 'Formula' };
	if (cell.value === undefined)
		return { type: cell.format === 'text' || cell.format === 'verbatim' ? String : Number };
	if (cell.format === 'day') return { value: dayNumber(String(cell.value)), type: Number };
	return typeof cell.value === 'number'
		? { value: cell.value, type: Number }
		: { value: cell.value, type: String };
}

/** Text beside a number would touch it. */
function sideOf({ look, across }: KitCell, value: CellObject): CellObject {
	const inTable = across === undefined && look !== 'title' && look !== 'total' && look !== 'note';
	return inTable && value.type === String ? { align: 'left', indent: 1 } : {};
}

function cellOf(cell: KitCell): CellObject {
	const value = valueOf(cell);
	const format = value.type === String && cell.format !== 'verbatim' ? undefined : numberFormat(cell);
	return {
		...lookOf(cell),
		...sideOf(cell, value),
		...value,
		...(format === undefined ? {} : { format }),
		...(cell.across === undefined ? {} : { columnSpan: cell.across }),
	};
}

/** The rows of a sheet as the library takes them. */
export function sheetRows({ rows }: KitSheet): Row[] {
	return rows.map((row) => row.map((cell) => (cell === null ? null : cellOf(cell))));
}
