import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltSite } from '../support/built-site.ts';
import { pageKind } from '../support/page-kind.ts';
import { expect, test } from './site-test.ts';

test.use({ javaScriptEnabled: false });

const { pages, base } = readBuiltSite('dist');

/** Addresses of all innovations of a list, on all its pages. */
async function listedFrom(page: Page): Promise<readonly string[]> {
	const addresses: string[] = [];
	const cards = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link');
	const next = page.getByRole('link', { name: 'Berikutnya' });
	for (;;) {
		for (const card of await cards.all()) addresses.push((await card.getAttribute('href')) ?? '');
		if (!(await next.isVisible())) return addresses;
		const before = page.url();
		await next.click();
		await page.waitForURL((url) => url.href !== before);
	}
}

test('the pages of the catalogue list every innovation once', async ({ page, visit }) => {
	await visit('/inovasi/');
	const listed = await listedFrom(page);
	// Where a removed record was, a page says so; it has no data beside it.
	const all = pages
		.filter(
			({ path, file }) =>
				pageKind(path) === '/inovasi/:id/:id/' && existsSync(join('dist', file, '../inovasi.json')),
		)
		.map(({ path }) => `${base}${path.slice(1)}`);
	expect(listed.toSorted()).toEqual(all.toSorted());
});

test('every facet leads to lists that hold as many as the panel says', async ({ page, visit, catalogue }) => {
	await visit('/inovasi/');
	const facets = await catalogue.panel.getByRole('heading').allInnerTexts();
	const links: { href: string; count: number }[] = [];
	for (const facet of facets) {
		const item = catalogue.group(facet).getByRole('listitem').first();
		const href = (await item.getByRole('link').getAttribute('href')) ?? '';
		const [, count = ''] = /(\d+)$/.exec((await item.innerText()).trim()) ?? [];
		links.push({ href, count: Number(count) });
	}
	expect(links.length).toBeGreaterThan(5);
	for (const { href, count } of links.filter((link) => link.href.includes('/inovasi/'))) {
		await page.goto(href);
		expect(await listedFrom(page), href).toHaveLength(count);
	}
});

test('the search form leads to the list, with nothing that waits for a script', async ({
	page,
	visit,
	catalogue,
}) => {
	await visit('/');
	await page.getByRole('main').getByRole('searchbox', { name: 'Cari inovasi' }).fill('akta');
	await page.getByRole('main').getByRole('button', { name: 'Cari' }).click();
	await expect(page).toHaveURL(/\/inovasi\/\?q=akta$/);
	await expect(catalogue.cards.first()).toBeVisible();
	await expect(catalogue.plainList).toBeVisible();
	await expect(catalogue.sorting).toBeHidden();
	await expect(catalogue.more).toBeHidden();
	await expect(page.getByText('Mencari…')).toHaveCount(0);
	await expect(catalogue.panel.getByRole('link').first()).toBeVisible();
});

test('on a phone the facets are shown, and there is no button to open them', async ({
	page,
	visit,
	catalogue,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await visit('/inovasi/');
	await expect(catalogue.panel.getByRole('link', { name: 'Kota Magelang', exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Saring', exact: true })).toBeHidden();
});

test('buttons that need a script are not offered, and sharing by WhatsApp works', async ({ page, visit }) => {
	await visit('/inovasi/kota-magelang/datago/');
	await expect(page.getByRole('button', { name: /tampilan/ })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Salin tautan' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Bagikan' })).toHaveCount(0);
	const whatsapp = page.getByRole('link', { name: 'Kirim lewat WhatsApp' });
	await expect(whatsapp).toBeVisible();
	const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
	const address = new URL((await whatsapp.getAttribute('href')) ?? '');
	expect(address.origin).toBe('https://wa.me');
	expect(address.searchParams.get('text')).toBe(canonical);
	expect(canonical).toMatch(/\/inovasi\/kota-magelang\/datago\/$/);
});
