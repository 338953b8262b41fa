import { expect, test } from 'vitest';
import { anAgency, anInnovation, aRegion } from '../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../tests/builders/snapshot.ts';
import { facetGroups, labelLookup } from './label-lookup.ts';

const affair = (id: string, name: string) => ({ id, number: 1, name, aliases: [], group: 'wajib' as const });

test('ids have the names of their records, agencies their short name where there is one', () => {
	const labels = labelLookup(
		aSnapshot({
			regions: [aRegion({ id: 'kota-a', data: { name: 'Kota A' } })],
			agencies: [
				anAgency({
					id: 'kota-a/disdukcapil',
					data: { name: 'Dinas Kependudukan', shortName: 'Disdukcapil' },
				}),
				anAgency({ id: 'kota-a/rsud', data: { name: 'RSUD Kota A' } }),
			],
		}),
	);
	expect(labels.region('kota-a')).toBe('Kota A');
	expect(labels.agency('kota-a/disdukcapil')).toBe('Disdukcapil');
	expect(labels.agency('kota-a/rsud')).toBe('RSUD Kota A');
	expect(labels.agencyNames('kota-a/disdukcapil')).toEqual(['Dinas Kependudukan', 'Disdukcapil']);
	expect(labels.agencyNames('kota-a/rsud')).toEqual(['RSUD Kota A']);
	expect(labels.affair('kependudukan')).toBe('Kependudukan');
	expect(labels.system('simpus')).toBe('Sistem informasi puskesmas');
	expect(labels.theme('digitalisasi-layanan')).toBe('Digitalisasi layanan');
});

test('each facet names its values in its own words, a year as it is', () => {
	const labels = labelLookup(aSnapshot());
	expect(labels.facetValue('daerah', 'kota-arunika')).toBe('Kota Arunika');
	expect(labels.facetValue('bentuk', 'lainnya')).toBe('Inovasi lain sesuai urusan daerah');
	expect(labels.facetValue('jenis', 'non-digital')).toBe('Non-digital');
	expect(labels.facetValue('tahapan', 'uji-coba')).toBe('Uji coba');
	expect(labels.facetValue('data', 'contoh')).toBe('Data contoh');
	expect(labels.facetValue('tahun', '2021')).toBe('2021');
});

test('an id without a name stands for itself', () => {
	const labels = labelLookup(aSnapshot());
	expect(labels.agency('kota-lain/rsud')).toBe('kota-lain/rsud');
	expect(labels.agencyNames('kota-lain/rsud')).toEqual([]);
});

test('a facet is offered when it can leave something out, not when every record or none has its value', () => {
	const offered = (...types: readonly ('digital' | undefined)[]) => {
		const innovations = types.map((type, index) =>
			anInnovation({ id: `kota-arunika/${String(index)}`, data: { type } }),
		);
		const snapshot = aSnapshot({ innovations });
		return facetGroups(snapshot, labelLookup(snapshot)).map(({ name }) => name);
	};
	expect(offered()).toEqual([]);
	expect(offered(undefined, undefined)).toEqual([]);
	expect(offered('digital', 'digital')).toEqual([]);
	expect(offered('digital', undefined)).toEqual(['jenis']);
});

test('real records and samples are counted as two choices', () => {
	const snapshot = aSnapshot({
		innovations: [
			anInnovation({ id: 'kota-arunika/1' }),
			anInnovation({ id: 'kota-arunika/2' }),
			anInnovation({ id: 'kota-arunika/3', data: { sample: false } }),
		],
	});
	expect(facetGroups(snapshot, labelLookup(snapshot))).toEqual([
		{
			name: 'data',
			choices: [
				{ value: 'contoh', label: 'Data contoh', count: 2 },
				{ value: 'nyata', label: 'Daerah nyata', count: 1 },
			],
		},
	]);
});

test('choices come by how often they occur, equally frequent ones by their label', () => {
	const snapshot = aSnapshot({
		reference: aReference({
			affairs: [affair('a', 'Sosial'), affair('b', 'Pangan'), affair('c', 'Kesehatan')],
		}),
		innovations: [
			anInnovation({ id: 'kota-arunika/1', data: { affair: 'a', relatedAffairs: ['b', 'c'] } }),
			anInnovation({ id: 'kota-arunika/2', data: { affair: 'a' } }),
		],
	});
	const groups = facetGroups(snapshot, labelLookup(snapshot));
	expect(groups.find(({ name }) => name === 'urusan')?.choices).toEqual([
		{ value: 'a', label: 'Sosial', count: 2 },
		{ value: 'c', label: 'Kesehatan', count: 1 },
		{ value: 'b', label: 'Pangan', count: 1 },
	]);
});

test('years come newest first, however often they occur', () => {
	const started = (id: string, trial: string) => anInnovation({ id, data: { dates: { trial } } });
	const snapshot = aSnapshot({
		innovations: [
			started('kota-arunika/1', '2019'),
			started('kota-arunika/2', '2019'),
			started('kota-arunika/3', '2024-02'),
		],
	});
	const years = facetGroups(snapshot, labelLookup(snapshot)).find(({ name }) => name === 'tahun');
	expect(years?.choices.map(({ value, count }) => [value, count])).toEqual([
		['2024', 1],
		['2019', 2],
	]);
});
