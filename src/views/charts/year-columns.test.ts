import { expect, test } from 'vitest';
import { everyYear, otherSourceSeries } from './year-columns.ts';

test('years between the first and the last are all there, in order, once', () => {
	expect(everyYear([2024, 2021, 2024])).toEqual([2021, 2022, 2023, 2024]);
	expect(everyYear([2025])).toEqual([2025]);
	expect(everyYear([])).toEqual([]);
});

test('figures of other sources become as many series as the most contested category has', () => {
	expect(otherSourceSeries([[], [7], []])).toEqual([
		{ label: 'Sumber lain', values: [null, 7, null], tone: 'faint' },
	]);
	expect(otherSourceSeries([[5], [7, 8]])).toEqual([
		{ label: 'Sumber lain 1', values: [5, 7], tone: 'faint' },
		{ label: 'Sumber lain 2', values: [null, 8], tone: 'faint' },
	]);
	expect(otherSourceSeries([[], []])).toEqual([]);
});
