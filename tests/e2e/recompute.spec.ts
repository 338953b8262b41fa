import { expect, test } from './site-test.ts';

const region = '/daerah/kota-arunika/indeks/';
const innovation = '/inovasi/kota-arunika/akta-antar/';
const button = { name: 'Hitung ulang di peramban Anda' } as const;

test('the index of a region computed again in the browser agrees to the last digit', async ({
	page,
	visit,
}) => {
	await visit(region);
	const number = page.getByRole('region', { name: 'Nilai simulasi' });
	const [claimed = '', verified = ''] = await number.getByRole('strong').allInnerTexts();
	await page.getByRole('button', button).click();
	const answer = page.locator('index-recompute').getByRole('status');
	await expect(answer).toContainText('Sama sampai angka terakhir.');
	await expect(answer).toContainText(new RegExp(`Menurut isian: ${claimed}, tepatnya \\d+/\\d+\\.`));
	await expect(answer).toContainText(
		new RegExp(`Hanya yang terverifikasi: ${verified}, tepatnya \\d+/\\d+\\.`),
	);
});

test('inputs that differ in a single level are called different, loudly', async ({ page, visit }) => {
	await page.route('**/indeks/masukan.json', async (route) => {
		const response = await route.fetch();
		const text = await response.text();
		const changed = text.replace(/("spd":\{"1":)\d/, '$10');
		expect(changed).not.toBe(text);
		await route.fulfill({ response, body: changed });
	});
	await visit(region);
	await page.getByRole('button', button).click();
	const answer = page.locator('index-recompute').getByRole('status');
	await expect(answer).toContainText('BERBEDA');
	await expect(answer).toContainText('peramban Anda mendapat');
	await expect(answer).toHaveAttribute('data-agrees', 'false');
});

test('when the inputs cannot be loaded nothing is claimed, and trying again helps', async ({
	page,
	visit,
	trouble,
}) => {
	await page.route('**/indeks/masukan.json', (route) => route.abort(), { times: 1 });
	await visit(region);
	const answer = page.locator('index-recompute').getByRole('status');
	await page.getByRole('button', button).click();
	await expect(answer).toHaveText('Masukan tidak dapat dimuat. Periksa sambungan Anda, lalu coba lagi.');
	expect(trouble.errors.splice(0)).not.toEqual([]);
	await page.getByRole('button', button).click();
	await expect(answer).toContainText('Sama sampai angka terakhir.');
});

test('the maturity of an innovation computed again agrees with the page', async ({ page, visit }) => {
	await visit(innovation);
	const recompute = page.locator('index-recompute');
	await recompute.evaluate((element) => {
		for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
			if (parent instanceof HTMLDetailsElement) parent.open = true;
		}
	});
	await page.getByRole('button', button).click();
	await expect(recompute.getByRole('status')).toContainText('Sama sampai angka terakhir.');
	await expect(recompute.getByRole('status')).toContainText('Menurut isian: 92,00');
});

test('a region without an index has nothing to compute again', async ({ page, visit }) => {
	await visit('/daerah/kota-magelang/indeks/');
	await expect(page.getByRole('button', button)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the button is not offered, and the inputs can be opened', async ({ page, visit }) => {
		await visit(region);
		await expect(page.getByRole('button', button)).toHaveCount(0);
		await expect(page.locator('main a[href$="/indeks/masukan.json"]')).toBeVisible();
	});
});
