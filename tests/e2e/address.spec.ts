import { expect, test } from './site-test.ts';

test('the address of a search holds all of it, so that a reload or a friend sees the same', async ({
	page,
	visit,
	catalogue,
}) => {
	await visit('/inovasi/');
	await catalogue.searchFor('layanan');
	await catalogue.found();
	await catalogue.choice('Daerah', 'Kota Arunika').check();
	await catalogue.found();
	await catalogue.sorting.selectOption('Judul A–Z');
	await expect(page).toHaveURL(/\/inovasi\/\?q=layanan&daerah=kota-arunika&urut=judul$/);
	const found = await catalogue.found();
	const titles = await catalogue.titles.allInnerTexts();

	await page.reload();
	expect(await catalogue.found()).toBe(found);
	await expect(catalogue.field).toHaveValue('layanan');
	await expect(catalogue.choice('Daerah', 'Kota Arunika')).toBeChecked();
	await expect(catalogue.choice('Daerah', 'Kota Magelang')).not.toBeChecked();
	await expect(catalogue.sorting).toHaveValue('judul');
	await expect(catalogue.titles).toHaveText(titles);
});

test('Back and Forward walk through the steps of a search', async ({ page, visit, catalogue }) => {
	await visit('/inovasi/');
	await catalogue.searchFor('layanan');
	const words = await catalogue.found();
	const narrowed = await catalogue.countOf('Daerah', 'Kota Magelang');
	expect(narrowed).not.toBe(words);
	await catalogue.choice('Daerah', 'Kota Magelang').check();
	await catalogue.finds(narrowed);

	await page.goBack();
	await catalogue.finds(words);
	await expect(catalogue.field).toHaveValue('layanan');
	await expect(catalogue.choice('Daerah', 'Kota Magelang')).not.toBeChecked();
	await expect(catalogue.applied).toBeHidden();

	await page.goBack();
	await expect(catalogue.plainList).toBeVisible();
	await expect(catalogue.field).toHaveValue('');
	await expect(catalogue.status).toHaveText('');

	await page.goForward();
	await catalogue.finds(words);
	await page.goForward();
	await catalogue.finds(narrowed);
	await expect(catalogue.choice('Daerah', 'Kota Magelang')).toBeChecked();
});

test('Back from a record returns to the results', async ({ page, visit, catalogue }) => {
	await visit('/inovasi/?q=DataGO');
	await catalogue.card('DataGO').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('DataGO');
	await page.goBack();
	await expect(catalogue.field).toHaveValue('DataGO');
	await expect(catalogue.card('DataGO')).toBeVisible();
});

test('unknown parameters alone leave the plain list', async ({ visit, catalogue }) => {
	await visit('/inovasi/?utm_source=wa&warna=merah&urut=aneh');
	await expect(catalogue.plainList).toBeVisible();
	await expect(catalogue.status).toHaveText('');
	await expect(catalogue.applied).toBeHidden();
});

test('unknown parameters beside known ones are ignored', async ({ visit, catalogue }) => {
	await visit('/inovasi/?daerah=kota-magelang');
	const found = await catalogue.found();
	await visit('/inovasi/?utm_source=wa&daerah=kota-magelang&warna=merah&urut=aneh');
	expect(await catalogue.found()).toBe(found);
	await expect(catalogue.applied.getByRole('button')).toHaveCount(1);
});

test('a filter value that no longer exists finds nothing and can be taken off', async ({
	page,
	visit,
	catalogue,
}) => {
	await visit('/inovasi/?daerah=kota-lama');
	await expect(catalogue.status).toHaveText('Tidak ada inovasi yang cocok.');
	await catalogue.applied.getByRole('button', { name: 'Hapus saringan kota-lama' }).click();
	await expect(page).toHaveURL(/\/inovasi\/$/);
	await expect(catalogue.cards.first()).toBeVisible();
});

test('a need leads to the catalogue with its affairs chosen', async ({ page, visit, catalogue }) => {
	await visit('/inovasi/kebutuhan/dokumen/');
	const listed = await catalogue.titles.allInnerTexts();
	await page.getByRole('link', { name: 'Saring daftar ini di katalog' }).click();
	expect(await catalogue.found()).toBe(listed.length);
	expect((await catalogue.titles.allInnerTexts()).toSorted()).toEqual(listed.toSorted());
});
