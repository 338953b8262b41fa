import { expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { anAgency, anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import type { officialResultSchema } from '../../schema/region.ts';
import { contentsOf, regionContents } from '../region-contents.ts';
import { regionCard, regionsPage } from './regions-page.ts';

const magelang = { code: '33.71', name: 'Kota Magelang', sample: false };
const source = { title: 'Kepmendagri' };

type Results = readonly Omit<z.input<typeof officialResultSchema>, 'source'>[];

function resultOf(results: Results) {
	const data = { ...magelang, results: results.map((result) => ({ ...result, source })) };
	return regionCard({ region: aRegion({ data }), agencies: [], innovations: [] }).result;
}

test('what belongs to a region is gathered with it, regions in order of their names, records newest first', () => {
	const old = anInnovation({ id: 'kota-b/lama', data: { dates: { trial: '2019' } } });
	const fresh = anInnovation({ id: 'kota-b/baru', data: { dates: { trial: '2024' } } });
	const rsud = anAgency({ id: 'kota-b/rsud' });
	const contents = regionContents(
		aSnapshot({
			regions: [
				aRegion({ id: 'kota-a', data: { name: 'Kota Zamrud' } }),
				aRegion({ id: 'kota-b', data: { name: 'Kota Angsana' } }),
			],
			agencies: [rsud, anAgency({ id: 'kota-lain/rsud' })],
			innovations: [old, fresh],
		}),
	);
	expect(contents.map(({ region }) => region.id)).toEqual(['kota-b', 'kota-a']);
	expect(contentsOf('kota-b', contents)).toMatchObject({ agencies: [rsud], innovations: [fresh, old] });
	expect(contentsOf('kota-a', contents)).toMatchObject({ agencies: [], innovations: [] });
	expect(() => contentsOf('kota-c', contents)).toThrow('kota-c');
});

test('fictional regions are listed apart from real ones', () => {
	const snapshot = aSnapshot({
		regions: [aRegion({ id: 'kota-arunika' }), aRegion({ id: 'kota-magelang', data: magelang })],
	});
	const page = regionsPage(snapshot, regionContents(snapshot));
	expect(page.regions.map(({ path }) => path)).toEqual(['/daerah/kota-magelang/']);
	expect(page.samples.map(({ path }) => path)).toEqual(['/daerah/kota-arunika/']);
});

test('a region whose results nobody found has no result, not a zero', () => {
	expect(resultOf([])).toBeUndefined();
	expect(resultOf([{ year: 2022, scale: '0-100', standing: 'resmi', innovations: 12 }])).toBeUndefined();
});

test.each([
	[
		{ year: 2021, scale: '0-100', standing: 'resmi', score: 62.7, predicate: 'Sangat Inovatif' },
		'2021: 62,70, Sangat Inovatif',
	],
	[{ year: 2020, scale: 'mentah', standing: 'resmi', score: 2501 }, '2020: 2.501 (skor mentah)'],
	[{ year: 2022, scale: '0-100', standing: 'sementara', score: 55.83 }, '2022: 55,83, sementara'],
	[{ year: 2023, scale: '0-100', standing: 'resmi', predicate: 'Inovatif' }, '2023: Inovatif'],
	[{ year: 2023, scale: '0-100', standing: 'resmi', score: 0 }, '2023: 0,00'],
] as const)('the result %j is told as %j', (result, words) => {
	expect(resultOf([result])).toBe(words);
});

test('the latest year with a score or a predicate is told', () => {
	expect(
		resultOf([
			{ year: 2019, scale: 'mentah', standing: 'resmi', score: 900 },
			{ year: 2023, scale: '0-100', standing: 'resmi', innovations: 40 },
			{ year: 2021, scale: '0-100', standing: 'resmi', score: 50 },
		]),
	).toBe('2021: 50,00');
});

test('a card counts what is recorded, and says that a region is a sample', () => {
	const region = aRegion({ id: 'kota-arunika' });
	expect(regionCard({ region, agencies: [anAgency()], innovations: [] })).toMatchObject({
		name: 'Kota Arunika',
		innovations: '0',
		agencies: '1',
		sample: true,
	});
});
