import { expect, test } from 'vitest';
import { coverageChart } from './coverage-chart.ts';

const labels = {
	terpenuhi: 'Terpenuhi',
	kurang: 'Kurang',
	nihil: 'Nihil',
	'belum-melapor': 'Belum melapor',
	'tidak-berlaku': 'Tidak berlaku',
};
const none = { terpenuhi: 0, kurang: 0, nihil: 0, 'belum-melapor': 0, 'tidak-berlaku': 0 };
const common = { region: 'Kota Arunika', labels, tableId: 'cakupan' };
const years = [
	{ year: 2025, counts: { ...none, terpenuhi: 2, 'belum-melapor': 3 } },
	{ year: 2026, counts: { ...none, terpenuhi: 4, kurang: 1 } },
];

test('each state that occurs is a series with one number per year; the others are left out', () => {
	const chart = coverageChart({ ...common, asOf: '2027-01-05', years });
	expect(chart?.series).toEqual([
		{ label: 'Terpenuhi', values: [2, 4], tone: 'calm' },
		{ label: 'Kurang', values: [0, 1], tone: 'warm' },
		{ label: 'Belum melapor', values: [3, 0], tone: 'strong' },
	]);
	expect(chart).toMatchObject({ kind: 'stacked-bar', categories: [['2025'], ['2026']], tableId: 'cakupan' });
	expect(chart?.summary).toBe('Pada 2026, dari 5 unit: 4 terpenuhi dan 1 kurang.');
});

test('a year that still runs is marked as such', () => {
	const chart = coverageChart({ ...common, asOf: '2026-11-01', years });
	expect(chart?.categories).toEqual([['2025'], ['2026', 'kini']]);
	expect(chart?.summary).toContain('Tahun 2026 masih berjalan.');
});

test('the words for the states are those of the table', () => {
	const quiet = { ...labels, 'belum-melapor': 'Belum ada catatan di etalase ini' };
	const chart = coverageChart({ ...common, labels: quiet, asOf: '2027-01-05', years: years.slice(0, 1) });
	expect(JSON.stringify(chart)).not.toContain('melapor');
	expect(chart?.summary).toBe('Pada 2025, dari 5 unit: 2 terpenuhi dan 3 belum ada catatan di etalase ini.');
});

test('without a year there is no chart', () => {
	expect(coverageChart({ ...common, asOf: '2026-11-01', years: [] })).toBeUndefined();
});
