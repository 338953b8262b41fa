import { finderOn } from './finder-on-page.ts';
import { tabTo } from './keyboard.ts';
import { expect, test } from './site-test.ts';

const path = '/replikasi/';

test('a region found by typing gets a verdict on every guide, each reason leading to its line', async ({
	page,
	visit,
}) => {
	const finder = finderOn(page);
	await visit(path);
	await expect(finder.root.getByLabel('Petugas')).toBeHidden();
	const list = page.locator('[data-all-guides]');
	await expect(list).toHaveAttribute('open', '');
	await finder.choose('Kota Magelang');
	await expect(list).not.toHaveAttribute('open', '');
	// Its own guide is the only real one, and a region does not take over what is its own.
	await expect(finder.root).toContainText('1 panduan milik Kota Magelang sendiri');
	await expect(finder.real).toContainText('Belum ada panduan dari daerah nyata lain.');
	await expect(finder.titles).toHaveCount(10);

	const result = finder.result('Akta');
	await expect(result).toContainText('Perlu penyesuaian');
	await finder.root.getByLabel('Petugas').fill('5');
	await finder.root.getByLabel('Anggaran tahun pertama').fill('1 juta');
	await finder.root.getByLabel('Anggaran tahun pertama').blur();
	await expect(result).toContainText('Belum cocok');
	await expect(result).toContainText('Biaya tahun pertama melebihi anggaran Anda.');
	await expect(result).toContainText('Diminta sedikitnya 11 petugas; Anda menyebut 5.');
	const line = result.getByRole('link', { name: /^Dinas dapat menugaskan/ });
	await line.click();
	await expect(page).toHaveURL(/\/inovasi\/kota-arunika\/akta-antar\/replikasi\/#syarat-petugas-dinas$/);
	await expect(page.locator(':target')).toContainText('Dinas dapat menugaskan');
	await page.goBack();
	await expect(finder.result('Akta')).toContainText('Belum cocok');
	// The device keeps the profile, without the address.
	await visit('/');
	await visit(path);
	await expect(finder.result('Akta')).toContainText('Anda menyebut 5.');
	await expect(finder.region).toHaveValue('Kota Magelang');
});

test('sorting and filtering are steps of the history, and the address shows another device the same', async ({
	page,
	visit,
	browser,
}) => {
	const finder = finderOn(page);
	await visit(path);
	await finder.choose('Kota Magelang');
	const byFit = await finder.titles.allInnerTexts();
	await finder.sort.selectOption('Biaya');
	await expect.poll(() => finder.titles.allInnerTexts()).not.toEqual(byFit);
	await finder.show('Belum cocok').uncheck();
	await expect(finder.samples.getByText('Belum cocok', { exact: true })).toHaveCount(0);
	await expect(page).toHaveURL(/#d=33\.71&urut=biaya&hasil=cocok,perlu-penyesuaian$/);
	const shown = await finder.titles.allInnerTexts();

	const context = await browser.newContext();
	const other = await context.newPage();
	const theirs = finderOn(other);
	await other.goto(page.url().replace(/#.*/, ''));
	await theirs.choose('Kota Pariaman');
	await other.goto('about:blank');
	await other.goto(page.url());
	await expect.poll(() => theirs.titles.allInnerTexts()).toEqual(shown);
	await expect(theirs.show('Belum cocok')).not.toBeChecked();
	await expect(theirs.sort).toHaveValue('biaya');
	// Their own profile is theirs still.
	await theirs.root.getByRole('button', { name: 'Pakai profil saya' }).click();
	await expect(theirs.heading).toHaveText('Hasil untuk Kota Pariaman');
	await context.close();

	await page.goBack();
	await expect(finder.show('Belum cocok')).toBeChecked();
	await page.goBack();
	await expect.poll(() => finder.titles.allInnerTexts()).toEqual(byFit);
	await page.goBack();
	await expect(finder.titles).toHaveCount(0);
	await expect(finder.region).toHaveValue('');
	await page.goForward();
	await expect.poll(() => finder.titles.allInnerTexts()).toEqual(byFit);
});

test('with the keyboard alone: choose a region, go to the results, sort them, open a guide', async ({
	page,
	visit,
}) => {
	const finder = finderOn(page);
	await visit(path);
	await tabTo(page, finder.region);
	await page.keyboard.type('kota magelang');
	await expect(finder.root.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(finder.status).toHaveText('Kota Magelang: 0 panduan nyata dan 10 panduan contoh.');
	await expect(finder.region).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(finder.root.getByRole('button', { name: 'Lihat hasil' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(finder.heading).toBeFocused();
	await tabTo(page, finder.sort);
	await page.keyboard.type('Waktu');
	await expect(page).toHaveURL(/urut=waktu/);
	await expect(finder.sort).toBeFocused();
	const first = finder.titles.first().getByRole('link');
	await tabTo(page, first);
	const title = await first.innerText();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
});

test('the sheet has the profile and the results with their reasons, and no controls', async ({
	page,
	visit,
}) => {
	const finder = finderOn(page);
	await visit(`${path}#d=33.71&petugas=5`);
	await expect(finder.result('Akta').getByRole('link', { name: /^Dinas dapat menugaskan/ })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(finder.heading).toHaveText('Hasil untuk Kota Magelang');
	await expect(finder.root).toContainText('5 petugas');
	await expect(finder.root).toContainText('#d=33.71&petugas=5');
	const met = finder.result('Akta').getByText('Pencatatan sipil diselenggarakan');
	await expect(met).toBeVisible();
	for (const control of [finder.region, finder.sort, page.locator('[data-all-guides]')]) {
		await expect(control).toBeHidden();
	}
	await expect(finder.root.getByRole('button')).toHaveCount(0);
});

test('when the guides cannot be had the page says what to do, and trying again helps', async ({
	page,
	visit,
}) => {
	const finder = finderOn(page);
	await page.route('**/calon.json', (route) => route.abort(), { times: 1 });
	await visit(`${path}#d=33.71`);
	await expect(finder.root.getByRole('alert').filter({ hasText: 'coba lagi' })).toBeVisible();
	await expect(page.locator('[data-all-guides]')).toHaveAttribute('open', '');
	await finder.root.getByRole('button', { name: 'Coba lagi' }).first().click();
	await expect(finder.titles).toHaveCount(10);
});

test('a code that no region has is said to be unknown', async ({ page, visit }) => {
	const finder = finderOn(page);
	await visit(`${path}#d=98.98`);
	await expect(finder.root.getByText('Daerah dengan kode 98.98 tidak ada di daftar.')).toBeVisible();
	await expect(finder.titles).toHaveCount(0);
});
