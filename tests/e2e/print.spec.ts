import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

async function printed(page: Page): Promise<void> {
	await page.emulateMedia({ media: 'print' });
}

const full = '/inovasi/kota-arunika/akta-antar/';

test('on paper there is no navigation, no search and no button', async ({ page, visit }) => {
	for (const path of ['/', '/inovasi/', full, '/daerah/kota-magelang/', '/istilah/']) {
		await visit(path);
		await printed(page);
		for (const role of ['search', 'button'] as const) {
			await expect(page.getByRole(role), `${role} on ${path}`).toHaveCount(0);
		}
		await expect(page.getByRole('navigation').getByRole('link'), `navigation on ${path}`).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test('on paper a record shows all of its sections, the advice and the derivation too', async ({
	page,
	visit,
}) => {
	await visit(full);
	const main = page.getByRole('main');
	const folded = ['Saran kami, bukan bunyi pedoman', 'Jumlah bobot × parameter'];
	for (const text of folded) await expect(main.getByText(text).first()).toBeHidden();
	const sections = await main.getByRole('article').first().getByRole('heading').allInnerTexts();
	const onlyOnScreen = await main.locator('nav, .no-print').getByRole('heading').allInnerTexts();
	await printed(page);
	await expect(main.getByRole('article').getByRole('heading')).toHaveText(
		sections.filter((section) => !onlyOnScreen.includes(section)),
	);
	for (const text of folded) {
		for (const part of await main.getByText(text).all()) await expect(part).toBeVisible();
	}
	await expect(main.getByRole('region', { name: 'Tentang halaman ini' })).toBeVisible();
	await expect(page.getByRole('table').last().getByRole('row').last()).toBeVisible();
	await expect(page.getByText('Terakhir ditinjau')).toBeVisible();
});

test('on paper a link to another site shows its address', async ({ page, visit }) => {
	await visit('/inovasi/kota-magelang/datago/');
	await printed(page);
	const sources = page.getByRole('region', { name: 'Tentang halaman ini' }).getByRole('listitem');
	expect(await sources.count()).toBeGreaterThan(0);
	for (const link of await sources.getByRole('link').all()) {
		const href = (await link.getAttribute('href')) ?? '';
		expect(href).toMatch(/^https?:/);
		const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
		expect(after).toContain(href);
	}
});
