import { expect, test } from 'vitest';
import { handbookHtml } from './handbook-html.ts';
import { handbookText, headingAnchor } from './handbook-text.ts';

const context = {
	base: '/etalase/',
	sitePaths: new Set(['/usul/']),
	pictureSizes: new Map([['public/panduan/a.webp', [800, 600]]] as const),
	partOf: new Map([
		['bagian-a', 'bagian-a'],
		['di-dalam', 'bagian-a'],
	]),
};

test('the text is cut at headings of the third level, not at those in code', () => {
	const text = [
		'# Dokumen',
		'## Bagian 1. Menulis',
		'Pembuka.',
		'### Satu',
		'````md',
		'```',
		'### Kode',
		'````',
		'#### Rinci, `x`!',
		'### Dua',
		'Isi.',
		'## Part 2',
		'### Tests',
	].join('\n');
	const { title, intro, parts, partOf } = handbookText(text);
	expect([title, intro]).toEqual(['Menulis', 'Pembuka.']);
	expect(parts.map(({ id }) => id)).toEqual(['satu', 'dua']);
	expect(parts[0]?.text).toContain('### Kode');
	expect([...partOf]).toEqual([
		['satu', 'satu'],
		['rinci-x', 'satu'],
		['dua', 'dua'],
	]);
});

test.each([
	['Berhenti, berganti nama, ditarik', 'berhenti-berganti-nama-ditarik'],
	['Bila macet?', 'bila-macet'],
])('forges give the heading "%s" the anchor %s', (heading, anchor) => {
	expect(headingAnchor(heading)).toBe(anchor);
});

test('links lead to the pages of the parts, and addresses of the site become links', () => {
	const { html } = handbookHtml('[a](#bagian-a) [b](#di-dalam) `/usul/` `/lain/`', context);
	expect(html).toContain('<a href="/etalase/panduan/bagian-a/">a</a>');
	expect(html).toContain('<a href="/etalase/panduan/bagian-a/#bagian-di-dalam">b</a>');
	expect(html).toContain('<a href="/etalase/usul/"><code>/usul/</code></a> <code>/lain/</code>');
});

test('a picture with the line in italics below it is a figure with its caption', () => {
	expect(handbookHtml('![Dua orang](public/panduan/a.webp)\n\n_Rekaan._\n\n_Lain._', context).html).toBe(
		'<figure class="picture"><img src="/etalase/panduan/a.webp" alt="Dua orang" width="800" height="600" loading="lazy" decoding="async"><figcaption>Rekaan.</figcaption></figure>\n\n<p><em>Lain.</em></p>',
	);
});

test.each([
	['[a](#tidak-ada)', 'no heading of part 1'],
	['![a](public/panduan/b.webp)', 'not in public/panduan'],
	['<b>a</b>', 'without HTML'],
])('%s is refused', (markdown, reason) => {
	expect(() => handbookHtml(markdown, context)).toThrow(reason);
});
