import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anAgency, anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { cataloguePageOf, catalogueParams } from './catalogue-page.ts';
import { facetValuePath, filterGroups } from './filter-groups.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { labelLookup } from '../label-lookup.ts';

type Innovations = ReturnType<typeof aSnapshot>['innovations'];

const viewsOf = (innovations: Innovations) => catalogueViews(aSnapshot({ innovations }));

/** As many real records, from `kota-a/000` on. */
const many = (count: number): Innovations =>
	Array.from({ length: count }, (_, index) =>
		anInnovation({ id: `kota-a/${String(index).padStart(3, '0')}`, data: { sample: false } }),
	);

const pathsOf = (innovations: Innovations) =>
	catalogueParams(viewsOf(innovations)).map(({ props }) => props.path);

test('an empty catalogue has one page that says so and invites to write the first, without cards', () => {
	const page = cataloguePageOf('/inovasi/', viewsOf([]));
	expect(page).toMatchObject({ cards: [], filters: [], number: 1, pagination: undefined });
	expect(page.lead).toMatch(/^Belum ada inovasi yang dicatat\.$/);
	expect(page.invitation).toEqual({ label: 'Usulkan inovasi pertama', path: '/usul/inovasi/' });
	expect(cataloguePageOf('/inovasi/', viewsOf(many(1))).invitation).toBeUndefined();
	expect(page.frame.sample).toBe(false);
});

test('24 records fit on one page, the 25th starts a second', () => {
	const later = (count: number) =>
		pathsOf(many(count)).filter((path) => path.startsWith('/inovasi/halaman/'));
	expect(later(24)).toEqual([]);
	expect(later(25)).toEqual(['/inovasi/halaman/2/']);
});

test('pages of a list lead to their neighbours and only the first is indexed and has filters', () => {
	const views = viewsOf([...many(48), anInnovation({ id: 'kota-arunika/contoh' })]);
	const [first, second, third] = ['/inovasi/', '/inovasi/halaman/2/', '/inovasi/halaman/3/'].map((path) =>
		cataloguePageOf(path, views),
	);
	expect(first).toMatchObject({
		number: 1,
		pagination: { previous: undefined, next: '/inovasi/halaman/2/', label: 'Halaman 1 dari 3' },
		frame: { title: 'Inovasi', indexed: true },
	});
	expect(second).toMatchObject({
		number: 2,
		pagination: { previous: '/inovasi/', next: '/inovasi/halaman/3/' },
		frame: { title: 'Inovasi, Halaman 2 dari 3', indexed: false },
		filters: [],
	});
	expect(third).toMatchObject({ pagination: { previous: '/inovasi/halaman/2/', next: undefined } });
	expect(third?.cards.map(({ path }) => path)).toEqual(['/inovasi/kota-arunika/contoh/']);
	expect(first?.filters.map(({ name }) => name)).toEqual(['daerah', 'data']);
});

test('however many records there are, the pages together show each once, in order', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 80 }), (count) => {
			const views = viewsOf(many(count));
			const pages = catalogueParams(views)
				.map(({ props }) => props.path)
				.filter((path) => path === '/inovasi/' || path.startsWith('/inovasi/halaman/'));
			const shown = pages.flatMap((path) => cataloguePageOf(path, views).cards.map((card) => card.path));
			expect(shown).toEqual(many(count).map(({ id }) => `/inovasi/${id}/`));
		}),
		{ numRuns: 15 },
	);
});

test('real records come before samples, whatever their dates, and the counts stay apart', () => {
	const page = cataloguePageOf(
		'/inovasi/',
		viewsOf([
			anInnovation({ id: 'kota-arunika/baru', data: { dates: { trial: '2026' } } }),
			anInnovation({ id: 'kota-a/lama', data: { sample: false, dates: { trial: '2019' } } }),
		]),
	);
	expect(page.cards.map(({ path, sample }) => [path, sample])).toEqual([
		['/inovasi/kota-a/lama/', false],
		['/inovasi/kota-arunika/baru/', true],
	]);
	expect(page.lead).toMatch(/^1 inovasi dari 1 daerah, ditambah 1 data contoh\./);
	expect(page.frame.sample).toBe(false);
});

test('a page that shows only samples is labelled as sample', () => {
	expect(cataloguePageOf('/inovasi/', viewsOf([anInnovation()])).frame.sample).toBe(true);
});

