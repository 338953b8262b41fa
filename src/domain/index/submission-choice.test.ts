import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFractions } from './fraction.ts';
import { bestSubmission, submissionEffects, submissionScore } from './submission-choice.ts';
import type { Candidate } from './submission-choice.ts';

const bands = [{ predicate: 'Inovatif', from: 0, to: 10_000 }];
const rules = { divisor: 12, maximum: 25_000, bands };
/** The rule of 2026: 0,38 points each, at most 200, five of six yandas urusan. */
const formula = { ...rules, count: { pointsPerInnovation: 38, cap: 200, basicServicesNeeded: 5 } };

function candidates(maturities: readonly number[], services: readonly string[] = []): readonly Candidate[] {
	return maturities.map((maturity, index) => ({
		id: `i${String(index).padStart(4, '0')}`,
		maturity,
		basicService: services[index],
	}));
}

const five = ['pendidikan', 'kesehatan', 'pekerjaan-umum', 'perumahan', 'sosial'];

test('below the divisor every innovation helps, so all are submitted', () => {
	const all = candidates([5000, 100, 9000, 0], five);
	expect(bestSubmission(formula, 0, all).chosen).toEqual(['i0002', 'i0000', 'i0001']);
});

test('without the count score a weak innovation beyond the divisor dilutes the mean and is left out', () => {
	// 12 with 60,00 have the mean 60; a thirteenth with 30,00 gives 750 / 13 = 57,69.
	const all = candidates([...Array<number>(12).fill(6000), 3000]);
	const { chosen, score } = bestSubmission(formula, 0, all);
	expect(chosen).toHaveLength(12);
	// 60 / 250 × 100.
	expect(score.index).toBe(2400);
});

test('with the count score the same weak innovation is still left out when it dilutes more than 0,38', () => {
	const all = candidates([...Array<number>(12).fill(6000), 3000], five);
	// The thirteenth costs 60 - 57,69 = 2,31 points of the mean and brings 0,38.
	expect(bestSubmission(formula, 0, all).chosen).not.toContain('i0012');
});

test('with the count score an innovation that dilutes less than 0,38 is submitted', () => {
	// (12 × 60 + 58) / 13 = 59,846: it costs 0,154 and brings 0,38.
	const all = candidates([...Array<number>(12).fill(6000), 5800], five);
	expect(bestSubmission(formula, 0, all).chosen).toContain('i0012');
});

test('a weak innovation of a fifth yandas urusan is submitted, because it brings the whole count score', () => {
	const services = ['pendidikan', 'kesehatan', 'pekerjaan-umum', 'perumahan'];
	const strong = candidates(Array<number>(12).fill(6000), services);
	const weak = { id: 'lemah', maturity: 1000, basicService: 'sosial' };
	const { chosen, score } = bestSubmission(formula, 0, [...strong, weak]);
	expect(chosen).toContain('lemah');
	// 13 innovations: (720 + 10) / 13 + 13 × 0,38 = 56,1538… + 4,94 = 61,0938…; without it 60.
	expect(score.countScore).toBe(494);
	expect(score.index).toBe(2444);
});

test('nothing to submit gives the SPD alone', () => {
	expect(bestSubmission(formula, 5000, [])).toMatchObject({ chosen: [], score: { index: 2000 } });
});

test('withdrawing and adding one innovation have their exact effect', () => {
	const all = candidates([6000, 3000]);
	expect(submissionEffects(formula, 0, all, new Set(['i0000']))).toEqual([
		// 60 / 12 / 250 × 100 = 2.
		{ id: 'i0000', submitted: true, change: { numerator: -2, denominator: 1 } },
		{ id: 'i0001', submitted: false, change: { numerator: 1, denominator: 1 } },
	]);
});

const service = fc.option(fc.constantFrom(...five, 'ketenteraman'), { nil: undefined });
const small = fc
	.array(fc.record({ maturity: fc.integer({ min: 0, max: 11_100 }), basicService: service }), {
		maxLength: 12,
	})
	.map((items) => items.map((item, index) => ({ ...item, id: `i${String(index).padStart(2, '0')}` })));

const settings = fc.record({
	divisor: fc.integer({ min: 1, max: 14 }),
	points: fc.integer({ min: 0, max: 600 }),
	cap: fc.integer({ min: 0, max: 12 }),
	needed: fc.integer({ min: 0, max: 6 }),
});

test('the choice is as good as the best of all subsets', () => {
	fc.assert(
		fc.property(small, settings, (all, { divisor, points, cap, needed }) => {
			const varied = {
				...rules,
				divisor,
				count: { pointsPerInnovation: points, cap, basicServicesNeeded: needed },
			};
			const chosen = bestSubmission(varied, 0, all);
			for (let mask = 0; mask < 2 ** all.length; mask += 1) {
				const subset = all.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
				const { exact } = submissionScore(varied, 0, subset);
				expect(compareFractions(exact, chosen.score.exact)).toBeLessThanOrEqual(0);
			}
		}),
		{ numRuns: 60 },
	);
}, 60_000);

test('the order of the files does not matter', () => {
	fc.assert(
		fc.property(small, (all) => {
			expect(bestSubmission(formula, 0, all.toReversed())).toEqual(bestSubmission(formula, 0, all));
		}),
	);
});

test('ten times as many innovations take about ten times as long, not a hundred times', () => {
	const many = (size: number) =>
		candidates(
			Array.from({ length: size }, (_, index) => (index * 7919) % 11_101),
			Array.from({ length: size }, (_, index) => five[index % 9] ?? ''),
		);
	// The quickest of several rounds: a busy machine slows some of them, not all.
	const time = (size: number) => {
		const all = many(size);
		const rounds = Array.from({ length: 9 }, () => {
			const began = performance.now();
			bestSubmission(formula, 0, all);
			return performance.now() - began;
		});
		return Math.min(...rounds);
	};
	time(2000);
	expect(time(2000)).toBeLessThan(40 * time(200));
});
