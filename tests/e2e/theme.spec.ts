import type { Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { expect, test } from './site-test.ts';

/** How light the paper of the page is: 0 is black, 255 is white. */
async function lightness(page: Page): Promise<number> {
	return page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d');
		if (canvas === null) throw new Error('The browser draws nothing.');
		canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
		canvas.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
		return (red + green + blue) / 3;
	});
}

for (const { system, before, after } of [
	{ system: 'light', before: 'light', after: 'dark' },
	{ system: 'dark', before: 'dark', after: 'light' },
] as const) {
	test.describe(`where the system is ${system}`, () => {
		test.use({ colorScheme: system });

		test(`the page starts ${before}, and the choice of ${after} is kept on every page`, async ({
			page,
			visit,
		}) => {
			const isDark = async () => ((await lightness(page)) < 100 ? 'dark' : 'light');
			await visit('/');
			expect(await isDark()).toBe(before);

			await tabTo(page, page.getByRole('button', { name: 'Ganti tampilan terang atau gelap' }));
			await page.keyboard.press('Enter');
			expect(await isDark()).toBe(after);

			await page.reload();
			expect(await isDark()).toBe(after);
			await visit('/inovasi/kota-magelang/datago/');
			expect(await isDark()).toBe(after);

			await page.getByRole('button', { name: 'Ganti tampilan terang atau gelap' }).click();
			await page.reload();
			expect(await isDark()).toBe(before);
		});
	});
}

test('where nothing can be stored, the choice still holds for the page', async ({ page, visit }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('', 'SecurityError');
			},
		});
	});
	await visit('/');
	const before = await lightness(page);
	await page.getByRole('button', { name: 'Ganti tampilan terang atau gelap' }).click();
	expect(Math.abs((await lightness(page)) - before)).toBeGreaterThan(100);
});
