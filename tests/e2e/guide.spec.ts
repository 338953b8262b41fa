import type { Page } from '@playwright/test';
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

	test('boxes stand on paper, and nothing on the screen waits for a script', async ({ page, visit }) => {
		await visit(`${antre}replikasi/`);
		for (const role of ['checkbox', 'button', 'combobox'] as const) {
			await expect(page.getByRole('main').getByRole(role), role).toHaveCount(0);
		}
		await page.emulateMedia({ media: 'print' });
		// 16 steps and 4 musts.
		await expect(page.getByRole('checkbox')).toHaveCount(20);
	});
});

const guide = `${antre}replikasi/`;
const progress = (page: Page) => page.getByRole('group', { name: 'Daftar centang' });

test('ticks survive a reload, say what waits, and can be removed and brought back', async ({
	page,
	visit,
}) => {
	await visit(guide);
	const first = page.getByRole('checkbox', { name: /^1\. / });
	const second = page.getByRole('checkbox', { name: /^2\. / });
	const row = (name: RegExp) => page.getByRole('row').filter({ has: page.getByRole('checkbox', { name }) });
	await first.check();
	await second.check();
	await page.getByRole('checkbox', { name: /Sambungan di puskesmas/ }).check();
	await page.reload();
	await expect(first).toBeChecked();
	await expect(progress(page).getByText('2 dari 16 langkah selesai')).toBeVisible();
	await expect(progress(page).getByText('1 dari 4 syarat wajib dicentang')).toBeVisible();
	await expect(page.getByRole('rowheader', { name: 'Persiapan 2 dari 3' })).toBeVisible();
	// Step 9 waits for 4, 7 and 8; step 3 only for step 2, which is done.
	await expect(row(/^9\. /)).toContainText('Menunggu langkah 4, 7, dan 8');
	await expect(row(/^3\. /)).toContainText('Dapat dikerjakan sekarang');
	await page.getByRole('button', { name: 'Hapus semua centang' }).click();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await page.getByRole('button', { name: 'Kembalikan centang' }).click();
	await expect(second).toBeChecked();
});

test('a step that the guide no longer has is forgotten, and a mark that is no mark harms nothing', async ({
	page,
	visit,
}) => {
	const key = 'etalase-centang:kota-arunika/antre-puskesmas';
	const stored = { langkah: ['dihapus', 'ukur-awal'], syarat: 'ya' };
	await page.addInitScript(([name, text]) => localStorage.setItem(name, text), [
		key,
		JSON.stringify(stored),
	] as const);
	await visit(guide);
	await expect(progress(page).getByText('1 dari 16 langkah selesai')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /^2\. / })).toBeChecked();
});

test('the panel answers for Kota Magelang, asks what only the reader knows, and scales the costs', async ({
	page,
	visit,
}) => {
	await visit(guide);
	const panel = page.locator('region-fit');
	await panel.getByRole('combobox', { name: 'Daerah Anda' }).fill('kota magelang');
	await panel.getByRole('option', { name: /Kota Magelang/ }).click();
	await expect(panel.getByRole('heading', { name: 'Untuk Kota Magelang' })).toBeVisible();
	await expect(panel.getByRole('heading', { name: 'Perlu penyesuaian' })).toBeVisible();
	const sum = (label: string) => panel.getByRole('term').filter({ hasText: label }).locator('xpath=..');
	// Fixed costs only: 2 × 9,000,000 once and 12 × 800,000 each year.
	await expect(sum('Tahun pertama')).toContainText('paling sedikit Rp27.600.000');

	// 19,200,000 once and 39,000,000 each year for every puskesmas: 5 × 19.2 + 18 = 114 million; 5 × 39 + 9.6 = 204.6.
	await panel.getByLabel('Puskesmas').fill('5');
	await expect(sum('Sekali bayar')).toContainText('Rp114.000.000');
	await expect(sum('Setiap tahun')).toContainText('Rp204.600.000');
	await expect(sum('Tahun pertama')).toContainText('Rp318.600.000');
	const screen = page.getByRole('row').filter({ hasText: 'Layar pemanggil' });
	await expect(screen).toContainText('Kota Magelang: × 5 = Rp24.000.000');

	for (const question of [/Sambungan di puskesmas/, /Paling sedikit enam orang/]) {
		await panel.getByRole('group', { name: question }).getByLabel('Ya, sudah ada').check();
	}
	await expect(panel.getByRole('heading', { name: 'Cocok', exact: true })).toBeVisible();
	// The answers are ticks of the list, too.
	await expect(page.getByRole('checkbox', { name: /Sambungan di puskesmas/ })).toBeChecked();
	await panel.getByRole('link', { name: /Sambungan di puskesmas/ }).click();
	await expect(page).toHaveURL(/#syarat-jaringan$/);

	await page.reload();
	await expect(panel.getByRole('heading', { name: 'Cocok', exact: true })).toBeVisible();
	await panel.getByLabel('Anggaran tahun pertama').fill('300 juta');
	await expect(panel.getByRole('heading', { name: 'Belum cocok' })).toBeVisible();
});

test('on paper a guide is a booklet with its address, the ticks and the region, and no control', async ({
	page,
	visit,
}) => {
	await page.addInitScript(() => localStorage.setItem('etalase-profil', 'd=33.71&puskesmas=5'));
	await visit(guide);
	await page.getByRole('checkbox', { name: /^1\. / }).check();
	await expect(page.getByRole('heading', { name: 'Untuk Kota Magelang' })).toBeVisible();
	const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
	await expect(page.getByRole('img', { name: /^Kode QR/ })).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('img', { name: `Kode QR yang memuat alamat ${address}` })).toBeVisible();
	await expect(page.getByText(address, { exact: true })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /^1\. / })).toBeChecked();
	await expect(page.getByText('Rp318.600.000')).toBeVisible();
	for (const role of ['button', 'combobox', 'textbox', 'radio'] as const) {
		await expect(page.getByRole(role), role).toHaveCount(0);
	}
	const contents = page.getByRole('navigation', { name: 'Isi panduan' }).getByRole('link');
	expect(await contents.count()).toBeGreaterThan(10);
});

test('on a phone the tables are read without scrolling sideways', async ({ page, visit }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await visit(guide);
	for (const table of await page.getByRole('table').all()) {
		const { left, right } = await table.evaluate((element) => {
			const boxes = Array.from(element.querySelectorAll('th, td'), (cell) => cell.getBoundingClientRect());
			const shown = boxes.filter(({ width }) => width > 0);
			return {
				left: Math.min(...shown.map((box) => box.left)),
				right: Math.max(...shown.map((box) => box.right)),
			};
		});
		expect(left).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(360);
	}
	await expect(page.getByRole('cell', { name: 'Rp4.800.000' }).first()).toBeVisible();
});
