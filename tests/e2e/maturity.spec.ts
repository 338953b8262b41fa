import type { Locator, Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { expect, test } from './site-test.ts';

/** Claims alone, rows without evidence, and rows that are unfilled. */
const claimed = '/inovasi/kota-arunika/kios-desa/';
const verified = '/inovasi/kota-arunika/akta-antar/';
const states = /Belum terisi|Klaim unit, belum diverifikasi|Menunggu verifikasi ulang|Terverifikasi/;

function maturityOn(page: Page): Locator {
	return page.getByRole('region', { name: 'Kematangan inovasi' });
}

function rowsOf(maturity: Locator): Locator {
	return maturity.getByRole('listitem').filter({ has: maturity.page().getByRole('heading', { level: 4 }) });
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the score says that it is a simulation, and which rubric it follows', async ({ page, visit }) => {
		await visit(claimed);
		const maturity = maturityOn(page);
		await expect(maturity).toContainText('bukan nilai resmi Kemendagri');
		await expect(maturity).toContainText(/\d+,\d\d\s+dari 111,00/);
		await expect(maturity.getByRole('link', { name: 'Cara menghitungnya' })).toHaveAttribute(
			'href',
			/\/metodologi\/iid-2026\/$/,
		);
	});

	for (const path of [claimed, verified]) {
		test(`each of the twenty rows of ${path} has a state in words and points`, async ({ page, visit }) => {
			await visit(path);
			const rows = rowsOf(maturityOn(page));
			await expect(rows).toHaveCount(20);
			for (const row of await rows.all()) {
				await expect(row.getByText(states)).toBeVisible();
				await expect(row.getByText(/^(\d+,\d\d dari|paling banyak) \d+,\d\d$/)).toBeVisible();
			}
		});
	}

	test('a verified row names the office and the day', async ({ page, visit }) => {
		await visit(verified);
		const row = rowsOf(maturityOn(page)).filter({ hasText: 'Terverifikasi' }).first();
		await expect(row.getByText(/^Inspektorat .*, \d+ \w+ \d{4}$/)).toBeVisible();
	});

	test('evidence that cannot be opened says so, and so does a row without evidence', async ({
		page,
		visit,
	}) => {
		await visit(claimed);
		const rows = rowsOf(maturityOn(page));
		await expect(rows.getByText('Tanpa berkas atau alamat').first()).toBeVisible();
		await expect(rows.getByText('Belum ada bukti yang dilampirkan').first()).toBeVisible();
	});

	test('an unfilled row is named above, and found from there', async ({ page, visit }) => {
		await visit(claimed);
		const maturity = maturityOn(page);
		const [row] = await rowsOf(maturity).filter({ hasText: 'Belum terisi' }).all();
		const number = (await row?.getByRole('heading').innerText())?.split(/\s/)[0] ?? '';
		await maturity.getByRole('link', { name: number, exact: true }).click();
		await expect(maturity.locator(':target')).toContainText('Belum terisi');
		await expect(maturity.locator(':target')).toBeInViewport();
	});

	test('what raises a row is told on request, as our own advice', async ({ page, visit }) => {
		await visit(claimed);
		const row = rowsOf(maturityOn(page)).first();
		const advice = row.getByText('Saran kami, bukan bunyi pedoman');
		await expect(advice).toBeHidden();
		await row.getByText('Yang menaikkannya').click();
		await expect(advice).toBeVisible();
		await expect(row.getByText(/Bunyi syarat \d{4}; daftar 2026 tidak ditemukan\./)).toBeVisible();
	});
});

test('an advice is reached and opened with the keyboard, and closed again', async ({ page, visit }) => {
	await visit(claimed);
	const maturity = maturityOn(page);
	const row = rowsOf(maturity).first();
	const advice = row.getByText('Saran kami, bukan bunyi pedoman');
	await maturity.getByRole('link', { name: 'Cara menghitungnya' }).focus();
	await tabTo(page, row.locator('summary'));
	await page.keyboard.press('Enter');
	await expect(advice).toBeVisible();
	await page.keyboard.press('Space');
	await expect(advice).toBeHidden();
});

test('a record from public sources says in one sentence that there is nothing to show', async ({
	page,
	visit,
}) => {
	await visit('/inovasi/kota-magelang/datago/');
	await expect(maturityOn(page)).toHaveCount(0);
	await expect(page.getByText(/Isian baris penilaian .*: belum ada catatan di etalase ini\./)).toBeVisible();
});
