import type { Page } from '@playwright/test';

/** Keeps the browser waiting for what it fetches from such an address; call what it gives to let it through. */
export async function holdBack(page: Page, address: string | RegExp): Promise<() => void> {
	const { promise: held, resolve: letThrough } = Promise.withResolvers<undefined>();
	await page.route(address, async (route) => {
		await held;
		await route.continue();
	});
	return () => letThrough(undefined);
}
