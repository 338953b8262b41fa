import type { Page } from '@playwright/test';

/** A form on the page that is open, by what its visitors read. */
export function formOn(page: Page) {
	const root = page.locator('proposal-form');
	return {
		root,
		start: root.getByRole('button', { name: 'Mulai menulis' }),
		next: root.getByRole('button', { name: 'Lanjut' }),
		section: (name: string) => root.getByRole('heading', { level: 2, name }),
		step: (name: string) => root.getByRole('navigation').getByRole('button', { name }),
		field: (name: string) => root.getByLabel(name, { exact: true }),
		saved: root.getByText('Tersimpan di perangkat ini.'),
	};
}
