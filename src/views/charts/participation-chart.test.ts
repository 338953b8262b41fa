import { expect, test } from 'vitest';
import { participationChart } from './participation-chart.ts';

function measure(value: number, ...others: number[]) {
	return { value, conflicts: others.map((other) => ({ value: other })) };
}

const years = [
	{ year: 2018, regions: measure(188), innovations: measure(3718) },
	{ year: 2020, regions: measure(484, 485), innovations: measure(17779, 14897) },
	{ year: 2021, innovations: measure(25124) },
];

test('a year of which nothing is known is a gap between the others', () => {
	const chart = participationChart({ years, measure: 'regions', tableId: 'partisipasi' });
	expect(chart?.categories).toEqual([['2018'], ['2019'], ['2020']]);
	expect(chart?.series).toEqual([
		{ label: 'Angka yang dipakai', values: [188, null, 484], tone: 'strong' },
		{ label: 'Sumber lain', values: [null, null, 485], tone: 'faint' },
	]);
	expect(chart?.summary).toBe(
		'Dari 188 daerah pada 2018 menjadi 484 daerah pada 2020. Untuk 2020, sumber lain menyebut angka yang berbeda; keduanya digambar berdampingan.',
	);
});

test('innovations have a chart and a unit of their own', () => {
	const chart = participationChart({ years, measure: 'innovations', tableId: 'partisipasi' });
	expect(chart?.series[0]?.values).toEqual([3718, null, 17779, 25124]);
	expect(chart).toMatchObject({
		unit: 'Jumlah inovasi',
		id: 'grafik-partisipasi-inovasi',
		tableId: 'partisipasi',
	});
	expect(chart?.summary).toContain('Dari 3.718 inovasi pada 2018 menjadi 25.124 inovasi pada 2021.');
});

test('one year alone has no course', () => {
	const chart = participationChart({ years: years.slice(0, 1), measure: 'regions', tableId: 'partisipasi' });
	expect(chart?.summary).toBe('188 daerah pada 2018.');
	expect(chart?.series).toHaveLength(1);
});

test('where nothing is known there is no chart', () => {
	expect(participationChart({ years: [{ year: 2018 }], measure: 'regions', tableId: 't' })).toBeUndefined();
});
