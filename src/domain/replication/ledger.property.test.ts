import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anInnovation, aRegion, aReplication } from '../../../tests/builders/record.ts';
import { agreementKinds, replicationStates } from '../../schema/replication.ts';
import { confirmedAdopters } from './confirmed-adopters.ts';
import { ledgerFrom, ledgerOf } from './ledger.ts';
import { lineageRows, lineagesOf } from './lineage.ts';
import { statementsOf, type LedgerParts } from './statement.ts';

const regionIds = ['kota-a', 'kota-b', 'kota-c', 'kota-d'] as const;
const codeOf = (id: string) => `99.7${String(regionIds.findIndex((own) => own === id))}`;
const regions = regionIds.map((id) => aRegion({ id, data: { code: codeOf(id) } }));
const innovationIds = ['kota-a/antre', 'kota-a/lapor', 'kota-b/sumur'] as const;

const region = fc.constantFrom(...regionIds);
const date = fc.constantFrom('2024', '2024-05', '2025-01-31', '2026');

const claims = fc.array(
	fc.oneof(
		fc.record({ code: region.map(codeOf), since: date }),
		fc.record({ name: fc.constantFrom('RSUD', 'Universitas') }),
	),
	{ maxLength: 4 },
);

const innovations = fc
	.tuple(...innovationIds.map(() => claims))
	.map((lists) =>
		innovationIds.map((id, index) => anInnovation({ id, data: { replicatedBy: lists[index] ?? [] } })),
	);

const states = fc.array(fc.record({ state: fc.constantFrom(...replicationStates), on: date }), {
	minLength: 1,
	maxLength: 3,
});

const origin = fc.oneof(
	fc.constantFrom(...innovationIds).map((innovation) => ({ innovation })),
	fc.constant({ title: 'Kartu Sehat', url: 'https://seberang.example/kartu' }),
);

const agreement = fc.record({
	kind: fc.constantFrom(...agreementKinds),
	evidence: fc.boolean().map((shown) => (shown ? [{ title: 'Naskah' }] : [])),
});

const record = fc.record({ origin, states, from: region, agreement }, { requiredKeys: ['origin', 'states'] });

const replications = fc
	.array(fc.tuple(region, record), { maxLength: 8 })
	.map((list) =>
		list.map(([adopter, data], index) => aReplication({ id: `${adopter}/r-${String(index)}`, data })),
	);

const parts: fc.Arbitrary<LedgerParts> = fc.record({
	innovations,
	replications,
	regions: fc.constant(regions),
	reference: fc.constant({ regions: [] }),
});

const shuffled = <Value>(list: readonly Value[]) =>
	fc.shuffledSubarray([...list], { minLength: list.length });

test('it does not matter which side is read first, or in which order the files come', () => {
	const both = parts.chain((own) => {
		const statements = statementsOf(own);
		return fc.tuple(fc.constant(statements), shuffled(statements));
	});
	fc.assert(
		fc.property(both, ([statements, other]) => {
			expect(ledgerFrom(other)).toEqual(ledgerFrom(statements));
		}),
	);
});

test('when both sides change places, their claims do too, and what is confirmed stays confirmed', () => {
	const said = fc.record({ owner: fc.boolean(), adopter: fc.boolean() });
	const mirrored = {
		'klaim-asal': 'klaim-replikator',
		'klaim-replikator': 'klaim-asal',
		terkonfirmasi: 'terkonfirmasi',
	} as const;
	const world = (pairs: readonly { owner: boolean; adopter: boolean }[]) =>
		ledgerOf({
			regions,
			reference: { regions: [] },
			innovations: pairs.map(({ owner }, index) =>
				anInnovation({
					id: `kota-a/i-${String(index)}`,
					data: { replicatedBy: owner ? [{ code: codeOf('kota-b') }] : [] },
				}),
			),
			replications: pairs.flatMap(({ adopter }, index) =>
				adopter
					? [
							aReplication({
								id: `kota-b/r-${String(index)}`,
								data: { origin: { innovation: `kota-a/i-${String(index)}` } },
							}),
						]
					: [],
			),
		});
	fc.assert(
		fc.property(fc.array(said, { maxLength: 6 }), (pairs) => {
			const swapped = pairs.map(({ owner, adopter }) => ({ owner: adopter, adopter: owner }));
			expect(world(swapped).map(({ key, standing }) => [key, standing])).toEqual(
				world(pairs).map(({ key, standing }) => [key, mirrored[standing]]),
			);
		}),
	);
});

test('every record of another region is in exactly one entry, also when it has stopped', () => {
	fc.assert(
		fc.property(parts, (own) => {
			const entries = ledgerOf(own);
			for (const replication of own.replications) {
				const self = replication.data.origin.innovation?.startsWith(`${replication.regionId}/`) === true;
				const holders = entries.filter(({ records }) => records.includes(replication));
				expect(holders).toHaveLength(self ? 0 : 1);
				for (const state of self ? [] : replication.data.states) {
					expect(holders[0]?.path).toContain(state);
				}
			}
		}),
	);
});

test('one word more from an adopter never takes a confirmation away', () => {
	fc.assert(
		fc.property(parts, fc.nat({ max: 8 }), (own, left) => {
			const before = ledgerOf({ ...own, replications: own.replications.slice(left) });
			const after = new Map(ledgerOf(own).map(({ key, standing }) => [key, standing]));
			for (const { key, standing } of before) {
				if (standing === 'terkonfirmasi') expect(after.get(key)).toBe('terkonfirmasi');
			}
		}),
	);
});

test('the confirmed adopters of an innovation are different regions, and never its own', () => {
	fc.assert(
		fc.property(parts, (own) => {
			const ledger = ledgerOf(own);
			for (const id of innovationIds) {
				const codes = confirmedAdopters(ledger, id).map(({ code }) => code);
				expect(new Set(codes).size).toBe(codes.length);
				expect(codes).not.toContain(codeOf(id.split('/')[0] ?? ''));
			}
		}),
	);
});

test('every entry stands in the lineages once, one generation below the one that it hangs on', () => {
	fc.assert(
		fc.property(parts, (own) => {
			const ledger = ledgerOf(own);
			const rows = lineagesOf(ledger).flatMap(lineageRows);
			const keys = rows.flatMap(({ node }) => node.entry?.key ?? []);
			expect(keys.toSorted()).toEqual(ledger.map(({ key }) => key).toSorted());
			for (const { node, above } of rows) expect(node.generation).toBe((above?.generation ?? 0) + 1);
		}),
	);
});
