import { dataFilePath } from '../../domain/catalogue/data-address.ts';
import type { Cell } from '../../schema/open-data/column.ts';
import { columnsOf, exportSchema, stampSchema, type Column } from '../../schema/open-data/export-schema.ts';
import { csvText, type CsvValue } from '../csv.ts';
import type { DataRow, Dataset } from './dataset.ts';
import type { FilledDataset } from './open-data.ts';
import { fullAddress, publishedStamp, type Stamp } from './stamp.ts';

/** Between the items of a list in one cell. */
export const listSeparator = '; ';

/** What of the stamp each row of a CSV repeats: a table has no other place for it that every program reads. */
const repeated = ['rubrik', 'rubrik_versi', 'per_tanggal', 'commit', 'lisensi', 'penerbit'] as const;

const prefixed = (key: string) => `ekspor_${key}`;

/** The last columns of every CSV, the same in every row. */
export const stampColumns: readonly Column[] = [
	...columnsOf(stampSchema)
		.filter(({ key }) => repeated.some((name) => name === key))
		.map((column) => ({ ...column, key: prefixed(column.key) })),
	{
		key: prefixed('contoh'),
		title: 'Data contoh',
		description: 'true bila baris ini rekaan.',
		kind: 'flag',
		required: true,
	},
];

/** The columns of a set's CSV in their order. */
export function csvColumns({ columns }: Dataset): readonly Column[] {
	return [...columns, ...stampColumns];
}

/** A day stands bare, so that spreadsheets read a date; a year or month alone is no date and stays text. */
function csvValue(value: Cell | undefined, { kind }: Column): CsvValue {
	if (value == null) return undefined;
	if (typeof value === 'object') return value.length === 0 ? undefined : value.join(listSeparator);
	return kind === 'day' ? { bare: String(value) } : value;
}

/** Rows of a set as CSV, the stamp in the last columns. */
export function csvFile({ dataset, rows, samples }: FilledDataset, stamp: Stamp): string {
	const said = publishedStamp(stamp);
	const constant: DataRow = {
		...Object.fromEntries(repeated.map((key) => [prefixed(key), said[key]])),
		[prefixed('contoh')]: samples,
	};
	const last = stampColumns.map((column) => csvValue(constant[column.key], column));
	return csvText(
		csvColumns(dataset).map(({ key }) => key),
		rows.map((row) => [...dataset.columns.map((column) => csvValue(row[column.key], column)), ...last]),
	);
}

/** Rows of a set as JSON, each in a line of its own, so that two versions can be compared line by line. */
export function jsonFile({ dataset, rows, samples }: FilledDataset, stamp: Stamp): string {
	const head = JSON.stringify({ ...publishedStamp(stamp), kumpulan: dataset.id, contoh: samples });
	const keys = dataset.columns.map(({ key }) => key);
	const lines = rows.map((row) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, row[key]]))));
	return `${head.slice(0, -1)},"data":[\n${lines.join(',\n')}\n]}\n`;
}

/** JSON Schema of a set's JSON file. */
export function schemaFile({ id, title, description, row }: Dataset, stamp: Stamp): string {
	const address = fullAddress(stamp, dataFilePath(id, 'schema.json'));
	return `${JSON.stringify(exportSchema(row, { address, title, description }), null, '\t')}\n`;
}
