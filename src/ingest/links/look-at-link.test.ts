import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portOf } from '../../../tests/support/port.ts';
import { lookAtLink } from './look-at-link.ts';
import type { LookOptions } from './look-at-link.ts';
import { oneRequest } from './one-request.ts';
import { PoliteHosts } from './polite-host.ts';

const asked: string[] = [];
const slept: number[] = [];
let server: Server;
let origin = '';
let robots: string | undefined;
let options: LookOptions;

const document = 'isi dokumen';
const digest = createHash('sha256').update(document).digest('hex');

/** How often each path was asked, so that an answer can change. */
function times(path: string): number {
	return asked.filter((line) => line.endsWith(` ${path}`)).length;
}

function send(
	response: ServerResponse,
	status: number,
	headers: Record<string, string> = {},
	body = '',
): void {
	response.writeHead(status, headers);
	response.end(body);
}

/** A server that behaves as badly as the web does. */
function answer({ method = '', url = '', headers }: IncomingMessage, response: ServerResponse): void {
	asked.push(`${method} ${url}`);
	const pdf = { 'content-type': 'application/pdf', etag: '"satu"' };
	switch (url) {
		case '/robots.txt':
			send(response, robots === undefined ? 404 : 200, {}, robots);
			break;
		case '/ada':
			send(response, 200, { 'content-type': 'text/html' }, 'ada');
			break;
		case '/hilang':
			send(response, method === 'HEAD' ? 405 : 410);
			break;
		case '/tanpa-head':
			send(response, method === 'HEAD' ? 404 : 200);
			break;
		case '/pindah':
			send(response, 301, { location: '/pindah-lagi' });
			break;
		case '/pindah-lagi':
			send(response, 302, { location: '/ada' });
			break;
		case '/beranda':
			send(response, 302, { location: '/' });
			break;
		case '/':
			send(response, 200);
			break;
		case '/putar':
			send(response, 302, { location: '/putar-balik' });
			break;
		case '/putar-balik':
			send(response, 302, { location: '/putar' });
			break;
		case '/keluar':
			send(response, 302, { location: 'http://192.168.0.1/' });
			break;
		case '/sibuk':
			send(response, times('/sibuk') < 3 ? 429 : 200, { 'retry-after': '7' });
			break;
		case '/lelah':
			send(response, 503);
			break;
		case '/nanti':
			send(response, 503, { 'retry-after': '86400' });
			break;
		case '/ditolak':
			send(response, 403);
			break;
		case '/dokumen':
			if (headers['if-none-match'] === '"satu"') send(response, 304);
			else send(response, 200, pdf, document);
			break;
		case '/besar':
			send(response, 200, pdf, 'x'.repeat(5000));
			break;
		case '/putus':
			response.destroy();
			break;
		default:
			// Never an answer.
			break;
	}
}

