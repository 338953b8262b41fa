import { expect, test } from 'vitest';
import { aCandidate, aCost } from '../../../tests/builders/candidate.ts';
import type { Candidate } from '../../domain/replication/candidate.ts';
import { fitOf, type RegionProfile } from '../../domain/replication/fit.ts';
import { judgedCandidate } from '../../domain/replication/ranking.ts';
import { resultView } from './result-view.ts';

const names = { affairs: { kesehatan: 'Kesehatan' }, systems: {} };

function viewOf(keys: Partial<Candidate>, profile: RegionProfile = {}) {
	const candidate = aCandidate(keys);
	const judged = judgedCandidate(candidate, { profile, urgent: ['kesehatan'] });
	return resultView({ ...judged, reasons: fitOf(candidate, profile).reasons }, profile, names);
}

const staff = {
	id: 'petugas',
	need: 'wajib',
	condition: { kind: 'petugas', atLeast: 3 },
} as const satisfies Candidate['prerequisites'][number];
const help = { id: 'rapat', need: 'membantu' } as const;
const yearly = aCost(200, { frequency: 'per-tahun' });

test('what is not met stands first, musts before helps, each with its line of the guide', () => {
	const meeting = { id: 'musyawarah', need: 'wajib' } as const;
	const view = viewOf({ prerequisites: [help, meeting, staff] }, { staff: 1, budget: 900 });
	expect(view.groups).toMatchObject([
		{
			heading: 'Belum terpenuhi',
			reasons: [
				{
					id: 'petugas',
					need: 'Wajib',
					compared: 'Diminta sedikitnya 3 petugas; Anda menyebut 1.',
					decisive: true,
					path: '/inovasi/kota-arunika/antre-daring/replikasi/#syarat-petugas',
				},
			],
		},
		{
			heading: 'Belum diketahui',
			reasons: [
				{ id: 'musyawarah', need: 'Wajib' },
				{ id: 'rapat', need: 'Membantu' },
				{
					compared: 'Biayanya belum diketahui, jadi belum pasti cukup dengan anggaran Rp900.',
					path: '/inovasi/kota-arunika/antre-daring/replikasi/#bagian-biaya',
				},
			],
		},
	]);
});

test.each([
	[{ prerequisites: [staff] }, { staff: 3 }, 'Cocok', 'Semua syarat wajib terpenuhi.'],
	[{ prerequisites: [staff] }, {}, 'Perlu penyesuaian', '1 hal belum diketahui.'],
	[
		{ prerequisites: [{ ...staff, substitute: true }, help] },
		{ staff: 1 },
		'Perlu penyesuaian',
		'1 hal belum terpenuhi, 1 belum diketahui.',
	],
	[
		{ prerequisites: [staff] },
		{ staff: 1 },
		'Belum cocok',
		'Ada syarat wajib yang belum terpenuhi dan tidak mempunyai pengganti.',
	],
	[{ costs: [aCost(500)] }, { budget: 1 }, 'Belum cocok', 'Biaya tahun pertama melebihi anggaran Anda.'],
] as const)('a verdict says why (%#)', (keys, profile, verdict, why) => {
	expect(viewOf(keys, profile)).toMatchObject({ verdict, why });
});

test('a cost that is not complete is a lower bound, and says what is missing', () => {
	expect(viewOf({ costs: [aCost(1000), yearly] }).cost).toEqual({
		figure: 'Rp1.200',
		known: true,
		notes: [],
	});
	expect(viewOf({ costs: [aCost(1000), aCost(1, { scalesWith: 'puskesmas' })] }).cost).toEqual({
		figure: 'paling sedikit Rp1.000',
		known: true,
		notes: ['Belum diketahui: jumlah puskesmas.', 'Panduan tidak menyebut biaya per tahun.'],
	});
	expect(viewOf({}).cost).toEqual({
		figure: 'belum ada data',
		known: false,
		notes: ['Panduan tidak menyebut biaya.'],
	});
});

test('time and proof say what is not known', () => {
	expect(viewOf({ time: { min: 25, max: 40, unknown: 0 } }).time.figure).toBe('25–40 hari kerja');
	expect(viewOf({ time: { min: 25, max: 40, unknown: 2 } }).time).toMatchObject({
		figure: 'paling sedikit 25 hari kerja',
		notes: ['Lama 2 langkah belum diketahui.'],
	});
	expect(viewOf({ time: { min: 0, max: 0, unknown: 2 } }).time.known).toBe(false);
	expect(viewOf({ adopters: 2, figures: true }).proof).toEqual({
		figure: '2 daerah mereplikasi, terkonfirmasi',
		known: true,
		notes: ['Ada angka sebelum dan sesudah.'],
	});
	expect(viewOf({}).proof).toMatchObject({ figure: 'Belum ada replikasi terkonfirmasi', known: false });
});

test('an urusan that hurts is marked', () => {
	expect(viewOf({ affair: 'kesehatan' })).toMatchObject({ affair: 'Kesehatan', urgent: true });
	expect(viewOf({ affair: 'sosial' })).toMatchObject({ affair: 'sosial', urgent: false });
});
