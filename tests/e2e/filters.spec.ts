import { readContent } from '../../src/ingest/read-content.ts';
import { latestDate } from '../../src/domain/catalogue/order.ts';
import { resolve } from 'node:path';
import { wideElements } from '../support/wide-elements.ts';
import { expect, test } from './site-test.ts';

function sumOf(choices: readonly { readonly count: number }[]): number {
	return choices.reduce((sum, { count }) => sum + count, 0);
}

test('within a facet any choice will do, between facets all must hold', async ({ visit, catalogue }) => {
	await visit('/inovasi/');
	const [first, second] = await catalogue.choices('Daerah');
	if (first === undefined || second === undefined) throw new Error('There are fewer than two regions.');

	await catalogue.choice('Daerah', first.label).check();
	await catalogue.finds(first.count);

	await catalogue.choice('Daerah', second.label).check();
	await catalogue.finds(first.count + second.count);

	const [stage] = await catalogue.choices('Tahapan');
	if (stage === undefined) throw new Error('There is no stage.');
	await catalogue.choice('Tahapan', stage.label).check();
	await catalogue.finds(stage.count);
	expect(stage.count).toBeLessThan(first.count + second.count);
});

test('the numbers beside the choices follow what is chosen', async ({ visit, catalogue }) => {
	await visit('/inovasi/');
	const regions = await catalogue.choices('Daerah');
	const magelang = await catalogue.countOf('Daerah', 'Kota Magelang');
	const stagesOfAll = sumOf(await catalogue.choices('Tahapan'));

	await catalogue.choice('Daerah', 'Kota Magelang').check();
	expect(await catalogue.found()).toBe(magelang);
	const stages = await catalogue.choices('Tahapan');
	expect(sumOf(stages)).toBeLessThan(stagesOfAll);
	expect(sumOf(stages)).toBeLessThanOrEqual(magelang);
	// Other regions may still be added: their numbers stay.
	expect(await catalogue.choices('Daerah')).toEqual(regions);

	const [stage] = stages.filter(({ count }) => count > 0);
	if (stage === undefined) throw new Error('No innovation of Kota Magelang has a stage.');
	await catalogue.choice('Tahapan', stage.label).check();
	await expect.poll(() => catalogue.countOf('Daerah', 'Kota Magelang')).toBe(stage.count);
});

test('words and filters narrow together', async ({ visit, catalogue }) => {
	await visit('/inovasi/?q=layanan');
	const all = await catalogue.found();
	const magelang = await catalogue.countOf('Daerah', 'Kota Magelang');
	await catalogue.choice('Daerah', 'Kota Magelang').check();
	expect(magelang).toBeLessThan(all);
	await catalogue.finds(magelang);
});

test('a chosen filter is shown above the results and can be taken off there', async ({
	page,
	visit,
	catalogue,
}) => {
	await visit('/inovasi/');
	const magelang = await catalogue.countOf('Daerah', 'Kota Magelang');
	await catalogue.choice('Daerah', 'Kota Magelang').check();
	await catalogue.choice('Daerah', 'Kota Arunika').check();
	await expect(catalogue.applied.getByRole('button')).toHaveCount(2);

	await catalogue.applied.getByRole('button', { name: 'Hapus saringan Kota Arunika' }).click();
	await catalogue.finds(magelang);
	await expect(catalogue.status).toBeFocused();
	await expect(catalogue.choice('Daerah', 'Kota Arunika')).not.toBeChecked();
	await expect(page).toHaveURL(/\/inovasi\/\?daerah=kota-magelang$/);

	await catalogue.applied.getByRole('button', { name: 'Hapus saringan Kota Magelang' }).click();
	await expect(page).toHaveURL(/\/inovasi\/$/);
	await expect(catalogue.applied).toBeHidden();
	await expect(catalogue.plainList).toBeVisible();
});

