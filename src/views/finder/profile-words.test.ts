import { expect, test } from 'vitest';
import type { ChosenRegion } from '../../domain/replication/stated-profile.ts';
import { profileWords } from './profile-words.ts';

const magelang: ChosenRegion = {
	code: '33.71',
	name: 'Kota Magelang',
	level: 'kota',
	population: 127_000,
	sample: false,
};
const names = { affairs: { kesehatan: 'Kesehatan', sosial: 'Sosial' }, systems: { oss: 'OSS' } };

test('only what was said is written', () => {
	expect(profileWords({}, magelang, names)).toEqual(['kota', '127.000 penduduk']);
	expect(profileWords({}, { ...magelang, population: undefined }, names)).toContain(
		'penduduk belum ada data',
	);
});

test('what was said stands in one order, by its names', () => {
	const stated = {
		urgent: ['kesehatan', 'sosial'],
		budget: 150_000_000,
		staff: 4,
		connectivity: 'serat-optik',
		systems: ['oss', 'lain'],
		puskesmas: 5,
		without: ['sosial'],
	} as const;
	expect(profileWords(stated, magelang, names).slice(2)).toEqual([
		'anggaran Rp150.000.000',
		'4 petugas',
		'jaringan serat optik',
		'memakai OSS dan lain',
		'5 puskesmas',
		'diutamakan: Kesehatan dan Sosial',
		'tidak berwenang atas Sosial',
	]);
	expect(profileWords({ systems: [] }, magelang, names).at(-1)).toBe('tanpa sistem yang sudah dipakai');
});
