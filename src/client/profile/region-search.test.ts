import { expect, test } from 'vitest';
import type { ListedRegion } from './region-list.ts';
import { regionSearch } from './region-search.ts';

const names = [
	'Kabupaten Banjar',
	'Kabupaten Kepulauan Mentawai',
	'Kabupaten Kep. Siau Tagulandang Biaro',
	'Kabupaten Kotabaru',
	'Kabupaten Labuhanbatu',
	'Kabupaten Lampung Barat',
	'Kabupaten Magelang',
	'Kabupaten Mimika',
	'Kabupaten Tolitoli',
	'Kota Bandar Lampung',
	'Kota Banjar',
	'Kota Banjarbaru',
	'Kota Madiun',
	'Kota Magelang',
	'Kota Pangkal Pinang',
] as const;

const region = (name: string, code: string): ListedRegion => ({
	code,
	name,
	level: name.startsWith('Kota ') ? 'kota' : 'kabupaten',
	province: name.includes('Magelang') ? 'Jawa Tengah' : 'Lain',
	sample: false,
});

const province = (name: string, code: string): ListedRegion => ({
	code,
	name,
	level: 'provinsi',
	sample: false,
});

const { find } = regionSearch([
	...names.map((name, index) => region(name, `20.${String(index + 10)}`)),
	province('Lampung', '18'),
	province('Jawa Tengah', '33'),
	province('Daerah Khusus Ibukota Jakarta', '31'),
]);

const found = (query: string) => find(query).map(({ name }) => name);

test.each([
	['magelang', ['Kabupaten Magelang', 'Kota Magelang']],
	['Kota Magelang', ['Kota Magelang', 'Kabupaten Magelang']],
	['KAB. MAGELANG', ['Kabupaten Magelang', 'Kota Magelang']],
	['kab magel', ['Kabupaten Magelang', 'Kota Magelang']],
	['kota m', ['Kota Madiun', 'Kota Magelang']],
	['kab mi', ['Kabupaten Mimika']],
])('“%s” finds the level that was named first, then its namesakes: %j', (query, regions) => {
	expect(found(query)).toEqual(regions);
});

test.each([
	['banjar', ['Kabupaten Banjar', 'Kota Banjar', 'Kota Banjarbaru']],
	['lampung', ['Lampung', 'Kabupaten Lampung Barat', 'Kota Bandar Lampung']],
	['lampung bar', ['Kabupaten Lampung Barat']],
	['barat lampung', ['Kabupaten Lampung Barat']],
	['ampung', []],
])('“%s” finds the name itself, then its beginning, then beginnings of its words: %j', (query, regions) => {
	expect(found(query)).toEqual(regions);
});

test.each([
	['labuhan batu', 'Kabupaten Labuhanbatu'],
	['toli-toli', 'Kabupaten Tolitoli'],
	['pangkalpinang', 'Kota Pangkal Pinang'],
	['kota baru', 'Kabupaten Kotabaru'],
	['kepulauan siau', 'Kabupaten Kep. Siau Tagulandang Biaro'],
	['kep mentawai', 'Kabupaten Kepulauan Mentawai'],
	['dki', 'Daerah Khusus Ibukota Jakarta'],
	['prov. lampung', 'Lampung'],
	['provinsi jawa', 'Jawa Tengah'],
	['jakarta', 'Daerah Khusus Ibukota Jakarta'],
])('“%s” finds %s first, however it is written', (query, name) => {
	expect(found(query)[0]).toBe(name);
});

test('a province also finds its regions, after itself', () => {
	expect(found('jawa tengah')).toEqual(['Jawa Tengah', 'Kabupaten Magelang', 'Kota Magelang']);
	expect(found('jawa magelang')).toEqual(['Kabupaten Magelang', 'Kota Magelang']);
});

test('a level alone finds all of it, and nothing finds nothing', () => {
	expect(found('kota').every((name) => name.includes('Kota'))).toBe(true);
	expect(found('kota')).toHaveLength(7);
	expect(found(' . ')).toEqual([]);
	expect(found('xyz')).toEqual([]);
});
