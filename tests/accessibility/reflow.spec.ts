import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../support/built-site.ts';
import { examplesOfEachKind } from '../support/page-kind.ts';

// WCAG 2.2, 1.4.10 Reflow: 320 CSS pixels are a width of 1280 at 400 % zoom.
test.use({ viewport: { width: 320, height: 640 } });

for (const { path } of examplesOfEachKind(readBuiltSite('dist').pages)) {
	test(`${path} needs no sideways scrolling at 320 pixels`, async ({ page }) => {
		await page.goto(`.${path}`);
		const wide = await page.evaluate(() => {
			const { clientWidth, scrollWidth } = document.documentElement;
			if (scrollWidth <= clientWidth) return [];
			// Innermost elements that reach beyond the window: where to look for the cause.
			return [...document.querySelectorAll('body *')]
				.filter((element) => element.getBoundingClientRect().right > clientWidth)
				.filter((element) => element.children.length === 0 || element.matches('table, pre, figure, svg'))
				.map(
					(element) =>
						`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent.slice(0, 60)}`,
				)
				.slice(0, 10)
				.concat(`the page is ${String(scrollWidth)} pixels wide`);
		});
		expect(wide).toEqual([]);
	});
}
