import { expect, test } from '@playwright/test';
import { objections } from './axe-objections.ts';

test.use({ reducedMotion: 'reduce', viewport: { width: 360, height: 740 } });

test('what is offered to other sites has nothing that axe objects to when it is unfolded', async ({
	page,
}) => {
	await page.goto('./inovasi/kota-arunika/akta-antar/');
	await page.getByText('Sematkan di situs lain').click();
	await expect(page.getByRole('heading', { name: 'Lencana', exact: true })).toBeVisible();
	expect(await objections(page)).toEqual([]);
});
