import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	allAt,
	cutTo,
	digitsOf,
	levelAt,
	levelsByRow,
	levelsWorth,
	pointsOf,
	withLevelAt,
	withMandatory,
} from './simulation-levels.ts';

const rules = [
	{ number: '16', weight: 300, mandatory: true },
	{ number: '17', weight: 200, mandatory: false },
	{ number: '18', weight: 100, mandatory: false },
];

test('levels are digits in the order of the rows, without the unfilled end', () => {
	expect(digitsOf({ '16': 3, '17': 2 }, rules)).toBe('32');
	expect(digitsOf({ '18': 1 }, rules)).toBe('001');
	expect(digitsOf({}, rules)).toBe('');
	expect(levelsByRow('301', rules)).toEqual({ '16': 3, '18': 1 });
	expect([levelAt('301', 0), levelAt('301', 1), levelAt('301', 7), levelAt('9', 0)]).toEqual([3, 0, 0, 0]);
});

test('one row changes, all rows change, rows that are not known fall away', () => {
	expect(withLevelAt('3', 2, 1)).toBe('301');
	expect(withLevelAt('301', 2, 0)).toBe('3');
	expect([allAt(2, 3), allAt(0, 3)]).toEqual(['222', '']);
	expect(cutTo('3021', 2)).toBe('3');
});

test('points are weights times levels', () => {
	// 3 × 3 + 1 × 1.
	expect(pointsOf('301', rules)).toBe(1000);
});

test('mandatory rows are filled at level 1 and left where they are filled', () => {
	expect(withMandatory('02', rules)).toBe('12');
	expect(withMandatory('3', rules)).toBe('3');
});

test.each([
	// The mandatory row alone is worth 3.
	[0, '1'],
	[499, '101'],
	[600, '111'],
	// 6 and once more 3.
	[900, '211'],
	[1800, '333'],
	[99_999, '333'],
])('levels that are worth %i hundredths are %s', (points, digits) => {
	expect(levelsWorth(points, rules)).toBe(digits);
});

test('such levels are never worth more, and less by no more than the heaviest row', () => {
	fc.assert(
		fc.property(fc.integer({ min: 300, max: 1800 }), (points) => {
			const worth = pointsOf(levelsWorth(points, rules), rules);
			expect(worth).toBeLessThanOrEqual(points);
			expect(worth).toBeGreaterThan(points - 300);
		}),
	);
});
