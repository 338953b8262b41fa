import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataAndProse } from '../domain/writing/content-text.ts';
import { flowingText } from '../domain/writing/flowing-text.ts';
import { plainProse, plainText } from '../domain/writing/plain-prose.ts';
import { proseSections } from '../domain/writing/prose-section.ts';
import { proseHeadings } from '../schema/innovation.ts';
import { renderProse } from './restricted-mdx/prose.ts';

const files = {
	picture: () => undefined,
	document: () => undefined,
	any: () => undefined,
	similar: () => undefined,
};

function rendered(source: string) {
	const input = { file: 'a.mdx', source, base: '/', files, standardHeadings: proseHeadings };
	const { prose, issues } = renderProse({ ...input, linkTerms: (nodes) => [...nodes] });
	return { html: prose.html, issues, titles: prose.headings.map(({ text }) => text) };
}

/** What a reader sees, without what Markdown makes of it: signs of lists, emphasis and spaces. */
function seen(html: string): string {
	const text = html
		.replace(/<h2[^>]*>.*?<\/h2>/gs, '')
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&#x3C;', '<')
		.replaceAll('&#x26;', '&')
		.replaceAll('&amp;', '&');
	return withoutMarkup(text);
}

function withoutMarkup(text: string): string {
	return text.replace(/[\s*_~\-+>|=\d.)`#\\]/g, '');
}

function typed(text: string) {
	return plainProse([{ heading: 'Hasil', text }]);
}

test.each([
	['Nilai {x} naik, 3 < 5 dan <b>tebal</b>.', 'Nilai \\{x\\} naik, 3 \\< 5 dan \\<b>tebal\\</b>.'],
	['import dan\nexport adalah kata', ' import dan\n export adalah kata'.trim()],
	['Kode `{x} <b>` tetap.', 'Kode `{x} <b>` tetap.'],
	['Lihat <https://a.example/b>.', 'Lihat [https://a.example/b](https://a.example/b).'],
	['https://a.example/{x}>', 'https://a.example/%7Bx%7D&gt;'],
	['Satu ` saja.', 'Satu \\` saja.'],
	['# Judul\n\n## Tujuan\n\n### Bagian', '\\# Judul\n\n\\## Tujuan\n\n### Bagian'],
	['Kalimat\n---\nlagi\n===', 'Kalimat\n\\---\nlagi\n\\==='],
	['Warga\r\n- ', 'Warga\n\\-'],
	['Warga```\n```Warga', 'Warga\\`\\`\\`\n\\`\\`\\`Warga'],
	['Satu `dua\ntiga` empat.', 'Satu `dua\ntiga` empat.'],
	['> Warga\n> -', '> Warga\n> \\-'],
	['- satu\n- dua\n\n1. tiga', '- satu\n- dua\n\n1. tiga'],
	['Lihat [berita](https://a.example/b_c).', 'Lihat [berita](https://a.example/b_c).'],
	['Sudah \\{ditulis\\} benar.', 'Sudah \\{ditulis\\} benar.'],
	[
		'<Catatan jenis="info">\n\nIsi {x}.\n\n</Catatan>',
		'<Catatan jenis="info">\n\nIsi \\{x\\}.\n\n</Catatan>',
	],
	['<Langkah judul="A"> saja', '\\<Langkah judul="A"> saja'],
	['<Catatan jenis={x}>', '\\<Catatan jenis=\\{x\\}>'],
])('%j is written as %j', (text, written) => {
	const prose = typed(text);
	expect(prose.replace(/^ import/m, 'import')).toBe(`## Hasil\n\n${written}\n`);
});

const piece = fc.constantFrom(
	...[
		'Warga',
		' ',
		' ',
		'\n',
		'\n\n',
		'{',
		'}',
		'<',
		'>',
		'<b>',
		'</b>',
		'<Langkah judul="A">',
		'`',
		'``',
		'```',
		'---',
		'***',
	],
	...[
		'import x',
		'export {',
		'# ',
		'## ',
		'##### ',
		'===',
		'- ',
		'1. ',
		'\\',
		'&',
		'"',
		'<!--',
		'-->',
		' https://a.example ',
	],
	...['\t', '    ', '\r\n', '$', '${x}', '</script>', ']]>', '| a | b |', '~~~', '%'],
);

test('whatever is typed, the build takes it and readers see its words', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const text = pieces.join('');
			// The language of a block of code is not shown.
			fc.pre(!/^\s*(?:```|~~~).*[^\s`~]/m.test(text));
			const prose = typed(text);
			const { html, issues, titles } = rendered(prose);
			expect(issues).toEqual([]);
			expect(titles.filter((title) => title === 'Hasil').length).toBe(text.trim() === '' ? 0 : 1);
			expect(seen(html)).toBe(withoutMarkup(text));
		}),
		{ numRuns: 150 },
	);
});

test('what was written once is not escaped again', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const prose = typed(pieces.join(''));
			expect(typed(prose.replace('## Hasil\n\n', ''))).toBe(prose);
		}),
		{ numRuns: 80 },
	);
});

test('sections come in their order, empty ones are left out', () => {
	const sections = [
		{ heading: 'Latar belakang', text: '\n\nSatu. \r\n' },
		{ heading: 'Tujuan', text: '  ' },
		{ heading: 'Hasil', text: 'Dua.' },
	];
	expect(plainProse(sections)).toBe('## Latar belakang\n\nSatu.\n\n## Hasil\n\nDua.\n');
});

const published = ['content/innovations', 'content/guides'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.mdx'))
		.map((name) => ({
			path: name,
			sections: proseSections(dataAndProse(readFileSync(join(folder, name), 'utf8')).prose),
		})),
);

test('prose of every record passes through unchanged, section by section', () => {
	for (const { path, sections } of published) {
		for (const { text } of sections) expect(plainText(text), path).toBe(text);
	}
});

test('readers see the same when lines of paragraphs run on, as people see them in the form', () => {
	const shown = (text: string) => rendered(text).html.replace(/\s+/g, ' ');
	for (const { path, sections } of published) {
		for (const { text } of sections) expect(shown(flowingText(text)), path).toBe(shown(text));
	}
});
