import { holdBack } from './hold-back.ts';
import { expect, test } from './site-test.ts';

const nothing = 'xyzqwv';
const searchModule = '**/pagefind/pagefind.js*';

test('a search on the home page leads to the catalogue with its results', async ({
	page,
	visit,
	catalogue,
}) => {
	await visit('/');
	await page.getByRole('searchbox', { name: 'Cari inovasi' }).fill('akta kelahiran');
	await page.getByRole('main').getByRole('button', { name: 'Cari' }).click();
	await expect(page).toHaveURL(/\/inovasi\/\?q=akta\+kelahiran$/);
	await expect(catalogue.field).toHaveValue('akta kelahiran');
	expect(await catalogue.found()).toBeGreaterThan(0);
	await expect(catalogue.titles.first()).toContainText('Akta');
});

test('the search in the header of a record leads to the catalogue with its results', async ({
	page,
	visit,
	catalogue,
}) => {
	await visit('/inovasi/kota-arunika/akta-antar/');
	const header = page.getByRole('banner');
	await header.getByRole('searchbox', { name: 'Cari inovasi' }).fill('DataGO');
	await header.getByRole('button', { name: 'Cari' }).click();
	await expect(catalogue.card('DataGO')).toBeVisible();
	await catalogue.card('DataGO').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('DataGO');
});

test('results appear while typing, and what is typed is one step of the history', async ({
	page,
	visit,
	catalogue,
}) => {
	await visit('/inovasi/');
	// Slower than the pause after which the search answers, so that it answers in between.
	await catalogue.field.pressSequentially('akta lahir', { delay: 400 });
	await expect(catalogue.titles.first()).toContainText('Akta Antar');
	await expect(page).toHaveURL(/\?q=akta\+lahir$/);
	await expect(catalogue.field).toBeFocused();
	await page.goBack();
	await expect(catalogue.plainList).toBeVisible();
	await expect(catalogue.field).toHaveValue('');
});

test('as many cards are shown as the status says, each with its region and its words', async ({
	visit,
	catalogue,
}) => {
	await visit('/inovasi/?q=akta+kelahiran');
	const found = await catalogue.found();
	await expect(catalogue.cards).toHaveCount(Math.min(found, 12));
	const card = catalogue.cards.filter({ hasText: 'Akta Antar: Akta Kelahiran' });
	await expect(card).toContainText('Kota Arunika');
	await expect(card).toContainText('Data contoh');
	await expect(card.locator('mark').first()).toHaveText(/akta|kelahiran/i);
});

test('one result is announced as one', async ({ visit, catalogue }) => {
	await visit('/inovasi/?q=DataGO&daerah=kota-magelang');
	await expect(catalogue.status).toHaveText('1 inovasi ditemukan');
	await expect(catalogue.cards).toHaveCount(1);
	await expect(catalogue.more).toBeHidden();
});

test.describe('other words for the same thing', () => {
	for (const [words, title] of [
		['capil', 'Akta Antar: Akta Kelahiran Sampai di Rumah'],
		['akte lahir', 'Akta Antar: Akta Kelahiran Sampai di Rumah'],
		['BRT', 'Trans Bandar Lampung'],
		['dokter hewan', 'Puskeswan Terpadu'],
		['pengujian kendaraan bermotor', 'Cek KIR Online'],
	] as const) {
		test(`“${words}” finds ${title}`, async ({ visit, catalogue }) => {
			await visit(`/inovasi/?q=${encodeURIComponent(words)}`);
			await catalogue.found();
			await expect(catalogue.card(title)).toBeVisible();
		});
	}

	test('layanan, pelayanan and dilayani find the same', async ({ visit, catalogue }) => {
		const answers: string[][] = [];
		for (const word of ['layanan', 'pelayanan', 'dilayani']) {
			await visit(`/inovasi/?q=${word}&urut=judul`);
			expect(await catalogue.found()).toBeGreaterThan(1);
			answers.push(await catalogue.titles.allInnerTexts());
		}
		expect(new Set(answers.map((titles) => titles.join('\n'))).size).toBe(1);
	});
});

