import { expect, type Locator, type Page } from '@playwright/test';

/** What is wrong with how the focus is shown; undefined when a person can see where it is. */
async function problemWithFocus(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (element === null || element === document.body) return undefined;
		const name = `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`;
		const [box] = element.getClientRects();
		if (box === undefined || box.width < 2 || box.height < 2) return `${name} has no size`;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name} has no outline`;
		const left = Math.max(box.left, 0);
		const top = Math.max(box.top, 0);
		const right = Math.min(box.right, innerWidth);
		const bottom = Math.min(box.bottom, innerHeight);
		if (right <= left || bottom <= top) return `${name} is outside the window`;
		const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
		const seen = above !== null && (element.contains(above) || above.contains(element));
		return seen ? undefined : `${name} is covered`;
	});
}

/**
 * Presses Tab until the target has the focus; fails when it is not reached, or when the focus is not seen on the way.
 * Eighty steps are longer than the way through any page's header and filters.
 */
export async function tabTo(page: Page, target: Locator, mostSteps = 80): Promise<void> {
	for (let steps = 0; steps < mostSteps; steps += 1) {
		await page.keyboard.press('Tab');
		// Smooth scrolling may still be under way.
		await expect.poll(() => problemWithFocus(page)).toBeUndefined();
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	await expect(target, `within ${String(mostSteps)} presses of Tab`).toBeFocused();
}

/** Presses Tab to the last link of the page; fails when it is not reached, or when the focus is not seen on the way. */
export async function tabThrough(page: Page): Promise<void> {
	await tabTo(page, page.getByRole('contentinfo').getByRole('link').last(), 400);
}
