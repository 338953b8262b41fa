import { expect, test } from 'vitest';
import { anInnovation, aRegion, aReplication, type ReplicationKeys } from '../../../tests/builders/record.ts';
import { ledgerOf } from './ledger.ts';
import { lineageRows, lineagesOf } from './lineage.ts';

const regions = ['kota-a', 'kota-b', 'kota-c', 'kota-d'].map((id, index) =>
	aRegion({ id, data: { code: `99.7${String(index)}` } }),
);

const antre = { innovation: 'kota-a/antre' };
const taken = (adopter: string, data: ReplicationKeys = {}) =>
	aReplication({ id: `${adopter}/antre`, data: { origin: antre, ...data } });

const lineages = (
	replications: ReturnType<typeof taken>[],
	replicatedBy: { code?: string; name?: string }[] = [],
) =>
	lineagesOf(
		ledgerOf({
			regions,
			reference: { regions: [] },
			replications,
			innovations: [anInnovation({ id: 'kota-a/antre', data: { replicatedBy } })],
		}),
	);

/** Each node as `adopter < the one above, generation`. */
const drawn = (...own: Parameters<typeof lineages>) =>
	lineages(...own)
		.flatMap(lineageRows)
		.map(({ node, above }) => [
			node.entry?.adopter.kind === 'lain' ? node.entry.adopter.name : nameOf(node.adopter),
			above === undefined ? 'asal' : nameOf(above.adopter),
			node.generation,
		]);

function nameOf(adopter: { regionId?: string | undefined } | { name: string }): string {
	return 'name' in adopter ? adopter.name : (adopter.regionId ?? '');
}

test('a replication of a replication hangs on its model', () => {
	const chain = [taken('kota-d', { from: 'kota-c' }), taken('kota-b'), taken('kota-c', { from: 'kota-b' })];
	expect(drawn(chain)).toEqual([
		['kota-b', 'asal', 1],
		['kota-c', 'kota-b', 2],
		['kota-d', 'kota-c', 3],
	]);
});

test('who took it from the same model stand side by side, by code', () => {
	expect(drawn([taken('kota-d'), taken('kota-b')], [{ code: '99.72' }, { name: 'RSUD' }])).toEqual([
		['kota-b', 'asal', 1],
		['kota-c', 'asal', 1],
		['kota-d', 'asal', 1],
		['RSUD', 'asal', 1],
	]);
});

test('a model of which nobody says that it took the innovation over is drawn without an entry', () => {
	const [lineage] = lineages([taken('kota-c', { from: 'kota-b' })]);
	expect(lineage?.children).toMatchObject([
		{ adopter: { regionId: 'kota-b' }, entry: undefined, generation: 1, children: [{ generation: 2 }] },
	]);
});

test('a model that is the owner itself is the origin', () => {
	expect(drawn([taken('kota-b', { from: 'kota-a' })])).toEqual([['kota-b', 'asal', 1]]);
});

test('each origin has a lineage of its own, also one that lives elsewhere', () => {
	const origin = { title: 'Kartu', url: 'https://seberang.example/kartu' };
	const elsewhere = taken('kota-c', { origin, from: 'kota-b' });
	expect(lineages([elsewhere, taken('kota-b')])).toMatchObject([
		{ key: 'https://seberang.example/kartu', children: [{ entry: undefined }], loops: [] },
		{ key: 'kota-a/antre', children: [{ adopter: { regionId: 'kota-b' } }], loops: [] },
	]);
});

test('entries that took it from each other are a loop and hang on the origin, with what hangs on them', () => {
	const circle = [
		taken('kota-b', { from: 'kota-c' }),
		taken('kota-c', { from: 'kota-b' }),
		taken('kota-d', { from: 'kota-c' }),
	];
	expect(drawn(circle)).toEqual([
		['kota-b', 'asal', 1],
		['kota-c', 'asal', 1],
		['kota-d', 'kota-c', 2],
	]);
	const [lineage] = lineages(circle);
	expect(lineage?.loops.map((loop) => loop.map(({ adopter }) => nameOf(adopter)))).toEqual([
		['kota-b', 'kota-c'],
	]);
});

test('a region that took it from itself is a loop', () => {
	const [lineage] = lineages([taken('kota-b', { from: 'kota-b' })]);
	expect(lineage?.loops).toMatchObject([[{ adopter: { regionId: 'kota-b' } }]]);
	expect(lineage?.children).toMatchObject([{ adopter: { regionId: 'kota-b' }, children: [] }]);
});
