import { expect, test } from 'vitest';
import { aCoveredRegion, type CoverageKeys } from '../../../tests/builders/coverage.ts';
import { regionCoverage } from '../../domain/coverage/region-coverage.ts';
import { coverageChart, monthTable, yearTable } from './coverage-trend.ts';

const coverageOf = (keys: CoverageKeys, asOf = '2026-02-10') =>
	regionCoverage({ asOf, ...aCoveredRegion(keys) });

const twoYears = {
	duties: [{ from: 2025 }],
	agencies: { a: {}, b: {}, sd: { category: 'sekolah' } },
	dates: [
		['a', { trial: '2025-03' }],
		['b', { trial: '2025' }],
		['a', { trial: '2026-02' }],
	],
} satisfies CoverageKeys;

test('the table of years counts every agency in one state, the present year first', () => {
	const { states, rows } = yearTable(coverageOf(twoYears), 'unit');
	expect(states.map(({ label }) => label)).toEqual([
		'Terpenuhi',
		'Kurang',
		'Nihil',
		'Belum melapor',
		'Tidak berlaku',
	]);
	expect(rows).toEqual([
		{ label: '2026', counts: ['1', '0', '0', '1', '1'], total: '3' },
		{ label: '2025', counts: ['2', '0', '0', '0', '1'], total: '3' },
	]);
});

test('the table of months adds up, leaves months open that have not come, and keeps inexact dates apart', () => {
	const table = monthTable(coverageOf(twoYears), 'unit');
	expect(table.years).toEqual(['2026', '2025']);
	expect(table.rows.slice(0, 3)).toEqual([
		{ month: 'Januari', counts: ['0', '0'] },
		{ month: 'Februari', counts: ['1', '0'] },
		{ month: 'Maret', counts: ['–', '1'] },
	]);
	expect(table.rows.at(-1)).toEqual({ month: 'Desember', counts: ['–', '1'] });
	expect(table.withoutMonth).toEqual(['0', '1']);
	expect(table.note).toMatch(/belum tiba\. Tanpa bulan:/);
});

test('a table of months that leaves nothing open needs no note', () => {
	const table = monthTable(coverageOf({}, '2026-12-31'), 'unit');
	expect(table.withoutMonth).toBeUndefined();
	expect(table.note).toBeUndefined();
});

test('the chart shows the agencies with a duty, the earliest year first, the one that still runs marked, and says the ends in words', () => {
	const chart = coverageChart(coverageOf(twoYears), 'unit');
	expect(chart).toMatchObject({
		kind: 'stacked-bar',
		summary: 'Unit yang mencapai jumlah yang diwajibkan: 2 dari 2 pada 2025, 1 dari 2 pada 2026.',
		categories: [['2025'], ['2026', 'berjalan']],
		series: [
			{ label: 'Terpenuhi', values: [2, 1] },
			{ label: 'Kurang', values: [0, 0] },
			{ label: 'Nihil', values: [0, 0] },
			{ label: 'Belum melapor', tone: 'strong', values: [0, 1] },
		],
	});
	expect(coverageChart(coverageOf({}), 'unit').summary).toBe(
		'Unit yang mencapai jumlah yang diwajibkan: 0 dari 1 pada 2026.',
	);
});

test('in the chart a missing record is an outline, not an alarm, and the words are about the records', () => {
	const { series, summary } = coverageChart(coverageOf(twoYears), 'sumber-terbuka');
	expect(series.at(-1)).toMatchObject({ label: 'Belum ada catatan', tone: 'faint' });
	expect(summary).toBe(
		'Unit yang catatannya di etalase ini sudah sebanyak yang diwajibkan: 2 dari 2 pada 2025, 1 dari 2 pada 2026.',
	);
});
