import { simulatorOn } from './simulator-on-page.ts';
import { expect, test } from './site-test.ts';

const path = '/indeks/simulasi/';
const arunika = `${path}#1;iid-2026;kota-arunika`;

test('an address brings the same simulation back, and the history goes through its steps', async ({
	page,
	visit,
	context,
}) => {
	const simulator = simulatorOn(page);
	await visit(path);
	await simulator.region.selectOption('Kota Arunika');
	await expect(page).toHaveURL(/kota-arunika$/);
	await simulator.spdRow('Rencana Induk').getByRole('radio').nth(3).check();
	await simulator.root.getByRole('button', { name: 'Tambah inovasi', exact: true }).click();
	await page.getByLabel('Nama', { exact: true }).fill('Bus Air, gratis; setiap hari');
	await simulator.entries.last().getByRole('button', { name: 'Parameter 2' }).click();
	const index = (await simulator.index.textContent()) ?? '';
	// The sheet for the printer follows the figures right after the address has.
	await expect(page.locator('[data-sheet]')).toContainText(index);
	await expect(page).toHaveURL(/~Bus%20Air%2C%20gratis%3B%20setiap%20hari/);

	const other = await context.newPage();
	await other.goto(page.url());
	const again = simulatorOn(other);
	await again.shows(index);
	await expect(again.entries).toHaveCount(15);
	await expect(again.entries.last()).toContainText('Bus Air, gratis; setiap hari');
	await expect(again.spdRow('Rencana Induk').getByRole('radio').nth(3)).toBeChecked();
	await other.close();

	await page.goBack();
	await expect(simulator.entries).toHaveCount(14);
	await page.goForward();
	await expect(simulator.entries).toHaveCount(15);
	await page.goBack();
	await page.goBack();
	await expect(simulator.region).toHaveValue('');
	await simulator.shows('0,00');
});

test('an address that nobody wrote starts from nothing and says so; a place in the page changes nothing', async ({
	page,
	visit,
}) => {
	const simulator = simulatorOn(page);
	await visit(`${path}#1;iid-2026;kota-arunika;???`);
	await expect(simulator.root.getByText('Alamat ini tidak dapat dibaca sebagai simulasi')).toBeVisible();
	await simulator.shows('0,00');
	await simulator.fillSpd('Parameter 1');
	await simulator.shows('8,40');
	await page.evaluate(() => {
		location.hash = '#cara-menghitung';
	});
	await simulator.shows('8,40');
});

test('it prints on one page, with result, levels, label and address', async ({ page, visit }) => {
	const simulator = simulatorOn(page);
	await visit(arunika);
	await simulator.shows('40,73');
	const sheet = page.locator('[data-sheet]');
	await expect(sheet).toBeHidden();
	await expect(sheet.locator('tbody tr')).toHaveCount(14);
	await page.emulateMedia({ media: 'print' });
	await expect(sheet).toBeVisible();
	await expect(simulator.region).toBeHidden();
	await expect(sheet).toContainText('40,73');
	await expect(sheet).toContainText('bukan nilai resmi Kemendagri');
	await expect(sheet).toContainText('SPD: 44,25 dari 63,00');
	await expect(sheet).toContainText('#1;iid-2026;kota-arunika');
	const pages = async () => {
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
		return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
	};
	expect(await pages()).toBe(1);
	await page.emulateMedia({ media: null });
	await simulator.addMany(200, 'Parameter 2');
	await expect(sheet.locator('tbody tr')).toHaveCount(25);
	expect(await pages()).toBe(1);
});

test('when the rules cannot be loaded it says so, and trying again helps', async ({
	page,
	visit,
	trouble,
}) => {
	await page.route('**/indeks/rubrik.json', (route) => route.abort(), { times: 1 });
	const simulator = simulatorOn(page);
	await visit(path);
	await expect(simulator.root.getByRole('alert')).toContainText('tidak dapat dimuat');
	expect(trouble.errors.splice(0)).not.toEqual([]);
	await simulator.root.getByRole('button', { name: 'Coba lagi' }).click();
	await simulator.shows('0,00');
	await expect(simulator.root.getByRole('alert')).toBeHidden();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the result stays in sight, everything fits, and everything can be touched', async ({
		page,
		visit,
	}) => {
		const simulator = simulatorOn(page);
		await visit(arunika);
		await simulator.shows('40,73');
		await simulator.spd.locator('summary').first().click();
		const entry = simulator.entries.nth(2);
		await entry.locator('summary').click();
		await entry.getByLabel(/^35 /).scrollIntoViewIfNeeded();
		await expect(simulator.index).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		const small = await simulator.root.evaluate((root) =>
			[
				...root.querySelectorAll(
					'button, select, summary, label:has([type=radio], [type=checkbox]), input[type=text]',
				),
			]
				.filter((element) => element.getClientRects().length > 0)
				.filter((element) => element.getBoundingClientRect().height < 43.5)
				.map((element) => element.outerHTML.slice(0, 120)),
		);
		expect(small).toEqual([]);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('it explains itself, shows the formula, and leads to the method and the computed indexes', async ({
		page,
		visit,
	}) => {
		await visit(path);
		const main = page.getByRole('main');
		await expect(main.getByText('Simulasi ini memerlukan JavaScript')).toBeVisible();
		await expect(main.getByRole('combobox')).toHaveCount(0);
		await expect(main.getByText('(SPD + Rerata + Jumlah) ÷ 250 × 100')).toBeVisible();
		await expect(main.getByRole('link', { name: 'Kota Arunika' })).toBeVisible();
		await main.getByRole('link', { name: 'Baca metode lengkap Indeks Inovasi Daerah 2026' }).click();
		await expect(page).toHaveURL(/\/metodologi\/iid-2026\/$/);
	});
});
