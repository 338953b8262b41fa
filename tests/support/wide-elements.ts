import type { Page } from '@playwright/test';

/** The innermost elements that make a page scroll sideways: where to look for the cause. Empty when it does not. */
export async function wideElements(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
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
}
