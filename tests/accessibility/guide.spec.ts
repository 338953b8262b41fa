import { expect, test } from '@playwright/test';
import { objections } from './axe-objections.ts';

// Verdict, questions and ticks only come into being when the guide is used.
test('a guide in use has nothing that axe objects to, light on a phone and dark on a desktop', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 900 });
	await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
	await page.goto('./inovasi/kota-arunika/antre-puskesmas/replikasi/');
	const panel = page.locator('region-fit');
	await panel.getByRole('combobox', { name: 'Daerah Anda' }).fill('kota magelang');
	await panel.getByRole('option', { name: /Kota Magelang/ }).click();
	await expect(panel.getByRole('heading', { name: 'Perlu penyesuaian' })).toBeVisible();
	await panel.getByRole('radio', { name: 'Belum' }).first().check();
	await page.getByRole('checkbox', { name: /^2\. / }).check();
	expect.soft(await objections(page), 'light on a phone').toEqual([]);
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.emulateMedia({ colorScheme: 'dark' });
	expect.soft(await objections(page), 'dark on a desktop').toEqual([]);
});
