import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anInnovation } from '../../../tests/builders/record.ts';
import { facetCounts, facetNames, facetValues, startYear } from './facets.ts';

test('of a record that says nothing only the region is known, and whether it is a sample', () => {
	const silent = anInnovation({ id: 'kota-arunika/antre' });
	const said = facetNames.filter((facet) => facetValues(silent, facet).length > 0);
	expect(said).toEqual(['daerah', 'data']);
	expect(facetValues(silent, 'daerah')).toEqual(['kota-arunika']);
});

test('a record has the values that it states, as ids', () => {
	const record = anInnovation({
		id: 'kota-arunika/antre',
		data: {
			agency: 'disdukcapil',
			affair: 'kependudukan',
			relatedAffairs: ['kesehatan'],
			form: 'pelayanan-publik',
			type: 'digital',
			stage: 'uji-coba',
			dates: { trial: '2021-03' },
			themes: ['digitalisasi-layanan'],
			sample: false,
		},
	});
	expect(Object.fromEntries(facetNames.map((facet) => [facet, facetValues(record, facet)]))).toEqual({
		daerah: ['kota-arunika'],
		instansi: ['kota-arunika/disdukcapil'],
		urusan: ['kependudukan', 'kesehatan'],
		bentuk: ['pelayanan-publik'],
		jenis: ['digital'],
		tahapan: ['uji-coba'],
		tahun: ['2021'],
		tema: ['digitalisasi-layanan'],
		data: ['nyata'],
	});
});

test('samples and real records can be told apart, and no record is both', () => {
	expect(facetValues(anInnovation({ data: { sample: true } }), 'data')).toEqual(['contoh']);
	expect(facetValues(anInnovation({ data: { sample: false } }), 'data')).toEqual(['nyata']);
});

test('the start is the earlier of trial and implementation, and no later development counts', () => {
	const started = (dates: { trial?: string; implementation?: string; development?: { on: string } }) =>
		startYear(anInnovation({ data: { dates } }));
	expect(started({ trial: '2019-12-31', implementation: '2020' })).toBe('2019');
	expect(started({ trial: '2021', implementation: '2020-01' })).toBe('2020');
	expect(started({ development: { on: '2022' } })).toBeUndefined();
});

test('counts leave out values that nobody has, and count a record once for each of its affairs', () => {
	const records = [
		anInnovation({ id: 'kota-a/satu', data: { affair: 'kesehatan' } }),
		anInnovation({ id: 'kota-a/dua', data: { affair: 'pangan', relatedAffairs: ['kesehatan', 'pangan'] } }),
		anInnovation({ id: 'kota-a/tiga' }),
	];
	expect([...facetCounts(records, 'urusan')]).toEqual([
		['kesehatan', 2],
		['pangan', 1],
	]);
	expect(facetCounts(records, 'tahapan').size).toBe(0);
});

const topics = fc.array(fc.constantFrom('kesehatan', 'pangan', 'sosial'), { maxLength: 4 });

test('whatever records repeat, each count is the number of records in its list', () => {
	const record = fc
		.record({ relatedAffairs: topics, themes: topics })
		.map((data) => anInnovation({ data: { ...data, affair: data.themes[0] } }));
	fc.assert(
		fc.property(fc.array(record, { maxLength: 5 }), (records) => {
			for (const facet of facetNames) {
				for (const [value, count] of facetCounts(records, facet)) {
					expect([facet, value, count]).toEqual([
						facet,
						value,
						records.filter((record) => facetValues(record, facet).includes(value)).length,
					]);
				}
			}
		}),
	);
});
