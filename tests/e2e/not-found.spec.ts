import { readFileSync } from 'node:fs';
import { expect, test } from './site-test.ts';

/** The browser itself reports the status 404 as an error; everything else is one. */
function withoutTheStatus(errors: readonly string[]): readonly string[] {
	return errors.filter((error) => !error.includes('404'));
}

test.afterEach(({ trouble }) => {
	expect(withoutTheStatus(trouble.errors)).toEqual([]);
	trouble.errors.length = 0;
});

test('an address that does not exist is answered with status 404 and a page that helps', async ({ page }) => {
	const response = await page.goto('./tidak-ada/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
	await page.getByRole('main').getByRole('link', { name: 'Lihat semua inovasi' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inovasi');
});

test('the words of the address are searched, and what they find is offered', async ({ page }) => {
	await page.goto('./layanan/2024/akta-kelahiran/');
	const offered = page.getByRole('region', { name: 'Mungkin yang Anda cari' });
	await offered.getByRole('link', { name: 'Akta Antar: Akta Kelahiran Sampai di Rumah' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Akta Antar/);
});

test('the words of the address stand in the search field, ready to be corrected', async ({
	page,
	catalogue,
}) => {
	await page.goto('./akta-kelahiran');
	const field = page.getByRole('main').getByRole('searchbox', { name: 'Cari inovasi' });
	await expect(field).toHaveValue('akta kelahiran');
	await field.fill('DataGO');
	await field.press('Enter');
	await expect(catalogue.card('DataGO')).toBeVisible();
});

test('words that find nothing bring no empty list', async ({ page }) => {
	await page.goto('./xyzqwv/');
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('region', { name: 'Mungkin yang Anda cari' })).toBeHidden();
	await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('xyzqwv');
});

test('an address with broken signs gets the same page without an error', async ({ page, visit }) => {
	// Some hosts answer such an address with their page for what is missing; others refuse it.
	await page.route('**/inovasi/%FF/', (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: readFileSync('dist/404.html', 'utf8') }),
	);
	await visit('/inovasi/%FF/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
	await expect(page.getByRole('button', { name: /tampilan/ })).toBeVisible();
});
