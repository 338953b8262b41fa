import { expect, test } from '@playwright/test';
import { wideElements } from '../support/wide-elements.ts';
import { objections } from './axe-objections.ts';

const compared =
	'#kota-arunika/akta-antar,kota-arunika/antre-puskesmas,kabupaten-tirta-kencana/pos-periksa-jauh,kota-magelang/datago';

// The tray and the comparison only come into being when they are used.
for (const width of [360, 1280]) {
	test(`the tray and the comparison have nothing that axe objects to at ${String(width)} pixels`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const states = {
			tray: async () => {
				await page.goto('./inovasi/');
				for (const place of [0, 1, 2, 3, 4]) {
					await page
						.getByRole('main')
						.getByRole('button', { name: /^Bandingkan / })
						.nth(place)
						.click();
				}
				const tray = page.getByRole('complementary', { name: 'Inovasi yang akan dibandingkan' });
				await expect(tray.getByText(/^Paling banyak empat/)).toBeVisible();
				if (width < 960) await tray.getByRole('button', { name: '4 inovasi dipilih' }).click();
				await expect(tray.getByRole('listitem')).toHaveCount(4);
			},
			comparison: async () => {
				await page.goto(`./bandingkan/${compared}`);
				await expect(page.getByRole('columnheader')).toHaveCount(4);
			},
		};
		for (const [state, open] of Object.entries(states)) {
			await open();
			expect.soft(await wideElements(page), state).toEqual([]);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect.soft(await objections(page), `${state}, ${colorScheme}`).toEqual([]);
			}
		}
	});
}
