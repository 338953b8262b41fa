import { expect, test } from '@playwright/test';
import { objections } from './axe-objections.ts';

// Faults and files only come into being when the form is used.
test('a kit that was made and a form with faults have nothing that axe objects to', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 900 });
	await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
	await page.goto('./inovasi/kota-arunika/usul-anggaran/replikasi/');
	const kit = page.getByRole('region', { name: 'Paket berkas replikasi' });
	await kit.getByLabel('Jumlah unit kerja').fill('banyak');
	await kit.getByRole('button', { name: 'Buat paket (.zip)' }).click();
	await expect(kit.getByText('Betulkan dahulu isian yang bertanda.')).toBeVisible();
	expect.soft(await objections(page), 'faults, dark on a phone').toEqual([]);

	await kit.getByLabel('Jumlah unit kerja').fill('30');
	await kit.getByLabel('Jenjang', { exact: true }).selectOption('kota');
	const downloading = page.waitForEvent('download');
	await kit.getByRole('button', { name: 'Buat paket (.zip)' }).click();
	await downloading;
	await kit.getByText('Unduh satu per satu').click();
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.emulateMedia({ colorScheme: 'light' });
	expect.soft(await objections(page), 'files, light on a desktop').toEqual([]);
});
