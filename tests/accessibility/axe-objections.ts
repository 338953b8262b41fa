import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that may answer otherwise in other colours or in another width. */
const lookRules = [
	'aria-hidden-focus',
	'color-contrast',
	'landmark-unique',
	'link-in-text-block',
	'scrollable-region-focusable',
	'target-size',
];

/**
 * What axe objects to on the page as it stands, one line for each element; with `lookOnly`, by the rules alone that
 * colours and width decide, for a page that all rules have seen before.
 */
export async function objections(page: Page, lookOnly = false): Promise<readonly string[]> {
	// The legacy mode looks at the page alone, without opening a second one: there are no frames to look into.
	const axe = new AxeBuilder({ page }).setLegacyMode();
	const { violations } = await (lookOnly ? axe.withRules(lookRules) : axe.withTags(tags)).analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
		),
	);
}
