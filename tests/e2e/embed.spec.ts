import { test as base, expect } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect as expectOnSite, test as onSite } from './site-test.ts';

const innovation = '/inovasi/kota-arunika/akta-antar/';
const card = `/sematan${innovation}`;

/** A page of another site that shows pages of this one. */
interface Host {
	/** Opens a page with the body; `SITE` in it stands for the address of this site, without the last slash. */
	readonly open: (body: string) => Promise<void>;
}

const test = base.extend<{ host: Host }>({
	host: async ({ page, baseURL }, use) => {
		let body = '';
		const server = createServer((_, response) => {
			response.setHeader('Content-Type', 'text/html; charset=utf-8');
			response.end(`<!doctype html><html lang="id"><title>Situs lain</title><body>${body}</body></html>`);
		});
		await new Promise<void>((resolve) => {
			server.listen(0, '127.0.0.1', resolve);
		});
		const address = server.address() satisfies AddressInfo | string | null;
		const port = typeof address === 'object' && address !== null ? address.port : 0;
		await use({
			open: async (written) => {
				body = written.replaceAll('SITE', (baseURL ?? '').replace(/\/$/, ''));
				await page.goto(`http://127.0.0.1:${String(port)}/`);
			},
		});
		await new Promise((resolve) => server.close(resolve));
	},
});

test('another site may show the card in a frame, and not the page of the innovation', async ({
	page,
	host,
}) => {
	await host.open(`<iframe src="SITE${card}"></iframe><iframe src="SITE${innovation}"></iframe>`);
	await expect(page.locator('iframe').first().contentFrame().getByRole('link')).toHaveText(/Akta Antar/);
	// The browser puts a page of its own in the place of what may not be framed.
	await expect
		.poll(() => page.frames().map((frame) => new URL(frame.url()).protocol))
		.toEqual(['http:', 'http:', 'chrome-error:']);
});

test('with the script the card takes its height and the theme of the page around it', async ({
	page,
	host,
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await host.open(
		`<iframe src="SITE${card}" height="900" style="max-width:400px"></iframe><script src="SITE/sematan/kartu.js" async></script>`,
	);
	const frame = page.frameLocator('iframe');
	const root = frame.locator('html');
	const frameHeight = () => page.locator('iframe').evaluate((element) => element.clientHeight);
	await expect.poll(frameHeight).toBeLessThan(400);
	expect(await frameHeight()).toBeGreaterThanOrEqual(
		await root.evaluate((element) => Math.floor(element.getBoundingClientRect().height)),
	);
	await expect(root).toHaveAttribute('data-theme', 'light');
	await page.evaluate(() => {
		document.body.setAttribute('style', 'background: oklch(0.2 0.02 60)');
	});
	await expect(root).toHaveAttribute('data-theme', 'dark');
});

test('without the script the card follows the device, unless its address names a theme', async ({
	page,
	host,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await host.open(`<iframe src="SITE${card}"></iframe><iframe src="SITE${card}#terang"></iframe>`);
	const ground = (at: number) =>
		page
			.locator('iframe')
			.nth(at)
			.contentFrame()
			.locator('article')
			.evaluate((element) => getComputedStyle(element).backgroundColor);
	await expect.poll(() => ground(1)).toBe('rgb(255, 253, 248)');
	expect(await ground(0)).toBe('rgb(32, 27, 22)');
});

test('a badge loads on a page that lets nothing in unasked, and names what it shows', async ({
	page,
	host,
	request,
	baseURL,
}) => {
	const badge = `${(baseURL ?? '').replace(/\/$/, '')}/lencana${innovation.slice(0, -1)}.svg`;
	const { 'content-type': type, 'cross-origin-resource-policy': policy } = (
		await request.get(badge)
	).headers();
	expect([type, policy]).toEqual(['image/svg+xml', 'cross-origin']);
	await host.open(`<img src="${badge}" alt="Lencana">`);
	await expect
		.poll(() =>
			page
				.getByRole('img')
				.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalHeight : 0)),
		)
		.toBe(32);
});

onSite('code to paste is offered folded, and can be copied', async ({ page, visit, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const embedded: string[] = [];
	page.on('request', (request) => {
		if (/\/(sematan|lencana)\//.test(request.url())) embedded.push(request.url());
	});
	await visit(innovation);
	await page.getByText('Sematkan di situs lain').scrollIntoViewIfNeeded();
	// What nobody has asked for is not loaded.
	expectOnSite(embedded).toEqual([]);
	await page.getByText('Sematkan di situs lain').click();
	await expectOnSite.poll(() => embedded).toHaveLength(1);
	await page.getByRole('button', { name: 'Salin kode: Kartu sebagai HTML' }).click();
	await expectOnSite(page.getByText('Kode tersalin')).toBeVisible();
	expectOnSite(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^<iframe src="https:\/\/[^"]+\/sematan\/inovasi\/kota-arunika\/akta-antar\/" title="[^"]+"/,
	);
});
