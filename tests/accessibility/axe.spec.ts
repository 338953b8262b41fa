import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../support/built-site.ts';
import { examplesOfEachKind } from '../support/page-kind.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } } as const;
const schemes = ['light', 'dark'] as const;

const pages = examplesOfEachKind(readBuiltSite('dist').pages);

for (const [size, viewport] of Object.entries(sizes)) {
	for (const colorScheme of schemes) {
		test.describe(`${size}, ${colorScheme}`, () => {
			// Movement that has not ended would be measured half way.
			test.use({ viewport, colorScheme, reducedMotion: 'reduce' });

			for (const { path } of pages) {
				test(`${path} has nothing that axe objects to`, async ({ page }) => {
					await page.goto(`.${path}`);
					const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
					const found = violations.flatMap(({ id, help, nodes }) =>
						nodes.map(
							({ target, failureSummary }) =>
								`${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
						),
					);
					expect(found).toEqual([]);
				});
			}
		});
	}
}
