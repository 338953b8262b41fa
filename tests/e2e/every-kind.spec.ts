import { readBuiltSite } from '../support/built-site.ts';
import { examplesOfEachKind } from '../support/page-kind.ts';
import { expect, test } from './site-test.ts';

for (const { path } of examplesOfEachKind(readBuiltSite('dist').pages)) {
	// The fixture fails the test when the page asks another site for anything or reports an error.
	test(`${path} opens, keeps to its own site and reports no error`, async ({ page, visit }) => {
		await visit(path);
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		// Scroll through, so that pictures that load late are asked for too.
		await page.evaluate(() => {
			window.scrollTo(0, document.body.scrollHeight);
		});
		await page.waitForLoadState('networkidle');
	});
}
