import { expect, test } from 'vitest';
import { indexBlocksChart } from './index-blocks-chart.ts';

const note = 'Simulasi.';

test('a block is what is confirmed, what is only claimed, and what is not reached: together its maximum', () => {
	const chart = indexBlocksChart({
		note,
		tableId: 'blok',
		blocks: [
			{ label: 'SPD', claimed: 4250, verified: 3075, maximum: 6300 },
			{ label: 'Jumlah inovasi', claimed: 532, verified: 532, maximum: 7600 },
		],
	});
	expect(chart.series).toEqual([
		{ label: 'Terverifikasi', values: [30.75, 5.32], tone: 'strong' },
		{ label: 'Diklaim, belum diverifikasi', values: [11.75, 0], tone: 'warm' },
		{ label: 'Belum tercapai', values: [20.5, 70.68], tone: 'faint' },
	]);
	expect(chart.categories).toEqual([
		['SPD', '42,50 dari 63'],
		['Jumlah inovasi', '5,32 dari 76'],
	]);
	expect(chart.summary).toBe('SPD: 42,50 dari 63, 30,75 terverifikasi; Jumlah inovasi: 5,32 dari 76.');
	expect(chart).toMatchObject({ kind: 'stacked-horizontal-bar', note, tableId: 'blok' });
});

test('an unknown block has no bar at all, not one of length zero', () => {
	const blocks = [{ label: 'SPD', claimed: null, verified: null, maximum: 6300 }];
	const chart = indexBlocksChart({ note, tableId: 'blok', blocks });
	expect(chart.series.map(({ values }) => values)).toEqual([[null], [null], [null]]);
	expect(chart.categories).toEqual([['SPD', 'belum ada data']]);
	expect(chart.summary).toBe('SPD: belum ada data.');
});

test('where the maximum is unknown nothing is said of what is missing', () => {
	const blocks = [{ label: 'SPD', claimed: 1000, verified: 0, maximum: null }];
	const chart = indexBlocksChart({ note, tableId: 'blok', blocks });
	expect(chart.series.map(({ values }) => values)).toEqual([[0], [10], [null]]);
	expect(chart.summary).toBe('SPD: 10,00 poin, 0,00 terverifikasi.');
});