test('each value that a record states has a list of its own, which can be narrowed in the catalogue', () => {
	const views = viewsOf([
		anInnovation({ id: 'kota-a/1', data: { affair: 'kependudukan', stage: 'uji-coba' } }),
		anInnovation({ id: 'kota-a/2', data: { dates: { trial: '2021-02' } } }),
	]);
	expect(catalogueParams(views).map(({ params }) => params.list)).toEqual([
		undefined,
		'urusan/kependudukan',
		'tahapan/uji-coba',
		'tahun/2021',
		'data/contoh',
		'kebutuhan/dokumen',
	]);
	expect(cataloguePageOf('/inovasi/urusan/kependudukan/', views)).toMatchObject({
		heading: 'Urusan: Kependudukan',
		cards: [{ path: '/inovasi/kota-a/1/' }],
		refinePath: '/inovasi/?urusan=kependudukan',
		lead: '1 data contoh.',
	});
});

test('a need lists what touches one of its affairs, and stays open when nothing does', () => {
	const needs = [
		{ id: 'sehat', name: 'Berobat', description: 'Puskesmas.', affairs: ['kesehatan', 'sosial'] },
		{ id: 'belajar', name: 'Belajar', description: 'Sekolah.', affairs: ['pendidikan'] },
	];
	const views = catalogueViews(
		aSnapshot({
			reference: aReference({ needs }),
			innovations: [
				anInnovation({ id: 'kota-a/1', data: { affair: 'pangan', relatedAffairs: ['sosial'] } }),
				anInnovation({ id: 'kota-a/2', data: { affair: 'pangan' } }),
			],
		}),
	);
	expect(cataloguePageOf('/inovasi/kebutuhan/sehat/', views)).toMatchObject({
		heading: 'Berobat',
		lead: 'Puskesmas. 1 data contoh.',
		cards: [{ path: '/inovasi/kota-a/1/' }],
		refinePath: '/inovasi/?urusan=kesehatan&urusan=sosial',
	});
	expect(cataloguePageOf('/inovasi/kebutuhan/belajar/', views)).toMatchObject({
		cards: [],
		lead: 'Sekolah. Belum ada inovasi yang dicatat.',
	});
});

test('an address that is no list is refused', () => {
	expect(() => cataloguePageOf('/inovasi/tahun/1999/', viewsOf([]))).toThrow('/inovasi/tahun/1999/');
});

test('the filter of an agency names its region, because offices of many regions share a name', () => {
	const snapshot = aSnapshot({
		regions: [aRegion({ id: 'kota-a', data: { name: 'Kota A' } })],
		agencies: [anAgency({ id: 'kota-a/rsud', data: { name: 'RSUD' } })],
		innovations: [
			anInnovation({ id: 'kota-a/1', data: { agency: 'rsud' } }),
			anInnovation({ id: 'kota-a/2' }),
		],
	});
	expect(filterGroups(snapshot, labelLookup(snapshot))).toMatchObject([
		{
			name: 'instansi',
			label: 'Unit pemilik',
			choices: [{ value: 'kota-a/rsud', label: 'RSUD, Kota A', count: '1', path: '/daerah/kota-a/rsud/' }],
		},
	]);
});

test('six choices of a filter are shown at first, the others on request', () => {
	const innovations = Array.from({ length: 8 }, (_, index) =>
		anInnovation({ id: `kota-${String(index)}/antre` }),
	);
	const snapshot = aSnapshot({ innovations });
	const [regions] = filterGroups(snapshot, labelLookup(snapshot));
	expect([regions?.choices.length, regions?.more.length, regions?.moreLabel]).toEqual([
		6,
		2,
		'Tampilkan 2 lainnya',
	]);
});

test('a facet with more than 400 choices is no list to read', () => {
	const regions = (count: number) =>
		aSnapshot({
			innovations: Array.from({ length: count }, (_, index) =>
				anInnovation({ id: `kota-${String(index)}/antre` }),
			),
		});
	const names = (count: number) => {
		const snapshot = regions(count);
		return filterGroups(snapshot, labelLookup(snapshot)).map(({ name }) => name);
	};
	expect(names(400)).toEqual(['daerah']);
	expect(names(401)).toEqual([]);
});

test('regions and agencies have pages of their own, other values are lists', () => {
	expect(facetValuePath('daerah', 'kota-a')).toBe('/daerah/kota-a/');
	expect(facetValuePath('instansi', 'kota-a/rsud')).toBe('/daerah/kota-a/rsud/');
	expect(facetValuePath('tahun', '2021')).toBe('/inovasi/tahun/2021/');
});
