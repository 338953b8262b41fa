import type { Page } from '@playwright/test';
import { tabThrough } from './keyboard.ts';
import { expect, test } from './site-test.ts';

const akta = 'kota-arunika/akta-antar';
const antre = 'kota-arunika/antre-puskesmas';
const pos = 'kabupaten-tirta-kencana/pos-periksa-jauh';
const datago = 'kota-magelang/datago';
const path = '/bandingkan/';

const trayOn = (page: Page) => page.getByRole('complementary', { name: 'Inovasi yang akan dibandingkan' });
const tableOn = (page: Page) => page.getByRole('table', { name: 'Perbandingan inovasi' });
const titlesOn = (page: Page) => tableOn(page).getByRole('columnheader').getByRole('link').first();

/** Titles of the columns in their order, without the mark of samples. */
async function columns(page: Page): Promise<readonly string[]> {
	const heads = await tableOn(page).locator('thead th').all();
	const names = await Promise.all(heads.map((head) => head.getAttribute('aria-label')));
	return names.map((name) => (name ?? '').replace(' (data contoh)', ''));
}

test('what is put aside on cards, results and guides follows, is compared, and takes no fifth', async ({
	page,
	visit,
	catalogue,
	context,
}) => {
	const tray = trayOn(page);
	await visit('/inovasi/');
	await expect(tray).toBeHidden();
	await catalogue.searchFor('datago');
	await catalogue.finds(1);
	await page.getByRole('button', { name: 'Bandingkan DataGO' }).click();
	await expect(page).toHaveURL(/\/inovasi\/\?q=datago$/);
	await expect(tray.getByRole('listitem')).toHaveText(/^DataGO/);

	await visit(`/inovasi/${antre}/replikasi/`);
	const button = page.getByRole('button', { name: /^Bandingkan Antre dari Rumah/ });
	await button.focus();
	await page.keyboard.press('Space');
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await expect(button).toBeFocused();
	await expect(tray.getByRole('link', { name: 'Bandingkan (2)' })).toBeVisible();

	// Another window has the same tray.
	const other = await context.newPage();
	await other.goto(page.url());
	await other.goto(new URL(`../../../${akta}/`, other.url()).href);
	await other.getByRole('button', { name: /^Bandingkan Akta Antar/ }).click();
	await expect(tray.getByRole('link', { name: 'Bandingkan (3)' })).toBeVisible();
	await other.close();

	await visit('/inovasi/');
	await catalogue.cards.getByRole('button', { pressed: false }).nth(0).click();
	await expect(tray.getByRole('listitem')).toHaveCount(4);
	const fifth = catalogue.cards.getByRole('button', { pressed: false }).nth(0);
	await fifth.click();
	await expect(fifth).toHaveAttribute('aria-pressed', 'false');
	await expect(tray.getByText(/^Paling banyak empat inovasi/)).toBeVisible();
	await tray.getByRole('button', { name: 'Hapus' }).last().click();
	await expect(tray.getByText(/^Paling banyak empat inovasi/)).toBeHidden();

	await tray.getByRole('link', { name: 'Bandingkan (3)' }).click();
	await expect(page).toHaveURL(new RegExp(`/bandingkan/#${datago},${antre},${akta}$`));
	await expect(titlesOn(page)).toHaveText('DataGO');
	await expect(page.locator('[data-mixed]')).toHaveText(/^Data contoh berdampingan dengan data nyata/);
	const costs = tableOn(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: /^Biaya/ }) });
	await expect(costs.getByRole('cell').first()).toHaveText('belum ada data');
	await expect(costs.getByRole('cell').nth(1)).toContainText('Biaya tahun pertama');
	await expect(tray).toHaveCount(0);
});

