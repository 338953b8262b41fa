import { expect, test } from 'vitest';
import { anInnovation, aRegion, aReplication } from '../../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { ledgerPage } from './ledger-page.ts';

const regions = [
	aRegion(),
	aRegion({ id: 'kabupaten-tirta-kencana', data: { code: '99.01', name: 'Kabupaten Tirta Kencana' } }),
	aRegion({ id: 'kota-magelang', data: { code: '33.71', name: 'Kota Magelang', sample: false } }),
];

const listed = (code: string, name: string, latitude: number, longitude: number) =>
	({ code, name, level: 'kota', provinceCode: '33', population: 1, latitude, longitude }) as const;

const reference = aReference({
	regions: [listed('33.71', 'Kota Magelang', -7, 110), listed('33.72', 'Kota Surakarta', -8, 111)],
});

const antre = anInnovation();
const claimed = (claim: { code?: string; name?: string; since?: string; note?: string }, sample = true) =>
	anInnovation({
		id: sample ? 'kota-arunika/antre-daring' : 'kota-magelang/datago',
		data: { title: sample ? 'Antre Daring' : 'DataGO', sample, replicatedBy: [claim] },
	});

test('without records there is neither a section nor a map', () => {
	const page = ledgerPage(aSnapshot({ regions, innovations: [antre] }));
	expect(page).toMatchObject({ real: undefined, samples: undefined, map: undefined });
});

test('what stopped stays, with its cause and the way there', () => {
	const states = [
		{ state: 'berjalan', on: '2025-06' },
		{ state: 'berhenti', on: '2025-12-19', cause: 'Sambungan putus.' },
	] as const;
	const replications = [aReplication({ data: { states: [...states], changes: ['Lewat telepon.'] } })];
	const { samples } = ledgerPage(aSnapshot({ regions, innovations: [antre], replications }));
	expect(samples?.summary).toBe('1 catatan: 1 klaim replikator. 1 di antaranya berhenti.');
	expect(samples?.entries).toMatchObject([
		{
			id: 'catatan-kota-arunika-antre-daring-99-01',
			title: 'Antre Daring oleh Kabupaten Tirta Kencana',
			sample: true,
			standing: { label: 'Klaim replikator', grounds: '' },
			state: 'Berhenti sejak 19 Desember 2025',
			cause: 'Sambungan putus.',
			path: ['Berjalan sejak Juni 2025', 'Berhenti sejak 19 Desember 2025'],
			changes: ['Lewat telepon.'],
		},
	]);
});

test('what only the owner says has no state, and says since when in its words', () => {
	const innovations = [claimed({ code: '99.01', since: '2026-04', note: 'Hanya satu loket.' })];
	const { samples } = ledgerPage(aSnapshot({ regions, innovations }));
	expect(samples?.entries).toMatchObject([
		{
			standing: { label: 'Klaim asal' },
			state: 'Keadaan sekarang belum diketahui',
			claims: ['Sejak April 2026. Hanya satu loket.'],
			cause: undefined,
		},
	]);
});

test('what both sides say is confirmed, and says why', () => {
	const innovations = [claimed({ code: '99.01' })];
	const replications = [aReplication()];
	const { samples } = ledgerPage(aSnapshot({ regions, innovations, replications }));
	expect(samples?.summary).toBe('1 catatan: 1 terkonfirmasi.');
	expect(samples?.entries[0]?.standing).toEqual({
		standing: 'terkonfirmasi',
		label: 'Terkonfirmasi',
		grounds: 'dinyatakan kedua pihak',
	});
});

test('a replica of a replica hangs on the one that it took over', () => {
	const origin = { title: 'Rak Baca', region: 'Kabupaten Lain' };
	const replications = [
		aReplication({ id: 'kabupaten-tirta-kencana/rak', data: { origin } }),
		aReplication({ id: 'kota-arunika/rak', data: { origin, from: 'kabupaten-tirta-kencana' } }),
	];
	const { samples } = ledgerPage(aSnapshot({ regions, replications }));
	expect(samples?.lineages).toMatchObject([
		{
			origin: { name: 'Rak Baca', region: 'Kabupaten Lain' },
			children: [
				{
					adopter: { name: 'Kabupaten Tirta Kencana' },
					children: [
						{
							adopter: { name: 'Kota Arunika' },
							entry: { via: 'Lewat hasil replikasi Kabupaten Tirta Kencana' },
							children: [],
						},
					],
				},
			],
		},
	]);
});

test('real entries stand apart from samples, and only they are drawn where both regions have coordinates', () => {
	const innovations = [claimed({ code: '99.01' }), claimed({ code: '33.72' }, false)];
	const page = ledgerPage(aSnapshot({ regions, reference, innovations }));
	expect(page.real?.entries.map(({ adopter }) => adopter.name)).toEqual(['Kota Surakarta']);
	expect(page.samples?.entries.map(({ adopter }) => adopter.name)).toEqual(['Kabupaten Tirta Kencana']);
	expect(page.map).toMatchObject({
		width: 960,
		height: 380,
		// 16 and 17 degrees east of the western corner, 14 and 15 south of the northern one, 20 units each.
		dots: 'M320 280h0M340 300h0',
		arcs: [{ path: 'M320 280Q334 286 340 300', from: 'Kota Magelang', to: 'Kota Surakarta' }],
		omitted: undefined,
	});
});

test('a real entry that names no region is not drawn, which is said when others are', () => {
	const nameless = claimed({ name: 'Daerah yang tidak disebut' }, false);
	expect(ledgerPage(aSnapshot({ regions, reference, innovations: [nameless] })).map).toBeUndefined();
	const both = anInnovation({
		id: 'kota-magelang/datago',
		data: { sample: false, replicatedBy: [{ name: 'Daerah lain' }, { code: '33.72' }] },
	});
	expect(ledgerPage(aSnapshot({ regions, reference, innovations: [both] })).map?.omitted).toMatch(
		/^1 catatan daerah nyata tidak digambar/,
	);
});
