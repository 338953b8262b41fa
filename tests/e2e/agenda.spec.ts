import { expect, test } from './site-test.ts';

test.use({ javaScriptEnabled: false });

test('without scripts the agenda opens a past year and hands out its calendars', async ({
	page,
	request,
}) => {
	await page.goto('/agenda/');
	await page.getByText('2025', { exact: true }).click();
	await expect(page.locator('#lomba_iga_2025_penghargaan')).toContainText('10 Desember 2025');
	const address = await page.getByRole('link', { name: /agenda\.ics$/ }).getAttribute('href');
	const subscribe = page.getByRole('link', { name: 'Buka di aplikasi kalender Semua' });
	await expect(subscribe).toHaveAttribute('href', address?.replace(/^https?:/, 'webcal:') ?? '');
	const answer = await request.get(new URL(address ?? '').pathname);
	expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});
