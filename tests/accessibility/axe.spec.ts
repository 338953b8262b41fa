import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../support/built-site.ts';
import { extremesOfEachKind } from '../support/page-kind.ts';
import { objections } from './axe-objections.ts';

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

const { pages } = readBuiltSite('dist');
/** Pages that show what neither the smallest nor the largest of their kind does: here, every state of a duty. */
const telling = pages.filter(({ path }) => path === '/daerah/kota-arunika/cakupan/');
const kinds = extremesOfEachKind(pages);
const full = new Set([...kinds.map(({ largest }) => largest), ...telling]);
const sparse = kinds.flatMap(({ smallest }) => smallest ?? []).filter((page) => !full.has(page));

// Movement that has not ended would be measured half way.
test.use({ reducedMotion: 'reduce' });

// What stands on a page is the same in light and dark, and only its colours are not: one look in each width and one in
// each scheme see all of it. To look at four combinations takes twice as long and has never found more.
for (const { path } of full) {
	test(`${path} has nothing that axe objects to, light on a phone and dark on a desktop`, async ({
		page,
	}) => {
		await page.setViewportSize(phone);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(`.${path}`);
		expect.soft(await objections(page), 'light on a phone').toEqual([]);
		await page.setViewportSize(desktop);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await objections(page), 'dark on a desktop').toEqual([]);
	});
}

// The smallest page of a kind is looked at for what is missing on it.
for (const { path } of sparse) {
	test(`${path} has nothing that axe objects to, dark on a phone`, async ({ page }) => {
		await page.setViewportSize(phone);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(`.${path}`);
		expect(await objections(page)).toEqual([]);
	});
}
