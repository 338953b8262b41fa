import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to on the page as it stands, or in one part of it; one line for each element. */
export async function objections(page: Page, part = 'html'): Promise<readonly string[]> {
	// To describe all that is right as well takes axe as long again as finding what is wrong.
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.include(part)
		.withTags(tags)
		// The legacy mode looks at the page alone, without opening a second one: there are no frames to look into.
		.setLegacyMode()
		.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
		),
	);
}
