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

// Kinds share their components, so every other kind is looked at light on a phone, and the others dark on a desktop:
// all of it in both schemes and widths takes longer than the whole suite may.
for (const [place, { path }] of [...full].entries()) {
	const [colorScheme, size] = place % 2 === 0 ? (['light', phone] as const) : (['dark', desktop] as const);
	test(`${path} has nothing that axe objects to, ${colorScheme} at ${String(size.width)} pixels`, async ({
		page,
	}) => {
		await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme });
		await page.goto(`.${path}`);
		expect(await objections(page)).toEqual([]);
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
