import { readFileSync } from 'node:fs';
import { officeParts } from '../../src/office/office-package.ts';
import { expect, test } from './site-test.ts';

test('a visitor follows an innovation from its page to the contest that it won, and on to the contest', async ({
	page,
	visit,
}) => {
	await visit('/inovasi/kota-arunika/antre-puskesmas/');
	const way = page.getByRole('region', { name: 'Jalan melalui lomba' });
	await expect(way).toContainText('Peringkat pertama');
	await way.getByRole('link', { name: 'Anugerah Inovasi Arunika 2025' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anugerah Inovasi Arunika 2025');
	const winner = page
		.getByRole('region', { name: 'Peserta dan hasil' })
		.getByRole('row', { name: /Antre dari Rumah/ });
	await expect(winner).toContainText('nilai 85,75');
	const judged = page
		.getByRole('region', { name: 'Berita acara: Penilaian naskah' })
		.getByRole('row', { name: /Antre dari Rumah/ });
	await expect(judged).toContainText('4,10');
	await page.getByRole('main').getByRole('link', { name: 'Anugerah Inovasi Arunika' }).first().click();
	await expect(page.getByRole('row', { name: /2026/ })).toContainText('Sedang berjalan');
});

test('an entrant downloads a sheet that is filled from the record', async ({ page, visit }) => {
	await visit('/lomba/anugerah-inovasi-arunika/2026/');
	await page.getByText('Terisi dari catatan').click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Ronda Sungai di Tepi Kali Wening' }).last().click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('ronda-sungai.xlsx');
	const parts = officeParts(readFileSync(await file.path()));
	expect(parts.get('xl/sharedStrings.xml')).toContain('Kecamatan Arunika Utara');
});
