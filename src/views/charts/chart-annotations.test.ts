import { expect, test } from 'vitest';
import { aChart, aChartTheme, aDrawnChart } from '../../../tests/builders/chart.ts';
import { referenceLines, unknownCategories, valueLabels } from './chart-annotations.ts';

const theme = aChartTheme();

test('each bar has its value above it', () => {
	// Two categories of 100 pixels: there is room for every number.
	const { chart, written } = aDrawnChart([
		[
			{ x: 50, y: 90 },
			{ x: 150, y: 20 },
		],
	]);
	const series = [{ label: 'Unit', values: [1234, 0], tone: 'strong' as const }];
	valueLabels(aChart({ series }), theme)(chart);
	expect(written).toEqual([
		['1.234', 50, 87.5],
		['0', 150, 17.5],
	]);
});

test('each lying bar has its value beside it, with the decimals of the chart', () => {
	const { chart, written } = aDrawnChart([[{ x: 60, y: 25 }]]);
	const series = [{ label: 'Unit', values: [30, null], tone: 'strong' as const }];
	valueLabels(aChart({ kind: 'horizontal-bar', decimals: 2, series }), theme)(chart);
	expect(written).toEqual([['30,00', 65, 25]]);
});

test('a category whose values have no room goes without', () => {
	// Three categories of 66 pixels. Alone, 11 letters (66 and a gap of 5) are too wide; two share 85 % of a category.
	const bars = [50, 100, 150].map((x) => ({ x, y: 50 }));
	const categories = [['a'], ['b'], ['c']];
	const wide = [{ label: 'Unit', values: [1, 123456789, 2], tone: 'strong' as const }];
	const { chart, written } = aDrawnChart([bars]);
	valueLabels(aChart({ categories, series: wide }), theme)(chart);
	expect(written.map(([text]) => text)).toEqual(['1', '2']);

	const beside = [
		{ label: 'A', values: [1, 1000, 2], tone: 'strong' as const },
		{ label: 'B', values: [null, 1000, null], tone: 'faint' as const },
	];
	const second = aDrawnChart([bars, bars]);
	valueLabels(aChart({ categories, series: beside }), theme)(second.chart);
	expect(second.written.map(([text]) => text)).toEqual(['1', '2']);
});

test('when most categories have no room, no value is written', () => {
	const bars = [50, 100, 150].map((x) => ({ x, y: 50 }));
	const series = [{ label: 'Unit', values: [1, 123456789, 123456789], tone: 'strong' as const }];
	const { chart, written } = aDrawnChart([bars]);
	valueLabels(aChart({ categories: [['a'], ['b'], ['c']], series }), theme)(chart);
	expect(written).toEqual([]);
});

test('a category without any value says that it is unknown; a zero does not', () => {
	const series = [
		{ label: 'A', values: [null, 0, null], tone: 'strong' as const },
		{ label: 'B', values: [null, null, 3], tone: 'calm' as const },
	];
	const categories = [['a'], ['b'], ['c']];
	const upright = aDrawnChart([]);
	unknownCategories(aChart({ categories, series }), theme)(upright.chart);
	expect(upright.written).toEqual([['belum ada data', 0, 0]]);
	expect(upright.lines).toEqual([`move to ${String(0.5 * (200 / 3))},95`]);

	const lying = aDrawnChart([]);
	unknownCategories(aChart({ kind: 'horizontal-bar', categories, series }), theme)(lying.chart);
	expect(lying.written).toEqual([['belum ada data', 5, 0.5 * (100 / 3)]]);
});

test('a reference line runs across the chart, with its value outside', () => {
	const lines = [{ label: 'mulai Inovatif', value: 35 }];
	const upright = aDrawnChart([]);
	referenceLines(aChart({ decimals: 2, referenceLines: lines }), theme)(upright.chart);
	expect(upright.lines).toEqual(['from 0,65', 'to 200,65']);
	expect(upright.written).toEqual([['35,00', 205, 65]]);

	const lying = aDrawnChart([]);
	referenceLines(aChart({ kind: 'horizontal-bar', decimals: 2, referenceLines: lines }), theme)(lying.chart);
	expect(lying.lines).toEqual(['from 70,0', 'to 70,100']);
	expect(lying.written).toEqual([['35,00', 70, -2.5]]);
});