test.describe('when nothing is found', () => {
	test('the page says so and offers affairs to browse, each with innovations', async ({
		page,
		visit,
		catalogue,
	}) => {
		await visit(`/inovasi/?q=${nothing}`);
		await expect(catalogue.status).toHaveText(`Tidak ada inovasi yang cocok dengan “${nothing}”.`);
		await expect(catalogue.cards).toHaveCount(0);
		await expect(page.getByText('Telusuri menurut urusan:')).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'Kesehatan', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Urusan: Kesehatan');
		await expect(catalogue.cards.first()).toBeVisible();
	});

	test('the spelling of a title is suggested, and leads to results', async ({ page, visit, catalogue }) => {
		await visit('/inovasi/?q=puskesmsa');
		await expect(page.getByText('Maksud Anda')).toHaveText('Maksud Anda: puskesmas?');
		await page.getByRole('link', { name: 'puskesmas', exact: true }).click();
		await expect(page).toHaveURL(/\?q=puskesmas$/);
		expect(await catalogue.found()).toBeGreaterThan(0);
	});

	test('the affair whose name is near comes instead of all of them', async ({ page, visit, catalogue }) => {
		// The filter keeps the word from finding the records of the affair itself.
		await visit('/inovasi/?q=kesehatam&tahun=1900');
		await expect(catalogue.cards).toHaveCount(0);
		await expect(page.getByText('Urusan yang dekat:')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Kesehatan', exact: true })).toBeVisible();
	});

	test('filters can be dropped while the words stay', async ({ page, visit, catalogue }) => {
		await visit('/inovasi/?q=DataGO&daerah=kota-arunika');
		await expect(catalogue.status).toHaveText(/Tidak ada inovasi/);
		await page.getByRole('link', { name: 'Coba hapus saringan' }).click();
		await expect(page).toHaveURL(/\?q=DataGO$/);
		await expect(catalogue.card('DataGO')).toBeVisible();
	});
});

test('while the search is being fetched, the page says so and the list stays', async ({
	page,
	visit,
	catalogue,
}) => {
	const letThrough = await holdBack(page, searchModule);
	await visit('/inovasi/?q=DataGO');
	await expect(catalogue.status).toHaveText('Mencari…');
	await expect(catalogue.cards.first()).toBeVisible();
	await expect(catalogue.plainList).toBeVisible();
	letThrough();
	expect(await catalogue.found()).toBeGreaterThan(0);
	await expect(catalogue.plainList).toBeHidden();
});

test('when the search cannot be fetched, the list stays and trying again works', async ({
	page,
	visit,
	catalogue,
	trouble,
}) => {
	await page.route(searchModule, (route) => route.abort());
	await visit('/inovasi/?q=DataGO');
	await expect(catalogue.status).toHaveText('Pencarian tidak dapat dimuat. Daftar lengkap ada di bawah.');
	await expect(catalogue.cards.first()).toBeVisible();
	await expect(catalogue.plainList).toBeVisible();
	// The browser itself reports the failed request.
	expect(trouble.errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
	trouble.errors.length = 0;

	await page.unroute(searchModule);
	await page.getByRole('button', { name: 'Coba lagi' }).click();
	await expect(catalogue.card('DataGO')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeHidden();
});

test('an answer that comes late does not replace a newer one', async ({ page, visit, catalogue }) => {
	await visit('/inovasi/');
	const letThrough = await holdBack(page, searchModule);
	await catalogue.searchFor('puskesmas');
	await catalogue.searchFor('DataGO');
	letThrough();
	await expect(catalogue.card('DataGO')).toBeVisible();
	await catalogue.finds(1);
});

test('nothing of the search is fetched before someone searches', async ({ page, visit, catalogue }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/pagefind/')) asked.push(request.url());
	});
	await visit('/inovasi/');
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual([]);
	await catalogue.searchFor('DataGO');
	await catalogue.finds(1);
	expect(asked.length).toBeGreaterThan(0);
});

test('what was typed before the code of the page came is searched for', async ({
	page,
	visit,
	catalogue,
}) => {
	const letThrough = await holdBack(page, /\/_astro\/[^/]+\.js$/);
	const arrived = visit('/inovasi/');
	await catalogue.field.fill('DataGO');
	letThrough();
	await arrived;
	await catalogue.finds(1);
	await expect(page).toHaveURL(/\?q=DataGO$/);
	await expect(catalogue.field).toHaveValue('DataGO');
});
