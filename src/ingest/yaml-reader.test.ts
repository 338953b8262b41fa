import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from './yaml-reader.ts';

test('dates stay texts and numbers become numbers', () => {
	expect(readYaml('a: 2024-01-02\nb: 2024\nc: 18.71\nd: yes\ne: true\nf:')).toEqual({
		data: { a: '2024-01-02', b: 2024, c: 18.71, d: 'yes', e: true, f: null },
		faults: [],
	});
});

test('nothing, or only a comment, is an empty group', () => {
	expect(readYaml('').data).toEqual({});
	expect(readYaml('# nanti\n\n').data).toEqual({});
});

test.each([
	['title: SIPPUT: rumah', 1, 8, 'Titik dua'],
	['a: 1\n\tb: 2', 2, 1, 'tab'],
	['a: [1, 2', 1, 9, 'tidak berpasangan'],
	['a: "x', 1, 6, 'tidak berpasangan'],
	['a: 1\nb', 2, 1, 'Baris ini bukan isian'],
	['a: @x', 1, 4, 'tanda khusus'],
	['a: *x', 1, 5, 'dimulai dengan `*`'],
	['a: !!js/function x', 1, 4, 'dimulai dengan `!`'],
	['a: 1\n---\nb: 2', 2, 1, 'Hapus baris `---`'],
	['{a: 1}: 2', 1, 1, 'kata biasa'],
	['a: "\u0000"', 1, 5, 'NUL'],
	[`a: ${'['.repeat(50)}${']'.repeat(50)}`, 1, 33, 'terlalu dalam'],
])('%j cannot be read at %i:%i', (text, line, column, words) => {
	expect(readYaml(text).faults).toEqual([
		{ code: 'yaml-rusak', line, column, message: expect.stringContaining(words) },
	]);
});

test('every key that is written twice is named, and the rest is still read', () => {
	const { data, faults } = readYaml('a: 1\na: 2\nb: { c: 1, c: 2 }');
	expect(data).toEqual({ a: 2, b: { c: 2 } });
	expect(faults.map(({ code, line, column }) => [code, line, column])).toEqual([
		['kunci-ganda', 2, 1],
		['kunci-ganda', 3, 12],
	]);
});

test('aliases that multiply are refused before anybody walks them', () => {
	const levels = Array.from(
		{ length: 40 },
		(_, level) => `a${String(level + 1)}: &a${String(level + 1)} [*a${String(level)}, *a${String(level)}]`,
	);
	const { data, faults } = readYaml(`a0: &a0 x\n${levels.join('\n')}`);
	expect(data).toBeUndefined();
	expect(faults.map(({ code }) => code)).toEqual(['yaml-rusak']);
});

test('an alias of itself is refused', () => {
	expect(readYaml('a: &a [*a]').faults).toHaveLength(1);
});

test('a few aliases are fine', () => {
	expect(readYaml('a: &s { title: x }\nb: *s').data).toEqual({ a: { title: 'x' }, b: { title: 'x' } });
});

test('no text makes it throw, and every fault lies inside the text', () => {
	const text = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					'a: ',
					'- ',
					'\n',
					'  ',
					'\t',
					'"',
					"'",
					'[',
					'{',
					'*a',
					'&a ',
					'|',
					'---\n',
					'#',
					'!!map',
				),
				fc.string({ unit: 'binary', maxLength: 5 }),
			),
			{ maxLength: 20 },
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(text, (yaml) => {
			const lines = yaml.split('\n').length;
			for (const { line, column } of readYaml(yaml).faults) {
				expect(line).toBeGreaterThanOrEqual(1);
				expect(line).toBeLessThanOrEqual(lines + 1);
				expect(column).toBeGreaterThanOrEqual(1);
			}
		}),
		{ numRuns: 2000 },
	);
});
