import { expect, test } from './site-test.ts';

const antre = '/inovasi/kota-arunika/antre-puskesmas/';
const datago = '/inovasi/kota-magelang/datago/replikasi/';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('from the innovation to its guide and back', async ({ page, visit }) => {
		await visit(antre);
		await page.getByRole('link', { name: 'Buka panduan replikasi' }).click();
		await expect(page).toHaveURL(/\/antre-puskesmas\/replikasi\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Panduan replikasi /);
		await page.getByRole('link', { name: /^Tentang inovasi / }).click();
		await expect(page).toHaveURL(/\/antre-puskesmas\/$/);
	});

	test('the timeline has one drawing in view and a table with the same steps', async ({ page, visit }) => {
		await visit(`${antre}replikasi/`);
		const drawing = page.getByRole('img', { name: /^Garis waktu \d+ langkah/ });
		await expect(drawing).toHaveCount(1);
		await expect(drawing).toBeVisible();
		const [steps] = /\d+/.exec((await drawing.getAttribute('aria-label')) ?? '') ?? [];
		const rows = page
			.getByRole('table', { name: /^Langkah, lama, dan urutannya/ })
			.getByRole('rowheader')
			.filter({ hasText: /^\d+\. / });
		await expect(rows).toHaveCount(Number(steps));
	});

	test('a stopped replication is told with its cause', async ({ page, visit }) => {
		await visit(`${antre}replikasi/`);
		const adopters = page.getByRole('region', { name: 'Siapa yang sudah melakukannya' });
		await expect(adopters.getByText(/Berhenti sejak/)).toBeVisible();
		await expect(adopters.getByText('Sebab berhenti:')).toBeVisible();
	});

	test('what the published guidelines do not say is not filled in', async ({ page, visit }) => {
		await visit(datago);
		await expect(page.getByText('Biaya: belum ada data.')).toBeVisible();
		await expect(page.getByText('Risiko: belum ada data.')).toBeVisible();
		await expect(page.getByRole('region', { name: 'Sekilas' }).getByText('belum ada data')).toHaveCount(4);
	});
});