test('titles can be sorted from A to Z', async ({ visit, catalogue }) => {
	await visit('/inovasi/');
	await catalogue.sorting.selectOption('Judul A–Z');
	await catalogue.found();
	const titles = (await catalogue.titles.allInnerTexts()).map((title) => title.toLowerCase());
	expect(titles.length).toBeGreaterThan(1);
	expect(titles).toEqual(titles.toSorted());
});

test('the newest can come first, and those without a date come last', async ({ visit, catalogue }) => {
	const { snapshot } = await readContent({ folder: resolve('content'), base: '/' });
	const dates = new Map(snapshot.innovations.map((record) => [record.data.title, latestDate(record) ?? '']));

	await visit('/inovasi/?daerah=kota-magelang&urut=terbaru');
	const found = await catalogue.found();
	await expect(catalogue.sorting).toHaveValue('terbaru');
	while ((await catalogue.titles.count()) < found) {
		const shown = await catalogue.titles.count();
		await catalogue.more.click();
		await expect.poll(() => catalogue.titles.count()).toBeGreaterThan(shown);
	}
	const shown = (await catalogue.titles.allInnerTexts()).map((title) =>
		(dates.get(title) ?? '').replaceAll('-', '').padEnd(8, '0'),
	);
	expect(new Set(shown).size).toBeGreaterThan(1);
	expect(shown).toEqual(shown.toSorted().toReversed());
});

test('“Tampilkan n lagi” adds as many cards as it says and moves the focus to the first of them', async ({
	visit,
	catalogue,
}) => {
	await visit('/inovasi/?urut=judul');
	const found = await catalogue.found();
	const shown = await catalogue.cards.count();
	const next = Math.min(found - shown, 12);
	await expect(catalogue.more).toHaveText(`Tampilkan ${String(next)} lagi`);
	await catalogue.more.click();
	await expect(catalogue.cards).toHaveCount(shown + next);
	await expect(catalogue.cards.nth(shown).getByRole('link')).toBeFocused();
	const titles = await catalogue.titles.allInnerTexts();
	expect(new Set(titles).size).toBe(titles.length);
});

test('a rare choice behind “more” filters too', async ({ page, visit, catalogue }) => {
	await visit('/inovasi/');
	const owners = catalogue.group('Unit pemilik');
	await owners.getByText(/^Tampilkan \d+ lainnya$/).click();
	const last = owners.getByRole('listitem').last();
	const [, count = ''] = /(\d+)$/.exec((await last.innerText()).trim()) ?? [];
	await last.getByRole('checkbox').check();
	await catalogue.finds(Number(count));
	await expect(page).toHaveURL(/\?instansi=[\w-]+\/[\w-]+$/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the filters open on request', async ({ page, visit, catalogue }) => {
		await visit('/inovasi/');
		await expect(catalogue.panel).toBeHidden();
		const toggle = page.getByRole('button', { name: 'Saring', exact: true });
		await expect(toggle).toHaveAttribute('aria-expanded', 'false');
		await toggle.click();
		await expect(toggle).toHaveAttribute('aria-expanded', 'true');
		await catalogue.choice('Daerah', 'Kota Magelang').check();
		expect(await catalogue.found()).toBeGreaterThan(0);
		await toggle.click();
		await expect(catalogue.panel).toBeHidden();
		await expect(catalogue.cards.first()).toBeVisible();
	});
});

test.describe('on the narrowest phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('results, filters and messages of a search need no sideways scrolling', async ({
		page,
		visit,
		catalogue,
	}) => {
		for (const query of ['?q=layanan&daerah=kota-arunika&urut=judul', '?q=puskesmsa&tahun=1900']) {
			await visit(`/inovasi/${query}`);
			await catalogue.found();
			await page.getByRole('button', { name: 'Saring', exact: true }).click();
			await expect(catalogue.panel).toBeVisible();
			expect(await wideElements(page)).toEqual([]);
		}
	});
});
