import { expect, test } from 'vitest';
import { anInnovation, aRegion, aReplication, type ReplicationKeys } from '../../../tests/builders/record.ts';
import { ledgerOf, type LedgerEntry } from './ledger.ts';
import type { LedgerParts } from './statement.ts';

const regions = [
	aRegion({ id: 'kota-arunika', data: { code: '99.71' } }),
	aRegion({ id: 'kabupaten-tirta-kencana', data: { code: '99.01' } }),
];

const magelang = { code: '33.71', name: 'Kota Magelang', level: 'kota' } as const;
const reference = { regions: [magelang] };

const antre = anInnovation({ id: 'kota-arunika/antre-daring' });

const claiming = (replicatedBy: { code?: string; name?: string; since?: string }[]) =>
	anInnovation({ id: 'kota-arunika/antre-daring', data: { replicatedBy } });

const ledger = (parts: Partial<LedgerParts>) =>
	ledgerOf({ regions, reference, innovations: [antre], replications: [], ...parts });

const recording = (data: ReplicationKeys = {}, id = 'kabupaten-tirta-kencana/antre') =>
	aReplication({ id, data });

const standingOf = (entries: readonly LedgerEntry[]) => entries.map(({ standing }) => standing);

test('what only the owner says is its claim, without a state', () => {
	const [entry, ...others] = ledger({ innovations: [claiming([{ code: '99.01', since: '2025' }])] });
	expect(others).toEqual([]);
	expect(entry).toMatchObject({
		key: 'kota-arunika/antre-daring 99.01',
		origin: { kind: 'di-sini', innovationId: 'kota-arunika/antre-daring', regionId: 'kota-arunika' },
		adopter: { kind: 'daerah', code: '99.01', regionId: 'kabupaten-tirta-kencana' },
		standing: 'klaim-asal',
		grounds: [],
		claims: [{ since: '2025' }],
		records: [],
		path: [],
	});
	expect(entry?.current).toBeUndefined();
});

test('what only the adopter says is its claim', () => {
	expect(ledger({ replications: [recording()] })).toMatchObject([
		{
			key: 'kota-arunika/antre-daring 99.01',
			standing: 'klaim-replikator',
			grounds: [],
			claims: [],
			current: { state: 'berjalan', on: '2025-03' },
		},
	]);
});

test('what both sides say is confirmed, as one entry', () => {
	const entries = ledger({ innovations: [claiming([{ code: '99.01' }])], replications: [recording()] });
	expect(entries).toMatchObject([{ standing: 'terkonfirmasi', grounds: ['kedua-pihak'] }]);
});

const evidence = [{ title: 'Perjanjian kerja sama, dua halaman' }];

test.each(['mou', 'pks', 'surat-minat', 'surat-pernyataan'] as const)(
	'%s with its evidence confirms what the adopter says alone',
	(kind) => {
		const entries = ledger({ replications: [recording({ agreement: { kind, evidence } })] });
		expect(entries).toMatchObject([{ standing: 'terkonfirmasi', grounds: ['kesepakatan'] }]);
	},
);

test('an agreement that nobody can look at confirms nothing, and neither does another paper', () => {
	const unseen = recording({ agreement: { kind: 'pks' } });
	const other = recording({ agreement: { kind: 'lainnya', evidence } });
	expect(standingOf(ledger({ replications: [unseen] }))).toEqual(['klaim-replikator']);
	expect(standingOf(ledger({ replications: [other] }))).toEqual(['klaim-replikator']);
});

test('both grounds are named when both hold', () => {
	const entries = ledger({
		innovations: [claiming([{ code: '99.01' }])],
		replications: [recording({ agreement: { kind: 'mou', evidence } })],
	});
	expect(entries[0]?.grounds).toEqual(['kedua-pihak', 'kesepakatan']);
});

test('the two sides meet only over the same innovation and the same region', () => {
	const other = anInnovation({ id: 'kota-arunika/lapor', data: { replicatedBy: [{ code: '99.01' }] } });
	const entries = ledger({
		innovations: [claiming([{ code: '33.71' }]), other],
		replications: [recording()],
	});
	expect(entries.map(({ key, standing }) => [key, standing])).toEqual([
		['kota-arunika/antre-daring 33.71', 'klaim-asal'],
		['kota-arunika/antre-daring 99.01', 'klaim-replikator'],
		['kota-arunika/lapor 99.01', 'klaim-asal'],
	]);
});

test('a region without a file here and a body that is not a region stay claims of the owner', () => {
	const claims = [{ code: '33.71', name: 'Kota Magelang' }, { name: 'RSUD Arunika' }];
	expect(ledger({ innovations: [claiming(claims)] })).toMatchObject([
		{ adopter: { kind: 'daerah', code: '33.71', regionId: undefined }, standing: 'klaim-asal' },
		{ adopter: { kind: 'lain', name: 'RSUD Arunika' }, standing: 'klaim-asal' },
	]);
});

test('two claims about the same region are one entry, in the order of the owner', () => {
	const claims = [
		{ code: '99.01', since: '2025' },
		{ code: '99.01', since: '2024' },
	];
	const entries = ledger({ innovations: [claiming(claims)] });
	expect(entries.map((entry) => entry.claims.map(({ since }) => since))).toEqual([['2025', '2024']]);
});

