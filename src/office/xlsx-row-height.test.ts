import { expect, test } from 'vitest';
import type { KitCell } from '../views/kit/kit-document.ts';
import { rowHeights } from './xlsx-row-height.ts';

const text = (value: string, keys: Partial<KitCell> = {}): KitCell => ({ value, format: 'text', ...keys });

/** Lines that the height of a single row has room for. */
const lines = (widths: readonly number[], ...row: (KitCell | null)[]) =>
	rowHeights({ name: 'A', widths, frozenRows: 0, landscape: true, rows: [row] }).map(
		(height) => (height - 2.25) / 12.75,
	);

test('a row is as high as its longest text needs', () => {
	// 11 characters hold 10 letters and room: "satu dua", "tiga", and "empat lima" on a line of its own.
	expect(lines([11, 40], text('satu dua tiga empat lima'), text('satu dua'))).toEqual([3]);
	expect(lines([11], text('satu dua'))).toEqual([1]);
	expect(lines([11], text('satu\ndua'))).toEqual([2]);
});

test('a word longer than the column is broken', () => {
	expect(lines([11], text('a'.repeat(10)))).toEqual([1]);
	expect(lines([11], text('a'.repeat(11)))).toEqual([2]);
	expect(lines([11], text(`di ${'a'.repeat(25)}`))).toEqual([4]);
});

test('text that covers several columns has the width of all of them', () => {
	const sentence = 'satu dua tiga empat lima';
	expect(lines([11, 20], text(sentence, { across: 2 }), null)).toEqual([1]);
	expect(lines([11, 20], text(sentence), null)).toEqual([3]);
});

test('numbers and days need one line', () => {
	expect(lines([4], { value: 123_456_789, format: 'rupiah' })).toEqual([1]);
	expect(lines([4], { value: '2026-01-05', format: 'day' })).toEqual([1]);
	expect(lines([4])).toEqual([1]);
});
