import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

const withCharts = ['/indeks/', '/daerah/kota-arunika/indeks/', '/daerah/kota-arunika/cakupan/'] as const;
const one = '/indeks/';

/** Figures whose picture is a chart. */
function figures(page: Page): Locator {
	return page
		.getByRole('main')
		.getByRole('figure')
		.filter({ has: page.locator('chart-picture') });
}

/** Brings each chart of the page into view and waits until it is drawn. */
async function drawn(page: Page): Promise<readonly Locator[]> {
	const all = await figures(page).all();
	for (const figure of all) {
		await figure.scrollIntoViewIfNeeded();
		await expect(figure.locator('[data-state=drawn]')).toBeVisible();
	}
	return all;
}

/** Share of the canvas that is covered, and how light the covered part is on average: 0 is black, 255 is white. */
async function painted(figure: Locator): Promise<{ readonly covered: number; readonly lightness: number }> {
	return figure.locator('canvas').evaluate((canvas) => {
		if (!(canvas instanceof HTMLCanvasElement)) throw new Error('This is no canvas.');
		const context = canvas.getContext('2d');
		const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
		let [covered, light] = [0, 0];
		for (let at = 0; at < data.length; at += 4) {
			if ((data[at + 3] ?? 0) < 128) continue;
			covered += 1;
			light += ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
		}
		return { covered: (covered * 4) / data.length, lightness: light / covered };
	});
}

for (const path of withCharts) {
	test(`each chart of ${path} is drawn, named, described and beside its table`, async ({ page, visit }) => {
		await visit(path);
		const all = await drawn(page);
		expect(all.length).toBeGreaterThan(0);
		for (const figure of all) {
			await expect.poll(async () => (await painted(figure)).covered).toBeGreaterThan(0.02);
			const picture = figure.getByRole('img');
			await expect(picture).toHaveAccessibleName(/\S{3}/);
			await expect(picture).toHaveAccessibleDescription(/\S{3}/);
			const link = figure.getByRole('link', { name: 'Lihat tabelnya' });
			const target = (await link.getAttribute('href')) ?? 'none';
			// The table may be folded away; following the link opens it.
			await link.click();
			await expect(page.locator(target).getByRole('row').first()).toBeVisible();
		}
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test(`${path} has the summaries and the tables, and no empty place for a chart`, async ({
			page,
			visit,
		}) => {
			await visit(path);
			const all = await figures(page).all();
			expect(all.length).toBeGreaterThan(0);
			for (const figure of all) {
				await expect(figure.locator('chart-picture')).toBeHidden();
				await expect(figure.getByRole('paragraph').nth(1)).toHaveText(/\S{3}/);
				await expect(figure.getByRole('link', { name: 'Lihat tabelnya' })).toBeVisible();
			}
		});
	});
}

test('a chart takes no more room when it is drawn than before', async ({ page, visit }) => {
	await page.route(/chart-drawing/, async (route) => {
		await page.waitForTimeout(500);
		await route.continue();
	});
	await visit(one);
	const picture = figures(page).first().locator('chart-picture');
	await picture.scrollIntoViewIfNeeded();
	await expect(picture.getByText('Grafik sedang dimuat.')).toBeVisible();
	const before = await picture.boundingBox();
	await drawn(page);
	expect((await picture.boundingBox())?.height).toBe(before?.height);
});

test('a chart changes with the theme', async ({ page, visit }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await visit(one);
	const [figure] = await drawn(page);
	if (figure === undefined) throw new Error('There is no chart.');
	await expect.poll(async () => (await painted(figure)).covered).toBeGreaterThan(0.02);
	const before = await painted(figure);
	await page.getByRole('button', { name: 'Ganti tampilan terang atau gelap' }).click();
	await expect.poll(async () => (await painted(figure)).lightness).toBeGreaterThan(before.lightness + 30);
});

test('on paper every chart is there, light on a dark screen too, and returns to the screen', async ({
	page,
	visit,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await visit(one);
	const [figure] = await drawn(page);
	if (figure === undefined) throw new Error('There is no chart.');
	await expect.poll(async () => (await painted(figure)).covered).toBeGreaterThan(0.02);
	const screen = await painted(figure);
	const width = await figure.locator('canvas').evaluate((canvas) => canvas.clientWidth);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('chart-picture:not([data-state=drawn])')).toHaveCount(0);
	expect((await painted(figure)).lightness).toBeLessThan(screen.lightness - 30);
	expect(await figure.locator('canvas').evaluate((canvas) => canvas.clientWidth)).toBe(640);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect.poll(() => figure.locator('canvas').evaluate((canvas) => canvas.clientWidth)).toBe(width);
});

test('when the drawing cannot be fetched the page says where the figures are', async ({
	page,
	visit,
	trouble,
}) => {
	await page.route(/chart-drawing/, (route) => route.abort());
	await visit(one);
	const figure = figures(page).first();
	await figure.scrollIntoViewIfNeeded();
	await expect(figure.getByText('Grafik tidak dapat dimuat. Angkanya ada di tabel.')).toBeVisible();
	await expect(figure.getByRole('img')).toBeHidden();
	trouble.errors.length = 0;
});
