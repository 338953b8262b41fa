import type { Page } from '@playwright/test';
import { holdBack } from './hold-back.ts';
import { expect, test } from './site-test.ts';

const path = '/replikasi/';

function formOn(page: Page) {
	const root = page.locator('[data-profile-form]');
	return {
		root,
		region: root.getByRole('combobox', { name: 'Daerah Anda' }),
		options: root.getByRole('option'),
		marked: root.getByRole('option', { selected: true }),
		regionStatus: root.locator('[data-region-field]').getByRole('status'),
		box: (name: string) => root.getByRole('checkbox', { name }),
		choose: async (name: string) => {
			await root.getByRole('combobox', { name: 'Daerah Anda' }).fill(name);
			await root.getByRole('option', { name }).first().click();
		},
		open: (title: string) => root.locator('summary').filter({ hasText: title }).click(),
	};
}

test('the list of regions follows the keys that comboboxes have', async ({ page, visit }) => {
	const form = formOn(page);
	await visit(path);
	await form.region.focus();
	await page.keyboard.type('kab');
	await expect(form.options).toHaveCount(8);
	await expect(form.regionStatus).toHaveText(/^\d{3} daerah cocok, 8 yang pertama diperlihatkan\./);
	await form.region.fill('magelang');
	await expect(form.options).toHaveText([/Kabupaten Magelang\s*Jawa Tengah/, /Kota Magelang\s*Jawa Tengah/]);
	await expect(form.region).toHaveAttribute('aria-expanded', 'true');
	await expect(form.marked).toHaveCount(0);
	await page.keyboard.press('ArrowUp');
	await expect(form.marked).toContainText('Kota Magelang');
	await page.keyboard.press('ArrowDown');
	await expect(form.marked).toContainText('Kabupaten Magelang');
	await page.keyboard.press('End');
	const id = await form.marked.getAttribute('id');
	await expect(form.region).toHaveAttribute('aria-activedescendant', id ?? 'none');
	await page.keyboard.press('Home');
	await expect(form.marked).toContainText('Kabupaten Magelang');
	await page.keyboard.press('Escape');
	await expect(form.options).toHaveCount(0);
	await expect(form.region).toHaveAttribute('aria-expanded', 'false');
	await expect(form.region).toHaveValue('magelang');
	await page.keyboard.press('ArrowDown');
	await expect(form.marked).toContainText('Kabupaten Magelang');
	await page.keyboard.press('Tab');
	await expect(form.region).toHaveValue('Kabupaten Magelang');
	await expect(form.region).not.toBeFocused();
	await expect(form.root.getByRole('definition').first()).toHaveText('Kabupaten');
});

test('a name that was typed and not chosen counts when there is but one, and else changes nothing', async ({
	page,
	visit,
}) => {
	const form = formOn(page);
	await visit(path);
	await form.region.fill('magelan');
	await form.region.blur();
	await expect(form.regionStatus).toHaveText('Belum ada daerah yang dipilih. Pilih satu dari daftar.');
	await form.region.fill('arunika');
	await form.region.blur();
	await expect(form.region).toHaveValue('Kota Arunika');
	await expect(form.root.getByText('daerah contoh, angka rekaan')).toBeVisible();
	await form.region.fill('magelan');
	await form.region.blur();
	await expect(form.region).toHaveValue('Kota Arunika');
	await form.root.getByRole('button', { name: 'Kosongkan daerah' }).click();
	await expect(form.region).toHaveValue('');
	await expect(form.region).toBeFocused();
});

test('what is said comes back on the next visit, and is gone once it is removed', async ({ page, visit }) => {
	const form = formOn(page);
	await visit(path);
	await form.choose('Kota Magelang');
	const budget = form.root.getByLabel('Anggaran tahun pertama');
	await budget.fill('1,5 miliar');
	await budget.blur();
	await expect(budget).toHaveValue('1.500.000.000');
	const staff = form.root.getByLabel('Petugas');
	await staff.fill('beberapa');
	await staff.blur();
	await expect(form.root.getByText('Tulis angka bulat, misalnya 12.')).toBeVisible();
	await form.open('Sistem yang sudah dipakai');
	await form.box('SIPD').check();
	await form.box('Tidak punya satu pun').check();
	await expect(form.box('SIPD')).not.toBeChecked();
	await form.open('Kewenangan');
	await form.root.locator('[data-fold="authority"]').getByRole('checkbox', { name: 'Pendidikan' }).uncheck();
	await expect(page).toHaveURL(/#d=33\.71&anggaran=1500000000&sistem=&bukan=pendidikan$/);

	await page.goto('about:blank');
	await visit(path);
	await expect(form.region).toHaveValue('Kota Magelang');
	await expect(budget).toHaveValue('1.500.000.000');
	await expect(staff).toHaveValue('');
	await expect(form.root.locator('summary')).toContainText([
		'tidak punya satu pun',
		'belum diisi',
		'belum diisi',
		'1 diubah',
	]);
	await form.choose('Kota Surakarta');
	await expect(form.root.locator('summary').last()).toContainText('menurut undang-undang');
	await expect(form.root).toContainText('dikosongkan, karena milik daerah sebelumnya');

	await form.root.getByRole('button', { name: 'Hapus profil dari perangkat ini' }).click();
	await expect(form.region).toBeFocused();
	await expect(form.region).toHaveValue('');
	await page.goto('about:blank');
	await visit(path);
	await expect(form.regionStatus).toHaveText('Ketik nama provinsi, kabupaten, atau kota.');
	await expect(form.region).toHaveValue('');
	expect(await page.evaluate(() => localStorage.getItem('etalase-profil'))).toBeNull();
});

test('what was typed before the code came is taken up', async ({ page, visit }) => {
	const form = formOn(page);
	const letThrough = await holdBack(page, /\/_astro\/finder\.[^/]+\.js$/);
	await visit(path);
	await form.region.fill('kota magel');
	letThrough();
	await expect(form.options.first()).toContainText('Kota Magelang');
});

test('when the regions cannot be had the field says so, and typing on tries again', async ({
	page,
	visit,
	trouble,
}) => {
	const form = formOn(page);
	await page.route('**/daerah.json', (route) => route.abort(), { times: 1 });
	await visit(path);
	await form.region.focus();
	await expect.poll(() => trouble.errors.length).toBe(1);
	await page.route('**/daerah.json', (route) => route.abort(), { times: 1 });
	await page.keyboard.type('k');
	await expect(form.regionStatus).toContainText('belum dapat dimuat');
	await page.keyboard.type('ota mage');
	await expect(form.options.first()).toContainText('Kota Magelang');
	trouble.errors.length = 0;
});
