import { expect, test } from 'vitest';
import { aComputedRegion, anEligible } from '../../../tests/builders/computed-region.ts';
import { aRegion } from '../../../tests/builders/record.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { choicePageOf } from './choice-page.ts';
import { choicesPage } from './choices-page.ts';

const short = anEligible('pendek', 'pangan', { words: 10 });
const old = anEligible('lama', 'pangan', { dates: { implementation: '2019' } });

function pageOf(parts: Parameters<typeof aComputedRegion>[0] = {}) {
	return choicePageOf('kota-arunika', catalogueViews(aComputedRegion(parts)));
}

test('innovations are ready, mendable or excluded, with what is against them', () => {
	const { choice } = pageOf({ more: [short, old] });
	expect(choice?.ready).toHaveLength(5);
	expect(
		choice?.mendable.map(({ label, reasons, effect }) => [label, reasons, effect.label, effect.change]),
	).toEqual([
		[
			'Inovasi pendek',
			['Rancang bangun 10 kata; paling sedikit 300 kata.'],
			'Bila dibetulkan dan diajukan',
			// 42 / 12 and 0,38 of 250 points.
			'+1,55',
		],
	]);
	expect(choice?.excluded.map(({ label }) => label)).toEqual(['Inovasi lama']);
});

test('below the divisor everything ready is chosen, and the page says why', () => {
	const { choice } = pageOf();
	expect(choice?.summary).toEqual([
		'Semua 5 inovasi yang memenuhi syarat masuk pilihan terbaik.',
		'Selama yang diajukan kurang dari 12, pembaginya tetap 12; karena itu setiap inovasi menaikkan indeks.',
	]);
	expect(choice?.scenarios.map(({ name, innovations, index }) => [name, innovations, index])).toEqual([
		['Pilihan terbaik', '5', '10,96'],
		['Semua yang memenuhi syarat', '5', '10,96'],
	]);
});

test('a weak innovation beyond the divisor is left out', () => {
	const strong = Array.from({ length: 7 }, (_, place) => anEligible(`kuat-${String(place)}`, 'pangan'));
	const weakRows = Object.fromEntries(['16', '17', '32', '33', '35'].map((row) => [row, { level: 1 }]));
	const weak = anEligible('lemah', 'pangan', { assessments: { 'iid-2026': weakRows } });
	const { choice } = pageOf({ more: [...strong, weak] });
	expect(choice?.summary).toEqual(['Dari 13 inovasi yang memenuhi syarat, 12 masuk pilihan terbaik.']);
	expect(choice?.ready.at(-1)).toMatchObject({
		label: 'Inovasi lemah',
		points: '14,00',
		effect: { submitted: false },
	});
});

test('what the region names is a choice of its own, and so is what could be mended', () => {
	const entered = { spd: { '1': { level: 2 }, '12': { level: 3 } }, submitted: ['sosial', 'pendidikan'] };
	const { choice } = pageOf({
		region: { assessments: { 'iid-2026': entered } },
		innovations: [
			anEligible('sosial', 'sosial'),
			anEligible('pendidikan', 'pendidikan'),
			short,
			anEligible('lain', 'pangan'),
		],
	});
	expect(choice?.hasNamed).toBe(true);
	expect(choice?.scenarios.map(({ name, innovations }) => [name, innovations])).toEqual([
		['Pilihan terbaik', '3'],
		['Semua yang memenuhi syarat', '3'],
		['Menurut berkas daerah', '2'],
		['Terbaik bila syarat dibetulkan', '4'],
	]);
});

test('a region without entries says what is missing and offers no choice', () => {
	const page = pageOf({ region: { assessments: {} }, innovations: [] });
	expect(page.choice).toBeUndefined();
	expect(page.missing).toEqual([
		'Daerah belum mengisi baris SPD untuk rubrik ini.',
		'Belum ada inovasi daerah ini yang mengisi baris SID untuk rubrik ini.',
	]);
});

test('the overview shows the best choice of each region in short, and names those that lack a number', () => {
	const computed = aComputedRegion();
	const real = aRegion({ id: 'kota-nyata', data: { code: '18.71', name: 'Kota Nyata', sample: false } });
	const page = choicesPage(catalogueViews({ ...computed, regions: [...computed.regions, real] }));
	expect(page.groups).toMatchObject([
		{
			heading: 'Daerah contoh',
			cards: [{ label: 'Kota Arunika', index: '10,96', chosen: '5 dari 5 inovasi', left: [], sample: true }],
		},
	]);
	expect(page.groups[0]?.cards[0]?.submitted).toContain('Inovasi pendidikan');
	expect(page.notYet.map(({ label, path, missing }) => [label, path, missing.length])).toEqual([
		['Kota Nyata', '/daerah/kota-nyata/indeks/', 2],
	]);
});
