import { expect, test } from 'vitest';
import { aGuide, anInnovation } from '../../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { profileFormView } from './profile-form.ts';

const affair = (id: string, name: string) => ({ id, name, number: 1, aliases: [], group: 'wajib' as const });
const system = (id: string, name: string) => ({ id, name, explanation: 'Catatan.' });
const prerequisite = { id: 'a', text: 'Ada.', need: 'wajib' } as const;
const cost = {
	item: 'Kartu',
	frequency: 'sekali',
	quantity: 1,
	unit: 'buah',
	unitCost: 1,
	priceYear: 2026,
	basis: 'perkiraan',
} as const;

const snapshot = aSnapshot({
	reference: aReference({
		affairs: [affair('kesehatan', 'Kesehatan'), affair('sosial', 'Sosial'), affair('desa', 'Desa')],
		systems: [system('simpus', 'SIMPUS'), system('oss', 'OSS')],
	}),
	innovations: [
		anInnovation({ id: 'kota-arunika/satu', data: { affair: 'sosial' } }),
		anInnovation({ id: 'kota-arunika/dua', data: { affair: 'desa' } }),
	],
	guides: [
		aGuide({
			id: 'kota-arunika/satu',
			data: {
				prerequisites: [
					{ ...prerequisite, condition: { kind: 'sistem', system: 'oss' } },
					{ ...prerequisite, id: 'b', condition: { kind: 'urusan', affair: 'kesehatan' } },
				],
				costs: [
					{ ...cost, scalesWith: 'kelurahan' },
					{ ...cost, scalesWith: 'per-1000-penduduk' },
				],
			},
		}),
	],
});

test('the form asks only for what the answer to some guide depends on', () => {
	expect(profileFormView(snapshot, snapshot.guides)).toMatchObject({
		systems: [{ value: 'oss', label: 'OSS', explanation: 'Catatan.' }],
		urgent: [{ value: 'sosial', label: 'Sosial' }],
		authorities: [{ value: 'kesehatan', label: 'Kesehatan' }],
		counts: [{ key: 'kelurahan', label: 'Kelurahan' }],
	});
});

test('without guides there is nothing to ask but the region, money, staff and connectivity', () => {
	expect(profileFormView(snapshot, [])).toMatchObject({
		systems: [],
		urgent: [],
		authorities: [],
		counts: [],
	});
});
