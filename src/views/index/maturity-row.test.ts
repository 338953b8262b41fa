import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anInnovation, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aRubric, aRubricRow } from '../../../tests/builders/rubric.ts';
import type { PlacedFault } from '../../domain/rubric/evidence-fault.ts';
import { maturityRow } from './maturity-row.ts';

type Answers = NonNullable<NonNullable<InnovationKeys['assessments']>[string]>;

const published = publishedRubric('iid-2026');

interface RowOptions {
	readonly held?: boolean;
	readonly rubric?: typeof published;
	readonly faults?: readonly PlacedFault[];
}

/** Row of the rubric as a record answers it; `held` when its verification still stands. */
function rowOf(
	number: keyof Answers,
	answers: Answers,
	{ held = false, rubric = published, faults = [] }: RowOptions = {},
) {
	const innovation = anInnovation({ data: { assessments: { rubrik: answers } } });
	const row = (rubric.sid.rows ?? []).find((known) => known.number === number);
	if (row === undefined) throw new Error(`The rubric has no row ${number}.`);
	const documents = { './sk.pdf': { path: 'a/sk.pdf', name: 'sk.pdf', bytes: 1, digest: 'ab' } };
	const filled = innovation.data.assessments['rubrik']?.[number];
	return maturityRow({ row, filled, held, rubric, documents, faults });
}

test('a stated level has the words of the rubric and its points: weight 3 × 2 of 3 × 3', () => {
	expect(rowOf('16', { '16': { level: 2 } })).toMatchObject({
		number: '16',
		id: 'baris-16',
		name: 'Regulasi Inovasi Daerah',
		mandatory: true,
		level: { reached: 2, wording: 'Peraturan Kepala Daerah', text: 'Parameter 2 dari 3' },
		points: '6,00 dari 9,00',
		state: 'klaim',
		stateText: 'Klaim unit, belum diverifikasi',
	});
});

test.each([
	// 47 days are more than 6.
	['28', { value: 47 }, 'Hasil diperoleh 6 hari atau lebih', 'Parameter 1 dari 3, dihitung dari 47 hari'],
	['29', { value: 92.5 }, '≥ 91%', 'Parameter 3 dari 3, dihitung dari 92,5%'],
	['24', { value: 3 }, '3-4 Perangkat Daerah', 'Parameter 2 dari 3, dihitung dari 3 perangkat daerah'],
	[
		'33',
		{ value: 1203, basis: 'orang' },
		'501 orang atau lebih',
		'Parameter 3 dari 3, dihitung dari 1.203 orang',
	],
	[
		'33',
		{ value: 11.99, basis: 'pendapatan' },
		'Penambahan pendapatan 10,00-19,99%',
		'Parameter 2 dari 3, dihitung dari 11,99%',
	],
] as const)('row %s with %j is “%s”, %s', (number, answer, wording, text) => {
	expect(rowOf(number, { [number]: answer })?.level).toMatchObject({ wording, text });
});

test('an unfilled row has no level and no points, only the most it can give', () => {
	const row = rowOf('16', {});
	expect(row).toMatchObject({
		points: 'paling banyak 9,00',
		state: 'belum-terisi',
		stateText: 'Belum terisi',
		evidence: [],
		unsupported: false,
	});
	expect(row?.level).toBeUndefined();
});

const verified = { by: 'Inspektorat', on: '2026-05-03', digest: 'a' };

test('a verification that stands names the office and the day', () => {
	expect(rowOf('16', { '16': { level: 2, verified } }, { held: true })).toMatchObject({
		state: 'terverifikasi',
		stateText: 'Terverifikasi',
		checked: 'Inspektorat, 3 Mei 2026',
	});
});

test('a verification that lapsed says who checked, and that something changed since', () => {
	expect(rowOf('16', { '16': { level: 2, verified } })).toMatchObject({
		state: 'menunggu-verifikasi-ulang',
		checked: 'Diperiksa Inspektorat, 3 Mei 2026; sesudah itu parameter atau buktinya berubah.',
	});
	expect(rowOf('16', { '16': { level: 2 } })?.checked).toBeUndefined();
});

test('evidence leads to the published copy or the public page, and says when there is neither', () => {
	const evidence = [
		{ title: 'SK', file: './sk.pdf', date: '2024-02' },
		{ title: 'Laman', url: 'https://kota.example/' },
		{ title: 'Foto', date: '2025' },
		{ title: 'Hilang', file: './hilang.pdf' },
	];
	expect(rowOf('16', { '16': { level: 1, evidence } })?.evidence).toEqual([
		{ text: 'SK', path: '/berkas/ab/sk.pdf', url: undefined, detail: 'Februari 2024, PDF', nowhere: false },
		{ text: 'Laman', path: undefined, url: 'https://kota.example/', detail: '', nowhere: false },
		{ text: 'Foto', path: undefined, url: undefined, detail: '2025', nowhere: true },
		{ text: 'Hilang', path: undefined, url: undefined, detail: '', nowhere: true },
	]);
});

