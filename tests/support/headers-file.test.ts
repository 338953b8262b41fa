import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers-file.ts';

const published = parseHeaders(readFileSync('public/_headers', 'utf8'));

test('a later rule replaces the header of an earlier one', () => {
	const rules = parseHeaders(
		'# note\n/*\n  Cache-Control: no-cache\n  X-A: 1\n/_astro/*\n  Cache-Control: immutable\n',
	);
	expect(headersFor(rules, '/_astro/a.css')).toEqual({ 'Cache-Control': 'immutable', 'X-A': '1' });
	expect(headersFor(rules, '/inovasi/')).toEqual({ 'Cache-Control': 'no-cache', 'X-A': '1' });
});

test('a line that is no header stops the reading', () => {
	expect(() => parseHeaders('/*\n  nothing\n')).toThrow('line 2');
});

test('no page may be put into a frame, guessed at, or given more of the device than it uses', () => {
	const headers = headersFor(published, '/inovasi/');
	expect(headers['Content-Security-Policy']).toBe("frame-ancestors 'none'");
	expect(headers['X-Content-Type-Options']).toBe('nosniff');
	expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
	expect(headers['Strict-Transport-Security']).toContain('max-age=');
	expect(headers['Permissions-Policy']).toContain('camera=()');
});

test('files whose names change with their content are kept for a year, pages are asked for again', () => {
	expect(headersFor(published, '/_astro/index.abc123.css')['Cache-Control']).toBe(
		'public, max-age=31536000, immutable',
	);
	expect(headersFor(published, '/inovasi/')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
	expect(headersFor(published, '/pagefind/pagefind.js')['Cache-Control']).toBe(
		'public, max-age=0, must-revalidate',
	);
	expect(headersFor(published, '/pagefind/fragment/id_1.pf_fragment')['Cache-Control']).toContain(
		'immutable',
	);
});

test('open data can be read by the pages of other sites, pages cannot', () => {
	expect(headersFor(published, '/data/inovasi.json')['Access-Control-Allow-Origin']).toBe('*');
	expect(headersFor(published, '/inovasi/')['Access-Control-Allow-Origin']).toBeUndefined();
});
