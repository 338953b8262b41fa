import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Phase, Step } from '../../schema/guide-steps.ts';
import { cyclicSteps, scheduleOf } from './schedule.ts';

const aStep = (id: string, days?: readonly [min: number, max: number], after: string[] = []): Step => ({
	id,
	title: `Mengerjakan ${id}`,
	after,
	...(days !== undefined && { days: { min: days[0], max: days[1] } }),
});

const phaseOf = (...steps: Step[]): readonly Phase[] => [{ phase: 'persiapan', steps }];

const courseOf = (phases: readonly Phase[]) =>
	scheduleOf(phases).steps.map(({ step, begins, ends }) => [
		step.id,
		[begins.min, ends.min],
		[begins.max, ends.max],
	]);

const criticalOf = (phases: readonly Phase[]) =>
	scheduleOf(phases)
		.steps.filter(({ critical }) => critical)
		.map(({ step }) => step.id);

// a takes 2 to 4 days; b (1 to 10) and c (3 to 5) wait for a; d (1 to 1) waits for both.
const diamond = phaseOf(
	aStep('a', [2, 4]),
	aStep('b', [1, 10], ['a']),
	aStep('c', [3, 5], ['a']),
	aStep('d', [1, 1], ['b', 'c']),
);

test('a step begins when the last of the steps before it has ended, by the shortest and by the longest times', () => {
	expect(courseOf(diamond)).toEqual([
		['a', [0, 2], [0, 4]],
		['b', [2, 3], [4, 14]],
		['c', [2, 5], [4, 9]],
		// Shortest: c ends on day 5, later than b. Longest: b ends on day 14, later than c.
		['d', [5, 6], [14, 15]],
	]);
	expect(scheduleOf(diamond).total).toEqual({ min: 6, max: 15 });
});

test('the critical path is the longest by the longest times', () => {
	expect(criticalOf(diamond)).toEqual(['a', 'b', 'd']);
});

test('two paths that are equally long are both critical', () => {
	const steps = phaseOf(aStep('a', [1, 5]), aStep('b', [1, 5]), aStep('c', [1, 4]));
	expect(criticalOf(steps)).toEqual(['a', 'b']);
});

test('steps of all phases are scheduled in the order of the guide, and those that name none begin at once', () => {
	const phases: readonly Phase[] = [
		{ phase: 'persiapan', steps: [aStep('a', [3, 3], ['b'])] },
		{ phase: 'evaluasi', steps: [aStep('b', [2, 2])] },
	];
	expect(courseOf(phases)).toEqual([
		['a', [2, 5], [2, 5]],
		['b', [0, 2], [0, 2]],
	]);
	expect(scheduleOf(phases).steps.map(({ phase }) => phase)).toEqual(['persiapan', 'evaluasi']);
});

test('a step of unknown length takes no time and is counted, so that the total is a lower bound', () => {
	const schedule = scheduleOf(phaseOf(aStep('a', [2, 4]), aStep('b', undefined, ['a'])));
	expect(schedule.unknown).toBe(1);
	expect(schedule.total).toEqual({ min: 2, max: 4 });
});

test('a step of unknown length is critical where its delay would delay the whole, also at the beginning', () => {
	const steps = phaseOf(aStep('a'), aStep('b', [1, 2], ['a']), aStep('c'), aStep('d', undefined, ['b']));
	expect(criticalOf(steps)).toEqual(['a', 'b', 'd']);
});

test('no step is critical while no length is known', () => {
	expect(criticalOf(phaseOf(aStep('a'), aStep('b', undefined, ['a'])))).toEqual([]);
});

test('a step before that does not exist counts for nothing', () => {
	expect(courseOf(phaseOf(aStep('a', [1, 2], ['lain'])))).toEqual([['a', [0, 1], [0, 2]]]);
});

test('the steps of a cycle are named, those that only wait for it are not', () => {
	const steps = phaseOf(
		aStep('a', [1, 1], ['c']),
		aStep('b', [1, 1], ['a']),
		aStep('c', [1, 1], ['b']),
		aStep('d', [1, 1], ['c']),
		aStep('e', [1, 1], ['e']),
	);
	expect(cyclicSteps(steps)).toEqual(['a', 'b', 'c', 'e']);
});

test('a cycle cannot be scheduled', () => {
	expect(() => scheduleOf(phaseOf(aStep('a', [1, 1], ['b']), aStep('b', [1, 1], ['a'])))).toThrow(
		'The steps a, b wait for each other.',
	);
});

const days = fc.option(
	fc
		.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }))
		.map(([min, more]): [number, number] => [min, min + more]),
	{ nil: undefined },
);

/** Steps that wait only for steps with a smaller number, in any order. */
const acyclic = fc
	.array(fc.tuple(days, fc.array(fc.nat({ max: 20 }), { maxLength: 4 })), { minLength: 1, maxLength: 12 })
	.map((list) =>
		list.map(([length, before], index) =>
			aStep(
				`s-${String(index)}`,
				length,
				before.filter((earlier) => earlier < index).map((earlier) => `s-${String(earlier)}`),
			),
		),
	)
	.chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length }))
	.map((steps) => phaseOf(...steps));

test('no step begins before a step that it waits for has ended, and none ends after the whole', () => {
	fc.assert(
		fc.property(acyclic, (phases) => {
			const { steps, total } = scheduleOf(phases);
			const ends = new Map(steps.map((scheduled) => [scheduled.step.id, scheduled.ends]));
			for (const { step, begins, ends: end } of steps) {
				for (const id of step.after) {
					expect(begins.min).toBeGreaterThanOrEqual(ends.get(id)?.min ?? 0);
					expect(begins.max).toBeGreaterThanOrEqual(ends.get(id)?.max ?? 0);
				}
				expect(end.min).toBeLessThanOrEqual(total.min);
				expect(end.max).toBeLessThanOrEqual(total.max);
				expect(end.min).toBeLessThanOrEqual(end.max);
			}
		}),
	);
});

test('exactly the critical steps delay the whole when they take one day longer', () => {
	fc.assert(
		fc.property(acyclic, (phases) => {
			const { steps, total } = scheduleOf(phases);
			fc.pre(total.max > 0);
			for (const { step, critical } of steps) {
				const delayed = phases.map(({ phase, steps: own }) => ({
					phase,
					steps: own.map((other) =>
						other.id === step.id ? { ...other, days: { min: 1, max: (other.days?.max ?? 0) + 1 } } : other,
					),
				}));
				expect(scheduleOf(delayed).total.max).toBe(total.max + (critical ? 1 : 0));
			}
		}),
	);
});
