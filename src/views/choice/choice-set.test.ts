import { expect, test } from 'vitest';
import {
	bestChoice,
	changeWords,
	choiceEffects,
	choiceFigures,
	comparedWithBest,
	type ChoiceRules,
} from './choice-set.ts';

const rules: ChoiceRules = {
	spd: 1000,
	formula: {
		divisor: 2,
		maximum: 10_000,
		bands: [{ predicate: 'Semua', from: 0, to: 10_000 }],
		count: { pointsPerInnovation: 100, cap: 10, basicServicesNeeded: 0 },
	},
};
const candidates = [
	{ id: 'a', maturity: 6000, basicService: 'sosial' },
	{ id: 'b', maturity: 6000 },
	{ id: 'c', maturity: 3000 },
	{ id: 'd', maturity: 5700 },
];
const best = new Set(['a', 'b']);
const titleOf = (id: string) => `“${id}”`;

test('the best choice leaves out what dilutes the mean more than its number brings', () => {
	// A third with 57 costs 60 - 59 = 1 and brings 1: nothing is gained, so it stays out.
	expect(bestChoice(rules, candidates)).toEqual(best);
});

test('the figures of a choice in words: SPD 10, mean 60, number 2', () => {
	expect(choiceFigures(rules, candidates, best)).toEqual({
		innovations: '2',
		services: '1',
		mean: '60,00',
		count: '2,00',
		index: '72,00',
		predicate: 'Semua',
	});
});

test('each innovation says what withdrawing, adding or swapping it would do, and why it does not help', () => {
	const effects = choiceEffects(rules, candidates, best, titleOf);
	expect(effects.get('a')).toEqual({
		submitted: true,
		state: 'diajukan',
		label: 'Bila ditarik',
		// 60 / 2 = 30 for the mean and 1 for the number.
		change: '−31,00',
		why: undefined,
		swap: { label: 'Bila diganti “d”', change: '−1,50' },
	});
	expect(effects.get('c')).toEqual({
		submitted: false,
		state: 'tidak diajukan',
		label: 'Bila ditambahkan',
		// 150 / 3 = 50 for the mean, which was 60, and 1 for the number.
		change: '−9,00',
		why: 'Menurunkan rerata lebih banyak daripada tambahan skor jumlahnya.',
		swap: { label: 'Bila menggantikan “b”', change: '−15,00' },
	});
	expect(effects.get('d')).toMatchObject({ change: 'tetap', why: 'Tidak menambah apa pun pada indeks.' });
});

test('a choice is compared with the best one', () => {
	expect(comparedWithBest(rules, candidates, best, best)).toBe('sama dengan pilihan terbaik');
	expect(comparedWithBest(rules, candidates, new Set(['a', 'd']), best)).toBe('−1,50 dari pilihan terbaik');
});

test.each([
	[3, 5, '+0,60'],
	[-3, 5, '−0,60'],
	[0, 1, 'tetap'],
	[1, 1000, 'naik, kurang dari 0,01'],
	[-1, 1000, 'turun, kurang dari 0,01'],
])('a change of %i/%i is “%s”', (numerator, denominator, words) => {
	expect(changeWords({ numerator, denominator })).toBe(words);
});
