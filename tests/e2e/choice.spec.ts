import type { Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { expect, test } from './site-test.ts';

const path = '/indeks/pilih/kota-arunika/';
const clinic = 'Antre dari Rumah di Puskesmas Kenanga';

/** The page as a visitor sees it. */
function chooserOn(page: Page) {
	const root = page.locator('submission-chooser');
	return {
		root,
		index: root.locator('[data-index]'),
		compared: root.locator('[data-compared]'),
		own: root.getByRole('row', { name: /^Pilihan Anda/ }),
		best: root.getByRole('row', { name: /^Pilihan terbaik/ }),
		box: (title: string) => root.getByRole('checkbox', { name: `Ajukan ${title}` }),
		item: (title: string) =>
			root.locator('[data-candidate]').filter({ has: page.getByRole('heading', { name: title }) }),
	};
}

test('it opens with the best choice, which no withdrawal improves', async ({ page, visit }) => {
	const chooser = chooserOn(page);
	await visit(path);
	await expect(chooser.compared).toHaveText('sama dengan pilihan terbaik');
	const [own, best] = await Promise.all([
		chooser.own.getByRole('cell').allInnerTexts(),
		chooser.best.getByRole('cell').allInnerTexts(),
	]);
	expect(own).toEqual(best);
	const effects = chooser.root.locator('[data-submitted] [data-change]');
	expect(await effects.count()).toBeGreaterThan(5);
	for (const effect of await effects.allInnerTexts()) expect(effect).toMatch(/^−\d/);
});

test('withdrawing one says at once what it costs, what it would bring again, and what a swap would do', async ({
	page,
	visit,
}) => {
	const chooser = chooserOn(page);
	await visit(path);
	const item = chooser.item(clinic);
	await expect(item).toContainText('Bila ditarik');
	const cost = await item.locator('[data-change]').innerText();
	await chooser.box(clinic).uncheck();
	await expect(chooser.compared).toHaveText(`${cost} dari pilihan terbaik`);
	await expect(item).toContainText('tidak diajukan');
	await expect(item.locator('[data-change]')).toHaveText(cost.replace('−', '+'));
	await expect(item.locator('[data-swap-label]')).toContainText('Bila menggantikan');
	// Its affair is one of five that are needed: without it there is no count score.
	await expect(chooser.own).toContainText('0,00');

	await chooser.root.getByRole('button', { name: 'Pakai pilihan terbaik' }).click();
	await expect(chooser.box(clinic)).toBeChecked();
	await expect(chooser.compared).toHaveText('sama dengan pilihan terbaik');
});

test('what can still be mended joins on request', async ({ page, visit }) => {
	const chooser = chooserOn(page);
	await visit(path);
	const mended = chooser.root.getByRole('row', { name: /^Terbaik bila syarat dibetulkan/ });
	const pipes = chooser.box('Peta Kebocoran Pipa Air Minum menurut Zona');
	await expect(pipes).toBeDisabled();
	await chooser.root.getByLabel('Sertakan yang syaratnya').check();
	await expect(pipes).toBeChecked();
	expect(await chooser.own.getByRole('cell').allInnerTexts()).toEqual(
		await mended.getByRole('cell').allInnerTexts(),
	);
	await expect(page).toHaveURL(/#1;b$/);
	await chooser.root.getByLabel('Sertakan yang syaratnya').uncheck();
	await expect(pipes).not.toBeChecked();
	await expect(page).toHaveURL(/pilih\/kota-arunika\/$/);
});

test('the address brings the choice back, and the history goes through its steps', async ({
	page,
	visit,
	context,
}) => {
	const chooser = chooserOn(page);
	await visit(path);
	await chooser.box(clinic).uncheck();
	await expect(page).toHaveURL(/#1;;akta-antar,/);
	const other = await context.newPage();
	await other.goto(page.url());
	const again = chooserOn(other);
	await expect(again.box(clinic)).not.toBeChecked();
	await expect(again.index).toHaveText(await chooser.index.innerText());
	await other.close();
	await page.goBack();
	await expect(chooser.box(clinic)).toBeChecked();
	await page.goForward();
	await expect(chooser.box(clinic)).not.toBeChecked();
});

test('with the keyboard alone a choice is changed, and the focus stays', async ({ page, visit }) => {
	const chooser = chooserOn(page);
	await visit(path);
	const box = chooser.box(clinic);
	await tabTo(page, box);
	await page.keyboard.press('Space');
	await expect(box).not.toBeChecked();
	await expect(box).toBeFocused();
	await expect(chooser.root.locator('[data-announce]')).toContainText('8 inovasi diajukan.');
});

test('the overview leads to the choice of a region and says which regions lack a number', async ({
	page,
	visit,
}) => {
	await visit('/indeks/pilih/');
	const missing = page.getByRole('region', { name: 'Belum dapat dihitung' });
	await expect(missing.getByRole('link', { name: 'Kota Magelang' })).toBeVisible();
	await expect(missing).not.toContainText(/\d,\d\d/);
	await page.getByRole('heading', { name: 'Kota Arunika' }).getByRole('link').click();
	await expect(page).toHaveURL(/\/indeks\/pilih\/kota-arunika\/$/);
});

test('a region without entries says what is missing and shows no number', async ({ page, visit }) => {
	await visit('/indeks/pilih/kota-magelang/');
	const missing = page.getByRole('region', { name: 'Belum dapat dihitung' });
	await expect(missing.getByRole('listitem').first()).toBeVisible();
	await expect(page.locator('submission-chooser')).toHaveCount(0);
	await expect(missing).not.toContainText(/\d,\d\d/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the result stays in sight and everything can be touched', async ({ page, visit }) => {
		const chooser = chooserOn(page);
		await visit(path);
		await chooser.box(clinic).scrollIntoViewIfNeeded();
		await expect(chooser.index).toBeInViewport();
		const target = await chooser.item(clinic).locator('label').boundingBox();
		expect(target?.width).toBeGreaterThanOrEqual(44);
		expect(target?.height).toBeGreaterThanOrEqual(44);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the best choice stands there with what each innovation contributes', async ({ page, visit }) => {
		const chooser = chooserOn(page);
		await visit(path);
		await expect(chooser.best).toContainText('Inovatif');
		await expect(chooser.own).toBeHidden();
		await expect(chooser.box(clinic)).toBeHidden();
		await expect(chooser.root.getByRole('button')).toHaveCount(0);
		await expect(chooser.item(clinic)).toContainText('diajukan');
		await expect(chooser.item(clinic).locator('[data-change]')).toHaveText(/^−\d/);
		await expect(chooser.item('Kios Desa')).toContainText('Rancang bangun');
	});
});
