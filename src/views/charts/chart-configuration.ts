import { formatNumber } from '../copy/formats.ts';
import { unknownText } from '../copy/record.ts';
import {
	barShare,
	hasValueLabels,
	isHorizontal,
	referenceLines,
	unknownCategories,
	valueLabels,
} from './chart-annotations.ts';
import { formatChartValue } from './chart-format.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { toneDashes, tonePoints, type ChartTheme } from './chart-theme.ts';

/** What the drawing depends on besides the data. */
export interface ChartSurroundings {
	readonly theme: ChartTheme;
	/** The visitor has asked for less motion: nothing moves. */
	readonly reducedMotion: boolean;
	/** The chart is drawn for paper: at once, sharp, and at a size of its own. */
	readonly print: boolean;
}

function barDataset({ label, values, tone }: ChartSeries, { lines, fills }: ChartTheme) {
	return {
		type: 'bar' as const,
		label,
		data: [...values],
		backgroundColor: fills[tone],
		borderColor: lines[tone],
		borderWidth: 1,
		borderSkipped: false as const,
		// Beside an unknown value the others take its place instead of leaving a hole that looks like a zero.
		skipNull: true,
		maxBarThickness: 48,
		categoryPercentage: barShare,
		barPercentage: 0.95,
	};
}

function lineDataset({ label, values, tone }: ChartSeries, { lines, ground }: ChartTheme) {
	return {
		type: 'line' as const,
		label,
		data: [...values],
		borderColor: lines[tone],
		backgroundColor: ground,
		borderWidth: 2,
		borderDash: [...toneDashes[tone]],
		pointStyle: tonePoints[tone],
		pointRadius: 4,
		pointBorderWidth: 2,
		pointBackgroundColor: ground,
		// A line across a gap would claim values that nobody knows.
		spanGaps: false,
		tension: 0,
	};
}

/** Chart.js takes type from each part, and from its own defaults where a part has none. */
function fontOf({ fontFamily, fontSize }: ChartTheme) {
	return { family: fontFamily, size: fontSize };
}

/** Free axis above the highest bar, where its value is written. */
function headroom(spec: ChartSpec): string {
	return hasValueLabels(spec) && !isHorizontal(spec) ? '8%' : '0%';
}

function valueAxis(spec: ChartSpec, stacked: boolean, theme: ChartTheme) {
	const { inkSoft, grid } = theme;
	const font = fontOf(theme);
	return {
		beginAtZero: true,
		...(spec.maximum === undefined ? { grace: headroom(spec) } : { min: 0, max: spec.maximum }),
		stacked,
		title: { display: true, text: spec.unit, color: inkSoft, font },
		border: { display: false },
		grid: { color: grid },
		ticks: {
			color: inkSoft,
			font,
			...(spec.decimals === 0 ? { precision: 0 } : {}),
			callback: (value: string | number) => formatNumber(Number(value)),
		},
	};
}

function categoryAxis({ categoryTitle }: ChartSpec, stacked: boolean, theme: ChartTheme) {
	const { ink, inkSoft } = theme;
	const font = fontOf(theme);
	return {
		stacked,
		title: { display: categoryTitle !== undefined, text: categoryTitle ?? '', color: inkSoft, font },
		border: { color: inkSoft },
		grid: { display: false },
		// Each category keeps its label, turned where there is no room: an axis that skips some hides what it shows.
		ticks: { color: ink, font, autoSkip: false, maxRotation: 60 },
	};
}

interface TooltipItem {
	readonly datasetIndex: number;
	readonly dataIndex: number;
}

function tooltipTexts(spec: ChartSpec) {
	return {
		title: (items: readonly TooltipItem[]) => (spec.categories[items[0]?.dataIndex ?? -1] ?? []).join(' · '),
		label: ({ datasetIndex, dataIndex }: TooltipItem) => {
			const series = spec.series[datasetIndex];
			const value = series?.values[dataIndex];
			return `${series?.label ?? ''}: ${value == null ? unknownText : formatChartValue(spec, value)}`;
		},
	};
}

/** Room around the chart for what is written at the end of bars and of reference lines. */
function padding(spec: ChartSpec, { fontSize }: ChartTheme) {
	const horizontal = isHorizontal(spec);
	const labels = hasValueLabels(spec);
	const lines = spec.referenceLines !== undefined;
	const beside = horizontal ? labels : lines;
	const above = horizontal ? lines : labels && spec.maximum !== undefined;
	return {
		top: above ? fontSize * 1.5 : 0,
		right: fontSize * (beside ? 4 : 0.25),
		bottom: 0,
		left: 0,
	};
}

/** The chart as a configuration of Chart.js: the same data on the same ground gives the same configuration. */
export function chartConfiguration(spec: ChartSpec, { theme, reducedMotion, print }: ChartSurroundings) {
	const { kind } = spec;
	const horizontal = isHorizontal(spec);
	const stacked = kind === 'stacked-bar' || kind === 'stacked-horizontal-bar';
	const values = valueAxis(spec, stacked, theme);
	const categories = categoryAxis(spec, stacked, theme);
	const annotations = [
		...(kind === 'line' ? [] : [unknownCategories(spec, theme)]),
		...(hasValueLabels(spec) ? [valueLabels(spec, theme)] : []),
		...(spec.referenceLines === undefined ? [] : [referenceLines(spec, theme)]),
	];
	return {
		type: kind === 'line' ? ('line' as const) : ('bar' as const),
		data: {
			labels: spec.categories.map((lines) => [...lines]),
			datasets: spec.series.map((series) =>
				kind === 'line' ? lineDataset(series, theme) : barDataset(series, theme),
			),
		},
		options: {
			indexAxis: horizontal ? ('y' as const) : ('x' as const),
			responsive: !print,
			// The page reserves the height; the chart fills it.
			maintainAspectRatio: false,
			...(print ? { devicePixelRatio: 2 } : {}),
			animation: reducedMotion || print ? (false as const) : { duration: 250 },
			layout: { padding: padding(spec, theme) },
			interaction: {
				mode: 'index' as const,
				intersect: false,
				axis: horizontal ? ('y' as const) : ('x' as const),
			},
			scales: horizontal ? { x: values, y: categories } : { x: categories, y: values },
			plugins: {
				legend: {
					display: spec.series.length > 1,
					// Reference lines of lying bars have their values above the bars.
					position: horizontal && spec.referenceLines !== undefined ? ('bottom' as const) : ('top' as const),
					align: 'start' as const,
					// Hiding a series would make the picture differ from its table.
					onClick: () => undefined,
					labels: {
						color: theme.ink,
						font: fontOf(theme),
						usePointStyle: kind === 'line',
						boxWidth: theme.fontSize * 1.5,
						boxHeight: theme.fontSize * (kind === 'line' ? 0.6 : 0.9),
						padding: theme.fontSize,
					},
				},
				tooltip: {
					backgroundColor: theme.ink,
					titleColor: theme.ground,
					bodyColor: theme.ground,
					titleFont: { ...fontOf(theme), weight: 'bold' as const },
					bodyFont: fontOf(theme),
					displayColors: false,
					padding: theme.fontSize * 0.75,
					callbacks: tooltipTexts(spec),
				},
			},
		},
		plugins: annotations.map((afterDatasetsDraw, index) => ({
			id: `annotation-${String(index)}`,
			afterDatasetsDraw,
		})),
	};
}
