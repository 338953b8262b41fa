import { unknownText } from '../copy/record.ts';
import { formatChartValue } from './chart-format.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { ChartTheme } from './chart-theme.ts';

/** What the annotations read of a chart that has just been drawn. Positions are in pixels of the canvas. */
export interface DrawnChart {
	readonly ctx: Pick<
		CanvasRenderingContext2D,
		| 'save'
		| 'restore'
		| 'font'
		| 'fillStyle'
		| 'strokeStyle'
		| 'lineWidth'
		| 'setLineDash'
		| 'textAlign'
		| 'textBaseline'
		| 'fillText'
		| 'beginPath'
		| 'moveTo'
		| 'lineTo'
		| 'stroke'
		| 'translate'
		| 'rotate'
	> & { measureText(text: string): { readonly width: number } };
	readonly chartArea: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly scales: Readonly<Record<string, { getPixelForValue(value: number): number }>>;
	getDatasetMeta(index: number): {
		readonly data: readonly { readonly x: number; readonly y: number }[];
	};
}

type Annotate = (chart: DrawnChart) => void;

const gap = 5;

/** Share of a category's width that its bars fill. */
export const barShare = 0.85;

/** True for bars that grow from left to right. */
export function isHorizontal({ kind }: Pick<ChartSpec, 'kind'>): boolean {
	return kind === 'horizontal-bar' || kind === 'stacked-horizontal-bar';
}

/** True for bars of which each stands for itself, so that its value can be written at its end. */
export function hasValueLabels({ kind }: Pick<ChartSpec, 'kind'>): boolean {
	return kind === 'bar' || kind === 'horizontal-bar';
}

function write({ ctx }: DrawnChart, theme: ChartTheme, draw: () => void): void {
	ctx.save();
	ctx.font = `${String(theme.fontSize)}px ${theme.fontFamily}`;
	draw();
	ctx.restore();
}

/** Dashed lines across the chart, each with its value outside of the bars; the page says what they are. */
export function referenceLines(spec: ChartSpec, theme: ChartTheme): Annotate {
	return (chart) => {
		const { ctx, chartArea } = chart;
		const horizontal = isHorizontal(spec);
		const scale = chart.scales[horizontal ? 'x' : 'y'];
		if (scale === undefined) return;
		write(chart, theme, () => {
			ctx.strokeStyle = theme.ink;
			ctx.fillStyle = theme.ink;
			ctx.lineWidth = 1.5;
			ctx.setLineDash([6, 4]);
			ctx.textAlign = horizontal ? 'center' : 'left';
			ctx.textBaseline = horizontal ? 'bottom' : 'middle';
			for (const { value } of spec.referenceLines ?? []) {
				const at = scale.getPixelForValue(value);
				const text = formatChartValue(spec, value);
				ctx.beginPath();
				if (horizontal) {
					ctx.moveTo(at, chartArea.top);
					ctx.lineTo(at, chartArea.bottom);
					ctx.fillText(text, at, chartArea.top - gap / 2);
				} else {
					ctx.moveTo(chartArea.left, at);
					ctx.lineTo(chartArea.right, at);
					ctx.fillText(text, chartArea.right + gap, at);
				}
				ctx.stroke();
			}
		});
	};
}

interface ValueLabel {
	readonly text: string;
	readonly category: number;
	readonly x: number;
	readonly y: number;
	/** Pixels that the label may take without touching its neighbours. */
	readonly room: number;
}

function labelsOf(spec: ChartSpec, chart: DrawnChart): readonly ValueLabel[] {
	const { chartArea } = chart;
	const horizontal = isHorizontal(spec);
	const length = horizontal ? chartArea.bottom - chartArea.top : chartArea.right - chartArea.left;
	const step = length / spec.categories.length;
	return spec.series.flatMap(({ values }, series) => {
		const bars = chart.getDatasetMeta(series).data;
		return values.flatMap((value, category) => {
			const bar = bars[category];
			if (value === null || bar === undefined) return [];
			const beside = spec.series.filter((other) => other.values[category] != null).length;
			// Bars of one category stand close together, and an own one may be as wide as its category.
			const room = beside === 1 ? step : (step * barShare) / beside;
			return [{ text: formatChartValue(spec, value), category, x: bar.x, y: bar.y, room }];
		});
	});
}

/**
 * The value at the end of each bar. A category whose values have no room goes without, and when most do, all of them
 * do: the axis and the table remain.
 */
export function valueLabels(spec: ChartSpec, theme: ChartTheme): Annotate {
	return (chart) => {
		const { ctx } = chart;
		const horizontal = isHorizontal(spec);
		write(chart, theme, () => {
			const labels = labelsOf(spec, chart);
			const tooWide = labels.filter(
				({ text, room }) => (horizontal ? theme.fontSize : ctx.measureText(text).width + gap) > room,
			);
			const crowded = new Set(tooWide.map(({ category }) => category));
			if (crowded.size * 2 > spec.categories.length) return;
			ctx.fillStyle = theme.ink;
			ctx.textAlign = horizontal ? 'left' : 'center';
			ctx.textBaseline = horizontal ? 'middle' : 'bottom';
			for (const { text, category, x, y } of labels) {
				if (crowded.has(category)) continue;
				ctx.fillText(text, x + (horizontal ? gap : 0), y - (horizontal ? 0 : gap / 2));
			}
		});
	};
}

/** The word for unknown where a category has no value at all: a gap that is named cannot be taken for a zero. */
export function unknownCategories(spec: ChartSpec, theme: ChartTheme): Annotate {
	return (chart) => {
		const { ctx, chartArea } = chart;
		const horizontal = isHorizontal(spec);
		const [start, end] = horizontal ? [chartArea.top, chartArea.bottom] : [chartArea.left, chartArea.right];
		const step = (end - start) / spec.categories.length;
		spec.categories.forEach((_, category) => {
			if (spec.series.some(({ values }) => values[category] != null)) return;
			const middle = start + (category + 0.5) * step;
			write(chart, theme, () => {
				ctx.fillStyle = theme.inkSoft;
				ctx.textAlign = 'left';
				ctx.textBaseline = 'middle';
				if (horizontal) {
					ctx.fillText(unknownText, chartArea.left + gap, middle);
					return;
				}
				// Columns are narrow: the word climbs from the axis.
				ctx.translate(middle, chartArea.bottom - gap);
				ctx.rotate(-Math.PI / 2);
				ctx.fillText(unknownText, 0, 0);
			});
		});
	};
}