test('an origin elsewhere is known by its address', () => {
	const origin = { title: 'Kartu Sehat', region: 'Kota Seberang', url: 'https://seberang.example/kartu' };
	const arunika = recording({ origin: { ...origin, title: 'Kartu Sehat Kota' } }, 'kota-arunika/kartu');
	const tirta = recording({ origin }, 'kabupaten-tirta-kencana/kartu');
	expect(ledger({ replications: [arunika, tirta] })).toMatchObject([
		{ key: 'https://seberang.example/kartu 99.01', origin: { kind: 'di-luar', ...origin } },
		{ key: 'https://seberang.example/kartu 99.71', origin: { title: 'Kartu Sehat Kota' } },
	]);
});

test('an origin elsewhere without an address is known by its title and region', () => {
	const entries = ledger({ replications: [recording({ origin: { title: 'Kartu', region: 'Kota S' } })] });
	expect(entries[0]?.key).toBe('Kartu (Kota S) 99.01');
});

test('everything that the adopter says about it is in the entry', () => {
	const told: ReplicationKeys = {
		states: [
			{ state: 'minat', on: '2024-02' },
			{ state: 'berjalan', on: '2024-09-02' },
		],
		agreement: { kind: 'pks', number: '12/2024', evidence },
		changes: ['Nomor dibagi di balai desa.'],
		results: [
			{ kind: 'lebih-cepat', measure: 'Menunggu', unit: 'menit', after: { value: 40, period: '2025' } },
		],
		lessons: ['Mulai dari satu puskesmas.'],
		from: 'kota-arunika',
		sources: [{ title: 'Laporan adopter' }],
	};
	const owner = anInnovation({
		id: 'kota-arunika/antre-daring',
		data: { replicatedBy: [{ code: '99.01', source: { title: 'Laporan pemilik' } }] },
	});
	expect(ledger({ innovations: [owner], replications: [recording(told)] })).toMatchObject([
		{
			path: [{ state: 'minat' }, { state: 'berjalan' }],
			current: { state: 'berjalan', on: '2024-09-02' },
			agreements: [{ number: '12/2024' }],
			changes: ['Nomor dibagi di balai desa.'],
			results: [{ after: { value: 40 } }],
			lessons: ['Mulai dari satu puskesmas.'],
			from: { code: '99.71' },
			sources: { origin: [{ title: 'Laporan pemilik' }], adopter: [{ title: 'Laporan adopter' }] },
		},
	]);
});

test('what stopped stays, with its standing and its cause', () => {
	const stopped = recording({
		states: [
			{ state: 'berjalan', on: '2024' },
			{ state: 'berhenti', on: '2025', cause: 'Jaringan putus.' },
		],
	});
	expect(ledger({ innovations: [claiming([{ code: '99.01' }])], replications: [stopped] })).toMatchObject([
		{ standing: 'terkonfirmasi', current: { state: 'berhenti' }, causeOfStop: 'Jaringan putus.' },
	]);
});

test('what began again has not stopped, and its path still shows the stop', () => {
	const states = [
		{ state: 'berhenti', on: '2024', cause: 'Jaringan putus.' },
		{ state: 'berjalan', on: '2025' },
	] as const;
	const [entry] = ledger({ replications: [recording({ states: [...states] })] });
	expect(entry?.path).toHaveLength(2);
	expect(entry?.causeOfStop).toBeUndefined();
});

test('several records of one adopter are one entry, the latest state last', () => {
	const first = recording({ states: [{ state: 'berhenti', on: '2022', cause: 'Habis dana.' }] });
	const second = recording({ states: [{ state: 'minat', on: '2025' }] }, 'kabupaten-tirta-kencana/a');
	const entries = ledger({ replications: [second, first] });
	expect(entries).toHaveLength(1);
	expect(entries[0]?.path.map(({ on }) => on)).toEqual(['2022', '2025']);
	expect(entries[0]?.current?.state).toBe('minat');
});

test('a region does not replicate its own innovation', () => {
	const own = recording({}, 'kota-arunika/antre');
	expect(ledger({ innovations: [claiming([{ code: '99.71' }])], replications: [own] })).toEqual([]);
});

test('a record of a region without a file is left out', () => {
	expect(ledger({ replications: [recording({}, 'kota-lain/antre')] })).toEqual([]);
});

test('the region between may be one without a file, as long as the list knows it', () => {
	const [entry] = ledger({ replications: [recording({ from: 'kota-magelang' })] });
	expect(entry?.from).toEqual({ kind: 'daerah', code: '33.71' });
	expect(ledger({ replications: [recording({ from: 'kota-lain' })] })[0]?.from).toBeUndefined();
});

test('a region with a file may be called by the name of the list as well', () => {
	const own = [...regions, aRegion({ id: 'magelang', data: { code: '33.71' } })];
	for (const from of ['magelang', 'kota-magelang']) {
		const [entry] = ledger({ regions: own, replications: [recording({ from })] });
		expect(entry?.from).toEqual({ kind: 'daerah', code: '33.71', regionId: 'magelang' });
	}
});

test('an entry is a sample when one of its sides is', () => {
	const real = anInnovation({
		id: 'kota-arunika/antre-daring',
		data: { sample: false, replicatedBy: [{ code: '99.01' }] },
	});
	expect(ledger({ innovations: [real] })).toMatchObject([{ sample: false }]);
	expect(ledger({ innovations: [real], replications: [recording()] })).toMatchObject([{ sample: true }]);
});
