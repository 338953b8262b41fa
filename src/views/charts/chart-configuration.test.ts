import { expect, test } from 'vitest';
import { aChart, aChartTheme } from '../../../tests/builders/chart.ts';
import { chartConfiguration } from './chart-configuration.ts';
import type { ChartSpec } from './chart-spec.ts';

const screen = { theme: aChartTheme(), reducedMotion: false, print: false };

function configured(parts: Partial<ChartSpec> = {}, surroundings: Partial<typeof screen> = {}) {
	return chartConfiguration(aChart(parts), { ...screen, ...surroundings });
}

const two = [
	{ label: 'A', values: [3, null], tone: 'strong' },
	{ label: 'B', values: [0, 4], tone: 'calm' },
] as const;

test('an unknown value stays unknown and a zero stays zero', () => {
	const { data } = configured({ series: two });
	expect(data.datasets.map((dataset) => dataset.data)).toEqual([
		[3, null],
		[0, 4],
	]);
});

test('the axis of values begins at zero and ends where the chart says, if it says so', () => {
	expect(configured().options.scales.y).toMatchObject({ beginAtZero: true });
	expect(configured().options.scales.y).not.toHaveProperty('max');
	expect(configured({ maximum: 100 }).options.scales.y).toMatchObject({ min: 0, max: 100 });
});

test('the axis of values carries the unit, and every category keeps its label', () => {
	const { x, y } = configured({ categoryTitle: 'Tahun penilaian' }).options.scales;
	expect(y.title).toMatchObject({ display: true, text: 'Jumlah unit' });
	expect(x).toMatchObject({ title: { text: 'Tahun penilaian' }, ticks: { autoSkip: false } });
});

test('lying bars have their values along the bottom', () => {
	const { options, type } = configured({ kind: 'horizontal-bar', maximum: 100 });
	expect([type, options.indexAxis]).toEqual(['bar', 'y']);
	expect(options.scales.x).toMatchObject({ max: 100, title: { text: 'Jumlah unit' } });
	expect(options.scales.y).not.toHaveProperty('max');
});

test.each([
	['bar', false],
	['stacked-bar', true],
	['horizontal-bar', false],
	['stacked-horizontal-bar', true],
] as const)('both axes of a %s stack: %s', (kind, stacked) => {
	const { x, y } = configured({ kind, series: two }).options.scales;
	expect([x.stacked, y.stacked]).toEqual([stacked, stacked]);
});

test('bars differ by their pattern and their outline, not by a colour alone', () => {
	const { data } = configured({ series: two });
	expect(data.datasets).toMatchObject([
		{ type: 'bar', backgroundColor: 'fill strong', borderColor: 'line strong' },
		{ type: 'bar', backgroundColor: 'fill calm', borderColor: 'line calm' },
	]);
});

test('lines differ by their dashes and their points, and leave gaps open', () => {
	const { data, type } = configured({ kind: 'line', series: two });
	expect(type).toBe('line');
	expect(data.datasets).toMatchObject([
		{ borderColor: 'line strong', borderDash: [], pointStyle: 'circle', spanGaps: false },
		{ borderColor: 'line calm', borderDash: [8, 4], pointStyle: 'rect', spanGaps: false },
	]);
});

test('several series are named in a legend; one is named by the title', () => {
	expect(configured({ series: two }).options.plugins.legend).toMatchObject({
		display: true,
		position: 'top',
	});
	expect(configured().options.plugins.legend.display).toBe(false);
});

test('ticks are written as in Indonesian', () => {
	const { ticks } = configured().options.scales.y;
	const written = (value: number) => ('callback' in ticks ? ticks.callback(value) : undefined);
	expect([written(36742), written(0.5)]).toEqual(['36.742', '0,5']);
});

test('only whole things are counted in whole steps', () => {
	expect(configured().options.scales.y.ticks).toMatchObject({ precision: 0 });
	expect(configured({ decimals: 2 }).options.scales.y.ticks).not.toHaveProperty('precision');
});

test('a tooltip names the category with all its lines, and what is unknown', () => {
	const { callbacks } = configured({
		decimals: 2,
		categories: [['2024', 'Inovatif'], ['2025']],
		series: [{ label: 'Hasil resmi', values: [59.2, null], tone: 'strong' }],
	}).options.plugins.tooltip;
	expect(callbacks.title([{ datasetIndex: 0, dataIndex: 0 }])).toBe('2024 · Inovatif');
	expect(callbacks.label({ datasetIndex: 0, dataIndex: 0 })).toBe('Hasil resmi: 59,20');
	expect(callbacks.label({ datasetIndex: 0, dataIndex: 1 })).toBe('Hasil resmi: belum ada data');
});

test('nothing moves on paper, nor for a visitor who asked for less motion', () => {
	expect(configured().options.animation).toEqual({ duration: 250 });
	expect(configured({}, { reducedMotion: true }).options.animation).toBe(false);
	expect(configured({}, { print: true }).options.animation).toBe(false);
});

test('on paper a chart keeps the size that it is given', () => {
	expect(configured().options.responsive).toBe(true);
	expect(configured({}, { print: true }).options).toMatchObject({ responsive: false, devicePixelRatio: 2 });
});

test('all text has the type of the page', () => {
	const { scales, plugins } = configured().options;
	const font = { family: 'Uji', size: 10 };
	expect([scales.x.ticks.font, scales.y.ticks.font, plugins.legend.labels.font]).toEqual([font, font, font]);
	expect(plugins.tooltip).toMatchObject({ titleFont: font, bodyFont: font });
});

test('there is room for what is written outside of the bars', () => {
	const roomOf = (parts: Partial<ChartSpec>) => configured(parts).options.layout.padding;
	const lines = [{ label: 'Batas', value: 1 }];
	expect(roomOf({ kind: 'horizontal-bar' }).right).toBe(40);
	expect(roomOf({ kind: 'stacked-horizontal-bar' }).right).toBe(2.5);
	expect(roomOf({ referenceLines: lines }).right).toBe(40);
	expect(roomOf({ maximum: 100 }).top).toBe(15);
	expect(roomOf({ kind: 'horizontal-bar', referenceLines: lines }).top).toBe(15);
	expect(configured().options.scales.y).toMatchObject({ grace: '8%' });
});

test('bars that stand alone and what is unknown are labelled; a line has its reference lines alone', () => {
	const lines = [{ label: 'Batas', value: 1 }];
	expect(configured().plugins).toHaveLength(2);
	expect(configured({ kind: 'stacked-bar' }).plugins).toHaveLength(1);
	expect(configured({ kind: 'line' }).plugins).toEqual([]);
	expect(configured({ kind: 'line', referenceLines: lines }).plugins).toHaveLength(1);
});

test('the chart that it is made of is left as it was', () => {
	const spec = aChart();
	const { data } = chartConfiguration(spec, screen);
	data.labels[0]?.push('lain');
	data.datasets[0]?.data.push(9);
	expect(spec).toEqual(aChart());
});
