import { expect, test } from './site-test.ts';

const path = '/inovasi/kota-magelang/datago/';

test('the address can be copied', async ({ page, visit, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await visit(path);
	await page.getByRole('button', { name: 'Salin tautan' }).click();
	await expect(page.getByRole('main').getByRole('status')).toHaveText('Tautan tersalin.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('when copying is refused, the page says what to do instead', async ({ page, visit }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator.clipboard, 'writeText', {
			value: () => Promise.reject(new DOMException('', 'NotAllowedError')),
		});
	});
	await visit(path);
	await page.getByRole('button', { name: 'Salin tautan' }).click();
	await expect(page.getByRole('main').getByRole('status')).toHaveText(/Salin dari bilah alamat/);
});

test('where the device can share, its own sheet gets the title and the address', async ({ page, visit }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => {
				document.documentElement.lang = JSON.stringify(data);
				// As when the visitor closes the sheet.
				return Promise.reject(new DOMException('', 'AbortError'));
			},
		});
	});
	await visit(path);
	await page.getByRole('button', { name: 'Bagikan' }).click();
	const shared: unknown = JSON.parse((await page.locator('html').getAttribute('lang')) ?? 'null');
	expect(shared).toEqual({ title: await page.title(), url: page.url() });
});

test('where the device cannot share, the button is not offered', async ({ page, visit }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', { value: undefined });
	});
	await visit(path);
	await expect(page.getByRole('button', { name: 'Salin tautan' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Bagikan' })).toHaveCount(0);
});
