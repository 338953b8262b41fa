import { expect, test } from 'vitest';
import { agencyTable, innovationTable, sheetTables } from './sheet-table.ts';
import { readCell } from './read-cell.ts';
import type { SheetChoice } from './sheet-choice.ts';
import type { SheetTable } from './sheet-table.ts';

function column(key: string, table: SheetTable | null = innovationTable) {
	const found = table?.columns.find((one) => one.key === key);
	if (found === undefined) throw new Error(`There is no column ${key}.`);
	return found;
}

const forms: readonly SheetChoice[] = [
	{ id: 'tata-kelola', label: 'Tata kelola pemerintahan daerah', others: ['Tata kelola'] },
	{ id: 'pelayanan-publik', label: 'Pelayanan publik', others: [] },
];
const agencies: readonly SheetChoice[] = [
	{ id: 'dinkes', label: 'Dinas Kesehatan Kota Arunika', others: ['Dinas Kesehatan', 'Dinkes'] },
	{ id: 'disdik', label: 'Dinas Pendidikan Kota Arunika', others: ['Disdik'] },
];

test.each(['-', '–', 'N/A', 'tidak ada', 'NIHIL', ' - '])('%j says nothing, and that is told', (cell) => {
	expect(readCell(column('shortName'), cell)).toEqual({ kind: 'kosong', word: cell.trim() });
});

test('an empty cell says nothing, and so does one with blanks of any kind', () => {
	expect(readCell(column('title'), undefined)).toEqual({ kind: 'kosong' });
	expect(readCell(column('title'), ' \u00A0\n\u200B')).toEqual({ kind: 'kosong' });
});

test('nihil is a value where the choices know it', () => {
	const choices = [{ id: 'nihil', label: 'Nihil', others: [] }];
	expect(readCell(column('status.state'), 'nihil', choices)).toEqual({ kind: 'isi', value: 'nihil' });
});

test.each(['Pelayanan Publik', ' pelayanan-publik ', 'PELAYANAN  PUBLIK'])(
	'%j is a choice by id or by words',
	(cell) => {
		expect(readCell(column('form'), cell, forms)).toEqual({ kind: 'isi', value: 'pelayanan-publik' });
	},
);

test('a wrong letter in a choice brings what was meant', () => {
	expect(readCell(column('form'), 'Pelayanan publk', forms)).toMatchObject({
		kind: 'salah',
		code: 'pilihan-tidak-dikenal',
		message: expect.stringContaining('Maksud Anda `Pelayanan publik`?'),
	});
});

test.each(['dinkes', 'Dinkes', 'Dinas Kesehatan', 'DINAS KESEHATAN KOTA ARUNIKA'])(
	'an agency may be called %s',
	(cell) => {
		expect(readCell(column('agency'), cell, agencies)).toEqual({ kind: 'isi', value: 'dinkes' });
	},
);

test('an agency that nobody knows is a finding with a suggestion', () => {
	expect(readCell(column('agency'), 'Dinas Kesehatn', agencies)).toMatchObject({
		code: 'unit-tidak-dikenal',
		message: expect.stringContaining('Maksud Anda `Dinas Kesehatan`?'),
	});
});

test('several values stand one a line, or with semicolons, with or without the marks of a list', () => {
	const wanted = { kind: 'isi', value: ['Kader posyandu', 'Radio Warga'] };
	for (const cell of [
		'Kader posyandu\nRadio Warga',
		'Kader posyandu; Radio Warga',
		'- Kader posyandu\r\n- Radio Warga',
		'1. Kader posyandu\n2. Radio Warga\n',
	]) {
		expect(readCell(column('partners'), cell)).toEqual(wanted);
	}
	expect(readCell(column('relatedAffairs'), 'dinkes, Disdik', agencies)).toEqual({
		kind: 'isi',
		value: ['dinkes', 'disdik'],
	});
});

test('a date of the program and a date in words are the same day', () => {
	const trial = column('dates.trial');
	expect(readCell(trial, { day: '2021-03-17' })).toEqual({ kind: 'isi', value: '2021-03-17' });
	expect(readCell(trial, '17 Maret 2021')).toEqual({
		kind: 'isi',
		value: '2021-03-17',
		understood: '2021-03-17',
	});
	expect(readCell(trial, 2021)).toEqual({ kind: 'isi', value: '2021' });
});

test('a code that a program took for a number is a code again', () => {
	const code = column(
		'code',
		sheetTables.find(({ list }) => list === 'replicatedBy'),
	);
	expect(readCell(code, 33.1)).toEqual({ kind: 'isi', value: '33.10' });
	expect(readCell(code, 18)).toEqual({ kind: 'isi', value: '18' });
});

test('a formula that failed is a finding', () => {
	expect(readCell(column('summary'), '#REF!')).toMatchObject({ kind: 'salah', code: 'nilai-tidak-sah' });
});

test('the word hapus takes out what the file says', () => {
	expect(readCell(column('website', agencyTable), ' Hapus ')).toEqual({ kind: 'hapus' });
});
