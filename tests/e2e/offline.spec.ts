import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

// The other tests do without a service worker; these are about it.
test.use({ serviceWorkers: 'allow' });

const record = '/inovasi/kota-arunika/akta-antar/';

/** Waits until the device has an answer for each of these addresses below the base. */
async function untilKept(page: Page, ...paths: readonly string[]): Promise<void> {
	for (const path of paths) {
		await expect
			.poll(() =>
				page.evaluate(async (end) => {
					const stores = (await caches.keys()).filter((name) => !name.includes('cangkang'));
					const all = await Promise.all(stores.map(async (name) => (await caches.open(name)).keys()));
					return all.flat().some(({ url }) => url.endsWith(end));
				}, path),
			)
			.toBe(true);
	}
}

/** The browser and Pagefind note each answer that they did not get; nothing else may have gone wrong. */
function expectOnlySilence(errors: string[]): void {
	const silence = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|^Failed to load the index chunk/;
	expect(errors.filter((error) => !silence.test(error))).toEqual([]);
	errors.length = 0;
}

async function visitAndKeep(page: Page, path: string): Promise<void> {
	await page.goto(`.${path}`);
	await untilKept(page, path);
}

test('a page that was visited first opens offline with its picture and styles, and says of when it is', async ({
	page,
	context,
	trouble,
}) => {
	await visitAndKeep(page, record);
	const picture = page.getByRole('main').locator('img').first();
	await picture.scrollIntoViewIfNeeded();
	await untilKept(page, '.webp');
	const looks = () => page.getByRole('heading', { level: 1 }).evaluate((h1) => getComputedStyle(h1).font);
	const before = await looks();
	await expect(page.getByText('Anda sedang luring.')).toBeHidden();

	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Akta Antar');
	const notice = page.locator('offline-notice');
	await expect(notice.getByText('Anda sedang luring.')).toBeVisible();
	await expect(notice.getByText('Jaringan tidak menjawab.')).toBeHidden();
	await expect(notice.getByRole('time')).toHaveText(/^\d+ \S+ \d{4} pukul \d{2}\.\d{2}$/);
	await picture.scrollIntoViewIfNeeded();
	await expect
		.poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth > 0))
		.toBe(true);
	expect(await looks()).toBe(before);
	expectOnlySilence(trouble.errors);
});

test('a page that was not visited leads offline to what is kept, until it is forgotten', async ({
	page,
	context,
	trouble,
}) => {
	await visitAndKeep(page, record);
	await visitAndKeep(page, '/tentang/');
	await context.setOffline(true);
	await page.goto('./istilah/');
	await expect(page.getByRole('alert')).toContainText('belum tersimpan di perangkat Anda: /istilah/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baca luring');
	const kept = page.getByRole('region', { name: 'Yang tersimpan' });
	await expect(kept.getByRole('status')).toContainText('2 halaman tersimpan');
	await expect(kept.getByRole('listitem').first()).toContainText(/^Tentang .+disimpan \d+ .+ pukul/);
	await kept.getByRole('link', { name: /^Akta Antar/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Akta Antar');

	await page.getByRole('link', { name: 'Lihat yang tersimpan' }).click();
	await kept.getByRole('button', { name: 'Hapus simpanan' }).click();
	await expect(kept.getByRole('status')).toHaveText('Semua simpanan sudah dihapus dari perangkat ini.');
	await expect(kept.getByRole('listitem')).toHaveCount(0);
	const left = await page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ')[2]));
	expect(left).toEqual(['cangkang']);
	await page.goto(`.${record}`);
	await expect(page.getByRole('alert')).toContainText('akta-antar');
	expectOnlySilence(trouble.errors);
});

test('a search that was made before answers offline, and its words are not kept', async ({
	page,
	context,
	catalogue,
	trouble,
}) => {
	await visitAndKeep(page, '/inovasi/');
	await page.goto('./inovasi/?q=akta');
	const found = await catalogue.found();
	const titles = await catalogue.titles.allInnerTexts();
	await untilKept(page, '.pf_fragment');

	await context.setOffline(true);
	await page.reload();
	expect(await catalogue.found()).toBe(found);
	expect(await catalogue.titles.allInnerTexts()).toEqual(titles);
	// What the device does not hold is not said to be absent from the catalogue.
	await catalogue.field.fill('puskesmas');
	await expect(page.getByText(/^Belum dapat dijawab: jaringan tidak ada/)).toBeVisible();
	const addresses = await page.evaluate(async () => {
		const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const requests = await Promise.all(stores.map((store) => store.keys()));
		return requests.flat().map(({ url }) => url);
	});
	expect(addresses.filter((address) => address.includes('?'))).toEqual([]);
	expectOnlySilence(trouble.errors);
});
