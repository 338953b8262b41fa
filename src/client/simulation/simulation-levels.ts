import type { Levels, RowRule } from '../../domain/index/index-of-levels.ts';
import type { Level } from '../../domain/rubric/level.ts';

/**
 * Levels in the order of the rows, a digit for each: `302` is row one at level 3, row two unfilled, row three at 2.
 * What follows the last filled row is left out, so that the same levels are always the same text.
 */
export type LevelDigits = string;

/** The longest text that is read: more rows than any rubric has. */
export const mostRows = 60;

function trimmed(digits: string): LevelDigits {
	return digits.replace(/0+$/, '');
}

function asLevel(digit: string | undefined): Level | 0 {
	switch (digit) {
		case '1':
			return 1;
		case '2':
			return 2;
		case '3':
			return 3;
		default:
			return 0;
	}
}

/** The level of a row by its place; 0 is unfilled. */
export function levelAt(digits: LevelDigits, place: number): Level | 0 {
	return asLevel(digits[place]);
}

/** The levels with one row changed. */
export function withLevelAt(digits: LevelDigits, place: number, level: Level | 0): LevelDigits {
	const padded = digits.padEnd(place, '0');
	return trimmed(`${padded.slice(0, place)}${String(level)}${padded.slice(place + 1)}`);
}

/** All rows at the same level. */
export function allAt(level: Level | 0, rows: number): LevelDigits {
	return trimmed(String(level).repeat(rows));
}

/** The levels of these rows alone: a rubric with fewer rows knows nothing of the others. */
export function cutTo(digits: LevelDigits, rows: number): LevelDigits {
	return trimmed(digits.slice(0, rows));
}

/** Levels by row number, as the domain takes them. */
export function levelsByRow(digits: LevelDigits, rules: readonly RowRule[]): Levels {
	return Object.fromEntries(
		rules.flatMap(({ number }, place) => {
			const level = levelAt(digits, place);
			return level === 0 ? [] : [[number, level]];
		}),
	);
}

/** Levels by row number as digits. */
export function digitsOf(levels: Levels, rules: readonly RowRule[]): LevelDigits {
	return trimmed(rules.map(({ number }) => String(levels[number] ?? 0)).join(''));
}

/** Points of the levels, in hundredths. */
export function pointsOf(digits: LevelDigits, rules: readonly RowRule[]): number {
	return rules.reduce((sum, { weight }, place) => sum + weight * levelAt(digits, place), 0);
}

/** The levels with every mandatory row filled, at level 1 where it was not. */
export function withMandatory(digits: LevelDigits, rules: readonly RowRule[]): LevelDigits {
	return rules.reduce(
		(filled, { mandatory }, place) =>
			mandatory === true && levelAt(filled, place) === 0 ? withLevelAt(filled, place, 1) : filled,
		digits,
	);
}

/**
 * Levels that are worth about as many points, in hundredths, and never more, unless the mandatory rows alone are: all
 * rows are raised in turn while the points last.
 */
export function levelsWorth(points: number, rules: readonly RowRule[]): LevelDigits {
	let digits = withMandatory('', rules);
	let left = points - pointsOf(digits, rules);
	for (const level of [1, 2, 3] as const) {
		for (const [place, { weight }] of rules.entries()) {
			if (levelAt(digits, place) !== level - 1 || weight > left) continue;
			digits = withLevelAt(digits, place, level);
			left -= weight;
		}
	}
	return digits;
}
