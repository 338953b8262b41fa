import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCandidate, manyCandidates } from '../../../tests/builders/candidate.ts';
import { judgedCandidates, resultGroups } from './candidate-groups.ts';
import { fits } from './fit.ts';
import { rankings } from './ranking.ts';

const all = { ranking: 'kecocokan', fits } as const;
const noWish = { profile: {}, urgent: [] };
const must = { id: 'petugas', need: 'wajib', condition: { kind: 'petugas', atLeast: 3 } } as const;

test('samples are counted apart from what is real', () => {
	const judged = judgedCandidates(
		[
			aCandidate({ id: 'kota-arunika/a' }),
			aCandidate({ id: 'kota-arunika/b', prerequisites: [must] }),
			aCandidate({ id: 'kota-arunika/c', sample: true }),
		],
		{ profile: { staff: 1 }, urgent: [] },
	);
	const { real, samples } = resultGroups(judged, all);
	expect(real.counts).toEqual({ cocok: 1, 'perlu-penyesuaian': 0, 'belum-cocok': 1 });
	expect(samples.counts).toEqual({ cocok: 1, 'perlu-penyesuaian': 0, 'belum-cocok': 0 });
	expect(samples.results.map(({ candidate }) => candidate.id)).toEqual(['kota-arunika/c']);
});

test('a region is not offered what is its own', () => {
	const own = aCandidate();
	expect(judgedCandidates([own], { ...noWish, code: own.region.code })).toEqual([]);
	expect(judgedCandidates([own], { ...noWish, code: '33.71' })).toHaveLength(1);
});

test('the fits that are shown do not change the counts, the urusan that is shown does', () => {
	const judged = judgedCandidates(
		[
			aCandidate({ id: 'kota-arunika/a', affair: 'kesehatan' }),
			aCandidate({ id: 'kota-arunika/b', affair: 'sosial' }),
			aCandidate({ id: 'kota-arunika/c', affair: 'sosial', prerequisites: [must] }),
		],
		noWish,
	);
	const { real } = resultGroups(judged, { ...all, fits: ['perlu-penyesuaian'], affair: 'sosial' });
	expect(real.counts).toEqual({ cocok: 1, 'perlu-penyesuaian': 1, 'belum-cocok': 0 });
	expect(real.results.map(({ candidate }) => candidate.id)).toEqual(['kota-arunika/c']);
});

test('with every fit shown, the results are all that is counted', () => {
	const judged = judgedCandidates(manyCandidates(40), { profile: { staff: 6, level: 'kota' }, urgent: [] });
	fc.assert(
		fc.property(fc.constantFrom(...rankings), fc.subarray([...fits]), (ranking, shown) => {
			const { real } = resultGroups(judged, { ranking, fits: shown });
			const counted = shown.reduce((sum, fit) => sum + real.counts[fit], 0);
			expect(real.results).toHaveLength(counted);
		}),
	);
});

test('thirty-six thousand candidates are judged and put in order', () => {
	const many = manyCandidates(36_000);
	const { real, samples } = resultGroups(judgedCandidates(many, { profile: { staff: 6 }, urgent: [] }), all);
	expect(real.results).toHaveLength(36_000);
	expect(samples.results).toEqual([]);
	const places = real.results.map(({ fit }) => fits.indexOf(fit));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});
