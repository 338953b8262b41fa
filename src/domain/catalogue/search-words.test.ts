import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anInnovation } from '../../../tests/builders/record.ts';
import { searchAliases, titleVocabulary, wordsOf } from './search-words.ts';

test('words are lower case, without punctuation, digits kept, short ones left out when asked', () => {
	expect(wordsOf('KTP-el, Rp5.000 (gratis!)')).toEqual(['ktp', 'el', 'rp5', '000', 'gratis']);
	expect(wordsOf('KTP-el gratis', 3)).toEqual(['ktp', 'gratis']);
	expect(wordsOf(' … ')).toEqual([]);
});

test('a record is found by its aliases and by the equivalents of a phrase that it uses', () => {
	const record = anInnovation({ data: { title: 'Cetak kartu tanda penduduk', aliases: ['Cekat'] } });
	const groups = [
		['KTP', 'kartu tanda penduduk'],
		['KK', 'kartu keluarga'],
	];
	expect(searchAliases(record, [], groups)).toEqual(['Cekat', 'KTP', 'kartu tanda penduduk']);
});

test('the words of a phrase must stand together and in order', () => {
	const record = anInnovation({ data: { title: 'Penduduk', summary: 'Kartu dan tanda bagi penduduk.' } });
	expect(searchAliases(record, [], [['KTP', 'kartu tanda penduduk']])).toEqual([]);
});

test('part of a word is not the word', () => {
	expect(searchAliases(anInnovation({ data: { title: 'Ktpku' } }), [], [['KTP', 'kartu']])).toEqual([]);
});

test('names of the region and the agency can touch a group too', () => {
	const groups = [['Disdukcapil', 'dinas kependudukan']];
	expect(searchAliases(anInnovation(), ['Dinas Kependudukan Kota'], groups)).toEqual([
		'Disdukcapil',
		'dinas kependudukan',
	]);
});

test('a phrase without words touches nothing', () => {
	expect(searchAliases(anInnovation(), [], [['&', 'dan lain-lain']])).toEqual([]);
});

test('the vocabulary has the words of titles and names once each, sorted, from four letters', () => {
	const records = [
		anInnovation({ id: 'kota-a/a', data: { title: 'Pasar Tani di Desa', shortName: 'PATANI' } }),
		anInnovation({ id: 'kota-a/b', data: { title: 'Pasar', aliases: ['Warung'], summary: 'Rahasia.' } }),
	];
	expect(titleVocabulary(records)).toEqual(['desa', 'pasar', 'patani', 'tani', 'warung']);
});

test('splitting words of any text again changes nothing', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const words = wordsOf(text);
			expect(wordsOf(words.join(' '))).toEqual(words);
			for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
		}),
	);
});
