import { test as base, expect, type Page } from '@playwright/test';
import { catalogueOn, type CatalogueOnPage } from './catalogue-on-page.ts';

/** What went wrong while a page was open. */
interface Trouble {
	/** Requests to another origin than the site's own, `https://cdn.example/x.js`. */
	readonly foreignRequests: string[];
	/** Errors of scripts and of the console, among them breaches of the content security policy. */
	readonly errors: string[];
}

interface SiteFixtures {
	/** Opens a page of the built site by its address without the base, `/inovasi/`. */
	readonly visit: (path: string) => Promise<void>;
	/** Opens the home page, and from it what the main navigation calls so. */
	readonly openFromNavigation: (name: string) => Promise<void>;
	/** The catalogue on the page that is open. */
	readonly catalogue: CatalogueOnPage;
	readonly trouble: Trouble;
}

function watch(page: Page, origin: string): Trouble {
	const trouble: Trouble = { foreignRequests: [], errors: [] };
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:$/.test(url.protocol) && url.origin !== origin) trouble.foreignRequests.push(url.href);
	});
	page.on('pageerror', (error) => trouble.errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') trouble.errors.push(message.text());
	});
	return trouble;
}

/**
 * Tests of the built site. Requests to other origins are stopped before they leave the machine, and a test fails
 * afterwards when a page tried one, or when a script or the console reported an error. A test that provokes an
 * error on purpose empties `trouble.errors` after it has checked it.
 */
export const test = base.extend<SiteFixtures>({
	trouble: [
		async ({ page, baseURL }, use) => {
			const { origin } = new URL(baseURL ?? 'http://localhost');
			const trouble = watch(page, origin);
			await page.route(
				(url) => /^https?:$/.test(url.protocol) && url.origin !== origin,
				(route) => route.abort(),
			);
			await use(trouble);
			expect(trouble.foreignRequests, 'requests to other sites').toEqual([]);
			expect(trouble.errors, 'errors in the console').toEqual([]);
		},
		{ auto: true },
	],
	visit: async ({ page }, use) => {
		await use(async (path) => {
			await page.goto(`.${path}`);
		});
	},
	openFromNavigation: async ({ page, visit }, use) => {
		await use(async (name) => {
			await visit('/');
			await page.getByRole('navigation', { name: 'Navigasi utama' }).getByRole('link', { name }).click();
		});
	},
	catalogue: async ({ page }, use) => {
		await use(catalogueOn(page));
	},
});

export { expect };
