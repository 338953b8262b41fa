import { expect, test } from 'vitest';
import { anInnovation, aRegion, aReplication } from '../../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../../tests/builders/snapshot.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { entryAnchor } from './ledger-entry.ts';
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

/** A square island of one degree: the drawing is tested on it instead of on a whole country. */
const island = [
	[110, -7],
	[111, -7],
	[111, -8],
	[110, -8],
	[110, -7],
] as const;

const pageOf = (parts: Partial<Snapshot>) => ledgerPage(aSnapshot(parts), [island]);

const antre = anInnovation();
const claimed = (claim: { code?: string; name?: string; since?: string; note?: string }, sample = true) =>
	anInnovation({
		id: sample ? 'kota-arunika/antre-daring' : 'kota-magelang/datago',
		data: { title: sample ? 'Antre Daring' : 'DataGO', sample, replicatedBy: [claim] },
	});

test('without records there is neither a section nor a map', () => {
	const page = pageOf({ regions, innovations: [antre] });
	expect(page).toMatchObject({ real: undefined, samples: undefined, map: undefined });
});

test('what stopped stays, with its cause and the way there', () => {
	const states = [
		{ state: 'berjalan', on: '2025-06' },
		{ state: 'berhenti', on: '2025-12-19', cause: 'Sambungan putus.' },
	] as const;
	const replications = [aReplication({ data: { states: [...states], changes: ['Lewat telepon.'] } })];
	const { samples } = pageOf({ regions, innovations: [antre], replications });
	expect(samples?.summary).toBe('1 catatan: 1 klaim replikator. 1 di antaranya berhenti.');
	expect(samples?.entries).toMatchObject([
		{
			id: 'catatan-kota-arunika-antre-daring-99-01-ryvck2',
			title: 'Antre Daring oleh Kabupaten Tirta Kencana',
			sample: true,
			standing: { label: 'Klaim replikator', grounds: '' },
			state: { text: 'Berhenti sejak 19 Desember 2025', stopped: true },
			cause: 'Sambungan putus.',
			path: [
				{ state: 'Berjalan', date: 'Juni 2025', stopped: false },
				{ state: 'Berhenti', date: '19 Desember 2025', stopped: true },
			],
			changes: ['Lewat telepon.'],
		},
	]);
});

test('what only the owner says has no state, and says since when in its words', () => {
	const innovations = [claimed({ code: '99.01', since: '2026-04', note: 'Hanya satu loket.' })];
	const { samples } = pageOf({ regions, innovations });
	expect(samples?.entries).toMatchObject([
		{
			standing: { label: 'Klaim asal' },
			state: { text: 'Keadaan sekarang belum diketahui', stopped: false },
			claims: ['Sejak April 2026. Hanya satu loket.'],
			cause: undefined,
		},
	]);
});

test('what both sides say is confirmed, and says why', () => {
	const innovations = [claimed({ code: '99.01' })];
	const replications = [aReplication()];
	const { samples } = pageOf({ regions, innovations, replications });
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
	const { samples } = pageOf({ regions, replications });
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

test('entries that name each other as their model hang on the origin, and a note says so', () => {
	const taken = (adopter: string, from: string) =>
		aReplication({
			id: `${adopter}/antre`,
			data: { origin: { innovation: 'kota-magelang/datago' }, from },
		});
	const replications = [
		taken('kota-arunika', 'kabupaten-tirta-kencana'),
		taken('kabupaten-tirta-kencana', 'kota-arunika'),
	];
	const [lineage] = pageOf({ regions, replications }).samples?.lineages ?? [];
	expect(lineage?.children).toHaveLength(2);
	expect(lineage?.loops).toEqual([
		expect.stringMatching(/^Kabupaten Tirta Kencana dan Kota Arunika saling menyebut sebagai perantara/),
	]);
});

test('the counts keep real entries and samples apart, and count what stopped besides its standing', () => {
	const states = [{ state: 'berhenti', on: '2025', cause: 'Dana habis.' }] as const;
	const innovations = [claimed({ code: '99.01' }), claimed({ code: '33.72' }, false)];
	const { counts } = pageOf({
		regions,
		reference,
		innovations,
		replications: [aReplication({ data: { states: [...states] } })],
	});
	expect(counts.map(({ label, count }) => [label, count.real, count.samples])).toEqual([
		['Terkonfirmasi', undefined, 'dan 1 catatan contoh'],
		['Klaim asal', '1', undefined],
		['Klaim replikator', undefined, undefined],
		['Berhenti', undefined, 'dan 1 catatan contoh'],
	]);
});

test('the address of an entry stays, and is its own where keys differ in a sign only', () => {
	expect(entryAnchor('kota-a/antre 99.01')).toBe('catatan-kota-a-antre-99-01-e7bx1a');
	const keys = [
		'kota-a/antre 99.01',
		'kota/a-antre 99.01',
		'kota-a/antre 99 01',
		'Kota-a/antre 99.01',
		'?',
		'!',
	];
	const anchors = keys.map(entryAnchor);
	expect(new Set(anchors).size).toBe(keys.length);
	for (const anchor of anchors) expect(anchor).toMatch(/^catatan(?:-[a-z0-9]+)+$/);
});
