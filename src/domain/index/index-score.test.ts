import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { aRubric } from '../../../tests/builders/rubric.ts';
import { fractionText } from './fraction.ts';
import { countScore, indexFormula, indexScore, predicateOf } from './index-score.ts';
import type { IndexFormula } from './index-score.ts';

function formulaOf(id: string): IndexFormula {
	const formula = indexFormula(publishedRubric(id));
	if (formula === undefined) throw new Error(`${id} has no formula`);
	return formula;
}

const rules = formulaOf('iid-2026');

test('the constants of 2026 are those of the file', () => {
	expect(rules).toMatchObject({
		divisor: 12,
		maximum: 25_000,
		count: { pointsPerInnovation: 38, cap: 200, basicServicesNeeded: 5 },
	});
});

test('the example of the method page, worked by hand', () => {
	// SPD 41,25; three innovations with 60, 72 and 45 = 177; five yandas urusan are not represented.
	const score = indexScore(rules, { spd: 4125, maturitySum: 17_700, innovations: 3, countScore: 0 });
	// 177 / 12 = 14,75; 41,25 + 14,75 = 56; 56 / 250 × 100 = 22,4.
	expect(score).toMatchObject({ divisor: 12, index: 2240, predicate: 'Kurang Inovatif' });
	expect(fractionText(score.exact)).toBe('112/5');
});

test.each([
	[4, 0],
	[5, 7600],
	[6, 7600],
])('200 innovations with %i yandas urusan have %i hundredths for their number', (services, expected) => {
	expect(rules.count && countScore(rules.count, 200, services)).toBe(expected);
});

test.each([
	[11, 418],
	[12, 456],
	[13, 494],
	[199, 7562],
	[200, 7600],
	[201, 7600],
])('%i innovations have %i hundredths for their number', (innovations, expected) => {
	expect(rules.count && countScore(rules.count, innovations, 5)).toBe(expected);
});

test.each([
	[11, 12],
	[12, 12],
	[13, 13],
])('the maturity of %i innovations is divided by %i', (innovations, divisor) => {
	const input = { spd: 0, maturitySum: 0, innovations, countScore: 0 };
	expect(indexScore(rules, input).divisor).toBe(divisor);
});

test.each([
	[0, 'Tidak Dapat Dinilai'],
	[1, 'Kurang Inovatif'],
	[4000, 'Kurang Inovatif'],
	[4001, 'Inovatif'],
	[6500, 'Inovatif'],
	[6501, 'Sangat Inovatif'],
	[10_000, 'Sangat Inovatif'],
])('an index of %i hundredths in 2026 is %s', (index, predicate) => {
	expect(predicateOf(rules.bands ?? [], index)).toBe(predicate);
});

test('the band is looked up after rounding: 65,005 is 65,01 and Sangat Inovatif', () => {
	// 162,5125 points of 250 cannot be written in hundredths; 1950,15 / 12 can be a mean.
	const score = indexScore(rules, { spd: 0, maturitySum: 195_015, innovations: 12, countScore: 0 });
	expect(fractionText(score.exact)).toBe('13001/200');
	expect(score).toMatchObject({ index: 6501, predicate: 'Sangat Inovatif' });
});

test('what the rubric does not know stays unknown', () => {
	expect(indexFormula(aRubric())).toBeUndefined();
	expect(formulaOf('iid-2023')).toMatchObject({ divisor: 10, maximum: 25_000, count: undefined });
	expect(indexFormula(publishedRubric('iid-2025'))).toBeUndefined();
});

test('a rubric with a band whose end is unknown names no predicate', () => {
	const bands = { bands: [{ predicate: 'Inovatif', from: null, to: '100' }], note: null, sources: [] };
	const formula = {
		divisor: 12,
		pointsPerInnovation: null,
		countCap: null,
		basicServicesNeeded: null,
		maximum: '250',
		sources: [],
	};
	expect(indexFormula(aRubric({ bands, formula }))).toMatchObject({ bands: undefined });
});
