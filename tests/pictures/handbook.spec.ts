import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { readContent } from '../../src/ingest/read-content.ts';
import { writeCms } from '../../src/integrations/cms.ts';
import { cmsConfig } from '../../src/views/cms/cms-config.ts';
import { expect, test } from '../e2e/site-test.ts';
import { createStaticServer } from '../support/static-server.ts';

/*
 * Makes the pictures of the handbook again, from the built site and with fictional content:
 * npm run build && PICTURES=1 npx playwright test --project pictures
 */
const folder = 'public/panduan';

/** A picture must not keep readers on weak networks waiting. */
const mostBytes = 80_000;

async function keep(page: Page, name: string): Promise<void> {
	const file = join(folder, `${name}.webp`);
	await sharp(await page.screenshot({ animations: 'disabled' }))
		.webp({ quality: 80, effort: 6 })
		.toFile(file);
	expect(statSync(file).size).toBeLessThan(mostBytes);
}

const screens = [
	{ name: 'formulir-komputer', viewport: { width: 1120, height: 760 } },
	{ name: 'formulir-ponsel', viewport: { width: 390, height: 760 } },
] as const;

for (const { name, viewport } of screens) {
	test(`the form: ${name}`, async ({ page, visit }) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await visit('/usul/inovasi/#kota-arunika');
		const form = page.locator('proposal-form');
		await form.getByRole('button', { name: 'Mulai menulis' }).click();
		await form.getByLabel('Judul (wajib)').fill('Loket Pagi bagi Pekerja Pabrik');
		await form
			.getByLabel('Ringkasan (wajib)')
			.fill('Loket kependudukan buka pukul 06.00 pada hari Selasa dan Kamis, sebelum giliran kerja pabrik.');
		await form.getByLabel('Ringkasan (wajib)').blur();
		await page.mouse.move(0, 0);
		await expect(form.getByText('Tersimpan di perangkat ini.')).toBeVisible();
		await expect(form.getByText(/^\d+ terisi$/).first()).toBeAttached();
		await form.getByRole('heading', { level: 2, name: 'Identitas' }).evaluate((heading) => {
			heading.scrollIntoView({ behavior: 'instant' });
			window.scrollBy({ top: -62, behavior: 'instant' });
		});
		await keep(page, name);
	});
}

test('the web editor', async ({ page, trouble }) => {
	const built = mkdtempSync(join(tmpdir(), 'kelola-'));
	const { snapshot } = await readContent({ folder: 'content', base: '/', issuesOnly: true });
	await writeCms(built, snapshot, '/');
	const config = { ...cmsConfig(snapshot, { name: 'test-repo' }), publish_mode: 'simple' };
	writeFileSync(join(built, 'kelola/kelola.json'), JSON.stringify(config));
	const server = createStaticServer(built, '/').listen(0);
	const address = server.address();
	const root = `http://localhost:${String(typeof address === 'object' && address !== null ? address.port : 0)}/kelola/`;
	try {
		await page.unrouteAll();
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 1120, height: 640 });
		await page.goto(root);
		await page.getByRole('button', { name: 'Work with Test Repository' }).click();
		await expect(page).toHaveURL(/#\/collections\//);
		await page.goto(`${root}#/collections/inovasi-kota-arunika/new`);
		await page.getByRole('textbox', { name: 'Judul' }).first().fill('Loket Pagi bagi Pekerja Pabrik');
		await page.getByRole('textbox', { name: 'Nama pendek' }).fill('Loket Pagi');
		await page.getByRole('textbox', { name: 'Nama pendek' }).blur();
		await keep(page, 'penyunting-web');
	} finally {
		server.close();
		rmSync(built, { recursive: true, force: true });
		// It is another site than the built one, on a port of its own, and has no icon.
		trouble.foreignRequests.length = 0;
		trouble.errors.length = 0;
	}
});
