import { expect, test } from 'vitest';
import { anAgency, anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { publishedSnapshot } from './published-snapshot.ts';

const list = (regionId: string) => ({
	regionId,
	file: `agencies/${regionId}.yaml`,
	complete: false,
	sources: [],
});

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
	});

test('one setting takes the fictional regions and everything of theirs off the site', () => {
	const published = publishedSnapshot(mixed(false));
	expect(published.regions.map(({ id }) => id)).toEqual(['kota-magelang']);
	expect(published.agencyLists.map(({ regionId }) => regionId)).toEqual(['kota-magelang']);
	expect(published.agencies.map(({ id }) => id)).toEqual(['kota-magelang/rsud']);
	expect(published.innovations.map(({ id }) => id)).toEqual(['kota-magelang/datago']);
});

test('with samples shown nothing is taken away', () => {
	const snapshot = mixed(true);
	expect(publishedSnapshot(snapshot)).toBe(snapshot);
});
