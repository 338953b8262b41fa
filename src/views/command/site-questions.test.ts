import { expect, test } from 'vitest';
import { categoriesOf, regionsMeant, regionSuggestion } from './site-questions.ts';

const place = { provinceCode: '33', population: 1, latitude: 0, longitude: 0 };
const regions = [
	{ ...place, code: '33', name: 'Jawa Tengah', level: 'provinsi' as const },
	{ ...place, code: '33.08', name: 'Kabupaten Magelang', level: 'kabupaten' as const },
	{ ...place, code: '33.71', name: 'Kota Magelang', level: 'kota' as const },
	{ ...place, code: '34.03', name: 'Kabupaten Gunungkidul', level: 'kabupaten' as const },
];

test.each([
	['34.03', ['34.03']],
	['Gunung Kidul', ['34.03']],
	['kabupaten-gunungkidul', ['34.03']],
	['kota magelang', ['33.71']],
	['Magelang', ['33.08', '33.71']],
	['Provinsi Jawa Tengah', ['33']],
	['jawa tengah', ['33']],
	['Atlantis', []],
])('%s means %j', (typed, codes) => {
	expect(regionsMeant(typed, regions).map(({ code }) => code)).toEqual(codes);
});

test('a name with a slip is suggested, a foreign one is not', () => {
	expect(regionSuggestion('Gunungkidl', regions)).toBe(' Maksud Anda Kabupaten Gunungkidul (34.03)?');
	expect(regionSuggestion('Kota Magelng', regions)).toBe(' Maksud Anda Kota Magelang (33.71)?');
	expect(regionSuggestion('Atlantis', regions)).toBe('');
});

test('a province is not asked for its villages', () => {
	expect(categoriesOf({ level: 'provinsi' })).not.toContain('desa');
	expect(categoriesOf({ level: 'kota' })).toContain('kelurahan');
});
