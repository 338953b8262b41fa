import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../support/built-site.ts';
import { examplesOfEachKind } from '../support/page-kind.ts';
import { wideElements } from '../support/wide-elements.ts';

// WCAG 2.2, 1.4.10 Reflow: 320 CSS pixels are a width of 1280 at 400 % zoom.
test.use({ viewport: { width: 320, height: 640 } });

for (const { path } of examplesOfEachKind(readBuiltSite('dist').pages)) {
	test(`${path} needs no sideways scrolling at 320 pixels`, async ({ page }) => {
		await page.goto(`.${path}`);
		expect(await wideElements(page)).toEqual([]);
	});
}
