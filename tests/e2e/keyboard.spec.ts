import { tabThrough, tabTo } from './keyboard.ts';
import { expect, test } from './site-test.ts';

test('the first key press offers to skip the navigation, and skipping lands in the content', async ({
	page,
	visit,
}) => {
	await visit('/inovasi/');
	const skip = page.getByRole('link', { name: 'Langsung ke isi' });
	await tabTo(page, skip);
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await page.keyboard.press('Tab');
	const inside = await page.getByRole('main').evaluate((main) => main.contains(document.activeElement));
	expect(inside).toBe(true);
});

test('search, filter and open a result without a mouse', async ({ page, visit, catalogue }) => {
	await visit('/inovasi/');
	await tabTo(page, catalogue.field);
	await page.keyboard.type('data');
	await page.keyboard.press('Enter');
	await catalogue.found();
	await expect(catalogue.field).toBeFocused();

	const magelang = catalogue.choice('Daerah', 'Kota Magelang');
	await tabTo(page, magelang);
	await page.keyboard.press('Space');
	await expect(magelang).toBeChecked();
	await expect(page).toHaveURL(/\?q=data&daerah=kota-magelang$/);
	await catalogue.found();
	await expect(magelang, 'a choice keeps the focus when the numbers change').toBeFocused();

	await tabTo(page, catalogue.card('DataGO'));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('DataGO');
});

test('sorting with the arrow keys keeps the focus', async ({ page, visit, catalogue }) => {
	await visit('/inovasi/?q=data');
	await catalogue.found();
	await catalogue.sorting.focus();
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/urut=terbaru$/);
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/urut=judul$/);
	await expect(catalogue.sorting).toBeFocused();
});

for (const path of ['/', '/inovasi/', '/inovasi/kota-arunika/akta-antar/', '/daerah/kota-arunika/']) {
	test(`on ${path} the focus is seen at every step and never caught`, async ({ page, visit }) => {
		await visit(path);
		await tabThrough(page);
	});
}
