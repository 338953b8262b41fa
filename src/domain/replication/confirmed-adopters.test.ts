import { expect, test } from 'vitest';
import { anInnovation, aRegion, aReplication } from '../../../tests/builders/record.ts';
import { confirmedAdopters, levelOfAdopters, unsupportedLevel } from './confirmed-adopters.ts';
import { ledgerOf } from './ledger.ts';

const regions = ['kota-a', 'kota-b', 'kota-c', 'kota-d'].map((id, index) =>
	aRegion({ id, data: { code: `99.7${String(index)}` } }),
);

test('only confirmed regions count, also those that have stopped', () => {
	const ledger = ledgerOf({
		regions,
		reference: { regions: [] },
		innovations: [
			anInnovation({
				id: 'kota-a/antre',
				data: { replicatedBy: [{ code: '99.71' }, { code: '99.72' }, { name: 'RSUD' }] },
			}),
		],
		replications: [
			aReplication({
				id: 'kota-b/antre',
				data: {
					origin: { innovation: 'kota-a/antre' },
					states: [{ state: 'berhenti', on: '2025', cause: 'Habis dana.' }],
				},
			}),
			// kota-c says nothing; kota-d says it alone.
			aReplication({ id: 'kota-d/antre', data: { origin: { innovation: 'kota-a/antre' } } }),
		],
	});
	expect(confirmedAdopters(ledger, 'kota-a/antre').map(({ code }) => code)).toEqual(['99.71']);
	expect(confirmedAdopters(ledger, 'kota-a/lapor')).toEqual([]);
});

test('three regions make the highest level', () => {
	expect([0, 1, 2, 3, 4].map(levelOfAdopters)).toEqual([0, 1, 2, 3, 3]);
});

test('a level that needs more regions than are confirmed is named with the difference', () => {
	expect(unsupportedLevel({ level: 3 }, 1)).toEqual({ stated: 3, supported: 1, lacking: 2 });
	expect(unsupportedLevel({ value: 1 }, 0)).toEqual({ stated: 1, supported: 0, lacking: 1 });
	expect(unsupportedLevel({ value: 5 }, 2)).toEqual({ stated: 3, supported: 2, lacking: 1 });
});

test('a level that the ledger supports is no difference, and neither is a lower one or none', () => {
	expect(unsupportedLevel({ level: 1 }, 1)).toBeUndefined();
	expect(unsupportedLevel({ value: 5 }, 3)).toBeUndefined();
	expect(unsupportedLevel({ level: 1 }, 4)).toBeUndefined();
	expect(unsupportedLevel({ value: 0 }, 0)).toBeUndefined();
	expect(unsupportedLevel(undefined, 0)).toBeUndefined();
});
