import { expect, test } from 'vitest';
import {
	anAgency,
	anInnovation,
	aRegion,
	type AgencyKeys,
	type RegionKeys,
} from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { agencyPageOf, agencyParams } from './agency-page.ts';
import { catalogueViews } from '../catalogue-views.ts';

type DutyKeys = NonNullable<RegionKeys['duties']>[number];

const pageWith = (data: AgencyKeys, parts: Parameters<typeof aSnapshot>[0] = {}) =>
	agencyPageOf(
		'kota-arunika/dinkes',
		'kota-arunika',
		catalogueViews(
			aSnapshot({
				...parts,
				agencies: [
					anAgency({ id: 'kota-arunika/dinkes', data: { name: 'Dinas Kesehatan', ...data } }),
					...(parts.agencies ?? []),
				],
			}),
		),
	);

test('an agency about which little is known shows its kind, and its site as unknown', () => {
	const page = pageWith({});
	expect(page.facts).toEqual([
		{ label: 'Kategori', text: 'Dinas' },
		{ label: 'Situs', url: undefined },
	]);
	expect(page.lead).toBe('Dinas di Kota Arunika.');
});

test('an agency without records is left out of search engines, because its page has nothing to find', () => {
	expect(pageWith({}).frame.indexed).toBe(false);
	const innovations = [anInnovation({ data: { agency: 'dinkes' } })];
	expect(pageWith({}, { innovations }).frame.indexed).toBe(true);
});

test('only the records of the agency itself are shown', () => {
	const innovations = [
		anInnovation({ id: 'kota-arunika/antre', data: { agency: 'dinkes' } }),
		anInnovation({ id: 'kota-arunika/pasar', data: { agency: 'dinas-pasar' } }),
		anInnovation({ id: 'kota-arunika/tanpa-unit' }),
	];
	const { innovations: cards } = pageWith({}, { innovations });
	expect(cards.map(({ path }) => path)).toEqual(['/inovasi/kota-arunika/antre/']);
});

test('short name, parent, years of activity and site are shown when they are known', () => {
	const page = pageWith(
		{
			shortName: 'Dinkes',
			parent: 'setda',
			activeFrom: '2017',
			activeUntil: '2024-12',
			website: 'https://dinkes.example/',
		},
		{ agencies: [anAgency({ id: 'kota-arunika/setda', data: { name: 'Sekretariat Daerah' } })] },
	);
	expect(page.facts).toEqual([
		{ label: 'Nama pendek', text: 'Dinkes' },
		{ label: 'Kategori', text: 'Dinas' },
		{ label: 'Unit induk', link: { label: 'Sekretariat Daerah', path: '/daerah/kota-arunika/setda/' } },
		{ label: 'Masa aktif', text: 'sejak 2017 sampai Desember 2024' },
		{ label: 'Situs', url: 'https://dinkes.example/' },
	]);
	expect(page.frame.breadcrumbs.at(-1)?.label).toBe('Dinkes');
});

test('units below the agency are linked, others are not', () => {
	const agencies = [
		anAgency({ id: 'kota-arunika/puskesmas-kenanga', data: { name: 'Puskesmas Kenanga', parent: 'dinkes' } }),
		anAgency({ id: 'kota-arunika/rsud', data: { name: 'RSUD' } }),
	];
	expect(pageWith({}, { agencies }).children).toEqual([
		{ label: 'Puskesmas Kenanga', path: '/daerah/kota-arunika/puskesmas-kenanga/' },
	]);
});

test('the page of an agency is a sample exactly when its region is', () => {
	expect(pageWith({}).frame.sample).toBe(true);
	const real = aRegion({ data: { code: '33.71', sample: false } });
	expect(pageWith({}, { regions: [real] }).frame.sample).toBe(false);
});

const duty = { categories: ['dinas'], count: 1, basis: 'Surat edaran' } satisfies Partial<DutyKeys>;

test('an agency with a duty shows its state for each year, with the way to all the others', () => {
	const region = aRegion({ data: { recordsFrom: 'unit', duties: [{ ...duty, from: 2025 }] } });
	const innovations = [anInnovation({ data: { agency: 'dinkes', dates: { trial: '2025' } } })];
	expect(pageWith({}, { regions: [region], innovations }).coverage).toEqual({
		years: [
			{ year: '2026', state: { tone: 'missing', label: 'Belum melapor' } },
			{ year: '2025', state: { tone: 'met', label: 'Terpenuhi' } },
		],
		link: { label: 'Cakupan Kota Arunika', path: '/daerah/kota-arunika/cakupan/' },
	});
});

test('where records come from public sources, the states of an agency are about the records', () => {
	const region = aRegion({ data: { duties: [{ ...duty, from: 2026 }] } });
	const { coverage } = pageWith({}, { regions: [region] });
	expect(coverage?.years).toEqual([
		{ year: '2026', state: { tone: 'unrecorded', label: 'Belum ada catatan' } },
	]);
	expect(coverage?.notice).toContain('tidak berarti tidak berinovasi');
});

test('an agency that never had a duty has no states to show', () => {
	const region = aRegion({ data: { duties: [{ ...duty, from: 2026 }] } });
	expect(pageWith({ category: 'sekolah' }, { regions: [region] }).coverage).toBeUndefined();
	expect(pageWith({}).coverage).toBeUndefined();
});

test('every agency has a page, and no other id has one', () => {
	const views = catalogueViews(aSnapshot({ agencies: [anAgency({ id: 'kota-arunika/rsud' })] }));
	expect(agencyParams(views)).toEqual([
		{
			params: { region: 'kota-arunika', agency: 'rsud' },
			props: { id: 'kota-arunika/rsud', regionId: 'kota-arunika' },
		},
	]);
	expect(() => agencyPageOf('kota-arunika/lain', 'kota-arunika', views)).toThrow('kota-arunika/lain');
});
