import { expect, test } from 'vitest';
import { aRegion } from '../../../tests/builders/record.ts';
import { aComputedRegion } from '../../../tests/builders/computed-region.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { simulationPage } from './simulation-page.ts';

const computed = aComputedRegion();
const real = aRegion({ id: 'kota-nyata', data: { code: '18.71', name: 'Kota Nyata', sample: false } });
const page = simulationPage(catalogueViews({ ...computed, regions: [...computed.regions, real] }));

test('real regions and samples are offered apart, and those without entries say so', () => {
	expect(page.samples).toEqual([
		{ id: 'kota-arunika', label: 'Kota Arunika', inputs: '/daerah/kota-arunika/indeks/masukan.json' },
	]);
	expect(page.regions).toEqual([
		{
			id: 'kota-nyata',
			label: 'Kota Nyata (belum ada isian)',
			inputs: '/daerah/kota-nyata/indeks/masukan.json',
		},
	]);
});

test('the rubrics are the current one and the one announced on top of it, which is called a projection', () => {
	expect(page.rubrics).toEqual([
		{ id: 'iid-2026', label: 'Indeks Inovasi Daerah 2026' },
		{ id: 'iid-2027', label: 'Indeks Inovasi Daerah 2027 (proyeksi)' },
	]);
	expect(page.methods.map(({ path }) => path)).toEqual(['/metodologi/iid-2026/', '/metodologi/iid-2027/']);
	expect(page.label).toBe(
		'Simulasi menurut rubrik Indeks Inovasi Daerah 2026, bukan nilai resmi Kemendagri.',
	);
});

test('without a script the formula stands there, and the indexes that the site has computed', () => {
	expect(page.formula[0]?.expression).toBe('(SPD + Rerata + Jumlah) ÷ 250 × 100');
	expect(page.words).toHaveLength(4);
	expect(page.computed).toEqual([
		{ label: 'Kota Arunika', path: '/daerah/kota-arunika/indeks/', index: '10,96', sample: true },
	]);
});
