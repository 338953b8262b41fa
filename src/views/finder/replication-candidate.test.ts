import { expect, test } from 'vitest';
import { aGuide, anInnovation, type GuideKeys } from '../../../tests/builders/record.ts';
import { candidateView, firstYearCost, timeText } from './replication-candidate.ts';

const steps = (...lengths: ({ min: number; max: number } | undefined)[]): GuideKeys => ({
	phases: [
		{
			phase: 'persiapan',
			steps: lengths.map((days, place) => ({
				id: `langkah-${String(place)}`,
				title: 'Langkah',
				days,
				after: place === 0 ? [] : [`langkah-${String(place - 1)}`],
			})),
		},
	],
});

const timeOf = (data: GuideKeys) => timeText(aGuide({ data }).data.phases);

test.each([
	[steps({ min: 5, max: 10 }, { min: 20, max: 30 }), '25–40 hari kerja'],
	[steps({ min: 5, max: 5 }), '5 hari kerja'],
	[steps({ min: 5, max: 10 }, undefined), 'Sedikitnya 5 hari kerja; lama 1 langkah belum diketahui'],
	[steps(undefined), undefined],
])('the time of a guide is said as exactly as its steps are known (%#)', (data, words) => {
	expect(timeOf(data)).toBe(words);
});

const line = {
	item: 'Tablet',
	frequency: 'sekali',
	quantity: 2,
	unit: 'buah',
	unitCost: 4_000_000,
	priceYear: 2026,
	scalesWith: 'puskesmas',
	basis: 'sumber',
} as const;

const costOf = (costs: GuideKeys['costs']) => firstYearCost(aGuide({ data: { costs } }).data.costs);

test('a guide without costs has no cost, which is not a cost of zero', () => {
	expect(costOf([])).toBeUndefined();
});

test('what is paid once and the first year are added, apart for each thing that they grow with', () => {
	expect(
		costOf([
			line,
			{ ...line, frequency: 'per-tahun', unitCost: 500_000 },
			{ ...line, scalesWith: 'daerah', quantity: 1, unitCost: 30_000_000 },
			{ ...line, scalesWith: 'per-1000-penduduk', quantity: 0.5, unitCost: 1000 },
		]),
	).toEqual({
		parts: [
			'Rp30.000.000 untuk satu daerah',
			'Rp9.000.000 untuk setiap puskesmas',
			'Rp500 untuk setiap 1.000 penduduk',
		],
		meaning: 'Biaya sekali ditambah biaya satu tahun, harga 2026; angka dari sumber.',
	});
});

test('estimates are called estimates, and years of prices are named', () => {
	expect(costOf([{ ...line, basis: 'perkiraan' }])?.meaning).toMatch(/; angka perkiraan\.$/);
	expect(costOf([line, { ...line, basis: 'perkiraan', priceYear: 2024 }])?.meaning).toBe(
		'Biaya sekali ditambah biaya satu tahun, harga 2024 dan 2026; sebagian dari sumber, sebagian perkiraan.',
	);
});

test('only what a region must have is listed, and the guide is what the title leads to', () => {
	const prerequisites = [
		{ id: 'dokter', text: 'Ada dokter.', need: 'wajib' },
		{ id: 'listrik', text: 'Ada listrik.', need: 'membantu' },
	] as const;
	const candidate = candidateView(
		aGuide({ data: { prerequisites: [...prerequisites] } }),
		anInnovation(),
		'Kota Arunika',
	);
	expect(candidate).toMatchObject({
		title: 'Antre Daring',
		path: '/inovasi/kota-arunika/antre-daring/replikasi/',
		region: 'Kota Arunika',
		musts: ['Ada dokter.'],
	});
});
