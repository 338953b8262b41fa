import fc from 'fast-check';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { renderProse } from './prose.ts';
import type { ProseResult } from './prose.ts';
import { termLinker } from './term-link.ts';

const linkTerms = termLinker(
	[{ id: 'asn', term: 'ASN', spellings: ['aparatur sipil negara'], meaning: 'Pegawai.', sources: [] }],
	'/etalase/',
);

function render(source: string): ProseResult {
	return renderProse({
		file: 'innovations/kota-arunika/antre.mdx',
		source,
		base: '/etalase/',
		files: {
			picture: (written) =>
				written === './a/loket.png'
					? { path: 'a/loket.png', width: 700, height: 350, digest: '0123456789abcdef' }
					: undefined,
			document: (written) =>
				written === './a/sop.pdf'
					? { path: 'a/sop.pdf', name: 'sop.pdf', bytes: 1_234_567, digest: 'fedcba9876543210' }
					: undefined,
			any: () => undefined,
			similar: () => undefined,
		},
		standardHeadings: ['Latar belakang', 'Tujuan'],
		linkTerms,
	});
}

const hostile = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<img src="x" onerror="alert(1)" />',
	'<svg onload="alert(1)"><a xlink:href="javascript:alert(1)">x</a></svg>',
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
	'<kbd onclick="alert(1)" style="background:url(javascript:1)">x</kbd>',
	'<abbr title="&quot;><script>alert(1)</script>">x</abbr>',
	'<a href="javascript:alert(1)">x</a>',
	'[x](javascript:alert(1))',
	'[x](JaVa&#x0A;Script:alert(1))',
	'[x](<java\u0000script:alert(1)>)',
	'[x](\u0001javascript:alert(1))',
	'[x](data:text/html;base64,PHNjcmlwdD4=)',
	'[x](vbscript:x) [y](//evil.example) [z](/\\evil.example) [w](https:/\\evil.example)',
	'[x]: javascript:alert(1)\n\n[x] [y][x]',
	'![x](javascript:alert(1)) ![](./a/loket.png) ![x](./a/loket.png "t")',
	'<https://a.example> <javascript:alert(1)>',
	'{process.exit(1)}',
	'{`${globalThis}`}',
	'<Langkah judul={alert(1)} {...globalThis}>x</Langkah>',
	'<Langkah judul="<script>alert(1)</script>">',
	'</Langkah>',
	'<Video url="javascript:alert(1)" judul="x" />',
	'<Unduhan berkas="./../../../etc/passwd" judul="x" />',
	'<Unduhan berkas="./a/sop.pdf" judul="SOP" />',
	'<Catatan><Catatan><Catatan>',
	'<Galeri keterangan="x">\n![x](./a/loket.png)\n</Galeri>',
	'<details><summary>x</summary></details>',
	'<kbd><b><Langkah></kbd></b>',
	'import fs from "node:fs"',
	'export const x = (((((((((1)))))))))',
	'<!-- x --><!DOCTYPE html><?xml?><![CDATA[x]]>',
	'\u0000\u0008\uFFFE\uFDD0\uFDD1\uFDD2\uD800\uDC00\uD83D',
	'&#0;&#xFDD0;&#x1;&lt;script&gt;',
	'`{` `` <b> `` \\{ \\< \\\\{ \\\\<',
	'```js\n<script>{}</script>\n```',
	'~~~\n{',
	'| a | b |\n| - | :-: |\n| <script> | {x} |',
	'- [x] ASN\n  1. > ## x',
	'[^1] [^"><script>]\n\n[^1]: {x} <b>\n[^"><script>]: y',
	'# ASN\n\n## Tujuan\n\n##### aparatur sipil negara',
	'#bagian [x](#bagian-tujuan) [y](#"onclick=alert)',
	'\r\n',
	'\r',
	'\t',
	'    ',
	'> ',
	'***',
	'---',
	'<',
	'>',
	'{',
	'}',
	'<>',
	'</>',
	'"',
	'\\',
];

