import { readBuiltSite } from '../support/built-site.ts';
import { examplesOfEachKind } from '../support/page-kind.ts';
import { expect, test } from './site-test.ts';
import { blockingScripts, inlineScripts, kB, readToTheEnd, transferred } from './transfer.ts';

const usual = 15 * kB;
/** The simulation computes the whole index in the browser, with the functions that the site is built with. */
const budgets: Readonly<Record<string, number>> = { '/indeks/simulasi/': 20 * kB };

for (const { path } of examplesOfEachKind(readBuiltSite('dist').pages)) {
	// The fixture fails the test when the page asks another site for anything or reports an error.
	test(`${path} opens with little script, keeps to its own site and reports no error`, async ({
		page,
		visit,
	}) => {
		const responses = await readToTheEnd(page, () => visit(path));
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

		const scripts = responses
			.filter((response) => response.request().resourceType() === 'script')
			// The page for what is missing searches at once; a chart in view brings the library that draws it.
			.filter((response) => !/\/pagefind\/|\/chart-drawing\./.test(response.url()));
		const weights = await Promise.all(scripts.map(transferred));
		const inline = await inlineScripts(page);
		expect(weights.reduce((sum, weight) => sum + weight, inline)).toBeLessThan(budgets[path] ?? usual);
		expect(await blockingScripts(page)).toEqual([]);

		if ((await page.locator('chart-picture').count()) === 0) {
			const addresses = responses.map((response) => new URL(response.url()).pathname);
			expect(addresses.filter((address) => /chart/i.test(address))).toEqual([]);
		}
	});
}
