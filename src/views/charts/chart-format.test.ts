import { expect, test } from 'vitest';
import { aChart } from '../../../tests/builders/chart.ts';
import { referenceLineText } from './chart-format.ts';

test('reference lines are named below the chart, in their order', () => {
	const referenceLines = [
		{ label: 'mulai Inovatif', value: 35 },
		{ label: 'mulai Sangat Inovatif', value: 60.01 },
	];
	expect(referenceLineText(aChart({ decimals: 2, referenceLines }))).toBe(
		'Garis putus-putus: 35,00 mulai Inovatif; 60,01 mulai Sangat Inovatif.',
	);
});

test('a chart without reference lines says nothing of them', () => {
	expect(referenceLineText(aChart())).toBeUndefined();
	expect(referenceLineText(aChart({ referenceLines: [] }))).toBeUndefined();
});
