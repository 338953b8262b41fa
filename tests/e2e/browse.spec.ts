import { expect, test } from './site-test.ts';

const record = 'Akta Antar: Akta Kelahiran Sampai di Rumah';

test('a visitor walks from a need to an innovation, its agency and its region, and back again', async ({
	page,
	visit,
}) => {
	const main = page.getByRole('main');
	const heading = page.getByRole('heading', { level: 1 });
	await visit('/');
	const home = await heading.innerText();

	await main
		.getByRole('region', { name: 'Apa keperluan Anda?' })
		.getByRole('link', { name: /^Mengurus dokumen/ })
		.click();
	await expect(heading).toHaveText('Mengurus dokumen');

	await main.getByRole('link', { name: record }).click();
	await expect(heading).toHaveText(record);

	await main.getByRole('link', { name: 'Disdukcapil', exact: true }).first().click();
	await expect(heading).toHaveText(/Kependudukan dan Pencatatan Sipil/);
	const agency = await heading.innerText();
	await expect(main.getByRole('link', { name: record })).toBeVisible();

	await main.getByRole('link', { name: 'Kota Arunika' }).first().click();
	await expect(heading).toHaveText('Kota Arunika');

	for (const title of [agency, record, 'Mengurus dokumen', home]) {
		await page.goBack();
		await expect(heading).toHaveText(title);
	}
});

test('the breadcrumbs lead up, and name the current page without linking it', async ({ page, visit }) => {
	await visit('/inovasi/kota-magelang/datago/');
	const trail = page.getByRole('navigation', { name: 'Anda di sini' });
	await expect(trail.getByRole('listitem').last()).toHaveText('DataGO');
	await expect(trail.getByRole('link', { name: 'DataGO' })).toHaveCount(0);
	await trail.getByRole('link', { name: 'Inovasi' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inovasi');
});

test('the main navigation says where the visitor is', async ({ page, visit }) => {
	await visit('/');
	const navigation = page.getByRole('navigation', { name: 'Navigasi utama' });
	const names = await navigation.getByRole('link').allInnerTexts();
	expect(names.length).toBeGreaterThan(0);
	for (const name of names) {
		await navigation.getByRole('link', { name }).click();
		await expect(navigation.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
		await expect(navigation.locator('[aria-current]')).toHaveCount(1);
	}
});

test('every region of the home page has a page of its own name', async ({ page, visit }) => {
	await visit('/');
	const regions = page.getByRole('main').getByRole('region', { name: 'Daerah', exact: true });
	// The section leads to the index too, which is no region.
	const names = await regions.locator('a[href^="/daerah/"]').allInnerTexts();
	expect(names).toContain('Kota Magelang');
	for (const name of names) {
		await visit('/');
		await regions.getByRole('link', { name, exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	}
});

test('a term of the prose leads to its explanation', async ({ page, visit }) => {
	await visit('/inovasi/kota-magelang/datago/');
	await page.getByRole('main').getByRole('link', { name: 'replikasi', exact: true }).first().click();
	await expect(page).toHaveURL(/\/istilah\/#replikasi$/);
	await expect(page.locator(':target')).toBeInViewport();
	await expect(page.locator(':target')).toContainText(/replikasi/i);
});

test('the table of contents leads to the sections', async ({ page, visit }) => {
	await visit('/inovasi/kota-magelang/datago/');
	const contents = page.getByRole('navigation', { name: 'Di halaman ini' });
	for (const name of await contents.getByRole('link').allInnerTexts()) {
		await contents.getByRole('link', { name, exact: true }).click();
		await expect(page.locator(':target')).toBeInViewport();
	}
});
