import { expect, test } from 'vitest';
import { removedPlace } from './removed-place.ts';

test.each([
	['/inovasi/kota-a/antre/', { kind: 'inovasi', id: 'kota-a/antre', regionId: 'kota-a' }],
	['/inovasi/kota-a/antre/replikasi/', { kind: 'panduan', id: 'kota-a/antre', regionId: 'kota-a' }],
	['/daerah/kota-a/', { kind: 'daerah', id: 'kota-a', regionId: 'kota-a' }],
	['/daerah/kota-a/dinkes/', { kind: 'unit', id: 'kota-a/dinkes', regionId: 'kota-a' }],
	['/lomba/iga/', { kind: 'lomba', id: 'iga' }],
	['/lomba/iga/2025/', { kind: 'edisi', id: 'iga/2025' }],
] as const)('%s stands for a record', (address, place) => {
	expect(removedPlace(address)).toEqual(place);
});

test.each([
	'/inovasi/',
	'/inovasi/urusan/kesehatan/',
	'/inovasi/kota-a/antre/lain/',
	'/daerah/kota-a/indeks/',
	'/daerah/kota-a/dinkes/lain/',
	'/lomba/iga/2025/lain/',
	'/tentang/',
	'/metodologi/iid-2026/',
])('%s stands for no record', (address) => {
	expect(removedPlace(address)).toBeUndefined();
});
