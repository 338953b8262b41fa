import { expect, test } from 'vitest';
import { anAgency, anInnovation, aRegion } from './record.ts';
import { aReference, aSite, aSnapshot } from './snapshot.ts';

test('builders are valid by default and take what a test says', () => {
	const snapshot = aSnapshot({
		site: aSite({ showSamples: false }),
		reference: aReference({ affairs: [] }),
		regions: [aRegion({ data: { name: 'Kota Lain' } })],
		agencies: [anAgency({ id: 'kota-lain/rsud', data: { category: 'rsud' } })],
		innovations: [anInnovation({ id: 'kota-lain/antre', digest: 'a', data: { stage: 'uji-coba' } })],
	});
	expect(snapshot).toMatchObject({
		site: { showSamples: false },
		reference: { affairs: [] },
		regions: [{ id: 'kota-arunika', data: { name: 'Kota Lain', programmes: [] } }],
		agencies: [{ id: 'kota-lain/rsud', regionId: 'kota-lain', data: { id: 'rsud', category: 'rsud' } }],
		innovations: [
			{ slug: 'antre', regionId: 'kota-lain', digest: 'a', data: { stage: 'uji-coba', themes: [] } },
		],
	});
});

test('a builder refuses what the check would refuse', () => {
	expect(() => anInnovation({ data: { title: '' } })).toThrow('title');
});
