import { expect, test } from '@playwright/test';
import { objections } from './axe-objections.ts';

// Most of the simulation only comes into being when it is used.
for (const width of [360, 1280]) {
	test(`the simulation in use has nothing that axe objects to at ${String(width)} pixels`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('./indeks/simulasi/#1;iid-2026;kota-arunika');
		const simulator = page.locator('index-simulator');
		await expect(simulator.locator('[data-steps] > li')).toHaveCount(10);
		await simulator.evaluate((root) => {
			const folds = [...root.querySelectorAll('details')].filter(
				({ parentElement }) => parentElement?.tagName !== 'LI',
			);
			for (const fold of folds) fold.open = true;
		});
		await simulator.locator('[data-innovations] summary').nth(2).click();
		await expect(simulator.getByLabel(/^35 /)).toBeVisible();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect.soft(await objections(page), colorScheme).toEqual([]);
		}
	});
}
