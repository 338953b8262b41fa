import type { Locator, Page } from '@playwright/test';
import { assumptionGroups, assumptionTexts } from '../../src/views/copy/method-assumptions.ts';
import { exampleText as text } from '../../src/views/copy/method-example.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { expect, test } from './site-test.ts';

test.use({ javaScriptEnabled: false });

const rubrics = readBuiltSite('dist').pages.filter(({ path }) => /^\/metodologi\/.+/.test(path));

/** `54,25` as 5425 hundredths. */
function hundredths(shown: string): number {
	const [, whole = '', part = ''] = /^([\d.]+),(\d\d)$/.exec(shown.trim()) ?? [];
	return Number(`${whole.replaceAll('.', '')}${part}`);
}

function section(page: Page, name: string): Locator {
	return page.getByRole('region', { name, exact: true });
}

/** The last figure of a step, by its name. */
async function result(example: Locator, step: string): Promise<string> {
	const item = example.getByRole('listitem').filter({ hasText: new RegExp(`^\\s*${step}`) });
	return ((await item.innerText()).split('\n').at(-1) ?? '').trim();
}

/** The points of a table's rows, added up, and the sum that the table itself gives. */
async function added(table: Locator): Promise<{ rows: number; sum: number }> {
	const points = await table.getByRole('row').locator('td:last-child').allInnerTexts();
	const figures = points.map(hundredths);
	const sum = figures.at(-1) ?? Number.NaN;
	return { rows: figures.slice(0, -1).reduce((total, figure) => total + figure, 0), sum };
}

test('the list of rubrics leads to the page of each of them', async ({ page, visit }) => {
	await visit('/metodologi/');
	const links = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
	await expect(links).toHaveCount(rubrics.length);
	await links.first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Indeks Inovasi Daerah \d{4}$/);
});

test('the footer of every page leads to the method', async ({ page, visit }) => {
	await visit('/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Metodologi' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Metodologi' })).toBeVisible();
});

test('the example can be followed from its tables to its rounded number', async ({ page, visit }) => {
	await visit('/metodologi/iid-2026/');
	const example = section(page, text.heading);
	for (const summary of await example.locator('summary').all()) await summary.click();
	const [spdTable, innovationTable] = [example.getByRole('table').nth(0), example.getByRole('table').nth(1)];
	const [spd, maturity] = [await added(spdTable), await added(innovationTable)];
	expect(spd.rows).toBe(spd.sum);
	expect(maturity.rows).toBe(maturity.sum);
	expect(hundredths(await result(example, text.spd))).toBe(spd.sum);
	expect(hundredths(await result(example, text.maturity))).toBe(maturity.sum);

	const innovations = (await innovationTable.getByRole('row').count()) - 2;
	const divisor = Math.max(12, innovations);
	expect(await result(example, text.divisor)).toBe(String(divisor));
	const count = hundredths(await result(example, text.count));
	// (SPD + count + sum / divisor) ÷ 250 × 100, in hundredths of the index, rounded half up.
	const above = 10_000n * (BigInt(spd.sum + count) * BigInt(divisor) + BigInt(maturity.sum));
	const below = 25_000n * BigInt(divisor);
	const rounded = Number((2n * above + below) / (2n * below));
	expect(hundredths(await result(example, text.rounded))).toBe(rounded);
	await expect(
		example.getByText(/^Simulasi menurut rubrik .*, bukan nilai resmi Kemendagri\.$/),
	).toBeVisible();
});

test('every assumption that 2026 needs is on its page, numbered one after the other', async ({
	page,
	visit,
}) => {
	await visit('/metodologi/iid-2026/');
	const items = section(page, 'Anggapan kami').getByRole('listitem');
	const shown = await items.allInnerTexts();
	const notNeeded = ['overlapLower', 'gapHigher', 'statedTotals', 'borrowedRules'];
	const needed = assumptionGroups.flatMap(({ keys }) => keys).filter((key) => !notNeeded.includes(key));
	expect(shown).toHaveLength(needed.length);
	for (const [index, key] of needed.entries()) {
		expect(shown[index]).toContain(`Anggapan ${String(index + 1)}`);
		expect(shown[index]).toContain(assumptionTexts[key]);
	}
});

test('a row has an address of its own, and its guidance opens without a script', async ({ page, visit }) => {
	await visit('/metodologi/iid-2026/#baris-16');
	const row = section(page, '16. Regulasi Inovasi Daerah');
	await expect(row).toBeInViewport();
	await expect(row.getByText('Paling tinggi 9 poin')).toBeVisible();
	await expect(row.getByText('Bunyi 2023, sumber terdekat; daftar 2026 tidak ditemukan')).toBeVisible();
	await expect(row.getByText('Cara menaikkan')).toBeHidden();
	await row.getByText('Panduan kami').click();
	await expect(row.getByText('Cara menaikkan')).toBeVisible();
	await expect(row.getByText('bukan bunyi pedoman')).toBeVisible();
});

test('the contents lead to every section of the page', async ({ page, visit }) => {
	await visit('/metodologi/iid-2026/');
	const links = page.getByRole('navigation', { name: 'Di halaman ini' }).getByRole('link');
	const anchors = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	const inside = anchors.filter((href) => href.startsWith('#'));
	expect(inside.length).toBeGreaterThan(8);
	for (const anchor of inside) await expect(page.locator(anchor), anchor).toHaveCount(1);
});

test('a rubric without a formula names what is missing, and shows no number', async ({ page, visit }) => {
	await visit('/metodologi/iid-2017/');
	const example = section(page, text.heading);
	await expect(example.getByText(text.missing)).toBeVisible();
	await expect(example.getByRole('listitem')).toHaveCount(8);
	await expect(example.getByRole('table')).toHaveCount(0);
});

test('a projection says that it is none of the ministry’s figures', async ({ page, visit }) => {
	await visit('/metodologi/iid-2027/');
	await expect(
		section(page, text.heading).getByText(
			/^Proyeksi menurut .*\(anggapan kami\)\. Bukan nilai resmi Kemendagri\.$/,
		),
	).toBeVisible();
	await expect(section(page, 'Beda dengan 2026').getByText('Pembagi terkecil')).toBeVisible();
});

test('on paper the guidance is open', async ({ page, visit }) => {
	await visit('/metodologi/iid-2026/');
	await page.emulateMedia({ media: 'print' });
	await expect(section(page, '16. Regulasi Inovasi Daerah').getByText('Cara menaikkan')).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Di halaman ini' })).toBeHidden();
});
