import type { DrawnChart } from '../../src/views/charts/chart-annotations.ts';
import type { ChartSpec } from '../../src/views/charts/chart-spec.ts';
import type { ChartTheme } from '../../src/views/charts/chart-theme.ts';

/** A chart of one series over two categories; parts as given. */
export function aChart(parts: Partial<ChartSpec> = {}): ChartSpec {
	return {
		id: 'grafik',
		kind: 'bar',
		title: 'Judul',
		summary: 'Ringkasan.',
		unit: 'Jumlah unit',
		decimals: 0,
		categories: [['2024'], ['2025']],
		series: [{ label: 'Unit', values: [1, 2], tone: 'strong' }],
		tableId: 'tabel',
		...parts,
	};
}

/** A theme whose colours are words, so that a test sees which one was taken. */
export function aChartTheme(): ChartTheme {
	const tones = (part: string) => ({
		strong: `${part} strong`,
		calm: `${part} calm`,
		warm: `${part} warm`,
		deep: `${part} deep`,
		faint: `${part} faint`,
	});
	return {
		ink: 'ink',
		inkSoft: 'soft ink',
		grid: 'grid',
		ground: 'ground',
		lines: tones('line'),
		fills: tones('fill'),
		fontFamily: 'Uji',
		fontSize: 10,
	};
}

/**
 * A chart as drawn on an area of 200 by 100 pixels whose scale shows 0 to 100: one pixel for a value when upright, two
 * when lying. Letters are 6 pixels wide. `written` collects each text with its place, `lines` each stroke.
 */
export function aDrawnChart(bars: readonly (readonly { readonly x: number; readonly y: number }[])[]) {
	const written: (readonly [text: string, x: number, y: number])[] = [];
	const lines: string[] = [];
	const chart: DrawnChart = {
		ctx: {
			font: '',
			fillStyle: '',
			strokeStyle: '',
			lineWidth: 1,
			textAlign: 'left',
			textBaseline: 'alphabetic',
			save: () => undefined,
			restore: () => undefined,
			setLineDash: () => undefined,
			beginPath: () => undefined,
			stroke: () => undefined,
			rotate: () => undefined,
			translate: (x, y) => lines.push(`move to ${String(x)},${String(y)}`),
			moveTo: (x, y) => lines.push(`from ${String(x)},${String(y)}`),
			lineTo: (x, y) => lines.push(`to ${String(x)},${String(y)}`),
			fillText: (text, x, y) => written.push([text, x, y]),
			measureText: (text) => ({ width: text.length * 6 }),
		},
		chartArea: { left: 0, right: 200, top: 0, bottom: 100 },
		scales: {
			x: { getPixelForValue: (value) => value * 2 },
			y: { getPixelForValue: (value) => 100 - value },
		},
		getDatasetMeta: (index) => ({ data: bars[index] ?? [] }),
	};
	return { chart, written, lines };
}
