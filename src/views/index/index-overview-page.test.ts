import { expect, test } from 'vitest';
import { aComputedRegion } from '../../../tests/builders/computed-region.ts';
import { aRegion, type RegionKeys } from '../../../tests/builders/record.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { indexOverviewPage } from './index-overview-page.ts';

const source = { title: 'Berita', url: 'https://berita.example/' };
type Results = NonNullable<RegionKeys['results']>;

const real = (id: string, name: string, results: Results = []) =>
	aRegion({ id, data: { name, code: '33.71', sample: false, results } });

function pageWith(...regions: readonly ReturnType<typeof aRegion>[]) {
	const snapshot = aComputedRegion();
	return indexOverviewPage(catalogueViews({ ...snapshot, regions: [...snapshot.regions, ...regions] }));
}

const rowWith = (results: Results) => pageWith(real('kota-a', 'Kota A', results)).regions?.rows[0];

test('real regions and samples have tables of their own, in the order of their names', () => {
	const page = pageWith(real('a', 'Kota Zamrud'), real('z', 'Kabupaten Akik'));
	expect(page.regions?.rows.map(({ label }) => label)).toEqual(['Kabupaten Akik', 'Kota Zamrud']);
	expect(page.samples?.rows.map(({ label }) => label)).toEqual(['Kota Arunika']);
	expect(pageWith().regions).toBeUndefined();
});

test('a computed index stands with its predicate and what is verified of it', () => {
	expect(pageWith().samples?.rows[0]).toMatchObject({
		path: '/daerah/kota-arunika/indeks/',
		recorded: '5 inovasi tercatat',
		simulation: { index: '10,96', predicate: 'Kurang Inovatif', verified: 'terverifikasi 3,16' },
		missing: [],
	});
	expect(pageWith().label).toContain('bukan nilai resmi Kemendagri');
});

test('a region without entries has no number, and what is missing is said without blame', () => {
	expect(rowWith([])).toMatchObject({
		indexed: undefined,
		raw: undefined,
		simulation: undefined,
		missing: [
			'Isian baris SPD untuk rubrik ini: belum ada catatan di etalase ini.',
			'Isian baris SID inovasi untuk rubrik ini: belum ada catatan di etalase ini.',
		],
	});
});

test('the two scales stay apart, each with its latest result that says something', () => {
	const row = rowWith([
		{ year: 2020, scale: 'mentah', standing: 'resmi', score: 2501, predicate: 'Sangat Inovatif', source },
		{
			year: 2022,
			scale: '0-100',
			standing: 'resmi',
			score: 60.5,
			source,
			conflicts: [{ score: 61, source }],
		},
		{ year: 2021, scale: '0-100', standing: 'resmi', score: 55, source },
		{ year: 2025, scale: '0-100', standing: 'sementara', source },
	]);
	expect(row?.raw).toMatchObject({ year: '2020', score: '2.501', predicate: 'Sangat Inovatif' });
	expect(row?.indexed).toMatchObject({
		year: '2022',
		score: '60,50',
		standing: undefined,
		conflict: 'Sumber lain menyebut angka berbeda.',
		source: { title: 'Berita' },
	});
});

test('a result that a region quoted before the announcement is marked', () => {
	const row = rowWith([{ year: 2025, scale: '0-100', standing: 'sementara', score: 62.7, source }]);
	expect(row?.indexed?.standing).toBe('Disebut daerah sebelum pengumuman resmi');
});

test('national figures come with pictures of their table, and without figures there is neither', () => {
	const snapshot = aComputedRegion();
	expect(indexOverviewPage(catalogueViews(snapshot)).participation).toBeUndefined();
	const figure = { value: 188, sources: [source], conflicts: [] };
	const reference = { ...snapshot.reference, participation: [{ year: 2018, regions: figure }] };
	const { participation } = indexOverviewPage(catalogueViews({ ...snapshot, reference }));
	expect(participation?.table.rows.map(({ year }) => year)).toEqual(['2018']);
	expect(participation?.charts.map(({ tableId }) => tableId)).toEqual(['tabel-partisipasi']);
});
