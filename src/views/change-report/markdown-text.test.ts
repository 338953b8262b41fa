import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeMarkdown, messageMarkdown, plainMarkdown } from './markdown-text.ts';

const visible = (markdown: string) => markdown.replaceAll('\u2060', '|');

test('Markdown, HTML and tables of a title are shown, not made', () => {
	expect(visible(plainMarkdown('**A** [x](y) <b> `c` ^d^ ![e](f)'))).toBe(
		String.raw`\*\*A\*\* \[x\](y) &lt;b&gt; \`c\` \^d\^ !|\[e\](f)`,
	);
	expect(plainMarkdown('a | b')).toBe(String.raw`a \| b`);
});

test('nobody is mentioned and nothing is linked', () => {
	expect(visible(plainMarkdown('@warga #12 a/b#3 !4 %rilis GH-5 :smile:'))).toBe(
		'@|warga #|12 a/b#|3 !|4 %|rilis GH-|5 :|smile:',
	);
	expect(visible(plainMarkdown('https://contoh.example www.contoh.example 1a2b3c4d'))).toBe(
		'https:|//contoh.example www|.contoh.example 1a2b|3c4d',
	);
	expect(visible(plainMarkdown('Rp $5 dan $6'))).toBe('Rp &#36;|5 dan &#36;|6');
});

test('lines become one, and marks that cannot be seen go', () => {
	expect(plainMarkdown('Satu\r\n\r\n- Dua\u202Etiga\u0000')).toBe('Satu - Dua tiga');
});

test('what is too long is cut, and the cut is shown', () => {
	expect(plainMarkdown('abcdefghij', 5)).toBe('abcd…');
	expect(codeMarkdown('abcdefghij', 5)).toBe('`abcd…`');
});

test('code holds any text', () => {
	expect(codeMarkdown('a')).toBe('`a`');
	expect(codeMarkdown('a ` b')).toBe('``a ` b``');
	expect(codeMarkdown('`')).toBe('`` ` ``');
	expect(codeMarkdown('a|b')).toBe(String.raw`${'`'}a\|b${'`'}`);
	expect(codeMarkdown('')).toBe('` `');
});

test('what a message quotes can be copied', () => {
	expect(messageMarkdown('Tulis `a: @b` di sini.')).toBe('Tulis `a: @b` di sini.');
	expect(visible(messageMarkdown('Nilai `@b'))).toBe('Nilai `@b`');
});

/** Text made of what has a meaning somewhere, and of what has none. */
const hostile = fc
	.array(
		fc.constantFrom(
			...[
				'`',
				'``',
				'*',
				'_',
				'[',
				']',
				'(',
				')',
				'<',
				'>',
				'@',
				'#',
				'|',
				'\\',
				'$',
				':',
				'//',
				'www.',
				'&',
			],
			...['a', '1', ' ', '\n', '\r', '\u2028', '\u0000', '\u202E', '😀', '\uD83D'],
		),
		{ maxLength: 60 },
	)
	.map((parts) => parts.join(''));

test('no text of people breaks out of its line or its code', () => {
	fc.assert(
		fc.property(hostile, (text) => {
			for (const markdown of [plainMarkdown(text), codeMarkdown(text), messageMarkdown(text)]) {
				expect(markdown).not.toMatch(/[\r\n\u2028\u2029]/);
			}
			expect(plainMarkdown(text)).not.toMatch(/(?<!\\)[`*_[\]|]|[<>]|@[a-z]|:\/\//i);
			const [, fence = ''] = /^(`+)/.exec(codeMarkdown(text)) ?? [];
			const inner = codeMarkdown(text).slice(fence.length, -fence.length);
			expect(inner.match(/`+/g) ?? []).not.toContain(fence);
		}),
	);
});
