import { expect, test } from 'vitest';
import { officialResultsChart } from './official-results-chart.ts';

const common = { region: 'Kota Magelang', tableId: 'hasil' };
const indexed = { scale: '0-100', standing: 'resmi', conflicts: [] } as const;

test('each year has its score and its predicate as published; years without one are gaps', () => {
	const chart = officialResultsChart({
		...common,
		results: [
			{ ...indexed, year: 2024, score: 71.87, predicate: 'Sangat Inovatif' },
			{ ...indexed, year: 2022, score: 59.3, predicate: undefined },
		],
	});
	expect(chart?.categories).toEqual([['2022'], ['2023'], ['2024', 'Sangat Inovatif']]);
	expect(chart?.series).toEqual([{ label: 'Hasil resmi', values: [59.3, null, 71.87], tone: 'strong' }]);
	expect(chart?.summary).toBe('2022: 59,30; 2023: belum ada data; 2024: 71,87 (Sangat Inovatif).');
	expect(chart).toMatchObject({ kind: 'horizontal-bar', maximum: 100, decimals: 2, tableId: 'hasil' });
});

test('raw scores of earlier years are never in the chart', () => {
	const raw = {
		...indexed,
		scale: 'mentah',
		year: 2020,
		score: 15256,
		predicate: 'Sangat Inovatif',
	} as const;
	const chart = officialResultsChart({
		...common,
		results: [raw, { ...indexed, year: 2023, score: 59.28, predicate: 'Inovatif' }],
	});
	expect(chart?.categories).toEqual([['2023', 'Inovatif']]);
	expect(JSON.stringify(chart)).not.toContain('15256');
	expect(officialResultsChart({ ...common, results: [raw] })).toBeUndefined();
});

test('what a region said before the announcement stands apart from what was announced', () => {
	const chart = officialResultsChart({
		...common,
		results: [
			{ ...indexed, year: 2025, standing: 'sementara', score: 62.7, predicate: undefined },
			{ ...indexed, year: 2025, score: 61, predicate: 'Inovatif' },
		],
	});
	expect(chart?.series).toEqual([
		{ label: 'Hasil resmi', values: [61], tone: 'strong' },
		{ label: 'Sebelum pengumuman resmi', values: [62.7], tone: 'warm' },
	]);
	expect(chart?.summary).toBe('2025: 61,00 (Inovatif), 62,70.');
});

test('figures of other sources stand beside the first; those without a score do not', () => {
	const chart = officialResultsChart({
		...common,
		results: [
			{ ...indexed, year: 2024, score: 63.96, predicate: undefined, conflicts: [{ score: 63.95 }, {}] },
		],
	});
	expect(chart?.series.at(-1)).toEqual({ label: 'Sumber lain', values: [63.95], tone: 'faint' });
});

test('a predicate without a score is named in its year, and a chart of such years alone is none', () => {
	const results = [{ ...indexed, year: 2025, predicate: 'Sangat Inovatif' }];
	expect(officialResultsChart({ ...common, results })).toBeUndefined();
	const chart = officialResultsChart({
		...common,
		results: [...results, { ...indexed, year: 2024, score: 71.87 }],
	});
	expect(chart?.categories).toEqual([['2024'], ['2025', 'Sangat Inovatif']]);
	expect(chart?.series[0]?.values).toEqual([71.87, null]);
	expect(chart?.summary).toBe('2024: 71,87; 2025: Sangat Inovatif.');
});
