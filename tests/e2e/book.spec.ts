import { pagesIn, pdfOf, sheetsTooLong } from '../../scripts/book/print-book.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { pageKind } from '../support/page-kind.ts';
import { expect, test } from './site-test.ts';

const books = readBuiltSite('dist').pages.filter(({ path }) => pageKind(path) === '/daerah/:id/buku/:id/');

/** A4 without the side margins of the book, in CSS pixels. */
const printWidth = Math.round((178 / 25.4) * 96);

test('on paper no innovation is longer than its sheet, and nothing is wider than a page', async ({
	page,
	visit,
}) => {
	expect(books.length).toBeGreaterThan(1);
	await page.setViewportSize({ width: printWidth, height: 1000 });
	for (const { path } of books) {
		await visit(path);
		await page.emulateMedia({ media: 'print' });
		expect(await sheetsTooLong(page), path).toEqual([]);
		// Chromium would set every page of the book smaller.
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(printWidth);
	}
});

test('a sheet keeps its height whatever is on it, and text beyond it is noticed', async ({ page, visit }) => {
	await page.setViewportSize({ width: printWidth, height: 1000 });
	await visit('/daerah/kota-arunika/buku/2026/');
	await page.emulateMedia({ media: 'print' });
	const entry = page.locator('.entry').first();
	const height = await entry.evaluate((sheet) => sheet.getBoundingClientRect().height);
	await entry
		.locator('.text')
		.first()
		.evaluate((text) => {
			text.textContent = 'Kalimat yang terlalu panjang. '.repeat(400);
		});
	expect(await entry.evaluate((sheet) => sheet.getBoundingClientRect().height)).toBe(height);
	expect(await sheetsTooLong(page)).toEqual(['inovasi-1']);
});

test('the sample book prints each innovation on a page of its own, with an outline', async ({
	page,
	visit,
}) => {
	await visit('/daerah/kota-arunika/buku/2026/');
	const entries = page.locator('.entry');
	const count = await entries.count();
	const whole = await pdfOf(page);
	await entries.evaluateAll((sheets) => {
		for (const sheet of sheets) sheet.remove();
	});
	const rest = await page.pdf({ preferCSSPageSize: true });
	expect(pagesIn(whole) - pagesIn(rest)).toBe(count);
	expect(whole.toString('latin1')).toContain('/Outlines');
	expect(whole.toString('latin1')).toContain('/StructTreeRoot');
});