const source = fc
	.array(
		fc.oneof(
			{ weight: 5, arbitrary: fc.constantFrom(...hostile) },
			{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
			{ weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', ' ') },
			{
				weight: 1,
				arbitrary: fc.string({ unit: fc.constantFrom(...'<>{}/"\'=`*_[]()!#|-\\&; \nabA'), maxLength: 30 }),
			},
		),
		{ maxLength: 12 },
	)
	.map((parts) => parts.join(''));

const anyElement = ['class', 'id'];
const allowed: Readonly<Record<string, readonly string[]>> = {
	a: ['href', 'rel', 'title', 'download', 'aria-describedby', 'aria-label'],
	abbr: ['title'],
	img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding'],
	div: ['tabindex', 'role', 'aria-label'],
	pre: ['tabindex'],
	ol: ['start'],
	th: ['scope'],
	...Object.fromEntries(
		(
			'p h2 h3 h4 ul li strong em del blockquote code table thead tbody tr td br hr sup sub kbd mark ' +
			'details summary section aside figure figcaption dl dt dd ' +
			// The parser of the test puts the HTML into a document of its own.
			'html head body'
		)
			.split(' ')
			.map((name) => [name, []]),
	),
};

const address = /^(?:https:\/\/|mailto:|tel:|#|\/etalase\/(?!\/))/;

/** What no page may hold; names the first thing found. */
function forbidden(node: unknown): string | undefined {
	if (typeof node !== 'object' || node === null || !('type' in node)) return 'no node';
	if (node.type === 'text') return undefined;
	if (node.type !== 'element' && node.type !== 'root') return `a ${String(node.type)}`;
	if ('tagName' in node && typeof node.tagName === 'string') {
		const attributes = allowed[node.tagName];
		if (attributes === undefined) return `<${node.tagName}>`;
		const properties = 'properties' in node ? Object.entries(node.properties ?? {}) : [];
		for (const [property, value] of properties) {
			const name = property === 'className' ? 'class' : property.toLowerCase().replace(/^aria-?/, 'aria-');
			if (![...attributes, ...anyElement].includes(name)) return `<${node.tagName} ${name}>`;
			if (name === 'href' && !address.test(String(value))) return `href="${String(value)}"`;
			if (name === 'src' && !/^\/etalase\/media\/[0-9a-f]{16}-\d+\.webp$/.test(String(value)))
				return `src="${String(value)}"`;
		}
	}
	const children: unknown = 'children' in node ? node.children : [];
	return Array.isArray(children) ? children.map(forbidden).find((found) => found !== undefined) : undefined;
}

function linesOf(text: string): readonly string[] {
	return text.split(/\r\n|\r|\n/);
}

function expectSafe(text: string): void {
	const { prose, issues } = render(text);
	expect(forbidden(htmlToHast(prose.html))).toBeUndefined();
	expect(prose.html).not.toMatch(/[\u0000-\u0008\uFDD0-\uFDEF]/);
	const lines = linesOf(text);
	for (const { line, column } of issues) {
		expect(lines[line - 1]).toBeDefined();
		expect(column).toBeGreaterThanOrEqual(1);
		// One past the end, and one more where a line ends with two characters.
		expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2);
	}
}

test('whatever is written, the HTML is from the allow-list and every issue lies inside the file', () => {
	fc.assert(fc.property(source, expectSafe), { numRuns: 1000 });
}, 30_000);

test.each(hostile.map((fragment) => [fragment]))('%j alone becomes safe HTML or an issue', (fragment) => {
	expectSafe(fragment);
	expectSafe(`\n\n\nteks ${fragment} teks`);
});

test('what runs code is reported and never only dropped', () => {
	for (const fragment of hostile.slice(0, 6)) {
		expect(render(fragment).issues.map(({ code }) => code)).toContainEqual(
			expect.stringMatching(/^(?:html-dilarang|mdx-rusak|komponen-salah-isi)$/),
		);
	}
});

test.each([
	['quotations', '> '.repeat(40_000)],
	['lists', '- '.repeat(40_000)],
	['numbered lists', '1. '.repeat(30_000)],
	['indented lists', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
	['emphasis', `${'*'.repeat(40_000)}x${'*'.repeat(40_000)}`],
	['tags', `${'<kbd>'.repeat(5_000)}x${'</kbd>'.repeat(5_000)}`],
	['unclosed tags', '<Catatan>'.repeat(10_000)],
	['brackets in an expression', `{${'('.repeat(40_000)}`],
	['brackets in an export', `export const a = ${'('.repeat(40_000)}`],
	['brackets in an attribute', `<Langkah judul={${'('.repeat(40_000)}} />`],
	['links', '['.repeat(40_000)],
	['a wide table', `${'|a'.repeat(2_000)}|\n${'|-'.repeat(2_000)}|\n${'|a|\n'.repeat(2_000)}`],
	['a long text', 'kata '.repeat(200_000)],
])('%s without end are refused quickly and without a crash', (_, text) => {
	const before = performance.now();
	expectSafe(text);
	expect(performance.now() - before).toBeLessThan(5_000);
});
