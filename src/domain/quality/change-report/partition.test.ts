import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partition, turningReasons } from './partition.ts';

const figure = (claimed: number, verified = 0) => ({ claimed, verified });

test('each reason has the difference that it makes; one without a difference is left out', () => {
	const steps = [
		{ reason: 'a', figure: figure(100) },
		{ reason: 'b', figure: figure(130, 20) },
		{ reason: 'c', figure: figure(120, 20) },
	];
	expect(partition({ before: figure(100), steps })).toEqual([
		{ reasons: ['b'], claimed: 30, verified: 20 },
		{ reasons: ['c'], claimed: -10, verified: 0 },
	]);
});

test('reasons share what they did while the figure could not be computed', () => {
	const steps = [
		{ reason: 'a', figure: undefined },
		{ reason: 'b', figure: figure(150) },
	];
	expect(partition({ before: figure(100), steps })).toEqual([
		{ reasons: ['a', 'b'], claimed: 50, verified: 0 },
	]);
});

test('without a figure at either end there is no difference to divide', () => {
	expect(partition({ before: undefined, steps: [{ reason: 'a', figure: figure(1) }] })).toEqual([]);
	expect(partition({ before: figure(1), steps: [{ reason: 'a', figure: undefined }] })).toEqual([]);
});

test('the effects of the reasons are the whole difference, exactly', () => {
	const some = fc.record({ claimed: fc.integer(), verified: fc.integer() });
	const steps = fc.array(fc.record({ reason: fc.string(), figure: fc.option(some, { nil: undefined }) }));
	fc.assert(
		fc.property(some, steps, some, (before, between, after) => {
			const effects = partition({ before, steps: [...between, { reason: 'last', figure: after }] });
			const sum = (kind: 'claimed' | 'verified') => effects.reduce((all, effect) => all + effect[kind], 0);
			expect(sum('claimed')).toBe(after.claimed - before.claimed);
			expect(sum('verified')).toBe(after.verified - before.verified);
		}),
	);
});

test('a reason is named where something turned, also when it turned back', () => {
	const steps = [
		{ reason: 'a', value: 1 },
		{ reason: 'b', value: 2 },
		{ reason: 'c', value: 2 },
		{ reason: 'd', value: 1 },
	];
	expect(turningReasons(1, steps, (first, second) => first === second)).toEqual(['b', 'd']);
});
