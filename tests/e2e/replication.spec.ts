import { expect, test } from './site-test.ts';

test.use({ javaScriptEnabled: false });

test('from the navigation to the guides by urusan, each with time, cost and musts', async ({
	page,
	openFromNavigation,
}) => {
	await openFromNavigation('Replikasi');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Replikasi');
	await expect(page.locator('replication-finder')).toBeHidden();
	const samples = page.getByRole('region', { name: 'Panduan contoh', exact: true });
	const guides = samples.getByRole('heading', { level: 5 });
	const count = await guides.count();
	expect(count).toBeGreaterThanOrEqual(8);
	for (const label of ['Lama', 'Biaya tahun pertama', 'Wajib ada']) {
		await expect(samples.getByRole('term').filter({ hasText: label })).toHaveCount(count);
	}
	await expect(
		page.getByRole('region', { name: 'Panduan dari daerah nyata' }).getByRole('link', { name: 'DataGO' }),
	).toBeVisible();
	await expect(page.getByRole('table', { name: 'Inovasi daerah nyata tanpa panduan' })).toBeVisible();
});

test('the ledger shows what is confirmed, what one side says and what stopped, with words', async ({
	page,
	visit,
}) => {
	await visit('/replikasi/');
	await page.getByRole('link', { name: /^Lihat silsilah replikasi/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Silsilah replikasi');
	const table = page.getByRole('table', { name: 'Siapa meniru apa dari siapa, data contoh' });
	for (const word of ['Terkonfirmasi', 'Klaim asal', 'Klaim replikator']) {
		await expect(table.getByRole('cell', { name: new RegExp(`^${word}`) }).first()).toBeVisible();
	}
	const stopped = table.getByRole('row').filter({ hasText: 'Berhenti sejak 19 Desember 2025' });
	await stopped.getByRole('link', { name: /^Baca rincian/ }).click();
	await expect(page.locator('article:target').getByText('Jam periksa tidak dapat ditepati.')).toBeVisible();
});

test('every node of the drawing leads to its details', async ({ page, visit }) => {
	await visit('/replikasi/silsilah/');
	const addresses = await page
		.getByRole('listitem')
		.locator('a[href^="#catatan-"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(addresses.length).toBeGreaterThan(3);
	for (const address of new Set(addresses)) await expect(page.locator(address)).toHaveCount(1);
});
