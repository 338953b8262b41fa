import { expect, test } from 'vitest';
import { markedAsCopy } from './copy-mark.ts';
import {
	isOldShell,
	isStoreOf,
	keepingRules,
	keptAddress,
	keptAs,
	shellName,
	storeName,
	titleOf,
} from './keeping.ts';

test.each([
	['/', 'halaman'],
	['/inovasi/kota-arunika/akta-antar/', 'halaman'],
	['/inovasi', 'halaman'],
	['/_astro/Page.Abc.css', 'berkas-halaman'],
	['/_astro/fonts/53.woff2', 'berkas-halaman'],
	['/media/d06-480.webp', 'gambar'],
	['/berkas/1a2b/sop.pdf', 'dokumen'],
	['/pagefind/fragment/id_1.pf_fragment', 'pencarian'],
	['/pagefind/pagefind.id_71.pf_meta', 'pencarian'],
	['/pagefind/pagefind-entry.json', 'data'],
	['/pagefind/wasm.id.pagefind', 'data'],
	['/replikasi/calon.json', 'data'],
	['/daerah/kota-magelang/cakupan.csv', 'data'],
	['/sw.js', undefined],
	['/manifest.webmanifest', undefined],
	['/sematan/inovasi/kota-arunika/akta-antar/', undefined],
	['/kartu/situs.png', undefined],
])('%s is kept as %s', (path, kept) => {
	expect(keptAs(path)).toBe(kept);
});

test('what a visitor looked for is not kept with the page', () => {
	expect(keptAddress('https://a.example/inovasi/?q=hiv#isi', 'halaman')).toBe('https://a.example/inovasi/');
	expect(keptAddress('https://a.example/pagefind/pagefind-entry.json?ts=1', 'data')).toBe(
		'https://a.example/pagefind/pagefind-entry.json',
	);
});

test('a page without its last slash is the same page', () => {
	expect(keptAddress('https://a.example/etalase/inovasi', 'halaman')).toBe(
		'https://a.example/etalase/inovasi/',
	);
});

test('styles and pictures are kept for longer than the pages that need them', () => {
	const { halaman, 'berkas-halaman': parts, gambar } = keepingRules;
	expect(parts.days).toBeGreaterThan(halaman.days);
	expect(gambar.days).toBeGreaterThan(halaman.days);
	expect(parts.entries).toBeGreaterThan(halaman.entries);
});

test('two sites on one host have stores of their own', () => {
	expect(isStoreOf(storeName('/etalase/', 'halaman'), '/etalase/')).toBe(true);
	expect(isStoreOf(storeName('/etalase/', 'halaman'), '/')).toBe(false);
	expect(isStoreOf(shellName('/', 'abc'), '/')).toBe(true);
});

test('only the shells of other versions are old', () => {
	expect(isOldShell(shellName('/', 'abc'), '/', 'abc')).toBe(false);
	expect(isOldShell(shellName('/', 'abc'), '/', 'def')).toBe(true);
	expect(isOldShell(storeName('/', 'halaman'), '/', 'abc')).toBe(false);
	expect(isOldShell(shellName('/lain/', 'abc'), '/', 'def')).toBe(false);
});

test('the title of a page is read as text', () => {
	expect(
		titleOf('<title>X</title><meta property="og:title" content="Obat &amp; &lt;Gizi&gt; &#39;25">'),
	).toBe("Obat & <Gizi> '25");
	expect(titleOf('<p>no title</p>')).toBe('');
});

test('a copy says when it was kept, and nothing else of it changes', () => {
	const html = '<!DOCTYPE html><html lang="id"><body>&lt;html</body></html>';
	expect(markedAsCopy(html, '2026-11-22T03:04:05.000Z')).toBe(
		'<!DOCTYPE html><html data-salinan="2026-11-22T03:04:05.000Z" lang="id"><body>&lt;html</body></html>',
	);
	expect(markedAsCopy(html, '"><script>')).toBe(html);
});
