import { expect, test } from '@playwright/test';
import { finderOn } from '../e2e/finder-on-page.ts';
import { objections } from './axe-objections.ts';

// Most of the finder only comes into being when it is used.
for (const width of [360, 1280]) {
	test(`the finder in use has nothing that axe objects to at ${String(width)} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('./replikasi/#d=33.71&anggaran=100000000&petugas=5&penting=kesehatan');
		const finder = finderOn(page);
		await expect(finder.result('Akta').getByRole('link', { name: /^Dinas dapat/ })).toBeVisible();
		await finder.root.evaluate((root) => {
			for (const fold of root.querySelectorAll('details')) fold.open = true;
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect.soft(await objections(page), colorScheme).toEqual([]);
		}
	});
}
