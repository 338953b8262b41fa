import { expect, type Page, type Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';

/** The unit of the budgets: 1000 bytes. */
export const kB = 1000;

/** Bytes of one answer as a host would send it: text compressed, pictures as they are, with the headers. */
export async function transferred(response: Response): Promise<number> {
	const body = await response.body();
	const type = response.headers()['content-type'] ?? '';
	const isText = /^text\/|javascript|json|svg|xml/.test(type);
	const { responseHeadersSize } = await response.request().sizes();
	return responseHeadersSize + (isText ? gzipSync(body).length : body.length);
}

function isLoaded(picture: Element): boolean {
	return picture instanceof HTMLImageElement && picture.complete && picture.naturalWidth > 0;
}

/** Everything that a page fetches when it is opened and read to its end, where pictures that load late are. */
export async function readToTheEnd(page: Page, open: () => Promise<void>): Promise<readonly Response[]> {
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await open();
	// What is folded away is not fetched before someone unfolds it.
	for (const picture of await page.locator('main img').filter({ visible: true }).all()) {
		await picture.scrollIntoViewIfNeeded();
		await expect.poll(() => picture.evaluate(isLoaded)).toBe(true);
	}
	await page.waitForLoadState('networkidle');
	return responses;
}

/** Bytes of the scripts that stand in the page itself, compressed; structured data is no script. */
export async function inlineScripts(page: Page): Promise<number> {
	const scripts = page.locator('script:not([src]):not([type="application/ld+json"])');
	const texts = await scripts.evaluateAll((elements) => elements.map((element) => element.textContent));
	return gzipSync(texts.join('\n')).length;
}

/** Addresses of the scripts for which the browser held back the first paint. */
export async function blockingScripts(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.filter((entry) => 'initiatorType' in entry && entry.initiatorType === 'script')
			.filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
			.map((entry) => entry.name),
	);
}
