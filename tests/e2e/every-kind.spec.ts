import type { Page } from '@playwright/test';
import { readBuiltSite } from '../support/built-site.ts';
import { examplesOfEachKind } from '../support/page-kind.ts';
import { wideElements } from '../support/wide-elements.ts';
import { expect, test } from './site-test.ts';
import { blockingScripts, inlineScripts, kB, readToTheEnd, transferred } from './transfer.ts';

const usual = 15 * kB;
/** The simulation computes the whole index in the browser, with the functions that the site is built with. */
const budgets: Readonly<Record<string, number>> = { '/indeks/simulasi/': 20 * kB };

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
	// The fixture fails the test when the page asks another site for anything or reports an error.
	test(`${path} opens with little script, keeps to its own site, and fits every width, letter and paper`, async ({
		page,
		visit,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await test.step('little script, and none that holds back the first paint', async () => {
			const responses = await readToTheEnd(page, () => visit(path));
			await expect(page.getByRole('main')).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

			const scripts = responses
				.filter((response) => response.request().resourceType() === 'script')
				// The page for what is missing searches at once; a chart in view brings the library that draws it.
				.filter((response) => !/\/pagefind\/|\/chart-drawing\./.test(response.url()));
			const weights = await Promise.all(scripts.map(transferred));
			const inline = await inlineScripts(page);
			expect(weights.reduce((sum, weight) => sum + weight, inline)).toBeLessThan(budgets[path] ?? usual);
			expect(await blockingScripts(page)).toEqual([]);

			if ((await page.locator('chart-picture').count()) === 0) {
				const addresses = responses.map((response) => new URL(response.url()).pathname);
				expect(addresses.filter((address) => /chart/i.test(address))).toEqual([]);
			}
		});
		await test.step('320 pixels, which are a width of 1280 at 400 % zoom (WCAG 2.2, 1.4.10 Reflow)', async () => {
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
