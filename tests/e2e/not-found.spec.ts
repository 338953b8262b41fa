import { expect, test } from './site-test.ts';

test('an address that does not exist is answered with status 404 and a page that helps', async ({
	page,
	trouble,
}) => {
	const response = await page.goto('./tidak-ada/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('main')).toBeVisible();
	await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
	// The browser reports the status itself as an error.
	expect(trouble.errors.filter((error) => !error.includes('404'))).toEqual([]);
	trouble.errors.length = 0;
});
