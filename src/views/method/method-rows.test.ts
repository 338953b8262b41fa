import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { aRubric, aRubricRow } from '../../../tests/builders/rubric.ts';
import { effectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import type { Rubric } from '../../schema/rubric.ts';
import type { MethodRules } from './method-formula.ts';
import { aspectView } from './method-rows.ts';

function rulesOf(rubric: Rubric, base?: Rubric): MethodRules {
	return { rubric, base, effective: effectiveRubric(rubric, base === undefined ? [] : [base]) };
}

const published = publishedRubric('iid-2026');
const sid = aspectView('sid', rulesOf(published));
const rowOf = (number: string) => {
	const row = [...aspectView('spd', rulesOf(published)).rows, ...sid.rows].find(
		(known) => known.number === number,
	);
	if (row === undefined) throw new Error(`There is no row ${number}.`);
	return row;
};

function onlyRow(data: Readonly<Record<string, unknown>>) {
	const rubric = aRubric({
		sid: { rows: [aRubricRow(data)], sources: [] },
		sources: [{ id: 'iga', title: 'Basis data' }],
	});
	return aspectView('sid', rulesOf(rubric)).rows[0];
}

test('a row says its name, its weight, its duty and what each level is worth', () => {
	expect(rowOf('16')).toMatchObject({
		anchor: 'baris-16',
		title: '16. Regulasi Inovasi Daerah',
		variable: 'Variabel: Infrastruktur',
		weight: 'Bobot 3',
		highest: 'Paling tinggi 9 poin',
		duty: 'Wajib',
		levels: [
			{
				label: 'Parameter 1',
				text: 'SK Kepala Daerah atau SK Kepala Perangkat Daerah a.n. Kepala Daerah',
				points: '3 poin',
			},
			{ label: 'Parameter 2', text: 'Peraturan Kepala Daerah', points: '6 poin' },
			{ label: 'Parameter 3', text: 'Peraturan Daerah', points: '9 poin' },
		],
		reading: undefined,
	});
	expect(rowOf('5a').levels.map(({ points }) => points)).toEqual(['0,75 poin', '1,5 poin', '2,25 poin']);
	expect(rowOf('18').duty).toBe('Tidak wajib');
});

test('what no source gives stays unknown: weight, duty, words, evidence and guidance', () => {
	expect(onlyRow({ levels: [null, 'dua', 'tiga'] })).toMatchObject({
		weight: 'Bobot: belum ada data',
		highest: undefined,
		duty: undefined,
		mandatory: false,
		levels: [{ text: undefined, points: undefined }, { text: 'dua' }, { text: 'tiga' }],
		evidence: undefined,
		guidance: undefined,
	});
});

test('a reading of ours comes with the level that the rule gives to the open figures', () => {
	expect(rowOf('4').reading).toEqual({
		text: 'Angka 5,23% tercetak di dua parameter sekaligus. Kami memakai parameter yang lebih tinggi; ini pembacaan kami, bukan bunyi pedoman.',
		edges: ['5,23%: parameter 3'],
	});
	expect(rowOf('29').reading?.edges).toEqual([
		'50,01 sampai 50,99%: parameter 1',
		'90,01 sampai 90,99%: parameter 2',
	]);
});

test('row 33 has its six bases, each with its levels and the reading that it needs', () => {
	const { bases } = rowOf('33');
	expect(bases.map(({ label }) => label)).toEqual([
		'Orang yang menerima manfaat',
		'Unit sasaran',
		'Efisiensi belanja',
		'Tambahan pendapatan',
		'Produk',
		'Tren kinerja',
	]);
	expect(bases[0]).toMatchObject({
		levels: ['1-200 orang', '201-500 orang', '501 orang atau lebih'],
		reading: undefined,
		sources: [{ anchor: 'sumber-dasar33' }],
	});
	expect(bases[5]?.reading?.text).toBe(
		'Lebih dari 3 periode tidak tercetak; kami membacanya sebagai parameter 3.',
	);
});

const evidence = (fromYear: number) => ({
	evidence: { text: 'SK (pdf)', fileTypes: ['pdf', 'tautan'], fromYear, sources: ['iga'] },
});

test.each([
	[2026, 'Bunyi 2026'],
	[2023, 'Bunyi 2023, sumber terdekat; daftar 2026 tidak ditemukan'],
])('evidence worded in %i says so in the rubric of 2026', (year, expected) => {
	expect(onlyRow(evidence(year))?.evidence).toEqual({
		text: 'SK (pdf)',
		fileTypes: 'Jenis berkas: PDF dan tautan.',
		year: expected,
		sources: [{ anchor: 'sumber-iga', title: 'Basis data' }],
	});
});

test('guidance of ours says why, how and with how much effort', () => {
	const ownGuidance = { why: 'Penting.', how: 'Lakukan.', effort: 'rendah' };
	expect(onlyRow({ ownGuidance })?.guidance).toEqual({
		why: 'Penting.',
		how: 'Lakukan.',
		effort: 'Usaha rendah',
	});
});

test('an aspect counts its rows and the mandatory ones, or says that these are unknown', () => {
	expect([sid.count, sid.unknown]).toEqual(['20 baris, 5 di antaranya wajib.', undefined]);
	const earlier = aspectView('sid', rulesOf(publishedRubric('iid-2023')));
	expect(earlier.count).toBe('20 baris. Baris mana yang wajib: belum ada data.');
});

test('rows that no source gives are unknown, with the names that are known', () => {
	const names = ['Visi dan Misi'];
	const view = aspectView('spd', rulesOf(aRubric({ spd: { rows: null, names, sources: [] } })));
	expect(view).toMatchObject({
		count: undefined,
		unknown: 'Baris SPD rubrik ini: belum ada data.',
		rows: [],
		names,
		borrowed: undefined,
	});
});

test('an announced rubric leads to the rows that a projection takes', () => {
	const view = aspectView('spd', rulesOf(publishedRubric('iid-2027'), published));
	expect(view.borrowed).toEqual({
		text: 'Baris SPD belum diumumkan. Untuk proyeksi dipakai yang dari Indeks Inovasi Daerah 2026; itu anggapan kami.',
		link: { label: 'Baca di halaman Indeks Inovasi Daerah 2026', path: '/metodologi/iid-2026/' },
	});
	expect(view.rows).toEqual([]);
});
