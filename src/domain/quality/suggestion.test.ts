import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest, suggestionText } from './suggestion.ts';

test.each([
	['', '', 0],
	['', 'abc', 3],
	['disdukcapil', 'disdukcapil', 0],
	['disdukcapli', 'disdukcapil', 1],
	['dinkes', 'dinas', 2],
	['kesehatn', 'kesehatan', 1],
	['ca', 'abc', 3],
])('from %j to %j are %i edits', (first, second, edits) => {
	expect(editDistance(first, second)).toBe(edits);
});

test('the distance is the same in both directions and never more than the longer word', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (first, second) => {
			const distance = editDistance(first, second);
			expect(distance).toBe(editDistance(second, first));
			expect(distance).toBeLessThanOrEqual(Math.max(first.length, second.length));
		}),
	);
});

test('the closest candidate wins, the first of equals, without regard to case', () => {
	expect(nearest('Dinks', ['dinkop', 'dinkes', 'dinas'])).toBe('dinkes');
	expect(nearest('aab', ['aac', 'aad'])).toBe('aac');
});

test('a word that nothing resembles has no suggestion', () => {
	expect(nearest('pajak', ['dinkes', 'rsud'])).toBeUndefined();
	expect(suggestionText('pajak', ['dinkes'])).toBe('');
	expect(nearest('ab', ['xy'])).toBeUndefined();
	expect(nearest('dinkes', ['dinas'], 1)).toBeUndefined();
});
