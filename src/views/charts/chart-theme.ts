import type { ChartTone } from './chart-spec.ts';

/** Colours, patterns and type of the page that a chart stands on. */
export interface ChartTheme {
	readonly ink: string;
	readonly inkSoft: string;
	readonly grid: string;
	/** What the chart stands on. */
	readonly ground: string;
	/** Lines and outlines. */
	readonly lines: Readonly<Record<ChartTone, string>>;
	/** Areas: a colour, or a pattern that the browser has made of it. */
	readonly fills: Readonly<Record<ChartTone, string | CanvasPattern>>;
	readonly fontFamily: string;
	/** In pixels. */
	readonly fontSize: number;
}

/** Dashes of a line in pixels, so that lines differ without colour; an empty list is a full line. */
export const toneDashes = {
	strong: [],
	calm: [8, 4],
	warm: [2, 3],
	deep: [10, 3, 2, 3],
	faint: [1, 4],
} as const satisfies Record<ChartTone, readonly number[]>;

/** Points of a line, so that lines differ without colour. */
export const tonePoints = {
	strong: 'circle',
	calm: 'rect',
	warm: 'triangle',
	deep: 'rectRot',
	faint: 'star',
} as const satisfies Record<ChartTone, string>;