test('an address shows the same to someone else, and the history goes through what was changed', async ({
	page,
	visit,
	browser,
	trouble,
}) => {
	await visit(`${path}#${akta},${antre},${datago}`);
	await expect(tableOn(page)).toBeVisible();
	const [first = '', second = '', third = ''] = await columns(page);
	await page.getByRole('button', { name: 'Geser DataGO ke depan' }).click();
	await expect.poll(() => columns(page)).toEqual([first, third, second]);
	await expect(page.getByRole('button', { name: 'Geser DataGO ke depan' })).toBeFocused();
	await page.getByRole('button', { name: 'Hapus Akta Antar dari perbandingan' }).click();
	await expect.poll(() => columns(page)).toEqual([third, second]);
	await expect(page).toHaveURL(new RegExp(`#${datago},${antre}$`));
	await page.goBack();
	await expect.poll(() => columns(page)).toEqual([first, third, second]);
	await page.goForward();
	await expect.poll(() => columns(page)).toEqual([third, second]);

	const fresh = await browser.newContext();
	const other = await fresh.newPage();
	await other.goto(page.url());
	await expect.poll(() => columns(other)).toEqual([third, second]);
	// Looking at what someone has sent puts nothing aside.
	await other.goto(new URL('../', page.url()).href);
	await expect(trayOn(other)).toBeHidden();
	await fresh.close();

	await page.goto(`${page.url()},kota-arunika/tidak-ada`);
	await expect(page.getByText('Tidak ada inovasi dengan alamat kota-arunika/tidak-ada.')).toBeVisible();
	await expect.poll(() => columns(page)).toEqual([third, second]);
	expect(trouble.errors.splice(0).join()).toContain('404');
});

test('without anything to compare it helps to find something', async ({ page, visit }) => {
	await visit(path);
	await expect(page.getByRole('heading', { name: 'Belum ada inovasi yang dibandingkan' })).toBeVisible();
	const field = page.getByRole('searchbox', { name: 'Tambah inovasi' });
	for (const [words, title] of [
		['datago', 'DataGO'],
		['akta kelahiran', 'Akta Antar'],
	] as const) {
		await field.fill(words);
		await page.getByRole('button', { name: title }).first().click();
		await expect(field).toBeFocused();
	}
	await expect(tableOn(page).getByRole('columnheader')).toHaveCount(2);
	await expect(page.locator('[data-left-out]')).toBeHidden();
	await page.getByRole('button', { name: /^Hapus Akta Antar/ }).click();
	await expect(page.getByText(/^Baru satu inovasi/)).toBeVisible();
	await expect(page.locator('[data-left-out]')).toHaveText(/^Tidak ditampilkan .*Biaya/);
});

test('four innovations are printed on one A4 sheet across', async ({ page, visit }) => {
	await visit(`${path}#${akta},${antre},${pos},${datago}`);
	await expect(tableOn(page)).toBeVisible();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	const [, width = '', height = ''] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
	// Points: 297 and 210 millimetres.
	expect(Number(width)).toBeCloseTo(841.9, 0);
	expect(Number(height)).toBeCloseTo(595, 0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('columnheader')).toHaveCount(4);
	await expect(page.getByRole('main')).toContainText('bukan nilai resmi Kemendagri');
	await expect(page.getByRole('button')).toHaveCount(0);
});

test('the tray hides no focus, and the titles of the comparison do not either', async ({ page, visit }) => {
	await visit(`/inovasi/${datago}/`);
	await page.getByRole('button', { name: 'Bandingkan DataGO' }).click();
	await expect(trayOn(page)).toBeVisible();
	await page.getByRole('button', { name: 'Ganti tampilan terang atau gelap' }).focus();
	await tabThrough(page);
	await visit(`${path}#${akta},${antre}`);
	await expect(tableOn(page)).toBeVisible();
	await tabThrough(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('it explains itself, leads to guides and catalogue, and offers no button that does nothing', async ({
		page,
		visit,
	}) => {
		await visit('/inovasi/');
		await expect(page.getByRole('button', { name: /^Bandingkan/ })).toHaveCount(0);
		await visit(`${path}#${akta}`);
		const main = page.getByRole('main');
		await expect(main.getByText(/memerlukan JavaScript/)).toBeVisible();
		await expect(main.getByRole('button')).toHaveCount(0);
		await expect(main.getByRole('link', { name: 'Katalog inovasi' })).toBeVisible();
		await main.getByRole('link', { name: 'Inovasi yang mempunyai panduan replikasi' }).click();
		await expect(page).toHaveURL(/\/replikasi\/$/);
	});
});
