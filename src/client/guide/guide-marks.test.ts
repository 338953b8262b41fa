import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf, marksText, noMarks, withAnswer, withStep } from './guide-marks.ts';

const ids = { steps: ['catat', 'latih'], prerequisites: ['jaringan', 'kader'] };

test('what is marked comes back as it was', () => {
	const marks = withAnswer(withAnswer(withStep(noMarks, 'latih', true), 'kader', false), 'jaringan', true);
	expect(marksOf(marksText(marks), ids)).toEqual(marks);
});

test('a step that the guide no longer has is forgotten', () => {
	const stored = marksText({ done: new Set(['lama', 'catat']), answers: new Map([['gedung', true]]) });
	expect(marksOf(stored, ids)).toEqual({ done: new Set(['catat']), answers: new Map() });
});

test('a mark can be taken back, and without any nothing is stored', () => {
	const marked = withAnswer(withStep(noMarks, 'catat', true), 'kader', false);
	expect(marksText(withAnswer(withStep(marked, 'catat', false), 'kader', undefined))).toBe('');
});

test.each([
	'',
	'x',
	'null',
	'3',
	'[]',
	'{"langkah":"catat","syarat":["kader"]}',
	'{"langkah":[1,null],"syarat":{"kader":"ya"}}',
	'{"syarat":{"__proto__":true}}',
])('a stored text that says nothing of the kind counts as nothing: %s', (text) => {
	expect(marksOf(text, ids)).toEqual(noMarks);
});

test('whatever is stored, reading it does not fail', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			const { done, answers } = marksOf(text, ids);
			expect(ids.steps).toEqual(expect.arrayContaining([...done]));
			expect(ids.prerequisites).toEqual(expect.arrayContaining([...answers.keys()]));
		}),
	);
});
