import { expect, type Page } from '@playwright/test';

/** The finder as a visitor sees it. */
export function finderOn(page: Page) {
	const root = page.locator('replication-finder');
	const samples = root.getByRole('region', { name: 'Panduan contoh', exact: true });
	return {
		root,
		region: root.getByRole('combobox', { name: 'Daerah Anda' }),
		status: root.locator('[data-result-status]'),
		heading: root.getByRole('heading', { level: 2 }),
		real: root.getByRole('region', { name: 'Panduan dari daerah nyata' }),
		samples,
		titles: samples.getByRole('heading', { level: 4 }),
		result: (title: string) =>
			samples.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) }),
		sort: root.getByLabel('Urutkan menurut'),
		show: (fit: string) => root.getByRole('checkbox', { name: fit }),
		/** Finds a region by typing its name, and takes the first one found. */
		choose: async (name: string) => {
			const field = root.getByRole('combobox', { name: 'Daerah Anda' });
			await field.fill(name);
			await root.getByRole('option', { name }).first().click();
			await expect(root.getByRole('heading', { level: 2 })).toHaveText(`Hasil untuk ${name}`);
			await expect(root).toHaveAttribute('data-answered', '');
		},
	};
}
