import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticServer } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let server: Server;
let origin = '';

beforeAll(async () => {
	mkdirSync(join(folder, 'inovasi'));
	writeFileSync(join(folder, 'index.html'), 'home');
	writeFileSync(join(folder, 'inovasi/index.html'), 'catalogue');
	writeFileSync(join(folder, '404.html'), 'lost');
	writeFileSync(join(folder, '_headers'), '/*\n  X-Test: all\n/inovasi/*\n  X-Test: catalogue\n');
	server = createStaticServer(folder, '/etalase/');
	await new Promise<void>((resolve) => {
		server.listen(0, resolve);
	});
	const address = server.address();
	if (typeof address === 'object' && address !== null) origin = `http://localhost:${String(address.port)}`;
});

afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

async function get(path: string) {
	const response = await fetch(`${origin}${path}`, { redirect: 'manual' });
	return {
		status: response.status,
		body: await response.text(),
		test: response.headers.get('x-test'),
		location: response.headers.get('location'),
	};
}

test('a folder is answered with its index page, and with the headers of all rules that fit it', async () => {
	expect(await get('/etalase/inovasi/')).toMatchObject({
		status: 200,
		body: 'catalogue',
		test: 'all, catalogue',
	});
	expect(await get('/etalase/')).toMatchObject({ status: 200, body: 'home', test: 'all' });
});

test('a folder without its last slash is redirected, with the query', async () => {
	expect(await get('/etalase/inovasi?tema=a')).toMatchObject({
		status: 301,
		location: '/etalase/inovasi/?tema=a',
	});
});

test.each(['/etalase/nothing/', '/', '/inovasi/', '/etalase/index.html/', '/etalase/..%2f..%2fetc/passwd'])(
	'%s is answered with the page for what is not there',
	async (path) => {
		expect(await get(path)).toMatchObject({ status: 404, body: 'lost' });
	},
);
