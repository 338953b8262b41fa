import type { Page } from '@playwright/test';
import { readBuiltSite } from '../support/built-site.ts';
import { pageKind } from '../support/page-kind.ts';
import { tabThrough, tabTo } from './keyboard.ts';
import { expect, test } from './site-test.ts';

const arunika = '/daerah/kota-arunika/indeks/';
const magelang = '/daerah/kota-magelang/indeks/';
const label = 'Simulasi menurut rubrik Indeks Inovasi Daerah 2026, bukan nilai resmi Kemendagri.';

const numberOn = (page: Page) => page.getByRole('region', { name: 'Nilai simulasi' });
/** A row of the SPD, by what it is called. */
const visionRow = (page: Page) => page.getByRole('heading', { name: /Visi dan Misi/ });
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The index in hundredths, as the page prints it: `40,73` is 4073. */
const hundredths = (printed: string) => Number(printed.replaceAll(/[.,]/g, '').replace('−', '-'));

async function claimedOn(page: Page): Promise<number> {
	return hundredths(await numberOn(page).getByRole('strong').first().innerText());
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the number stands with its predicate, what it is, what is verified of it and the next predicate', async ({
		page,
		visit,
	}) => {
		await visit(arunika);
		const number = numberOn(page);
		await expect(number.getByText(label)).toBeVisible();
		const [claimed = '', verified = ''] = await number.getByRole('strong').allInnerTexts();
		expect(claimed).toMatch(/^\d{1,3},\d{2}$/);
		expect(hundredths(verified)).toBeLessThanOrEqual(hundredths(claimed));
		await expect(number.getByText(/lagi menuju|Sudah di predikat tertinggi/)).toBeVisible();
		await expect(number.getByText(/^Dihitung dari isi per \d+ \w+ \d{4}\./)).toBeVisible();
		await expect(page.getByRole('img', { name: /^Rentang predikat: / })).toBeVisible();
	});

	test('the blocks, the formula and the table all end in the same number', async ({ page, visit }) => {
		await visit(arunika);
		const claimed = await claimedOn(page);
		const sum = page.getByRole('row', { name: /^Jumlah Capaiannya/ });
		const share = /(\d+,\d{2})%/.exec(await sum.innerText())?.[1] ?? '';
		expect(hundredths(share)).toBe(claimed);
		const rounded = section(page, 'Rumus dengan angka daerah ini')
			.getByRole('listitem')
			.filter({
				hasText: /^\s*Dibulatkan/,
			});
		expect(hundredths(/= (\d+,\d{2})$/.exec((await rounded.innerText()).trim())?.[1] ?? '')).toBe(claimed);
	});

	test('the rows and the innovations open on request and lead to their evidence', async ({ page, visit }) => {
		await visit(arunika);
		const made = section(page, 'Dari apa nilai ini tersusun');
		await expect(visionRow(page)).toBeHidden();
		await made.getByRole('heading', { name: 'Lihat 20 baris SPD' }).click();
		await expect(visionRow(page)).toBeVisible();
		await expect(made.getByRole('list', { name: 'Bukti' }).first()).toBeVisible();
		await made.getByRole('heading', { name: /^Lihat \d+ inovasi$/ }).click();
		const table = made
			.getByRole('table')
			.filter({ has: page.getByRole('columnheader', { name: 'Inovasi', exact: true }) });
		const innovation = table.getByRole('rowheader').getByRole('link').first();
		const title = await innovation.innerText();
		await innovation.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	});

	test('ten different steps raise it, from the largest gain on', async ({ page, visit }) => {
		await visit(arunika);
		const steps = section(page, 'Sepuluh langkah yang paling menaikkan').getByRole('listitem');
		await expect(steps).toHaveCount(10);
		const gains = (await steps.getByText(/^\+\d+,\d{2}$/).allInnerTexts()).map(hundredths);
		expect(gains).toHaveLength(10);
		expect(gains).toEqual(gains.toSorted((first, second) => second - first));
		const titles = await steps.getByRole('heading').allInnerTexts();
		expect(new Set(titles).size).toBe(10);
		const claimed = await claimedOn(page);
		const [after = ''] =
			/\d+,\d{2}/.exec(
				await steps
					.first()
					.getByText(/^menjadi/)
					.innerText(),
			) ?? [];
		// Both are rounded by themselves.
		expect(Math.abs(hundredths(after) - claimed - (gains[0] ?? 0))).toBeLessThanOrEqual(1);
	});

	test('a real region without entries shows no number, only what is missing, its results and what is recorded', async ({
		page,
		visit,
	}) => {
		await visit(magelang);
		const missing = section(page, 'Belum dapat dihitung');
		await expect(missing.getByText('belum ada catatan di etalase ini').first()).toBeVisible();
		await expect(missing.getByText('Yang dapat melengkapinya:').first()).toBeVisible();
		await expect(numberOn(page)).toHaveCount(0);
		await expect(section(page, 'Yang sudah tercatat').getByText('0 dari 20')).toBeVisible();
		await expect(section(page, 'Hasil resmi').getByRole('table').first()).toBeVisible();
		await expect(page.getByRole('main')).not.toContainText(/belum melapor|terlambat|\b0,00\b/i);
		await expect(page.getByRole('heading', { name: /langkah/i })).toHaveCount(0);
	});

	test('from the navigation to the regions side by side, to one of them, and to its rubric', async ({
		page,
		openFromNavigation,
	}) => {
		await openFromNavigation('Indeks');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indeks Inovasi Daerah');
		await page.getByRole('link', { name: 'Kota Arunika' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indeks Kota Arunika');
		await section(page, 'Asal angka')
			.getByRole('link', { name: /versi \d+$/ })
			.click();
		await expect(page).toHaveURL(/\/metodologi\/iid-2026\/$/);
	});

	test('regions stand in the order of their names, samples in a table of their own, and nobody is ranked', async ({
		page,
		visit,
	}) => {
		await visit('/indeks/');
		const namesIn = async (name: string) =>
			section(page, name).getByRole('table').getByRole('rowheader').getByRole('link').allInnerTexts();
		for (const table of ['Daerah berdampingan', 'Daerah contoh']) {
			const names = await namesIn(table);
			expect(names.length).toBeGreaterThan(1);
			expect(names).toEqual(names.toSorted((first, second) => (first < second ? -1 : 1)));
		}
		expect(await namesIn('Daerah berdampingan')).not.toContain('Kota Arunika');
		await expect(page.getByText(/bukan peringkat/)).toBeVisible();
		await expect(page.getByText(label).first()).toBeVisible();
	});

	test('every national figure leads to its source', async ({ page, visit }) => {
		await visit('/indeks/');
		const table = page.getByRole('table', { name: /^Daerah pelapor dan inovasi/ });
		const reference = table.getByRole('link').last();
		const target = (await reference.getAttribute('href')) ?? '';
		await reference.click();
		await expect(page.locator(target)).toBeInViewport();
	});
});

