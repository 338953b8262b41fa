import { expect, type Locator, type Page } from '@playwright/test';

/** The simulation as a visitor sees it: what can be touched, and what is read from the screen. */
export function simulatorOn(page: Page) {
	const root = page.locator('index-simulator');
	const result = root.getByRole('region', { name: 'Hasil simulasi' });
	const entries = root.locator('[data-innovations] > li');
	return {
		root,
		result,
		index: root.locator('[data-index]').first(),
		predicate: root.locator('[data-predicate]'),
		label: root.locator('[data-label]'),
		change: root.locator('[data-change]'),
		announcement: root.locator('[data-announce]'),
		region: root.getByLabel('Mulai dari'),
		rubric: root.getByLabel(/^\s*Rubrik/),
		reset: root.getByRole('button', { name: 'Mulai ulang' }),
		spd: root.locator('details').filter({ has: page.getByRole('heading', { name: /SPD/ }) }),
		spdRow: (name: string) => root.getByRole('group', { name }),
		entries,
		entry: (title: string) => entries.filter({ hasText: title }),
		steps: root.locator('[data-steps] > li'),

		/** The result, once it is there. */
		async shows(index: string, predicate?: string): Promise<void> {
			await expect(root.locator('[data-index]').first()).toHaveText(index);
			if (predicate !== undefined) await expect(root.locator('[data-predicate]')).toHaveText(predicate);
		},

		/** Adds innovations whose rows are all at one level, in all basic services by turns. */
		async addMany(count: number, level: string): Promise<void> {
			const many = root.locator('details').filter({ hasText: 'Tambah banyak sekaligus' }).last();
			if (!(await many.getByLabel('Banyaknya').isVisible())) {
				await many.getByText('Tambah banyak sekaligus').click();
			}
			await many.getByLabel('Banyaknya').fill(String(count));
			await many.getByLabel('Semua barisnya').selectOption(level);
			await many.getByRole('button', { name: 'Tambahkan' }).click();
		},

		/** Fills all rows of the region. */
		async fillSpd(level: string): Promise<void> {
			const group: Locator = root.getByRole('group', { name: 'Isi semua baris SPD' });
			await group.getByRole('button', { name: level }).click();
		},
	};
}
