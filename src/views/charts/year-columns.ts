import { chartText } from '../copy/charts.ts';
import type { ChartSeries } from './chart-spec.ts';

/** Every year from the first to the last: a year that nobody wrote about is a gap, not left out. */
export function everyYear(years: readonly number[]): readonly number[] {
	const first = Math.min(...years);
	return years.length === 0
		? []
		: Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/**
 * Figures of sources that disagree as series beside the first: `figures` holds, for each category, what the other
 * sources say. As many series as the most contested category has other figures.
 */
export function otherSourceSeries(figures: readonly (readonly number[])[]): readonly ChartSeries[] {
	const most = Math.max(0, ...figures.map(({ length }) => length));
	return Array.from({ length: most }, (_, index) => ({
		label: most === 1 ? chartText.otherSource : chartText.otherSourceNumber(index + 1),
		values: figures.map((others) => others[index] ?? null),
		tone: 'faint',
	}));
}