test('every region has a page of its index', () => {
	const { pages } = readBuiltSite('dist');
	const count = (kind: string) => pages.filter(({ path }) => pageKind(path) === kind).length;
	expect(count('/daerah/:id/indeks/')).toBe(count('/daerah/:id/'));
});

test('the browser computes the same number again', async ({ page, visit }) => {
	await visit(arunika);
	await page.getByRole('button', { name: 'Hitung ulang di peramban Anda' }).click();
	await expect(page.getByRole('status').getByText('Sama sampai angka terakhir.')).toBeVisible();
});

test('by keyboard a row opens, and the focus is seen on the whole page', async ({ page, visit }) => {
	await visit(arunika);
	const opener = page.locator('summary').filter({ hasText: 'Lihat 20 baris SPD' });
	await tabTo(page, opener);
	await page.keyboard.press('Enter');
	await expect(visionRow(page)).toBeVisible();
	await page.keyboard.press('Enter');
	await tabThrough(page);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the number and what it is are on the first screen, without scrolling sideways', async ({
		page,
		visit,
	}) => {
		await visit(arunika);
		await expect(numberOn(page).getByText(label)).toBeInViewport();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBe(360);
	});

	test('each region of the table is a block with a name before every value', async ({ page, visit }) => {
		await visit('/indeks/');
		const table = section(page, 'Daerah contoh').getByRole('table');
		const cell = table.getByRole('cell').first();
		const before = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
		expect(before).toContain('indeks 0–100');
		const box = await table.boundingBox();
		expect(box?.width).toBeLessThanOrEqual(360);
	});
});
