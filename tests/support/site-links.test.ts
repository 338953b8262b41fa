import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { brokenLinks } from './site-links.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'links-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

function broken(files: Readonly<Record<string, string>>, home = ''): readonly string[] {
	const index = `<link rel="canonical" href="https://site.example/etalase/">${home}`;
	for (const [file, text] of Object.entries({ 'index.html': index, ...files })) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return brokenLinks(readBuiltSite(folder));
}

test('links that lead somewhere are no problem, whether absolute, relative, or to an id', () => {
	const home =
		'<a href="/etalase/a/#b"></a><a href="a/"></a><a href="https://site.example/etalase/a/"></a><a href="#"></a>';
	expect(broken({ 'a/index.html': '<h2 id="b"></h2><a href="#b"></a><a href="../"></a>' }, home)).toEqual([]);
});

test('a calendar to subscribe to is a file of the site', () => {
	const home = '<a href="webcal://site.example/etalase/a.ics"></a>';
	expect(broken({ 'a.ics': '' }, home)).toEqual([]);
	rmSync(join(folder, 'a.ics'));
	expect(broken({}, home)).toHaveLength(1);
});

test('a fragment in which a page keeps its state is no id', () => {
	for (const state of ['1;iid-2026;kota-a', 'kota-a/antre,kota-a/izin']) {
		expect(broken({ 'a/index.html': '' }, `<a href="/etalase/a/#${state}"></a>`)).toEqual([]);
	}
});

test('links out of the site, mail addresses, data and templates are not followed', () => {
	expect(
		broken({}, '<a href="https://other.example/x"></a><a href="mailto:a@b.example"></a><img src="data:x">'),
	).toEqual([]);
});

test.each([
	['<a href="/etalase/gone/">', 'index.html: /etalase/gone/ leads nowhere'],
	['<a href="/a/">', 'index.html: /a/ lies outside the base /etalase/'],
	['<a href="/etalase/a">', 'index.html: /etalase/a leads nowhere'],
	['<a href="/etalase/a/#c">', 'index.html: /etalase/a/#c names an id that a/index.html does not have'],
	['<a href="javascript:x">', 'index.html: javascript:x has the scheme javascript:'],
	['<img src="/etalase/gone.webp">', 'index.html: /etalase/gone.webp leads nowhere'],
	['<img srcset="/etalase/gone.webp 480w, x.webp 960w">', 'index.html: /etalase/gone.webp leads nowhere'],
	[
		'<script src="https://cdn.example/x.js"></script>',
		'index.html: https://cdn.example/x.js is fetched from another site',
	],
	[
		'<link rel="preload" href="https://cdn.example/f">',
		'index.html: https://cdn.example/f is fetched from another site',
	],
	['<style>a{background:url(gone.svg)}</style>', 'index.html: gone.svg leads nowhere'],
	['<form action="/etalase/find/">', 'index.html: /etalase/find/ leads nowhere'],
	[
		'<meta property="og:image" content="https://site.example/etalase/gone.png">',
		'index.html: https://site.example/etalase/gone.png leads nowhere',
	],
])('%s is a problem', (home, problem) => {
	expect(broken({ 'a/index.html': '<p id="b"></p>' }, home)).toContain(problem);
});

test('addresses in a stylesheet count from the stylesheet', () => {
	const css = 'a{src:url("./font.woff2")}b{src:url(/etalase/_astro/none.woff2)}';
	expect(broken({ '_astro/a.css': css, '_astro/font.woff2': '' })).toEqual([
		'_astro/a.css: /etalase/_astro/none.woff2 leads nowhere',
	]);
});
