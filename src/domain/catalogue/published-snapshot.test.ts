import { expect, test } from 'vitest';
import { anAgency, anInnovation, aGuide, aRegion, aReplication } from '../../../tests/builders/record.ts';
import { aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { publishedSnapshot } from './published-snapshot.ts';

const list = (regionId: string) => ({
	regionId,
	file: `agencies/${regionId}.yaml`,
	complete: false,
	sources: [],
});

const ofReal = { sample: false };

const mixed = (showSamples: boolean) =>
	aSnapshot({
		site: aSite({ showSamples }),
		regions: [
			aRegion({ id: 'kota-arunika' }),
			aRegion({ id: 'kota-magelang', data: { code: '33.71', sample: false } }),
		],
		agencyLists: [list('kota-arunika'), list('kota-magelang')],
		agencies: [anAgency({ id: 'kota-arunika/rsud' }), anAgency({ id: 'kota-magelang/rsud' })],
		innovations: [
			anInnovation({ id: 'kota-arunika/antre' }),
			anInnovation({ id: 'kota-arunika/lupa-ditandai', data: { sample: false } }),
			anInnovation({ id: 'kota-magelang/datago', data: { sample: false } }),
			anInnovation({ id: 'kota-magelang/contoh', data: { sample: true } }),
		],
		guides: [
			aGuide({ id: 'kota-arunika/antre' }),
			aGuide({ id: 'kota-magelang/datago', data: { sample: false } }),
			aGuide({ id: 'kota-magelang/contoh', data: { sample: false } }),
		],
		replications: [
			aReplication({ id: 'kota-arunika/datago', data: { origin: { innovation: 'kota-magelang/datago' } } }),
			aReplication({
				id: 'kota-magelang/antre',
				data: { ...ofReal, origin: { innovation: 'kota-arunika/antre' } },
			}),
			aReplication({ id: 'kota-magelang/lain', data: { ...ofReal, origin: { title: 'Dari tempat lain' } } }),
		],
	});

test('one setting takes the fictional regions and everything of theirs off the site', () => {
	const published = publishedSnapshot(mixed(false));
	expect(published.regions.map(({ id }) => id)).toEqual(['kota-magelang']);
	expect(published.agencyLists.map(({ regionId }) => regionId)).toEqual(['kota-magelang']);
	expect(published.agencies.map(({ id }) => id)).toEqual(['kota-magelang/rsud']);
	expect(published.innovations.map(({ id }) => id)).toEqual(['kota-magelang/datago']);
	expect(published.guides.map(({ id }) => id)).toEqual(['kota-magelang/datago']);
	expect(published.replications.map(({ id }) => id)).toEqual(['kota-magelang/lain']);
});

test('with samples shown nothing is taken away', () => {
	const snapshot = mixed(true);
	expect(publishedSnapshot(snapshot)).toBe(snapshot);
});
