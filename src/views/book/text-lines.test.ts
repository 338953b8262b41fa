import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './text-lines.ts';

test('a text takes a new line where its next word does not fit', () => {
	// In hundredths: n 57, blank 17.
	expect(linesOf('', 2)).toBe(0);
	expect(linesOf('nn', 1.14)).toBe(1);
	expect(linesOf('nn nn', 2.45)).toBe(1);
	expect(linesOf('nn nn', 2.44)).toBe(2);
	expect(linesOf('nn nn nn', 2.45)).toBe(2);
});

test('bold letters are wider, and a letter that nobody has measured is as wide as any', () => {
	expect(linesOf('nn nn', 2.45, 'bold')).toBe(2);
	expect(linesOf('n 語', 1.81)).toBe(2);
	expect(linesOf('n 語', 1.83)).toBe(1);
});

test('a word that is wider than the column is broken', () => {
	// Ten n are 5.7 wide; on each line of 2.2 at least 1.12 is used.
	expect(linesOf('nnnnnnnnnn', 5.7)).toBe(1);
	expect(linesOf('nnnnnnnnnn', 2.2)).toBe(6);
	expect(linesOf('nnnnnnnnnn n', 2.2)).toBe(7);
});

test('more text or a narrower column never takes fewer lines', () => {
	const text = fc.array(fc.string({ minLength: 1, maxLength: 20 })).map((words) => words.join(' '));
	fc.assert(
		fc.property(text, text, fc.double({ min: 3, max: 40, noNaN: true }), (first, second, width) => {
			const lines = linesOf(first, width);
			expect(linesOf(`${first} ${second}`, width)).toBeGreaterThanOrEqual(lines);
			expect(linesOf(first, width * 0.8)).toBeGreaterThanOrEqual(lines);
		}),
	);
});
