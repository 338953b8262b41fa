import { expect, test } from 'vitest';
import type { MeasuredCondition } from '../../domain/replication/candidate.ts';
import { answerTo, type RegionProfile } from '../../domain/replication/fit.ts';
import { comparedWords } from './compared-words.ts';

const names = { affairs: { kesehatan: 'Kesehatan' }, systems: { simrs: 'Sistem informasi rumah sakit' } };

const magelang: RegionProfile = {
	level: 'kota',
	population: 127_000,
	authorities: [],
	connectivity: 'serat-optik',
	systems: ['simrs'],
	staff: 5,
};

const said = (condition: MeasuredCondition | undefined, profile: RegionProfile) =>
	comparedWords(condition, answerTo(condition, profile), profile, names);

const cases: readonly (readonly [MeasuredCondition | undefined, known: string, unknown: string])[] = [
	[
		{ kind: 'jenjang', levels: ['kabupaten', 'kota'] },
		'Untuk kabupaten dan kota; daerah Anda kota.',
		'Untuk kabupaten dan kota.',
	],
	[
		{ kind: 'penduduk', min: 100_000 },
		'Diminta sedikitnya 100.000 penduduk; daerah Anda 127.000.',
		'Diminta sedikitnya 100.000 penduduk; penduduk daerah Anda belum ada data.',
	],
	[
		{ kind: 'penduduk', min: 1000, max: 5000 },
		'Diminta 1.000 sampai 5.000 penduduk; daerah Anda 127.000.',
		'Diminta 1.000 sampai 5.000 penduduk; penduduk daerah Anda belum ada data.',
	],
	[
		{ kind: 'urusan', affair: 'kesehatan' },
		'Urusan Kesehatan di luar kewenangan daerah Anda.',
		'Belum pasti apakah urusan Kesehatan kewenangan daerah Anda.',
	],
	[
		{ kind: 'jaringan', atLeast: 'seluler-stabil' },
		'Diminta jaringan seluler yang stabil; Anda menyebut jaringan serat optik.',
		'Diminta jaringan seluler yang stabil; jaringan belum Anda isi.',
	],
	[
		{ kind: 'sistem', system: 'simrs' },
		'Anda sudah memakai Sistem informasi rumah sakit.',
		'Sistem yang dipakai belum Anda isi (Sistem informasi rumah sakit).',
	],
	[
		{ kind: 'petugas', atLeast: 11 },
		'Diminta sedikitnya 11 petugas; Anda menyebut 5.',
		'Diminta sedikitnya 11 petugas; jumlah petugas belum Anda isi.',
	],
	[undefined, 'Perlu dinilai sendiri oleh daerah Anda.', 'Perlu dinilai sendiri oleh daerah Anda.'],
];

test.each(cases)('%o is said beside what the region has, and beside silence', (condition, known, unknown) => {
	expect(said(condition, magelang)).toBe(known);
	expect(said(condition, {})).toBe(unknown);
});
