import { expect, test } from 'vitest';
import { aRegion } from '../../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { regionFile } from './region-file.ts';

test('the file has the listed regions with their figures, and the fictional ones marked', () => {
	const place = { latitude: -7.4, longitude: 110.2, provinceCode: '33' };
	const magelang = { code: '33.71', name: 'Kota Magelang', level: 'kota', population: 127_000 } as const;
	const snapshot = aSnapshot({
		reference: aReference({ regions: [{ ...place, ...magelang, areaKm2: 18.5 }] }),
		regions: [
			aRegion({
				id: 'kota-arunika',
				data: {
					code: '99.71',
					name: 'Kota Arunika',
					sample: true,
					sampleFacts: { population: 5, areaKm2: 2 },
				},
			}),
			aRegion({ id: 'kabupaten-jauh', data: { code: '99.01', name: 'Kabupaten Jauh', sample: true } }),
			aRegion({ id: 'kota-magelang', data: { code: '33.71', name: 'Kota Magelang', sample: false } }),
		],
	});
	expect(regionFile(snapshot).regions).toEqual([
		['33.71', 'kota', 'Kota Magelang', 127_000, 18.5],
		['99.71', 'kota', 'Kota Arunika', 5, 2, 1],
		['99.01', 'kabupaten', 'Kabupaten Jauh', null, null, 1],
	]);
});