test('a filled row without any evidence is unsupported; its note stays', () => {
	expect(rowOf('16', { '16': { level: 1, note: 'Masih rancangan.' } })).toMatchObject({
		unsupported: true,
		note: 'Masih rancangan.',
	});
});

test('advice is the next level in the words of the rubric, and apart from it our own', () => {
	expect(rowOf('16', { '16': { level: 2 } })?.advice).toEqual({
		gain: '+3,00 poin',
		next: { label: 'Parameter 3 menurut rubrik', wording: 'Peraturan Daerah' },
		own: {
			how: 'Cantumkan nama inovasi dalam keputusan, lalu usulkan menjadi peraturan kepala daerah atau peraturan daerah.',
			effort: 'Usaha sedang',
		},
		required: {
			text: 'Perda atau Perkada atau SK Kepala Daerah atau SK Kepala Perangkat Daerah serta halaman yang memuat nama inovasi yang sah dan valid serta sesuai pada tahun saat penerapan (pdf)',
			origin: 'Bunyi syarat 2023; daftar 2026 tidak ditemukan.',
		},
		note: undefined,
	});
});

test('advice for an unfilled row is its first level; what evidence it asks for may be unknown', () => {
	expect(rowOf('30', {})?.advice).toMatchObject({
		next: { label: 'Parameter 1 menurut rubrik', wording: 'Layanan berjalan terpisah atau independen' },
		required: { text: 'Belum ada data.' },
		note: 'Bunyi data dukung 2023 tidak dipakai karena indikatornya berganti dari Online Sistem.',
	});
});

test('the next level is one of the basis that the record chose', () => {
	expect(rowOf('33', { '33': { value: 19, basis: 'orang' } })?.advice?.next.wording).toBe('201-500 orang');
});

test('there is no advice at the highest level, nor for a year that is over', () => {
	expect(rowOf('16', { '16': { level: 3 } })?.advice).toBeUndefined();
	const past = { ...published, status: 'lampau' as const };
	expect(rowOf('16', { '16': { level: 1 } }, { rubric: past })?.advice).toBeUndefined();
});

test('a row of unknown weight has its level and its state, but no points', () => {
	const rubric = aRubric({ sid: { rows: [aRubricRow({ levels: ['SK', null, null] })], sources: [] } });
	const row = rowOf('16', { '16': { level: 1 } }, { rubric });
	expect(row).toMatchObject({ level: { reached: 1, wording: 'SK' }, state: 'klaim', mandatory: false });
	expect(row?.points).toBeUndefined();
	expect(row?.advice).toMatchObject({ next: { wording: 'Bunyi parameter: belum ada data.' } });
	expect(row?.advice?.gain).toBeUndefined();
});

test('evidence that is asked for in the same year needs no caution', () => {
	const evidence = { text: 'Naskah.', fileTypes: [], fromYear: 2026, sources: [] };
	const rubric = aRubric({ sid: { rows: [aRubricRow({ evidence })], sources: [] } });
	expect(rowOf('16', {}, { rubric })?.advice?.required).toEqual({
		text: 'Naskah.',
		origin: 'Bunyi syarat 2026.',
	});
});

test('evidence that changed or is gone says so, and so does the verification that it ended', () => {
	const evidence = [{ title: 'SK', url: 'https://kota.example/sk.pdf' }, { title: 'Foto' }];
	const answers: Answers = { '16': { level: 2, evidence, verified } };
	const faults = [
		{ kind: 'mati' as const, seen: '2026-06-01', row: '16', index: 0 },
		{ kind: 'berubah' as const, row: '16', index: 1 },
		{ kind: 'mati' as const, seen: '2026-06-01', row: '17', index: 0 },
	];
	const row = rowOf('16', answers, { faults });
	expect(row?.evidence.map(({ fault }) => fault)).toEqual([
		'Tidak dapat dibuka pada 1 Juni 2026',
		'Bukti berubah sejak diverifikasi',
	]);
	expect(row).toMatchObject({
		points: '6,00 dari 9,00',
		state: 'menunggu-verifikasi-ulang',
		checked: 'Diperiksa Inspektorat, 3 Mei 2026; sesudah itu buktinya berubah atau tidak dapat dibuka lagi.',
	});
});
