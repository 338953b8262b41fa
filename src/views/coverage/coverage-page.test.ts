import { expect, test } from 'vitest';
import { aCoveredRegion, type CoverageKeys } from '../../../tests/builders/coverage.ts';
import { anInnovation } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { coveragePageOf, coverageParams } from './coverage-page.ts';

const viewsOf = (keys: CoverageKeys = {}, parts: Partial<Snapshot> = {}) => {
	const { region, ...rest } = aCoveredRegion(keys);
	return catalogueViews(aSnapshot({ asOf: '2026-11-22', regions: [region], ...rest, ...parts }));
};

const pageOf = (...input: Parameters<typeof viewsOf>) => coveragePageOf('kota-a', viewsOf(...input));

const publicSources = { recordsFrom: 'sumber-terbuka' } as const;

test('a region with a duty has an answer, lists, a matrix, tables and a download', () => {
	const { report, ...page } = pageOf({ duties: [{ deadline: '06-30' }] });
	expect(report).toMatchObject({
		answer: {
			sentence: '0 dari 1 unit sudah memenuhi kewajiban 2026; batasnya 30 Juni 2026, sudah lewat 145 hari.',
		},
		openHeading: 'Yang belum memenuhi kewajiban 2026',
		open: [{ heading: 'Belum melapor: 1 unit' }],
		matrix: { years: ['2026'] },
		byYear: { rows: [{ label: '2026' }] },
		download: '/daerah/kota-a/cakupan.csv',
	});
	expect(page).toMatchObject({
		title: 'Cakupan kewajiban berinovasi Kota Arunika',
		notices: [],
		duties: [{ text: '1 inovasi per unit: Dinas', basis: 'Surat edaran' }],
		known: [],
	});
	expect(page.lead).toBeUndefined();
});

test('the page of a fictional region is a sample, and all lead back to the region', () => {
	const { frame } = pageOf();
	expect(frame).toMatchObject({ sample: true, indexed: true, path: '/daerah/kota-a/cakupan/' });
	expect(frame.breadcrumbs.map(({ path }) => path)).toEqual([
		'/daerah/',
		'/daerah/kota-a/',
		'/daerah/kota-a/cakupan/',
	]);
});

test('lists are in the order of categories and names, whatever the order of the file', () => {
	const agencies = {
		rs: { name: 'RSUD', category: 'rsud' },
		pasar: { name: 'Dinas Pasar' },
		air: { name: 'Dinas Air' },
	} satisfies CoverageKeys['agencies'];
	const { report } = pageOf({ agencies, duties: [{ categories: ['dinas', 'rsud'] }] });
	expect(report?.open[0]?.agencies.map(({ link }) => link.label)).toEqual([
		'Dinas Air',
		'Dinas Pasar',
		'RSUD',
	]);
});

test('where records come from public sources the page says so, and accuses nobody anywhere', () => {
	const agencies = {
		a: { name: 'Dinas A' },
		b: { name: 'Dinas B', nilReports: [{ year: 2026, on: '2026-08-01' }] },
		c: { name: 'Dinas C' },
	};
	const page = pageOf({
		region: publicSources,
		agencies,
		duties: [{ from: 2025, deadline: '06-30' }],
		dates: [['c', { trial: '2026-07-01' }]],
	});
	expect(page.notices).toEqual([expect.stringContaining('dari sumber yang terbuka bagi umum')]);
	expect(page.report?.openHeading).toBe('Unit yang belum lengkap catatannya untuk 2026');
	expect(JSON.stringify(page)).not.toMatch(/belum melapor|terlambat|sudah lewat|sesudah batas/i);
	expect(JSON.stringify(page)).toContain('Belum ada catatan di etalase ini');
});

