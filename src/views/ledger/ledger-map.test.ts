import { expect, test } from 'vitest';
import { anInnovation, aRegion, aReplication } from '../../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../../tests/builders/snapshot.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { ledgerOf } from '../../domain/replication/ledger.ts';
import { ledgerMap } from './ledger-map.ts';
import { ledgerNames } from './ledger-names.ts';

const region = (id: string, code: string, name: string) =>
	aRegion({ id, data: { code, name, sample: code.startsWith('99') } });

const regions = [
	region('kota-magelang', '33.71', 'Kota Magelang'),
	region('kota-surakarta', '33.72', 'Kota Surakarta'),
	region('kabupaten-sleman', '34.04', 'Kabupaten Sleman'),
	region('kota-arunika', '99.71', 'Kota Arunika'),
];

const listed = (code: string, name: string, latitude: number, longitude: number) =>
	({ code, name, level: 'kota', provinceCode: '33', population: 1, latitude, longitude }) as const;

const reference = aReference({
	regions: [
		listed('33.71', 'Kota Magelang', -7, 110),
		listed('33.72', 'Kota Surakarta', -8, 111),
		listed('34.04', 'Kabupaten Sleman', -7, 112),
	],
});

const datago = (replicatedBy: { code?: string; name?: string }[], sample = false) =>
	anInnovation({
		id: sample ? 'kota-arunika/datago' : 'kota-magelang/datago',
		data: { title: 'DataGO', sample, replicatedBy },
	});

const taken = (adopter: string, data: Parameters<typeof aReplication>[0] & object) =>
	aReplication({ id: `${adopter}/datago`, ...data });

function mapOf(parts: Partial<Snapshot>) {
	const snapshot = aSnapshot({ regions, reference, ...parts });
	return ledgerMap(ledgerOf(snapshot), snapshot, ledgerNames(snapshot), []);
}

test('a line runs from the region that was the model to the one that took it over', () => {
	expect(mapOf({ innovations: [datago([{ code: '33.72' }])] })).toMatchObject({
		// 16 and 17 degrees east of the western corner, 14 and 15 south of the northern one, 200 units each.
		arcs: [{ path: 'M3200 2800Q3340 2860 3400 3000', standing: 'klaim-asal', stopped: false }],
		regions: [
			{ role: 'asal', x: 3200, y: 2800 },
			{ role: 'replikator', x: 3400, y: 3000 },
		],
		missing: [],
		rows: [{ from: 'Kota Magelang', to: 'Kota Surakarta', innovation: 'DataGO' }],
	});
});

test('an origin whose adopter nobody names is a point, and what is missing is said', () => {
	const map = mapOf({ innovations: [datago([{ name: 'Daerah yang tidak disebut' }])] });
	expect(map).toMatchObject({
		arcs: [],
		regions: [{ role: 'asal' }],
		labels: { wide: [{ text: 'Kota Magelang' }] },
		rows: [{ from: 'Kota Magelang', to: 'Daerah yang tidak disebut' }],
	});
	expect(map?.missing).toEqual([expect.stringMatching(/^1 catatan hanya menyebut daerah asalnya\./)]);
	expect(map?.description).toMatch(/^1 daerah ditandai dan belum ada garis\./);
});

test('an origin elsewhere is found by the name of its region, if the list has it', () => {
	const from = (name: string) =>
		mapOf({
			replications: [
				taken('kota-surakarta', { data: { sample: false, origin: { title: 'Kartu', region: name } } }),
			],
		});
	expect(from('kota magelang')?.arcs).toHaveLength(1);
	const unknown = from('Kota Seberang');
	expect(unknown?.arcs).toEqual([]);
	expect(unknown?.missing).toEqual([expect.stringMatching(/^1 catatan hanya menyebut daerah yang meniru\./)]);
});

test('a replica of a replica comes from the replica, which then is both', () => {
	const origin = { innovation: 'kota-magelang/datago' };
	const replications = [
		taken('kota-surakarta', { data: { sample: false, origin } }),
		taken('kabupaten-sleman', { data: { sample: false, origin, from: 'kota-surakarta' } }),
	];
	expect(mapOf({ innovations: [datago([])], replications })).toMatchObject({
		regions: [{ role: 'asal' }, { role: 'keduanya' }, { role: 'replikator' }],
		rows: [{ from: 'Kota Magelang' }, { from: 'Kota Surakarta', to: 'Kabupaten Sleman' }],
		labels: { wide: [{ text: 'Kota Magelang' }, { text: 'Kota Surakarta' }, { text: 'Kab. Sleman' }] },
	});
});

test('several entries between two regions are one line: confirmed if one is, stopped only if all are', () => {
	const stopped = [{ state: 'berhenti', on: '2025', cause: 'Dana habis.' }] as const;
	const data = { sample: false, origin: { innovation: 'kota-magelang/datago' }, states: [...stopped] };
	const second = anInnovation({
		id: 'kota-magelang/lapor',
		data: { sample: false, replicatedBy: [{ code: '33.72' }] },
	});
	const first = datago([{ code: '33.72' }]);
	const replications = [taken('kota-surakarta', { data })];
	expect(mapOf({ innovations: [first, second], replications })?.arcs).toMatchObject([
		{ standing: 'terkonfirmasi', stopped: false },
	]);
	expect(mapOf({ innovations: [first], replications })?.arcs).toMatchObject([{ stopped: true }]);
});

test('samples are never drawn, and without a known place there is no map', () => {
	expect(mapOf({ innovations: [datago([{ code: '33.72' }], true)] })).toBeUndefined();
	expect(mapOf({ reference: aReference(), innovations: [datago([{ code: '33.72' }])] })).toBeUndefined();
});
