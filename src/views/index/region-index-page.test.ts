import { expect, test } from 'vitest';
import { aComputedRegion, anEligible } from '../../../tests/builders/computed-region.ts';
import type { RegionKeys } from '../../../tests/builders/record.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { regionIndexPageOf, regionIndexParams } from './region-index-page.ts';

const pageOf = (snapshot: Snapshot) => regionIndexPageOf('kota-arunika', catalogueViews(snapshot));
const page = pageOf(aComputedRegion());

const emptyRegion = (region: RegionKeys = {}) =>
	pageOf(aComputedRegion({ region: { assessments: {}, ...region }, innovations: [] }));

test('the number is shown with what it is, what is verified of it, and how far the next predicate is', () => {
	expect(page.label).toBe(
		'Simulasi menurut rubrik Indeks Inovasi Daerah 2026, bukan nilai resmi Kemendagri.',
	);
	expect(page.number).toMatchObject({
		claimed: { index: '10,96', predicate: 'Kurang Inovatif', place: 10.96 },
		verified: { index: '3,16', predicate: 'Kurang Inovatif' },
		next: '29,05 lagi menuju Inovatif (40,01).',
		asOf: 'Dihitung dari isi per 1 November 2026.',
		scale:
			'Rentang predikat: Tidak Dapat Dinilai 0,00–0,00; Kurang Inovatif 0,01–40,00; Inovatif 40,01–65,00; Sangat Inovatif 65,01–100,00.',
	});
	expect(page.missing).toBeUndefined();
});

test('the scale leaves out the predicate that is a single point', () => {
	expect(page.number?.bands).toEqual([
		{ predicate: 'Kurang Inovatif', from: 0.01, to: 40, start: '0,01' },
		{ predicate: 'Inovatif', from: 40.01, to: 65, start: '40,01' },
		{ predicate: 'Sangat Inovatif', from: 65.01, to: 100, start: '65,01' },
	]);
});

test('a region that entered nothing has no number, only what is missing and what would supply it', () => {
	const empty = emptyRegion({ recordsFrom: 'unit' });
	expect(empty).toMatchObject({
		number: undefined,
		composition: undefined,
		steps: undefined,
		projection: undefined,
	});
	expect(empty.missing?.numbers.map(({ what }) => what)).toEqual([
		'Daerah belum mengisi baris SPD untuk rubrik ini.',
		'Belum ada inovasi daerah ini yang mengisi baris SID untuk rubrik ini.',
	]);
	expect(empty.missing?.numbers.every(({ supply }) => supply !== '')).toBe(true);
	expect(JSON.stringify(empty)).not.toContain('0,00');
	expect(empty.contents.map(({ id }) => id)).toEqual(['hasil-resmi', 'asal-angka']);
});

test('where records come from public sources, a missing entry is no statement about the government', () => {
	const { missing } = emptyRegion({ recordsFrom: 'sumber-terbuka' });
	expect(missing?.numbers.map(({ what }) => what)).toEqual([
		'Isian baris SPD untuk rubrik ini: belum ada catatan di etalase ini.',
		'Isian baris SID inovasi untuk rubrik ini: belum ada catatan di etalase ini.',
	]);
	expect(missing?.note).toContain('sumber terbuka');
	expect(emptyRegion({ recordsFrom: 'unit' }).missing?.note).toBeUndefined();
});

test('what is recorded is counted even without a number', () => {
	const snapshot = aComputedRegion({
		region: { assessments: {} },
		more: [anEligible('baru', 'pangan', { assessments: {} })],
	});
	const partly = pageOf(snapshot);
	expect(partly.missing?.numbers).toHaveLength(1);
	expect(partly.missing?.recorded).toEqual([
		{ label: 'Inovasi tercatat', text: '6' },
		{ label: 'Inovasi dengan isian penilaian', text: '5 dari 6' },
		{ label: 'Baris SPD terisi', text: '0 dari 20' },
	]);
	// What can be shown without the number is shown.
	expect(partly.composition).toMatchObject({
		spd: undefined,
		spdNote: 'Daerah belum mengisi baris SPD untuk rubrik ini.',
		count: undefined,
		formula: undefined,
	});
	expect(partly.composition?.innovations?.groups).toHaveLength(2);
});

test('the formula ends in the number that is shown', () => {
	const lines = page.composition?.formula ?? [];
	expect(lines.map(({ result }) => result).slice(-2)).toEqual(['10,96', 'Kurang Inovatif']);
});

test('every number leads to its rubric, its inputs and the exact fractions', () => {
	expect(page.derivation).toMatchObject({
		rubric: { label: 'Indeks Inovasi Daerah 2026, versi 1', path: '/metodologi/iid-2026/' },
		// 27,4 / 250 × 100 = 274 / 25; 7,9 / 250 × 100 = 79 / 25.
		exact: { claimed: '274/25', verified: '79/25' },
		files: { rules: '/indeks/rubrik.json', inputs: '/daerah/kota-arunika/indeks/masukan.json' },
	});
	expect(page.derivation.content.date).toBe('1 November 2026');
	expect(emptyRegion().derivation.exact).toBeUndefined();
});

test('the sections that the page has are linked at its top, in their order', () => {
	expect(page.contents.map(({ id }) => id)).toEqual([
		'susunan',
		'rumus',
		'langkah',
		'proyeksi',
		'hasil-resmi',
		'asal-angka',
	]);
});

test('official results stand apart, with a picture only where a score on the scale of 0 to 100 is known', () => {
	const source = { title: 'Berita' };
	const raw = { year: 2020, scale: 'mentah', standing: 'resmi', score: 2501, source } as const;
	const indexed = { year: 2025, scale: '0-100', standing: 'resmi', score: 46.3, source } as const;
	const withRaw = pageOf(aComputedRegion({ region: { results: [raw] } }));
	expect(withRaw.results).toHaveLength(1);
	expect(withRaw.resultsChart).toBeUndefined();
	const withBoth = pageOf(aComputedRegion({ region: { results: [raw, indexed] } }));
	expect(withBoth.results).toHaveLength(2);
	expect(withBoth.resultsChart?.tableId).toBe('tabel-hasil-resmi');
	expect(withBoth.number).toEqual(page.number);
});

test('there is one such page for every region', () => {
	expect(regionIndexParams(catalogueViews(aComputedRegion())).map(({ params }) => params.region)).toEqual([
		'kota-arunika',
	]);
	expect(() => regionIndexPageOf('kota-lain', catalogueViews(aComputedRegion()))).toThrow('kota-lain');
});
