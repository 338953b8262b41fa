import { expect, test } from 'vitest';
import { anInnovation, aRegion, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { homePage } from './home-page.ts';

type Innovations = ReturnType<typeof aSnapshot>['innovations'];

const homeWith = (innovations: Innovations) => homePage(catalogueViews(aSnapshot({ innovations })));

const usableWith = (data: InnovationKeys) =>
	homeWith([
		anInnovation({
			id: 'kota-arunika/antre',
			data: { title: 'Antre', stage: 'penerapan', use: { how: ['Datang.'] }, ...data },
		}),
	]).usable.map(({ path }) => path);

const real = (id: string, data: InnovationKeys = {}) =>
	anInnovation({ id, data: { sample: false, ...data } });

test('an empty site counts nothing and says the day of its content', () => {
	expect(homeWith([])).toMatchObject({
		counts: 'Belum ada inovasi yang dicatat',
		asOf: 'Isi per 1 November 2026',
		usable: [],
		newest: [],
		regions: [],
	});
});

test('samples are counted apart from real records', () => {
	const { counts } = homeWith([anInnovation({ id: 'kota-arunika/1' }), real('kota-a/1'), real('kota-a/2')]);
	expect(counts).toBe('2 inovasi dari 1 daerah, ditambah 1 data contoh');
});

test('a need counts real records that touch its affairs, never samples', () => {
	const { needs } = homeWith([
		anInnovation({ id: 'kota-arunika/1', data: { affair: 'kependudukan' } }),
		real('kota-a/1', { affair: 'kependudukan' }),
		real('kota-a/2', { affair: 'pangan', relatedAffairs: ['kependudukan'] }),
		real('kota-a/3', { affair: 'pangan' }),
	]);
	expect(needs).toEqual([
		{ label: 'Mengurus dokumen', description: 'Akta.', path: '/inovasi/kebutuhan/dokumen/', count: '2' },
	]);
});

test('a need that nobody real answers yet says so in words, not with a zero', () => {
	const countOf = (innovations: Innovations) => homeWith(innovations).needs.map(({ count }) => count);
	expect(countOf([anInnovation({ data: { affair: 'sosial' } })])).toEqual(['belum ada data']);
	expect(countOf([])).toEqual([]);
	expect(countOf([anInnovation({ data: { affair: 'kependudukan' } })])).toEqual(['contoh']);
});

test.each([
	['has steps', {}],
	['has an address', { use: { link: 'https://antre.example/' } }],
	['is said to go on', { status: { state: 'berjalan' } }],
] as const)('an applied innovation that %s can be used now', (_, data) => {
	expect(usableWith(data)).toEqual(['/inovasi/kota-arunika/antre/']);
});

test.each([
	['is being tried out', { stage: 'uji-coba' }],
	['does not state its stage', { stage: undefined }],
	['stopped', { status: { state: 'berhenti' } }],
	['was renamed', { status: { state: 'berubah-nama' } }],
	['does not say how to use it', { use: { cost: 'Gratis' } }],
	['says nothing for citizens', { use: undefined }],
] as const)('an innovation that %s is not offered for use now', (_, data) => {
	expect(usableWith(data)).toEqual([]);
});

test('a usable innovation tells cost and time as far as they are known, and that it is a sample', () => {
	const use = { how: ['Datang.'], cost: 'Gratis' };
	const { usable } = homeWith([anInnovation({ data: { stage: 'penerapan', use } })]);
	expect(usable).toMatchObject([
		{ owner: 'Kota Arunika', facts: [{ label: 'Biaya', text: 'Gratis' }], sample: true },
	]);
});

test('four usable and six newest are shown, real records first', () => {
	const use = { how: ['Datang.'] };
	const home = homeWith([
		anInnovation({ id: 'kota-arunika/1', data: { stage: 'penerapan', use, dates: { trial: '2026' } } }),
		...['1', '2', '3', '4', '5', '6'].map((slug) => real(`kota-a/${slug}`, { stage: 'penerapan', use })),
	]);
	expect(home.usable.map(({ path }) => path)).toEqual(
		['1', '2', '3', '4'].map((slug) => `/inovasi/kota-a/${slug}/`),
	);
	expect(home.newest).toHaveLength(6);
	expect(home.newest.filter(({ sample }) => sample)).toEqual([]);
});

test('fictional regions are not among the regions', () => {
	const views = catalogueViews(
		aSnapshot({
			regions: [
				aRegion({ id: 'kota-arunika' }),
				aRegion({ id: 'kota-magelang', data: { code: '33.71', sample: false } }),
			],
		}),
	);
	expect(homePage(views).regions.map(({ path }) => path)).toEqual(['/daerah/kota-magelang/']);
});
