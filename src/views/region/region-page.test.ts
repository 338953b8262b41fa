import { expect, test } from 'vitest';
import { anAgency, anInnovation, aRegion, type RegionKeys } from '../../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { regionPageOf, regionParams } from './region-page.ts';

type Parts = Parameters<typeof aSnapshot>[0];

const pageWith = (data: RegionKeys, parts: Parts = {}) =>
	regionPageOf('kota-a', catalogueViews(aSnapshot({ regions: [aRegion({ id: 'kota-a', data })], ...parts })));

const factOf = (page: ReturnType<typeof pageWith>, label: string) =>
	page.facts.find((fact) => fact.label === label);

test('a region about which little is known shows unknown facts without a text', () => {
	const page = pageWith({});
	expect(factOf(page, 'Penduduk')).toEqual({ label: 'Penduduk', text: undefined });
	expect(factOf(page, 'Luas')).toEqual({ label: 'Luas', text: undefined });
	expect(page).toMatchObject({ results: [], duties: [], programmes: [], innovations: [], unknowns: [] });
	expect(page.assistance).toBeUndefined();
	expect(page.agencyNote).toBeUndefined();
});

test('facts of a real region come from the reference list, with its source', () => {
	const reference = aReference({
		regions: [
			{
				code: '33.71',
				name: 'Kota Magelang',
				level: 'kota',
				provinceCode: '33',
				population: 128_709,
				areaKm2: 18.54,
				latitude: -7.47,
				longitude: 110.21,
			},
		],
	});
	const page = pageWith({ code: '33.71', sample: false }, { reference });
	expect(factOf(page, 'Penduduk')?.text).toBe('128.709 orang');
	expect(factOf(page, 'Luas')?.text).toBe('18,54 km²');
	expect(factOf(page, 'Tingkat')?.text).toBe('Kota');
	expect(page.factsNote).toContain('Kepmendagri 300.2.2-2138/2025');
	expect(page.frame.sample).toBe(false);
});

test('facts of a fictional region are called made up, and its page is labelled as sample', () => {
	const page = pageWith({ sampleFacts: { population: 50_000, areaKm2: 12 } });
	expect(factOf(page, 'Penduduk')?.text).toBe('50.000 orang');
	expect(page.factsNote).toBe('Angka rekaan.');
	expect(page.frame.sample).toBe(true);
});

test.each([
	[false, 'Daftar ini belum lengkap: hanya unit yang sudah dicatat. Dari berita.'],
	[true, 'Daftar ini memuat semua unit menurut sumbernya. Dari berita.'],
])('a list of agencies with complete: %s says %j', (complete, note) => {
	const agencyLists = [
		{ regionId: 'kota-a', file: 'agencies/kota-a.yaml', complete, note: 'Dari berita.', sources: [] },
	];
	expect(pageWith({}, { agencyLists, agencies: [anAgency({ id: 'kota-a/rsud' })] }).agencyNote).toBe(note);
});

test('agencies stand under their category, in the order of the categories, with the records of each', () => {
	const agencies = [
		anAgency({ id: 'kota-a/rsud', data: { name: 'RSUD', category: 'rsud' } }),
		anAgency({ id: 'kota-a/dinkes', data: { name: 'Dinkes', category: 'dinas' } }),
	];
	const innovations = [anInnovation({ id: 'kota-a/antre', data: { agency: 'rsud' } })];
	expect(pageWith({}, { agencies, innovations }).agencyGroups).toEqual([
		{ label: 'Dinas', agencies: [{ label: 'Dinkes', path: '/daerah/kota-a/dinkes/', count: 0 }] },
		{ label: 'Rumah sakit daerah', agencies: [{ label: 'RSUD', path: '/daerah/kota-a/rsud/', count: 1 }] },
	]);
});

const duty = { count: 1, from: 2022, basis: 'SE 1/2022' };

test('a duty says how many per whom, since when, until which day and on what basis', () => {
	const { duties } = pageWith({
		duties: [
			{ ...duty, categories: ['dinas', 'badan'], deadline: '06-30' },
			{ ...duty, categories: ['desa'], count: 3, per: 'kecamatan', until: 2024 },
			{ ...duty, categories: ['bumd'], until: 2022 },
		],
	});
	expect(duties).toMatchObject([
		{
			text: '1 inovasi per unit: Dinas dan Badan',
			details: 'setiap tahun sejak 2022, batas waktu 30 Juni',
			basis: 'SE 1/2022',
			source: undefined,
		},
		{ text: '3 inovasi per kecamatan: Desa', details: 'setiap tahun, 2022–2024' },
		{ details: 'tahun 2022 saja' },
	]);
});

test('programmes, assistance and unknowns are shown with their sources', () => {
	const source = { title: 'Berita', url: 'https://media.example/a' };
	const page = pageWith({
		programmes: [
			{
				id: 'opd',
				title: 'Satu OPD Satu Inovasi',
				text: 'Setiap OPD berinovasi.',
				tags: [{ id: 'janji-1', title: 'Janji ke-1' }],
				sources: [source],
			},
		],
		assistance: { office: 'Balitbangda', source },
		unknowns: ['Skor 2022.'],
	});
	expect(page.programmes).toMatchObject([
		{ title: 'Satu OPD Satu Inovasi', tags: ['Janji ke-1'], sources: [{ title: 'Berita' }] },
	]);
	expect(page.assistance).toMatchObject({ office: 'Balitbangda', source: { url: source.url } });
	expect(page.unknowns).toEqual(['Skor 2022.']);
});

test('up to sixty records are shown; with more there is a way to all of them', () => {
	const many = (count: number) =>
		Array.from({ length: count }, (_, index) => anInnovation({ id: `kota-a/i${String(index)}` }));
	const full = pageWith({}, { innovations: many(60) });
	expect(full.innovations).toHaveLength(60);
	expect(full.allInnovations).toBeUndefined();
	const overfull = pageWith({}, { innovations: many(61) });
	expect(overfull.innovations).toHaveLength(60);
	expect(overfull.allInnovations).toEqual({ label: 'Lihat 61 inovasi', path: '/inovasi/?daerah=kota-a' });
});

test('the sources of the region and of its list of agencies are named', () => {
	const agencyLists = [
		{ regionId: 'kota-a', file: 'agencies/kota-a.yaml', complete: false, sources: [{ title: 'Perda' }] },
	];
	const { provenance } = pageWith({ sources: [{ title: 'Laman' }] }, { agencyLists }).frame;
	expect(provenance).toMatchObject({
		sources: [{ title: 'Laman' }, { title: 'Perda' }],
		editUrl: 'https://git.example/etalase/_edit/main/content/regions/kota-a.yaml',
	});
});

test('there is a way to who has met the duty', () => {
	expect(pageWith({}).coverage.path).toBe('/daerah/kota-a/cakupan/');
});

test('every region has a page, and no other id has one', () => {
	const views = catalogueViews(aSnapshot());
	expect(regionParams(views)).toEqual([
		{ params: { region: 'kota-arunika' }, props: { id: 'kota-arunika' } },
	]);
	expect(() => regionPageOf('kota-lain', views)).toThrow('kota-lain');
});
