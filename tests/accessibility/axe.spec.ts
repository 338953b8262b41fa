import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readBuiltSite } from '../support/built-site.ts';
import { examplesOfEachKind } from '../support/page-kind.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } } as const;
const schemes = ['light', 'dark'] as const;

const { pages } = readBuiltSite('dist');
/** Pages that show what neither the smallest nor the largest of their kind does: here, every state of a duty. */
const telling = pages.filter(({ path }) => path === '/daerah/kota-arunika/cakupan/');
const examples = new Set([...examplesOfEachKind(pages), ...telling]);

/** What axe objects to on the page as it stands, one line for each element. */
async function objections(page: Page): Promise<readonly string[]> {
	// The legacy mode looks at the page alone, without opening a second one: there are no frames to look into.
	const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
		),
	);
}

for (const [size, viewport] of Object.entries(sizes)) {
	test.describe(size, () => {
		// Movement that has not ended would be measured half way.
		test.use({ viewport, reducedMotion: 'reduce' });

		for (const { path } of examples) {
			test(`${path} has nothing that axe objects to, light and dark`, async ({ page }) => {
				await page.goto(`.${path}`);
				for (const colorScheme of schemes) {
					await page.emulateMedia({ colorScheme });
					expect.soft(await objections(page), colorScheme).toEqual([]);
				}
			});
		}
	});
}
