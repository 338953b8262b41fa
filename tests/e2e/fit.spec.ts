import type { Page } from '@playwright/test';
import { readBuiltSite } from '../support/built-site.ts';
import { examplesOfEachKind } from '../support/page-kind.ts';
import { wideElements } from '../support/wide-elements.ts';
import { expect, test } from './site-test.ts';

/** What reaches beyond the paper, or is cut off because it cannot be scrolled there. */
async function cutOnPaper(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
			// Texts for screen readers are clipped on purpose.
			.filter((element) => getComputedStyle(element).clipPath === 'none')
			.filter((element) => {
				const clips = getComputedStyle(element).overflowX !== 'visible';
				const beyond = element.getBoundingClientRect().right > innerWidth + 1;
				return beyond || (clips && element.scrollWidth > element.clientWidth + 1);
			})
			.map((element) => `${element.tagName.toLowerCase()}: ${element.textContent.trim().slice(0, 60)}`),
	);
}

for (const { path } of examplesOfEachKind(readBuiltSite('dist').pages)) {
	test(`${path} fits a narrow phone, 200 % zoom, letters twice as large, and paper`, async ({
		page,
		visit,
	}) => {
		await test.step('320 pixels, which are a width of 1280 at 400 % zoom (WCAG 2.2, 1.4.10 Reflow)', async () => {
			await page.setViewportSize({ width: 320, height: 640 });
			await visit(path);
			expect(await wideElements(page)).toEqual([]);
		});
		await test.step('200 % zoom of a small laptop', async () => {
			await page.setViewportSize({ width: 640, height: 360 });
			expect(await wideElements(page)).toEqual([]);
		});
		await test.step('letters twice as large', async () => {
			await page.setViewportSize({ width: 1280, height: 720 });
			await page.evaluate(() => {
				document.documentElement.style.fontSize = '200%';
			});
			expect(await wideElements(page)).toEqual([]);
			await page.evaluate(() => {
				document.documentElement.style.fontSize = '';
			});
		});
		await test.step('on paper', async () => {
			// A4 is 210 mm wide; less the margins of the print style that is 178 mm, or 672 CSS pixels.
			await page.setViewportSize({ width: 672, height: 950 });
			await page.emulateMedia({ media: 'print' });
			expect(await cutOnPaper(page)).toEqual([]);
		});
	});
}

test.describe('on the narrowest phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('results, filters and messages of a search need no sideways scrolling', async ({
		page,
		visit,
		catalogue,
	}) => {
		for (const query of ['?q=layanan&daerah=kota-arunika&urut=judul', '?q=puskesmsa&tahun=1900']) {
			await visit(`/inovasi/${query}`);
			await catalogue.found();
			await page.getByRole('button', { name: 'Saring', exact: true }).click();
			await expect(catalogue.panel).toBeVisible();
			expect(await wideElements(page)).toEqual([]);
		}
	});
});
