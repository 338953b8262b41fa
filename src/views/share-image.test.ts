import { expect, test } from 'vitest';
import { aContest, anEdition } from '../../tests/builders/contest.ts';
import { aGuide, anAgency, anInnovation, aRegion, type InnovationKeys } from '../../tests/builders/record.ts';
import { aSnapshot } from '../../tests/builders/snapshot.ts';
import { catalogueViews } from './catalogue-views.ts';
import { chrome } from './copy/chrome.ts';
import { editionPageOf } from './contest/edition-page.ts';
import { guidePageOf } from './guide/guide-page.ts';
import { innovationPageOf } from './record/innovation-page.ts';
import { agencyPageOf } from './region/agency-page.ts';
import { regionPageOf } from './region/region-page.ts';
import { shareImageOf, shareImageParams } from './share-image.ts';

const viewsWith = (data: InnovationKeys = {}) =>
	catalogueViews(aSnapshot({ innovations: [anInnovation({ id: 'kota-arunika/antre', data })] }));

const imageWith = (data: InnovationKeys) => shareImageOf('inovasi/kota-arunika/antre', viewsWith(data));

const improvement = { kind: 'lebih-cepat' as const, measure: 'Waktu tunggu', unit: 'menit' };
const after = { value: 15, period: '2024' };

test('the image of an innovation shows a figure before and after, with its unit', () => {
	const improvements = [
		{ ...improvement, measure: 'Kepuasan', after },
		{ ...improvement, before: { value: 90, period: '2022' }, after },
	];
	expect(imageWith({ title: 'Antre', improvements })).toEqual({
		owner: 'Kota Arunika',
		title: 'Antre',
		figure: { words: 'Waktu tunggu: 90 menjadi 15 menit' },
		siteName: 'Etalase Inovasi',
		sample: true,
	});
});

test('without a figure before the innovation, and without anything else known, no figure is shown', () => {
	expect(imageWith({ improvements: [{ ...improvement, after }] }).figure).toBeUndefined();
	expect(imageWith({}).figure).toBeUndefined();
});

test('the image of a region counts its records; images of fictional regions are labelled', () => {
	expect(shareImageOf('daerah/kota-arunika', viewsWith())).toMatchObject({
		title: 'Kota Arunika',
		figure: { words: 'Inovasi tercatat: 1' },
		sample: true,
	});
	const real = catalogueViews(aSnapshot({ regions: [aRegion({ data: { code: '33.71', sample: false } })] }));
	expect(shareImageOf('daerah/kota-arunika', real).sample).toBe(false);
	expect(chrome.sampleLabel).toBe('Data contoh');
});

test('the image of the site is no sample, even when the site shows samples', () => {
	expect(shareImageOf('situs', viewsWith())).toMatchObject({
		owner: 'Inovasi yang dapat ditiru.',
		sample: false,
	});
});

test('every image that a page names can be made, and no other', () => {
	const agencies = ['disdukcapil', 'dinkes'].map((id) => anAgency({ id: `kota-arunika/${id}` }));
	const innovation = anInnovation({ id: 'kota-arunika/antre', data: { agency: 'disdukcapil' } });
	const guide = aGuide({ id: 'kota-arunika/antre' });
	const contests = [aContest()];
	const editions = [anEdition()];
	const snapshot = aSnapshot({ agencies, innovations: [innovation], guides: [guide], contests, editions });
	const views = catalogueViews(snapshot);
	const names = shareImageParams(views).map(({ params }) => params.image);
	const [edition] = editions.map(({ id }) => id);
	expect(names).toEqual([
		'situs',
		'daerah/kota-arunika',
		'daerah/kota-arunika/disdukcapil',
		'inovasi/kota-arunika/antre',
		'inovasi/kota-arunika/antre/replikasi',
		`lomba/${edition ?? ''}`,
	]);
	const named = [
		regionPageOf('kota-arunika', views),
		...agencies.map(({ id }) => agencyPageOf(id, 'kota-arunika', views)),
		innovationPageOf('kota-arunika/antre', views),
		guidePageOf('kota-arunika/antre', views),
		editionPageOf(edition ?? '', views),
	].map(({ frame }) => frame.shareImage);
	for (const image of named) expect(names.map((name) => `/kartu/${name}.png`)).toContain(image);
	expect(new Set(named).size).toBe(5);
	for (const name of names) expect(shareImageOf(name, views).siteName).toBe('Etalase Inovasi');
	expect(() => shareImageOf('inovasi/kota-arunika/lain', views)).toThrow('inovasi/kota-arunika/lain');
});
