import { expect, test } from 'vitest';
import { isFoundBy } from './choice-search.ts';

test.each([
	['Kabupaten Gunungkidul (34.03)', 'gunung kidul', true],
	['Kabupaten Gunungkidul (34.03)', '34.03', true],
	['Kota Semarang (33.74)', 'semarang kota', true],
	['Kabupaten Semarang (33.22)', 'kota semarang', false],
	['Kabupaten Semarang (33.22)', '', true],
	['Kabupaten Semarang (33.22)', '!', true],
])('%s by "%s": %s', (label, typed, found) => {
	expect(isFoundBy(label, typed)).toBe(found);
});
