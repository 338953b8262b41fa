import { expect, test } from 'vitest';
import { aGuide, anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { replicationPage } from './replication-page.ts';

const regions = [
	aRegion(),
	aRegion({ id: 'kota-magelang', data: { code: '33.71', name: 'Kota Magelang', sample: false } }),
];

const titles = (groups: ReturnType<typeof replicationPage>['real']) =>
	groups.map(({ affair, candidates }) => [affair, candidates.map(({ title }) => title)]);

test('guides stand under their urusan by name, those without one last, and samples apart', () => {
	const affair = 'kependudukan';
	const innovations = [
		anInnovation({ id: 'kota-arunika/lain', data: { title: 'Lain' } }),
		anInnovation({ id: 'kota-arunika/b', data: { title: 'Beta', affair } }),
		anInnovation({ id: 'kota-arunika/a', data: { title: 'alfa', affair } }),
		anInnovation({ id: 'kota-magelang/datago', data: { title: 'DataGO', sample: false } }),
	];
	const guides = innovations.map(({ id }) => aGuide({ id }));
	const page = replicationPage(aSnapshot({ regions, innovations, guides }));
	expect(titles(page.samples)).toEqual([
		['Kependudukan', ['alfa', 'Beta']],
		['Urusan belum dicatat', ['Lain']],
	]);
	expect(titles(page.real)).toEqual([['Urusan belum dicatat', ['DataGO']]]);
	expect(page.unguided).toEqual({ real: { listed: [] }, samples: { listed: [] } });
});

test('an innovation without a guide is listed with what its record lacks besides', () => {
	const complete = anInnovation({
		id: 'kota-magelang/lengkap',
		data: {
			title: 'Lengkap',
			sample: false,
			agency: 'bappeda',
			stage: 'penerapan',
			dates: { implementation: '2024' },
			improvements: [
				{ kind: 'lebih-cepat', measure: 'Waktu', unit: 'menit', after: { value: 5, period: '2024' } },
			],
			budget: [{ year: 2024, amount: 1_000_000 }],
		},
	});
	const page = replicationPage(aSnapshot({ regions, innovations: [anInnovation(), complete] }));
	expect(page.samples).toEqual([]);
	expect(page.unguided.samples.listed).toEqual([
		{
			title: 'Antre Daring',
			path: '/inovasi/kota-arunika/antre-daring/',
			region: 'Kota Arunika',
			missing: ['unit pemilik', 'tahapan', 'tanggal penerapan', 'angka sebelum dan sesudah', 'anggaran'],
		},
	]);
	expect(page.unguided.real.listed).toMatchObject([{ region: 'Kota Magelang', missing: [] }]);
});

test('of very many innovations without a guide the first are listed, and the number of the others is said', () => {
	const innovations = Array.from({ length: 203 }, (_, place) =>
		anInnovation({ id: `kota-arunika/nomor-${String(place)}` }),
	);
	const { samples } = replicationPage(aSnapshot({ regions, innovations })).unguided;
	expect(samples.listed).toHaveLength(200);
	expect(samples.further).toBe('3 inovasi lain tanpa panduan tidak ditulis di sini.');
});

test('of very many guides in one urusan the first are listed, and the catalogue has the others', () => {
	const innovations = Array.from({ length: 23 }, (_, place) =>
		anInnovation({ id: `kota-arunika/nomor-${String(place)}`, data: { affair: 'kependudukan' } }),
	);
	const guides = innovations.map(({ id }) => aGuide({ id }));
	const [group] = replicationPage(aSnapshot({ regions, innovations, guides })).samples;
	expect(group?.candidates).toHaveLength(20);
	expect(group?.further).toEqual({
		label: '3 panduan lain tidak ditulis di sini: buka katalognya',
		path: '/inovasi/urusan/kependudukan/',
	});
});

test('the finder offers the urusan that have guides, and knows all of them by name', () => {
	const { affairs, names } = replicationPage(
		aSnapshot({
			regions,
			innovations: [anInnovation({ data: { affair: 'kependudukan' } })],
			guides: [aGuide()],
		}),
	).finder;
	expect(affairs).toEqual([{ id: 'kependudukan', name: 'Kependudukan' }]);
	expect(names.affairs).toMatchObject({ kependudukan: 'Kependudukan' });
});
