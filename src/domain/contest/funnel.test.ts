import { expect, test } from 'vitest';
import { anEdition } from '../../../tests/builders/contest.ts';
import { funnelOf } from './funnel.ts';

const { data } = anEdition({
	stages: [
		{ id: 'masuk', name: 'Masuk', passed: { value: 40 } },
		{ id: 'final', name: 'Final' },
		{ id: 'juara', name: 'Juara', passed: { value: 1 } },
	],
	entries: [
		{ title: 'Pompa', results: [{ stage: 'juara', rank: 1 }] },
		{ title: 'Jaring', results: [{ stage: 'masuk' }, { stage: 'final' }] },
		{ title: 'Lampu' },
	],
});

test('who passed a stage has passed those before it; who has no result is counted nowhere', () => {
	expect(funnelOf(data).map(({ stage, named }) => [stage.id, ...named.map(({ title }) => title)])).toEqual([
		['masuk', 'Pompa', 'Jaring'],
		['final', 'Pompa', 'Jaring'],
		['juara', 'Pompa'],
	]);
});

test('a number that nobody published is not made of those that are named', () => {
	expect(funnelOf(data).map(({ published }) => published)).toEqual([40, undefined, 1]);
});
