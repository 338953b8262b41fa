import { expect, test } from 'vitest';
import { anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { lapsedEvidence } from './lapsed-evidence.ts';

const verified = { by: 'Inspektorat', on: '2026-05-03', digest: 'x' };
const row = { level: 2, evidence: [{ title: 'SK' }, { title: 'Foto' }] };
const dead = { kind: 'mati' as const, seen: '2026-06-01' };

test('rows that were verified and lost their evidence are counted once, by record', () => {
	const innovation = {
		...anInnovation({ data: { assessments: { 'iid-2026': { '16': { ...row, verified }, '17': row } } } }),
		evidenceFaults: {
			'iid-2026': [
				{ ...dead, row: '16', index: 0 },
				{ ...dead, row: '16', index: 1 },
				{ ...dead, row: '17', index: 0 },
			],
		},
	};
	const region = {
		...aRegion({ data: { assessments: { 'iid-2026': { spd: { '7': { ...row, verified } } } } } }),
		evidenceFaults: { 'iid-2026': [{ ...dead, row: '7', index: 1 }] },
	};
	expect(lapsedEvidence(region, [innovation], 'iid-2026')).toEqual({
		text: '2 baris tidak dihitung terverifikasi karena buktinya berubah atau tidak dapat dibuka lagi. Parameter yang diisi tetap dihitung.',
		records: [
			{ label: 'SPD: baris 7', path: undefined },
			{ label: 'Antre Daring: baris 16', path: '/inovasi/kota-arunika/antre-daring/' },
		],
	});
	expect(lapsedEvidence(region, [innovation], 'iid-2027')).toBeUndefined();
	expect(lapsedEvidence(aRegion(), [innovation], 'iid-2027')).toBeUndefined();
});