beforeAll(async () => {
	server = createServer(answer);
	origin = `http://127.0.0.1:${String(await portOf(server))}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

beforeEach(() => {
	asked.length = 0;
	slept.length = 0;
	robots = undefined;
	let time = 1_000_000;
	const clock = {
		now: () => time,
		sleep: (milliseconds: number) => {
			slept.push(milliseconds);
			time += milliseconds;
			return Promise.resolve();
		},
	};
	options = {
		userAgent: 'EtalaseInovasi/1.0 (+https://etalase.example/)',
		limits: { timeoutMs: 5000, maxBytes: 4000, isAllowedIp: () => true },
		pauseMs: 0,
		clock,
		hosts: new PoliteHosts(clock),
		robots: new Map(),
		isAllowed: (url) => url.startsWith(origin),
	};
});

function look(path: string, wantsDigest = false, before?: Parameters<typeof lookAtLink>[1]) {
	return lookAtLink(`${origin}${path}`, before, wantsDigest, options);
}

test.each([
	['a page that is there', '/ada', { state: 'hidup', status: 200 }],
	['a page that is gone, from a server that does not know HEAD', '/hilang', { state: 'mati', status: 410 }],
	['a page that a server denies only to HEAD', '/tanpa-head', { state: 'hidup', status: 200 }],
	['a refusal is not dead', '/ditolak', { state: 'menolak-robot', status: 403 }],
	['a deep page that leads to the front page', '/beranda', { state: 'hidup', reason: 'alihan-ke-beranda' }],
	['redirects without end', '/putar', { state: 'tidak-terjawab', reason: 'alihan-berputar' }],
	['a redirect to a private address', '/keluar', { state: 'tidak-terjawab', reason: 'alihan-keluar' }],
	['a server that hangs up', '/putus', { state: 'tidak-terjawab', reason: 'sambungan-putus' }],
	['a server that is down', '/lelah', { state: 'tidak-terjawab', status: 503, reason: 'kesalahan-server' }],
])('%s', async (_, path, expected) => {
	expect(await look(path)).toMatchObject({ url: `${origin}${path}`, ...expected });
});

test('a permanent redirect names the new address, as far as the way was permanent', async () => {
	expect(await look('/pindah')).toMatchObject({ state: 'pindah', movedTo: `${origin}/pindah-lagi` });
});

test('a server that is slow is asked three times, then left alone', async () => {
	options = { ...options, limits: { ...options.limits, timeoutMs: 100 } };
	// The rules of the site are asked for in time of their own.
	options.robots.set(origin, Promise.resolve({ rules: [] }));
	expect(await look('/lambat')).toMatchObject({ state: 'tidak-terjawab', reason: 'waktu-habis' });
	expect(asked).toEqual(['HEAD /lambat', 'HEAD /lambat', 'HEAD /lambat']);
	expect(slept).toEqual([2000, 8000]);
});

test('a busy server is asked again after the time that it names', async () => {
	expect(await look('/sibuk')).toMatchObject({ state: 'hidup', status: 200 });
	expect(slept).toEqual([7000, 7000]);
});

test('a server that wants a day of patience is not asked again in this run', async () => {
	expect(await look('/nanti')).toMatchObject({ state: 'tidak-terjawab', status: 503 });
	expect(slept).toEqual([]);
});

test('the digest of a document is kept, and asked for again only when it changed', async () => {
	const first = await look('/dokumen', true);
	expect(first).toMatchObject({ state: 'hidup', sha256: digest, etag: '"satu"' });
	expect(await look('/dokumen', true, first)).toMatchObject({ state: 'hidup', status: 304, sha256: digest });
});

test('a page has no digest, and neither has a document above the limit', async () => {
	expect((await look('/ada', true)).sha256).toBeUndefined();
	expect(await look('/besar', true)).toMatchObject({ state: 'hidup' });
	expect((await look('/besar', true)).sha256).toBeUndefined();
});

test('what a site forbids to robots is not asked', async () => {
	robots = 'User-agent: *\nDisallow: /ad\nCrawl-delay: 3\n';
	expect(await look('/ada')).toMatchObject({ state: 'menolak-robot', reason: 'robots-txt' });
	expect(await look('/tanpa-head')).toMatchObject({ state: 'hidup' });
	expect(asked).toEqual(['GET /robots.txt', 'HEAD /tanpa-head', 'GET /tanpa-head']);
	expect(slept).toEqual([3000]);
});

test('one host gets one request at a time, with a pause between', async () => {
	options = { ...options, pauseMs: 1000 };
	await Promise.all([look('/ada'), look('/beranda')]);
	expect(slept).toEqual([1000, 1000, 1000]);
});

test('a name that does not exist is told apart from a server that is silent', async () => {
	// No resolver takes a label of more than 63 characters, so that nothing outside is asked.
	const limits = { timeoutMs: 5000, maxBytes: 100, isAllowedIp: () => true };
	const url = `http://${'a'.repeat(64)}.id/`;
	expect(await oneRequest({ url, method: 'GET', headers: {}, body: 'none' }, limits)).toEqual({
		failure: 'nama-tidak-ditemukan',
	});
});

test('a name that resolves to a private address is not connected to', async () => {
	const limits = { ...options.limits, isAllowedIp: (address: string) => !/^(?:127\.|::1)/.test(address) };
	const { port } = new URL(origin);
	const url = `http://localhost:${port}/ada`;
	expect(
		await lookAtLink(url, undefined, false, { ...options, limits, isAllowed: () => true }),
	).toMatchObject({
		state: 'dilewati',
		reason: 'alamat-bukan-publik',
	});
	expect(await lookAtLink(url, undefined, false, options)).toMatchObject({ state: 'dilewati' });
	expect(asked).toEqual([]);
});
