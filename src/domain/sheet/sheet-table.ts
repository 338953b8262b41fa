import { agencySchema } from '../../schema/agency.ts';
import { evidenceSchema, sidRowSchema } from '../../schema/assessment.ts';
import { innovationSchema, proseHeadings } from '../../schema/innovation.ts';
import { columnsOf, itemListsOf, type SheetColumn } from './sheet-column.ts';

/** One sheet of the workbook: rows that are records, items of a list of a record, or rows of a rubric. */
export interface SheetTable {
	/** Name of the sheet. */
	readonly name: string;
	readonly records: 'unit' | 'inovasi';
	readonly rows: 'catatan' | 'butir' | 'sid';
	/** The key of the list whose items the rows are. */
	readonly list?: string | undefined;
	readonly hint: string;
	readonly columns: readonly SheetColumn[];
}

const plain = { path: [], kind: 'text', many: false, required: false, choices: [] } as const;

const idColumn: SheetColumn = {
	...plain,
	key: '#id',
	role: 'id',
	title: 'ID',
	hint: 'Nama berkas. Jangan diubah. Kosongkan bagi inovasi baru: ID diusulkan dari judulnya.',
};

const titleColumn: SheetColumn = {
	...plain,
	key: '#nama',
	role: 'reading',
	title: 'Nama',
	hint: 'Hanya untuk dibaca.',
};

const numberColumn: SheetColumn = {
	...plain,
	key: '#nomor',
	role: 'number',
	title: 'No.',
	hint: 'Kosongkan bagi butir baru.',
};

function ownerColumn(records: SheetTable['records']): SheetColumn {
	return records === 'unit'
		? { ...plain, key: '#unit', role: 'record', title: 'Unit kerja', hint: 'ID atau nama unit.' }
		: { ...plain, key: '#inovasi', role: 'record', title: 'Inovasi', hint: 'ID atau judul inovasi.' };
}

/** `verified` is written by the command that verifies, and stays as it is. */
export const keysOutsideSheets: readonly string[] = ['assessments.<…>.<…>.verified'];

const proseColumns = proseHeadings.map((heading): SheetColumn => ({
	...plain,
	key: `## ${heading}`,
	role: 'prose',
	title: `Naskah: ${heading}`,
	hint: 'Uraian, boleh beberapa alinea. Alt+Enter untuk baris baru.',
}));

function isOwnId({ key }: SheetColumn): boolean {
	return key === 'id';
}

const agencyColumns = columnsOf(agencySchema).map((column) =>
	isOwnId(column) ? { ...column, role: 'id' as const, required: false } : column,
);

function itemTables(records: SheetTable['records'], schema: Parameters<typeof itemListsOf>[0]) {
	return itemListsOf(schema).map(({ key, title, hint, item }): SheetTable => ({
		name: title,
		records,
		rows: 'butir',
		list: key,
		hint,
		columns: [ownerColumn(records), titleColumn, numberColumn, ...columnsOf(item)],
	}));
}

/** Keys of one row of a rubric, then those of one piece of its evidence. */
const sidColumns: readonly SheetColumn[] = [
	...columnsOf(sidRowSchema).filter(({ path }) => path[0] !== 'verified'),
	{
		...numberColumn,
		title: 'No. bukti',
		hint: 'Kosongkan bagi bukti baru.',
	},
	...columnsOf(evidenceSchema).map((column) => ({
		...column,
		path: ['evidence', ...column.path],
		key: `evidence.${column.key}`,
	})),
];

const sidTable: SheetTable = {
	name: 'Baris SID',
	records: 'inovasi',
	rows: 'sid',
	list: 'assessments',
	hint: 'Isi parameter atau nilai, lalu buktinya. Baris yang dibiarkan kosong tetap belum terisi.',
	columns: [
		ownerColumn('inovasi'),
		titleColumn,
		{ ...plain, key: '#rubrik', role: 'rubric', title: 'Rubrik', hint: 'Misalnya iid-2026.' },
		{ ...plain, key: '#baris', role: 'row', title: 'Baris', hint: 'Nomor baris rubrik, 16 sampai 35.' },
		{ ...titleColumn, key: '#nama-baris', title: 'Nama baris' },
		{ ...titleColumn, key: '#pilihan-tingkat', title: 'Pilihan tingkat' },
		...sidColumns,
	],
};

export const agencyTable: SheetTable = {
	name: 'Unit',
	records: 'unit',
	rows: 'catatan',
	hint: 'Unit kerja daerah.',
	columns: agencyColumns,
};

export const innovationTable: SheetTable = {
	name: 'Inovasi',
	records: 'inovasi',
	rows: 'catatan',
	hint: 'Satu baris satu inovasi.',
	columns: [idColumn, ...columnsOf(innovationSchema), ...proseColumns],
};

/** Every sheet that is read, in the order in which it is written and read: what others refer to comes first. */
export const sheetTables: readonly SheetTable[] = [
	agencyTable,
	...itemTables('unit', agencySchema),
	innovationTable,
	sidTable,
	...itemTables('inovasi', innovationSchema),
];
