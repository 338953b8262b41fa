import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { targetOf, wayTo, wayToFolder, type PocketSite } from './pocket-address.ts';
import { pocketFiles } from './pocket-files.ts';
import { pocketHtml } from './pocket-html.ts';
import { pocketCss, pocketJson, pocketScript } from './pocket-text.ts';

const files = [
	'index.html',
	'ikon.svg',
	'sw.js',
	'manifest.webmanifest',
	'kartu/situs.png',
	'data/umpan/perubahan.xml',
	'inovasi/index.html',
	'inovasi/kota-arunika/akta-antar/index.html',
	'media/a-480.webp',
	'media/a-960.webp',
	'_astro/page.css',
	'_astro/umum.js',
	'_astro/fonts/f.woff2',
	'pagefind/pagefind.js',
	'pagefind/pagefind-ui.js',
];
const kept = pocketFiles(files, () => []);
const site = (base: string): PocketSite => ({
	origin: 'https://a.example',
	base,
	files: new Set(files),
	kept,
});
const root = site('/');
const record = 'inovasi/kota-arunika/akta-antar/index.html';
const html = (tag: string) => pocketHtml(tag, record, root);

test('what is made for networks stays out, unless a page shows it', () => {
	expect(files.filter((file) => !kept.has(file))).toEqual([
		'sw.js',
		'manifest.webmanifest',
		'kartu/situs.png',
		'data/umpan/perubahan.xml',
		'pagefind/pagefind-ui.js',
	]);
	const shown = pocketFiles(files, (file) => (file === 'index.html' ? ['kartu/situs.png'] : []));
	expect(shown.has('kartu/situs.png')).toBe(true);
});

test('ways begin with a dot and go up as many folders as needed', () => {
	expect(wayTo('inovasi/index.html', record)).toBe('../../index.html');
	expect(wayTo(record, 'index.html')).toBe('./inovasi/kota-arunika/akta-antar/index.html');
	expect(wayToFolder('index.html', 'index.html')).toBe('./');
	expect(wayToFolder('index.html', record)).toBe('../../../');
});

test('only what leads to a file of the site is an address', () => {
	expect(targetOf('/inovasi/?q=a#isi', root)).toMatchObject({ file: 'inovasi/index.html', rest: '?q=a#isi' });
	for (const text of ['//cdn.example/x.js', 'https://b.example/', '/24 jam', '#isi', 'mailto:a@b.example'])
		expect(targetOf(text, root)).toBeUndefined();
	expect(targetOf('/inovasi/', site('/etalase/'))).toBeUndefined();
	expect(targetOf('/etalase/inovasi/', site('/etalase/'))?.file).toBe('inovasi/index.html');
});

test('links name the file of a page, data attributes its folder', () => {
	expect(html('<a class="x" href="/inovasi/?q=a&amp;b=c">')).toBe(
		'<a class="x" href="../../index.html?q=a&amp;b=c">',
	);
	expect(html('<form action="/inovasi/" role="search">')).toBe(
		'<form action="../../index.html" role="search">',
	);
	expect(html('<x-y data-base="/" data-index="/pagefind/pagefind.js">')).toBe(
		'<x-y data-base="../../../" data-index="../../../pagefind/pagefind.js">',
	);
	expect(html('<img srcset="/media/a-480.webp 480w, /media/a-960.webp 960w">')).toBe(
		'<img srcset="../../../media/a-480.webp 480w, ../../../media/a-960.webp 960w">',
	);
});

test('what is left out is linked where it is published, and no script is told of it', () => {
	expect(html('<a href="/data/umpan/perubahan.xml">')).toBe(
		'<a href="https://a.example/data/umpan/perubahan.xml">',
	);
	expect(html('<offline-notice class="a" data-worker="/sw.js">')).toBe('<offline-notice class="a">');
	expect(html('<link rel="manifest" href="/manifest.webmanifest"><b>')).toBe('<b>');
});

test('text, canonical address and scripts stay as they are', () => {
	const same =
		'<link rel="canonical" href="https://a.example/inovasi/"><meta content="/inovasi/"><title>/inovasi/</title>' +
		'<script>const a="<a href=\\"/inovasi/\\">"</script><!-- <a href="/inovasi/"> -->href="/inovasi/"';
	expect(html(same)).toBe(same);
});

test('a style that changes is still allowed by the policy of its page', () => {
	const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
	const before = '@font-face{src:url("/_astro/fonts/f.woff2")}';
	const after = '@font-face{src:url("../../../_astro/fonts/f.woff2")}';
	expect(html(`<style>${before}</style><meta content="style-src '${sha(before)}' '${sha('p{}')}'">`)).toBe(
		`<style>${after}</style><meta content="style-src '${sha(after)}' '${sha('p{}')}'">`,
	);
});

test('style sheets and scripts find what lies beside them', () => {
	expect(pocketCss('a{src:url(/_astro/fonts/f.woff2)}b{src:url("data:x")}', '_astro/page.css', root)).toBe(
		'a{src:url(./fonts/f.woff2)}b{src:url("data:x")}',
	);
	expect(pocketScript('new URL(`/_astro/umum.js`,``+import.meta.url),a="/>"', '_astro/x.js', root)).toBe(
		'new URL(`./umum.js`,``+import.meta.url),a="/>"',
	);
	expect(pocketScript('t=function(e){return`/`+e}', '_astro/x.js', root)).toBe(
		't=function(e){return`../`+e}',
	);
	expect(() => pocketScript('a="/_astro/"+b', '_astro/x.js', root)).toThrow('_astro/x.js names /_astro/');
});

test('addresses in JSON are relative to the file, other text stays', () => {
	const json = { path: '/inovasi/kota-arunika/akta-antar/', unit: '/', note: '/24 jam', n: 1 };
	expect(JSON.parse(pocketJson(JSON.stringify(json), 'daerah/x/a.json', root))).toEqual({
		...json,
		path: '../../inovasi/kota-arunika/akta-antar/',
	});
});
