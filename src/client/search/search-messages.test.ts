import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchText } from '../../views/copy/catalogue.ts';
import { fillIn, readSearchTexts } from './search-messages.ts';

test('each named place gets its value, as often as it occurs', () => {
	expect(fillIn('{n} dari {m}, {n} lagi', { n: '3', m: '12' })).toBe('3 dari 12, 3 lagi');
});

test('a place without a value stays, so that the mistake can be seen', () => {
	expect(fillIn('{n} inovasi', { m: '3' })).toBe('{n} inovasi');
});

test('what a visitor typed is put in as it is, even when it looks like a place or a pattern', () => {
	expect(fillIn(searchText.noneFor, { q: '{q} $& $1' })).toBe(
		'Tidak ada inovasi yang cocok dengan “{q} $& $1”.',
	);
	fc.assert(
		fc.property(fc.string(), (typed) => {
			expect(fillIn('“{q}”', { q: typed })).toBe(`“${typed}”`);
		}),
	);
});

test('the texts that a page carries are read; a page without them is broken', () => {
	expect(readSearchTexts(JSON.stringify(searchText))).toEqual(searchText);
	expect(() => readSearchTexts(undefined)).toThrow('lacks the texts');
	expect(() => readSearchTexts('"loading"')).toThrow('lacks the texts');
});
