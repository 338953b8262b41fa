import { expect, test } from 'vitest';
import { stepProgress } from './step-progress.ts';

const steps = [
	{ id: 'minat', number: 1, phase: 'Persiapan', after: [] },
	{ id: 'ukur', number: 2, phase: 'Persiapan', after: [] },
	{ id: 'latih', number: 3, phase: 'Replikasi', after: ['minat', 'ukur'] },
	{ id: 'uji', number: 4, phase: 'Replikasi', after: ['latih', 'dihapus'] },
];

test('at the beginning only steps that wait for none can be taken', () => {
	expect(stepProgress(steps, new Set())).toEqual({
		done: 0,
		all: 4,
		phases: new Map([
			['Persiapan', { done: 0, all: 2 }],
			['Replikasi', { done: 0, all: 2 }],
		]),
		waiting: new Map<string, readonly number[]>([
			['minat', []],
			['ukur', []],
			['latih', [1, 2]],
			['uji', [3]],
		]),
	});
});

test('a step waits only for those that are not done, and is counted in its phase', () => {
	const { done, phases, waiting } = stepProgress(steps, new Set(['ukur']));
	expect([done, phases.get('Persiapan'), waiting.get('latih')]).toEqual([1, { done: 1, all: 2 }, [1]]);
});

test('a step that was done early waits for nothing any more, and those after it can begin', () => {
	const { waiting } = stepProgress(steps, new Set(['latih']));
	expect(waiting.has('latih')).toBe(false);
	expect(waiting.get('uji')).toEqual([]);
});