test('where not one record is known there is no course to show, where agencies report there always is', () => {
	const unrecorded = pageOf({ region: publicSources }).report;
	expect(unrecorded?.byYear.rows).toHaveLength(1);
	expect([unrecorded?.chart, unrecorded?.byMonth]).toEqual([undefined, undefined]);
	const recorded = pageOf({ region: publicSources, dates: [['dinkes', { trial: '2026' }]] }).report;
	expect(recorded?.chart?.series).toHaveLength(4);
	expect(recorded?.byMonth?.rows).toHaveLength(12);
	expect(pageOf().report?.chart?.series).toHaveLength(4);
});

test('a list of agencies with gaps is called that', () => {
	const list = { regionId: 'kota-a', file: 'agencies/kota-a.yaml', sources: [] };
	const incomplete = pageOf({}, { agencyLists: [{ ...list, complete: false }] });
	expect(incomplete.notices).toEqual([
		'Daftar unit daerah ini belum lengkap: hanya memuat unit yang sudah dicatat.',
	]);
	expect(pageOf({}, { agencyLists: [{ ...list, complete: true }] }).notices).toEqual([]);
});

test('innovations that count for nobody are named', () => {
	const innovations = [
		anInnovation({ id: 'kota-a/antre', data: { title: 'Antre', agency: 'dinkes' } }),
		anInnovation({ id: 'kota-a/pasar', data: { agency: 'dinkes', dates: { trial: '2026' } } }),
	];
	expect(pageOf({}, { innovations }).report?.uncounted).toEqual({
		summary: '1 inovasi tidak dapat dihitung',
		links: [{ label: 'Antre', path: '/inovasi/kota-a/antre/' }],
	});
	expect(pageOf().report?.uncounted).toBeUndefined();
});

test('without a duty the page says that none is recorded, and what is known', () => {
	const programmes = [{ id: 'opd', title: 'Satu OPD Satu Inovasi', text: 'Setiap OPD berinovasi.' }];
	const page = pageOf({
		duties: [],
		region: { programmes, unknowns: ['Nomor peraturan.'], assistance: { office: 'Bappeda' } },
		agencies: { a: {}, b: {} },
		dates: [
			['a', { trial: '2026' }],
			['a', {}],
			[undefined, {}],
		],
	});
	expect(page.report).toBeUndefined();
	expect(page).toMatchObject({
		lead: 'Belum ada kewajiban berinovasi yang dicatat untuk Kota Arunika.',
		notices: [expect.stringContaining('sumbernya belum ditemukan')],
		known: [
			{ label: 'Unit tercatat', text: '2' },
			{ label: 'Unit dengan catatan inovasi', text: '1' },
			{ label: 'Inovasi tercatat', text: '3' },
		],
		programmes: ['Satu OPD Satu Inovasi'],
		unknowns: ['Nomor peraturan.'],
		assistance: { office: 'Bappeda' },
	});
	expect(page.frame.indexed).toBe(false);
});

test('a duty that only begins later says when', () => {
	const page = pageOf({ duties: [{ from: 2028 }, { from: 2027 }] });
	expect(page.lead).toBe('Kewajiban berinovasi yang dicatat untuk Kota Arunika baru berlaku pada 2027.');
	expect(page.notices).toEqual([]);
	expect(page.duties).toHaveLength(2);
});

test('sources of the duties, of the assistance and of the list of agencies are named', () => {
	const page = pageOf(
		{
			duties: [{ source: { title: 'Perwali' } }],
			region: { assistance: { office: 'Bappeda', source: { title: 'SK Tim' } } },
		},
		{
			agencyLists: [
				{ regionId: 'kota-a', file: 'agencies/kota-a.yaml', complete: true, sources: [{ title: 'Perda' }] },
			],
		},
	);
	expect(page.frame.provenance?.sources.map(({ title }) => title)).toEqual(['Perwali', 'SK Tim', 'Perda']);
});

test('every region has a page, with a duty or without, and no other id has one', () => {
	const views = viewsOf({ duties: [] });
	expect(coverageParams(views)).toEqual([{ params: { region: 'kota-a' }, props: { id: 'kota-a' } }]);
	expect(() => coveragePageOf('kota-lain', views)).toThrow('kota-lain');
});
