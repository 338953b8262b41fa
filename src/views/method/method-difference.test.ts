import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { aRubric, aRubricRow } from '../../../tests/builders/rubric.ts';
import { differenceView } from './method-difference.ts';

type Keys = Readonly<Record<string, unknown>>;

function between(first: Keys, second: Keys) {
	const before = aRubric({ id: 'iid-2025', year: 2025, ...first });
	const view = differenceView(aRubric(second), [before]);
	if (view === undefined) throw new Error('There is no year before.');
	return view;
}

const sid = (row: Keys) => ({ sid: { rows: [aRubricRow(row)], sources: [] } });
const sidRows = (first: Keys, second: Keys) => between(sid(first), sid(second)).rows[1];

test('what both years know is changed or the same, everything else unknown', () => {
	const formula = {
		divisor: 12,
		pointsPerInnovation: '0.38',
		countCap: null,
		basicServicesNeeded: null,
		maximum: null,
		sources: [],
	};
	const view = between({ formula }, { formula: { ...formula, divisor: 14, countCap: 200 } });
	expect(view.heading).toBe('Beda dengan 2025');
	expect(view.changed).toEqual([{ label: 'Pembagi terkecil', before: '12', after: '14' }]);
	expect(view.same).toEqual([{ label: 'Poin per inovasi', before: '0,38', after: '0,38' }]);
	expect(view.unknown).toContainEqual({
		label: 'Inovasi paling banyak yang diberi poin',
		before: undefined,
		after: '200',
	});
	expect(view.unknown).toContainEqual({ label: 'Skala', before: undefined, after: undefined });
});

test('rows that one year does not know are not compared, and the year is named', () => {
	const { rows } = between({}, sid({}));
	expect(rows[1]).toEqual({
		heading: 'Baris SID',
		unknown: 'Baris SID 2025 belum ada data, jadi barisnya tidak dapat dibandingkan.',
		lists: [],
	});
	expect(rows[0]?.unknown).toBe(
		'Baris SPD 2025 dan 2026 belum ada data, jadi barisnya tidak dapat dibandingkan.',
	);
});

test('a changed name, weight and duty are each listed with both sides', () => {
	const rows = sidRows(
		{ name: 'Online Sistem', weight: '1', mandatory: false },
		{ name: 'Layanan Terintegrasi', weight: '1.5', mandatory: true },
	);
	const row = { label: '16. Layanan Terintegrasi', path: '/metodologi/iid-2026/#baris-16' };
	expect(rows?.lists).toEqual([
		{
			label: 'Nama indikator ditulis berbeda',
			rows: [{ row, pairs: [{ before: 'Online Sistem', after: 'Layanan Terintegrasi' }] }],
		},
		{ label: 'Bobot berubah', rows: [{ row, pairs: [{ before: '1', after: '1,5' }] }] },
		{
			label: 'Kewajiban mengisi berubah',
			rows: [{ row, pairs: [{ before: 'Tidak wajib', after: 'Wajib' }] }],
		},
	]);
	expect(rows?.same).toBeUndefined();
});

test('other words for the levels are told apart from a changed rule', () => {
	const rows = sidRows({ levels: ['a', 'b', null] }, { levels: ['a', 'x', 'c'] });
	expect(rows?.lists).toEqual([]);
	expect(rows?.wording).toMatchObject({
		label: 'Bunyi parameter berbeda pada 1 baris',
		rows: [
			{
				pairs: [
					{ before: 'a', after: 'a' },
					{ before: 'b', after: 'x' },
					{ before: 'belum ada data', after: 'c' },
				],
			},
		],
	});
});

test('rows that are the same say so, and name what could not be compared', () => {
	const rows = sidRows({ weight: null }, { weight: '2' });
	expect(rows).toMatchObject({
		same: 'Baris, bobot, kewajiban, dan parameter yang diketahui di kedua tahun sama.',
		uncompared:
			'Tidak dapat dibandingkan karena belum ada data di salah satu tahun: bobot (1 baris), kewajiban mengisi (1 baris).',
	});
});

test('a row that is gone is read in the page of the year before', () => {
	const { rows } = between(sid({ number: '17' }), sid({ number: '18' }));
	expect(rows[1]?.lists.map(({ label, rows: list }) => [label, list[0]?.row.path])).toEqual([
		['Baris baru', '/metodologi/iid-2026/#baris-18'],
		['Baris yang tidak ada lagi', '/metodologi/iid-2025/#baris-17'],
	]);
});

test('2027 differs from 2026 in what was announced', () => {
	const view = differenceView(publishedRubric('iid-2027'), [publishedRubric('iid-2026')]);
	expect(view?.changed).toEqual([
		{ label: 'Pembagi terkecil', before: '12', after: '14' },
		{ label: 'Urusan pelayanan dasar yang harus terwakili', before: '5', after: '6' },
	]);
	expect(view?.same).toEqual([]);
});

test('the first year has nothing to differ from', () => {
	expect(differenceView(aRubric(), [aRubric()])).toBeUndefined();
});
