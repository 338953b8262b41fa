import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCandidate, manyCandidates } from '../../../tests/builders/candidate.ts';
import { connectivities, necessities, regionLevels } from '../../schema/guide-prerequisite.ts';
import { costDrivers, costFrequencies } from '../../schema/guide-resources.ts';
import { decodeCandidates, encodeCandidates, isCandidateFile } from './candidate-codec.ts';
import type { Candidate, CandidatePrerequisite, MeasuredCondition } from './candidate.ts';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/);

const condition: fc.Arbitrary<MeasuredCondition> = fc.oneof(
	fc.record({
		kind: fc.constant('jenjang' as const),
		levels: fc.subarray([...regionLevels], { minLength: 1 }),
	}),
	fc.record({ kind: fc.constant('penduduk' as const), min: maybe(fc.nat()), max: maybe(fc.nat()) }),
	fc.record({ kind: fc.constant('urusan' as const), affair: id }),
	fc.record({ kind: fc.constant('jaringan' as const), atLeast: fc.constantFrom(...connectivities) }),
	fc.record({ kind: fc.constant('sistem' as const), system: id }),
	fc.record({ kind: fc.constant('petugas' as const), atLeast: fc.nat() }),
);

const prerequisite: fc.Arbitrary<CandidatePrerequisite> = fc.record({
	id,
	need: fc.constantFrom(...necessities),
	condition: maybe(condition),
	substitute: maybe(fc.constant(true as const)),
});

const cost = fc.record({
	frequency: fc.constantFrom(...costFrequencies),
	quantity: fc.oneof(fc.integer({ min: 1 }), fc.constantFrom(0.1, 1.5)),
	unitCost: fc.nat(),
	scalesWith: fc.constantFrom(...costDrivers),
});

// One region has one name and one code.
const region = fc.constantFrom(
	{ id: 'kota-arunika', name: 'Kota Arunika', code: '99.71' },
	{ id: 'kota', name: 'Kota', code: '90.01' },
);

const candidate: fc.Arbitrary<Candidate> = fc
	.record({
		slug: id,
		title: fc.string({ unit: 'grapheme' }),
		region,
		affair: maybe(id),
		sample: fc.boolean(),
		figures: fc.boolean(),
		adopters: fc.nat(),
		time: fc.record({ min: fc.nat(), max: fc.nat(), unknown: fc.nat() }),
		prerequisites: fc.array(prerequisite, { maxLength: 4 }),
		costs: fc.array(cost, { maxLength: 4 }),
	})
	.map(({ slug, ...rest }) => ({ id: `${rest.region.id}/${slug}`, ...rest }));

test('what is published comes back as it was', () => {
	fc.assert(
		fc.property(fc.array(candidate, { maxLength: 6 }), (candidates) => {
			const file: unknown = JSON.parse(JSON.stringify(encodeCandidates(candidates)));
			if (!isCandidateFile(file)) throw new Error('The format is lost.');
			expect(decodeCandidates(file)).toEqual(candidates);
		}),
	);
});

test('what candidates have in common stands in the file once', () => {
	const one = aCandidate({
		affair: 'kesehatan',
		prerequisites: [{ id: 'petugas', need: 'wajib', condition: { kind: 'petugas', atLeast: 2 } }],
	});
	const file = encodeCandidates([one, { ...one, id: 'kota-arunika/lain', title: 'Lain', sample: true }]);
	expect(file).toMatchObject({
		regions: [one.region],
		affairs: ['kesehatan'],
		ids: ['petugas'],
		conditions: [{ kind: 'petugas', atLeast: 2 }],
		rows: [
			[1, 'antre-daring', 'Antre Daring', 1, 0, 0, 10, 10, 0, [5, 1], []],
			[1, 'lain', 'Lain', 1, 1, 0, 10, 10, 0, [5, 1], []],
		],
	});
});

test('another format is refused, and a file that contradicts itself is not read', () => {
	const file = encodeCandidates([aCandidate()]);
	expect(isCandidateFile({ ...file, format: 0 })).toBe(false);
	expect(isCandidateFile(undefined)).toBe(false);
	expect(() => decodeCandidates({ ...file, regions: [] })).toThrow(RangeError);
});

test('thirty-six thousand candidates are a file of a few megabytes', () => {
	const bytes = Buffer.byteLength(JSON.stringify(encodeCandidates(manyCandidates(36_000))));
	expect(bytes / 36_000).toBeLessThan(250);
});
