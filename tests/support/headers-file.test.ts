import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers-file.ts';

const published = parseHeaders(readFileSync('public/_headers', 'utf8'));

test('hosts read a header that two rules set in two ways, and taking it away makes them agree', () => {
	const rules = parseHeaders(
		'# note\n/*\n  Cache-Control: no-cache\n  X-A: 1\n/a/*\n  Cache-Control: immutable\n/b/*\n  ! Cache-Control\n  Cache-Control: immutable\n',
	);
	expect(headersFor(rules, '/a/', 'last')).toEqual({ 'Cache-Control': 'immutable', 'X-A': '1' });
	expect(headersFor(rules, '/a/', 'joined')).toEqual({ 'Cache-Control': 'no-cache, immutable', 'X-A': '1' });
	for (const reading of ['last', 'joined'] as const) {
		expect(headersFor(rules, '/b/', reading)).toEqual({ 'Cache-Control': 'immutable', 'X-A': '1' });
		expect(headersFor(rules, '/c/', reading)).toEqual({ 'Cache-Control': 'no-cache', 'X-A': '1' });
	}
});

test('whichever way a host reads the rules, it sends the same', () => {
	const folders = published.map(({ path }) => path.replace('*', 'x'));
	for (const address of ['/', '/inovasi/', ...folders]) {
		expect(headersFor(published, address, 'last')).toEqual(headersFor(published, address, 'joined'));
	}
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

test('a browser never believes its copy of the service worker without asking', () => {
	expect(headersFor(published, '/sw.js')['Cache-Control']).toBe('no-cache');
});

test('open data can be read by the pages of other sites, pages cannot', () => {
	expect(headersFor(published, '/data/inovasi.json')['Access-Control-Allow-Origin']).toBe('*');
	expect(headersFor(published, '/inovasi/')['Access-Control-Allow-Origin']).toBeUndefined();
	const innovation = '/inovasi/kota-magelang/sipput/';
	expect(headersFor(published, `${innovation}inovasi.json`)['Access-Control-Allow-Origin']).toBe('*');
	expect(headersFor(published, `${innovation}banding.json`)['Access-Control-Allow-Origin']).toBeUndefined();
	expect(
		headersFor(published, `${innovation}lain/inovasi.json`)['Access-Control-Allow-Origin'],
	).toBeUndefined();
});

test('of all pages only the cards may stand in the frames of other sites', () => {
	const frames = (path: string) => headersFor(published, path)['Content-Security-Policy'];
	expect(frames('/sematan/inovasi/kota-arunika/antre/')).toBe('frame-ancestors *');
	for (const path of [
		'/',
		'/inovasi/kota-arunika/antre/',
		'/sematan',
		'/lencana/inovasi/a/b.svg',
		'/404.html',
	]) {
		expect(frames(path)).toBe("frame-ancestors 'none'");
	}
});

test('badges load on pages of any other site, even on those that load nothing unasked, and are kept for an hour', () => {
	expect(headersFor(published, '/lencana/daerah/kota-arunika.svg')).toMatchObject({
		'Cross-Origin-Resource-Policy': 'cross-origin',
		'Access-Control-Allow-Origin': '*',
		'Cache-Control': 'public, max-age=3600',
	});
	expect(headersFor(published, '/inovasi/')['Cross-Origin-Resource-Policy']).toBeUndefined();
});

/** What the example for nginx sends, from the map of the header: the address itself, else the first pattern that fits. */
function nginxHeader(text: string, header: string, path: string): string | undefined {
	const [, variable = ''] = new RegExp(`add_header ${header} (\\$\\w+) always;`).exec(text) ?? [];
	const [, block = ''] = new RegExp(`map \\$uri \\${variable} \\{([^}]*)\\}`).exec(text) ?? [];
	const rows = [...block.matchAll(/^\s*(\S+)\s+"(.*)";$/gm)].map(([, when = '', value = '']) => ({
		when,
		value,
	}));
	const fits =
		rows.find(({ when }) => when === path) ??
		rows.find(({ when }) => when.startsWith('~') && new RegExp(when.slice(1)).test(path));
	const value = (fits ?? rows.find(({ when }) => when === 'default'))?.value;
	return value === '' ? undefined : value;
}

test('the example for nginx sends what the rules say', () => {
	const nginx = readFileSync('docs/nginx.conf.example', 'utf8');
	const chosen = [
		'Content-Security-Policy',
		'Cache-Control',
		'Access-Control-Allow-Origin',
		'Cross-Origin-Resource-Policy',
	];
	for (const path of ['/inovasi/', ...published.map((rule) => rule.path.replace('*', 'x'))]) {
		const sent = headersFor(published, path);
		for (const name of chosen)
			expect([path, name, nginxHeader(nginx, name, path)]).toEqual([path, name, sent[name]]);
	}
});
