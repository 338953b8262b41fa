import type { Locator, Page } from '@playwright/test';
import { readBuiltSite } from '../support/built-site.ts';
import { pageKind } from '../support/page-kind.ts';
import { tabThrough, tabTo } from './keyboard.ts';
import { expect, test } from './site-test.ts';

const arunika = '/daerah/kota-arunika/cakupan/';
const kutai = '/daerah/kabupaten-kutai-kartanegara/cakupan/';
const magelang = '/daerah/kota-magelang/cakupan/';

const matrixOn = (page: Page) =>
	page.getByRole('region', { name: 'Tabel keadaan setiap unit per tahun, dapat digeser ke samping' });
const yearsOn = (page: Page) =>
	page.getByRole('table', { name: 'Banyaknya unit menurut keadaan, per tahun' });

async function numbersOf(cells: Locator): Promise<readonly number[]> {
	return (await cells.allInnerTexts()).map(Number);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page answers in its first sentence, with words for every state in the matrix', async ({
		page,
		visit,
	}) => {
		await visit(arunika);
		await expect(
			page.getByRole('main').getByText(/unit sudah memenuhi kewajiban \d{4}; batas/),
		).toBeVisible();
		for (const word of ['Terpenuhi', 'Kurang', 'Nihil', 'Belum melapor', 'Tidak berlaku']) {
			await expect(
				matrixOn(page)
					.getByText(new RegExp(`^${word}`))
					.first(),
			).toBeVisible();
		}
		await expect(page.getByText(/^Unit yang mencapai jumlah yang diwajibkan:/)).toBeVisible();
	});

	test('in every year the states add up to the number of agencies', async ({ page, visit }) => {
		await visit(arunika);
		const agencies = await matrixOn(page).getByRole('rowheader').getByRole('link').count();
		const rows = await yearsOn(page).getByRole('row').all();
		expect(rows.length).toBeGreaterThan(2);
		for (const row of rows.slice(1)) {
			const numbers = await numbersOf(row.getByRole('cell'));
			const total = numbers.at(-1);
			expect(total).toBe(agencies);
			expect(numbers.slice(0, -1).reduce((sum, number) => sum + number, 0)).toBe(total);
		}
	});

	test('from the region to its coverage, to an agency that has nothing yet, and back', async ({
		page,
		visit,
	}) => {
		await visit('/daerah/kota-arunika/');
		await page.getByRole('link', { name: 'Lihat cakupan kewajiban per unit dan tahun' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Cakupan kewajiban berinovasi Kota Arunika',
		);
		const open = page
			.getByRole('region', { name: /^Yang belum memenuhi kewajiban/ })
			.getByRole('link')
			.first();
		const name = await open.innerText();
		await open.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		const states = page.getByRole('region', { name: 'Kewajiban berinovasi per tahun' });
		await states.getByRole('link', { name: 'Cakupan Kota Arunika' }).click();
		await expect(page).toHaveURL(/\/daerah\/kota-arunika\/cakupan\/$/);
	});

	test('the download is a table with a row for each agency and year', async ({ page, visit, request }) => {
		await visit(arunika);
		const link = page.getByRole('link', { name: 'Unduh sebagai CSV' });
		const response = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
		expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8');
		const [header = '', ...rows] = (await response.text()).trimEnd().split('\r\n');
		expect(header).toMatch(/^\uFEFF"id","alamat","id_daerah","daerah","kode_kemendagri",/);
		const totals = await numbersOf(yearsOn(page).getByRole('row').getByRole('cell').last());
		const years = (await yearsOn(page).getByRole('row').count()) - 1;
		expect(rows).toHaveLength((totals[0] ?? 0) * years);
		expect(rows.filter((row) => !/^"kota-arunika\/.*,"Kota Arunika","99\.71",.*,true$/.test(row))).toEqual(
			[],
		);
	});

	test('of a real region nobody is said to be late, and the page says what it is made from', async ({
		page,
		visit,
	}) => {
		await visit(kutai);
		const main = page.getByRole('main');
		await expect(main.getByText('dari sumber yang terbuka bagi umum')).toBeVisible();
		await expect(matrixOn(page).getByText('Belum ada catatan', { exact: true }).first()).toBeVisible();
		await expect(main).not.toContainText(/belum melapor|terlambat|sudah lewat|sesudah batas/i);
	});

	test('a region without a duty says so, and offers no numbers that would mean nothing', async ({
		page,
		visit,
	}) => {
		await visit(magelang);
		await expect(
			page.getByText('Belum ada kewajiban berinovasi yang dicatat untuk Kota Magelang.'),
		).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Yang sudah diketahui' })).toBeVisible();
		await expect(page.getByRole('table')).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Unduh sebagai CSV' })).toHaveCount(0);
	});
});

test('every region has a page of its coverage', () => {
	const { pages } = readBuiltSite('dist');
	const count = (kind: string) => pages.filter(({ path }) => pageKind(path) === kind).length;
	expect(count('/daerah/:id/cakupan/')).toBe(count('/daerah/:id/'));
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the matrix scrolls by keyboard within itself, and the names stay', async ({ page, visit }) => {
		await visit(arunika);
		const matrix = matrixOn(page);
		const name = matrix.getByRole('rowheader').getByRole('link').first();
		const years = matrix.getByRole('columnheader');
		const rightOf = async (item: Locator) => {
			const box = await item.boundingBox();
			return (box?.x ?? 0) + (box?.width ?? 0);
		};
		expect(await rightOf(years.nth(1)), 'the present year is seen at once').toBeLessThanOrEqual(360);
		expect(await rightOf(years.nth(2))).toBeGreaterThan(360);
		const before = await name.boundingBox();
		await matrix.focus();
		await expect(async () => {
			await page.keyboard.press('ArrowRight');
			expect(await rightOf(years.nth(2))).toBeLessThanOrEqual(360);
		}).toPass();
		expect((await name.boundingBox())?.x).toBe(before?.x);
	});

	test('every step by keyboard is seen, through lists, matrix and tables to the download', async ({
		page,
		visit,
	}) => {
		await visit(arunika);
		await tabTo(page, page.getByRole('link', { name: 'Unduh sebagai CSV' }), 200);
	});
});

test('on a desktop the focus is seen at every step and never caught', async ({ page, visit }) => {
	await visit(arunika);
	await tabThrough(page);
});

test('a long list opens by keyboard, and is open on paper', async ({ page, visit }) => {
	await visit(kutai);
	const list = page
		.getByRole('region', { name: /^Unit yang belum lengkap/ })
		.getByRole('link')
		.first();
	await expect(list).toBeHidden();
	await tabTo(page, page.getByText(/^Lihat \d+ unit$/));
	await page.keyboard.press('Enter');
	await expect(list).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(list).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(list).toBeVisible();
});
