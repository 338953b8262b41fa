import { expect, test } from 'vitest';
import { chartHeight } from './chart-spec.ts';

const categories = (count: number) => Array.from({ length: count }, (_, index) => [String(index)]);

test.each([
	['horizontal-bar', 3, 'low'],
	['horizontal-bar', 4, 'middle'],
	['stacked-horizontal-bar', 6, 'middle'],
	['stacked-horizontal-bar', 7, 'high'],
	['bar', 1, 'middle'],
	['stacked-bar', 12, 'middle'],
	['line', 12, 'middle'],
] as const)('a %s of %i categories is %s', (kind, count, height) => {
	expect(chartHeight({ kind, categories: categories(count) })).toBe(height);
});
