import { expect, test } from 'vitest';
import { yamlLocator } from './yaml-position.ts';

const locate = yamlLocator(
	'title: A\nsources:\n  - title: S\n    url: x\ndates:\n  trial:\nshared: &s { a: 1 }\ncopy: *s\n16: z\n',
);

test.each([
	[['title'], 'value', 1, 8],
	[['title'], 'key', 1, 1],
	[['sources', 0], 'value', 3, 5],
	[['sources', 0, 'url'], 'value', 4, 10],
	[['dates', 'trial'], 'value', 6, 3],
	[['copy', 'a'], 'value', 7, 17],
	[['16'], 'value', 9, 5],
] as const)('%j (%s) stands at %i:%i', (path, at, line, column) => {
	expect(locate(path, at)).toEqual({ line, column });
});

test('what is missing is looked for at its parent', () => {
	expect(locate(['dates', 'development', 'on'])).toEqual({ line: 5, column: 1 });
	expect(locate(['sources', 0, 'date'])).toEqual({ line: 3, column: 5 });
	expect(locate(['summary'])).toBeUndefined();
});
