import { expect, test } from 'vitest';
import { seededRandom } from './random.ts';

test('the same seed gives the same sequence, another seed another one', () => {
	const sequence = (seed: number) => {
		const random = seededRandom(seed);
		return Array.from({ length: 5 }, () => random.next());
	};
	expect(sequence(7)).toEqual(sequence(7));
	expect(sequence(7)).not.toEqual(sequence(8));
});

test('whole numbers reach both ends and nothing beyond', () => {
	const random = seededRandom(1);
	const drawn = new Set(Array.from({ length: 200 }, () => random.between(2, 4)));
	expect([...drawn].sort()).toEqual([2, 3, 4]);
});

test('several different items are drawn, at most all of them', () => {
	const random = seededRandom(1);
	expect(new Set(random.several(['a', 'b', 'c'], 2)).size).toBe(2);
	expect([...random.several(['a', 'b', 'c'], 9)].sort()).toEqual(['a', 'b', 'c']);
});
