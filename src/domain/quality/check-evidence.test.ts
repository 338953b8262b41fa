import { expect, test } from 'vitest';
import { someEntries } from '../../../tests/builders/entries.ts';
import { anInnovation, aRegion } from '../../../tests/builders/record.ts';
import type { EvidenceSighting } from '../../schema/evidence-sighting.ts';
import { checkEvidence } from './check-evidence.ts';

const url = 'https://kota.example/sk.pdf';
const verified = { by: 'Inspektorat', on: '2026-05-03', digest: 'x' };
const dead: EvidenceSighting = { url, state: 'mati', on: '2026-06-01' };
const evidence = [{ title: 'SK', url }];

function problems(row: object, seen: EvidenceSighting) {
	const innovation = anInnovation({ data: { assessments: { 'iid-2026': { '16': { level: 1, ...row } } } } });
	return checkEvidence(someEntries({ innovations: [innovation], sightings: [seen] }));
}

test('a dead address is a warning at the address, and says what becomes of the verification', () => {
	expect(problems({ evidence, verified }, dead)).toEqual([
		{
			code: 'bukti-mati',
			file: 'innovations/kota-arunika/antre-daring.mdx',
			path: ['assessments', 'iid-2026', '16', 'evidence', 0, 'url'],
			message:
				'Bukti `SK` tidak dapat dibuka pada 2026-06-01. Verifikasi baris 16 tidak dihitung sampai buktinya diperiksa ulang; parameternya tetap. Tulis alamat yang masih ada atau arsipnya di `url`, lalu jalankan `npm run links -- --write`.',
		},
	]);
	expect(problems({ evidence }, dead)[0]?.message).not.toContain('Verifikasi');
});

test('other bytes than those whose digest was written are a warning at the digest', () => {
	const seen: EvidenceSighting = { ...dead, state: 'hidup', sha256: 'b'.repeat(64) };
	expect(problems({ evidence: [{ title: 'SK', url, sha256: 'a'.repeat(64) }] }, seen)).toMatchObject([
		{ code: 'bukti-berubah', path: ['assessments', 'iid-2026', '16', 'evidence', 0, 'sha256'] },
	]);
	expect(problems({ evidence }, seen)).toEqual([]);
});

test('the rows of a region are looked at, too', () => {
	const region = aRegion({ data: { assessments: { 'iid-2026': { spd: { '7': { value: 1, evidence } } } } } });
	expect(checkEvidence(someEntries({ regions: [region], sightings: [dead] }))).toMatchObject([
		{ code: 'bukti-mati', path: ['assessments', 'iid-2026', 'spd', '7', 'evidence', 0, 'url'] },
	]);
});
