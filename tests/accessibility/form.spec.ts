import { expect, test } from '@playwright/test';
import { objections } from './axe-objections.ts';

// Fields and findings only come into being when the form is used.
test('a form with mistakes lists each with the way to its field, and axe objects to nothing', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 900 });
	await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
	await page.goto('./usul/inovasi/#kota-magelang');
	await page.getByRole('button', { name: 'Mulai menulis' }).click();
	await page.getByLabel('Ringkasan (wajib)').fill('Hubungi petugas lewat 0812-3456-7890.');
	await page.getByLabel('Nama pendek').focus();
	await expect(page.getByText(/nomor (?:telepon|ponsel)/).first()).toBeVisible();
	await page.getByRole('button', { name: 'Tambah nama lain' }).click();
	expect.soft(await objections(page), 'a section, dark on a phone').toEqual([]);

	await page.getByText(/^Bagian 1 dari/).click();
	await page.getByRole('button', { name: 'Bukti dan penilaian' }).click();
	await page.getByText('17. Ketersediaan').click();
	await page.getByLabel('Nilai').first().fill('24');
	await expect(page.getByText('Skor kematangan')).toBeVisible();
	expect.soft(await objections(page), 'rows of the rubric').toEqual([]);

	await page.setViewportSize({ width: 1280, height: 900 });
	await page.emulateMedia({ colorScheme: 'light' });
	await page.getByRole('button', { name: 'Periksa dan kirim' }).click();
	await expect(page.getByText(/hal perlu diperbaiki\./)).toBeVisible();
	await page.getByText('Lihat isi berkas').click();
	expect.soft(await objections(page), 'the end, light on a desktop').toEqual([]);
	await page.getByRole('button', { name: 'Sumber dan tinjauan, Tanggal ditinjau' }).click();
	await expect(page.getByLabel('Tanggal ditinjau (wajib)')).toBeFocused();
	await expect(page.getByLabel('Tanggal ditinjau (wajib)')).toHaveAccessibleDescription(/Isian ini wajib\./);
});
