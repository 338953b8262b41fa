import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makePocket } from '../../src/ingest/pocket/make-pocket.ts';
import { createStaticServer } from '../support/static-server.ts';
import { finderOn } from './finder-on-page.ts';
import { expect, test as siteTest } from './site-test.ts';

interface Served {
	readonly folder: string;
	readonly address: string;
}

/** Unpacks the pocket edition of `dist/` into a new folder and gives that folder. */
function unpacked(): string {
	const folder = mkdtempSync(join(tmpdir(), 'etalase-saku-'));
	for (const [name, bytes] of Object.entries(unzipSync(makePocket('dist', () => '').bytes))) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
	return join(folder, 'etalase-saku');
}

async function portOf(server: Server): Promise<number> {
	await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return address.port;
}

const test = siteTest.extend<{ notFound: string[] }, { pocket: Served }>({
	pocket: [
		async ({}, use) => {
			const folder = unpacked();
			const server = createStaticServer(folder, '/apa/saja/');
			const port = await portOf(server);
			await use({ folder, address: `http://localhost:${String(port)}/apa/saja/` });
			server.close();
			rmSync(dirname(folder), { recursive: true });
		},
		{ scope: 'worker' },
	],
	baseURL: async ({ pocket }, use) => use(pocket.address),
	notFound: [
		async ({ page, pocket }, use) => {
			const bad: string[] = [];
			page.on('response', (response) => {
				const isInside = response.url().startsWith(pocket.address);
				if (response.status() >= 400 || (!isInside && response.url().startsWith('http')))
					bad.push(`${String(response.status())} ${response.url()}`);
			});
			await use(bad);
			expect(bad, 'answers that failed or came from outside the folder').toEqual([]);
		},
		{ auto: true },
	],
});

// One worker for all: it unpacks the whole catalogue.
test.describe.configure({ mode: 'default' });

test('in any folder, one can walk from the home page to a record and find it by searching', async ({
	page,
	visit,
	catalogue,
}) => {
	await visit('/');
	await page.getByRole('banner').getByRole('link', { name: 'Inovasi', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inovasi');
	await catalogue.field.fill('akta kelahiran');
	await expect(catalogue.titles.first()).toContainText('Akta');
	await catalogue.titles.first().getByRole('link').click();
	await expect(page).toHaveURL(/\/apa\/saja\/inovasi\/.+\/$/);
	const picture = page.getByRole('main').locator('img').first();
	await picture.scrollIntoViewIfNeeded();
	await expect
		.poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth > 0))
		.toBe(true);
	const font = await page.evaluate(() =>
		document.fonts.ready.then((fonts) => [...fonts].map((f) => f.status)),
	);
	expect(font).toContain('loaded');
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);

	await visit('/inovasi/?q=xyzqwv');
	await page.getByRole('main').getByRole('link', { name: 'Kesehatan' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Kesehatan');
});

test('in any folder, the finder ranks, the comparison compares, the index is recomputed and a kit is made', async ({
	page,
	visit,
}) => {
	await visit('/replikasi/#d=33.71&anggaran=100000000&petugas=5&penting=kesehatan');
	await expect(
		finderOn(page)
			.result('Akta')
			.getByRole('link', { name: /^Dinas dapat/ }),
	).toBeVisible();
	await visit('/bandingkan/#kota-arunika/akta-antar,kota-magelang/datago');
	await expect(page.getByRole('columnheader')).toHaveCount(2);
	await page.getByRole('columnheader').getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Akta Antar');

	await visit('/indeks/simulasi/#1;iid-2026;kota-arunika');
	await expect(page.locator('index-simulator [data-steps] > li')).toHaveCount(10);
	await visit('/inovasi/kota-arunika/usul-anggaran/replikasi/');
	const kit = page.getByRole('region', { name: 'Paket berkas replikasi' });
	await kit.getByLabel('Jumlah unit kerja').fill('30');
	await kit.getByLabel('Jenjang', { exact: true }).selectOption('kota');
	const downloading = page.waitForEvent('download');
	await kit.getByRole('button', { name: 'Buat paket (.zip)' }).click();
	expect((await downloading).suggestedFilename()).toMatch(/\.zip$/);
});
