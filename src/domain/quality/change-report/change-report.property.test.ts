import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aComputedRegion, anEligible, mandatoryRows } from '../../../../tests/builders/computed-region.ts';
import { aState, anIssue } from '../../../../tests/builders/content-state.ts';
import { changeReport, isUnchanged } from './change-report.ts';

const services = ['pendidikan', 'kesehatan', 'pekerjaan-umum', 'perumahan', 'ketenteraman', 'sosial'];
const verified = { by: 'Inspektorat', on: '2026-10-01', digest: 'sidik' };

const entered = fc.record({
	there: fc.boolean(),
	/** In the folder, but with an error. */
	broken: fc.boolean(),
	level: fc.constantFrom(1, 2, 3),
	proof: fc.constantFrom('SK 1', 'SK 2'),
	held: fc.boolean(),
	stage: fc.constantFrom('uji-coba' as const, 'penerapan' as const),
});

const content = fc.record({
	asOf: fc.constantFrom('2026-11-01', '2027-03-01'),
	rubric: fc.constantFrom('iid-2026', 'iid-2027', 'iid-2030'),
	spd: fc.option(fc.constantFrom(1, 2, 3), { nil: undefined }),
	spdHeld: fc.boolean(),
	innovations: fc.tuple(...services.map(() => entered)),
});

function stateOf({
	asOf,
	rubric,
	spd,
	spdHeld,
	innovations,
}: typeof content extends fc.Arbitrary<infer C> ? C : never) {
	const records = innovations.map((parts, index) => {
		const { level, proof, held, stage } = parts;
		const rows = { ...mandatoryRows, '16': { level, evidence: [{ title: proof }], verified } };
		const slug = services[index] ?? '';
		const innovation = anEligible(slug, slug, { stage, assessments: { 'iid-2026': rows } });
		return { parts, innovation: { ...innovation, verified: held ? { 'iid-2026': ['16'] } : {} } };
	});
	const usable = records.filter(({ parts }) => parts.there && !parts.broken);
	const broken = records
		.filter(({ parts }) => parts.there && parts.broken)
		.map(({ innovation }) => innovation.file);
	const snapshot = aComputedRegion({
		region: {
			assessments: spd === undefined ? {} : { 'iid-2026': { spd: { '1': { level: spd, verified } } } },
		},
		innovations: usable.map(({ innovation }) => innovation),
	});
	const regions = snapshot.regions.map((region) => ({
		...region,
		verified: spd !== undefined && spdHeld ? { 'iid-2026': ['1'] } : {},
	}));
	return aState(
		{ ...snapshot, regions, asOf, site: { ...snapshot.site, rubric } },
		{
			issues: broken.map((file) => anIssue(file)),
			files: Object.fromEntries(broken.map((file) => [file, 'x'])),
		},
	);
}

test('a state compared with itself is unchanged, whatever it holds', () => {
	fc.assert(
		fc.property(content, (parts) => isUnchanged(changeReport(stateOf(parts), stateOf(parts)))),
		{ numRuns: 40 },
	);
});

test('the effects of the reasons add up to the difference of every figure', () => {
	fc.assert(
		fc.property(content, content, (before, after) => {
			const { index, maturity } = changeReport(stateOf(before), stateOf(after));
			for (const change of [...index, ...maturity]) {
				if (change.before === undefined || change.after === undefined) continue;
				const sum = (kind: 'claimed' | 'verified') =>
					change.effects.reduce((all, effect) => all + effect[kind], 0);
				expect(sum('claimed')).toBe(change.after.claimed - change.before.claimed);
				expect(sum('verified')).toBe(change.after.verified - change.before.verified);
			}
		}),
		{ numRuns: 60 },
	);
});
