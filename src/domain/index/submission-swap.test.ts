import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFractions, difference, fractionText } from './fraction.ts';
import { submissionScore, type Candidate, type ChoiceFormula } from './submission-choice.ts';
import { bestSwaps } from './submission-swap.ts';

const formula: ChoiceFormula = {
	divisor: 2,
	maximum: 10_000,
	bands: undefined,
	count: { pointsPerInnovation: 100, cap: 10, basicServicesNeeded: 1 },
};

function candidate(id: string, maturity: number, basicService?: string): Candidate {
	return { id, maturity, basicService };
}

const swapsOf = (candidates: readonly Candidate[], ...submitted: string[]) =>
	Object.fromEntries(
		[...bestSwaps(formula, 0, candidates, new Set(submitted))].map(([id, swap]) => [
			id,
			[swap.with, fractionText(swap.change)],
		]),
	);

test('what comes in replaces the least mature, and what goes is replaced by the most mature', () => {
	const candidates = [
		candidate('a', 5000, 'sosial'),
		candidate('b', 3000),
		candidate('c', 2000),
		candidate('d', 1000),
	];
	// Divided by 2: 20 for 30 is 5 less, 20 for 50 would lose the only service as well.
	expect(swapsOf(candidates, 'a', 'b')).toEqual({
		// 20 for 50 is 15 less, and without a service the two points for the number are gone.
		a: ['c', '-17/1'],
		b: ['c', '-5/1'],
		c: ['b', '-5/1'],
		d: ['b', '-10/1'],
	});
});

test('the only one of its service gives way to another of the same service, not to a more mature one', () => {
	const candidates = [candidate('a', 1000, 'sosial'), candidate('b', 900, 'sosial'), candidate('c', 950)];
	// 9 for 10 is half a point less; 9,5 for 10 would lose the one point for the number.
	expect(swapsOf(candidates, 'a')).toEqual({
		a: ['b', '-1/2'],
		b: ['a', '-1/2'],
		c: ['a', '-5/4'],
	});
});

test('where everything or nothing is submitted there is nobody to swap with', () => {
	const candidates = [candidate('a', 1000), candidate('b', 500)];
	expect(swapsOf(candidates, 'a', 'b')).toEqual({});
	expect(swapsOf(candidates)).toEqual({});
});

test('no swap of two is better than the one that is named', () => {
	const drawn = fc.record({
		maturity: fc.integer({ min: 0, max: 11_100 }),
		basicService: fc.constantFrom(undefined, 'a', 'b', 'c'),
		isSubmitted: fc.boolean(),
	});
	const rule = fc.record({
		pointsPerInnovation: fc.integer({ min: 0, max: 500 }),
		cap: fc.integer({ min: 1, max: 6 }),
		basicServicesNeeded: fc.integer({ min: 0, max: 3 }),
	});
	fc.assert(
		fc.property(fc.array(drawn, { maxLength: 9 }), rule, (items, count) => {
			const rules = { ...formula, maximum: 25_000, count };
			const candidates = items.map((item, place) => ({ ...item, id: String(place) }));
			const submitted = new Set(candidates.flatMap(({ id, isSubmitted }) => (isSubmitted ? [id] : [])));
			const present = candidates.filter(({ id }) => submitted.has(id));
			const before = submissionScore(rules, 4000, present).exact;
			const swaps = bestSwaps(rules, 4000, candidates, submitted);
			for (const one of candidates) {
				const partners = candidates.filter(({ id }) => submitted.has(id) !== submitted.has(one.id));
				const changes = partners.map((other) => {
					const [out, into] = submitted.has(one.id) ? [one, other] : [other, one];
					const after = [...present.filter((item) => item !== out), into];
					return difference(submissionScore(rules, 4000, after).exact, before);
				});
				const best = changes.toSorted((first, second) => compareFractions(second, first))[0];
				expect(swaps.get(one.id)?.change).toEqual(best);
			}
		}),
	);
});
