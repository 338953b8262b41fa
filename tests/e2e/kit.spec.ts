import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { officeFaults, visibleText } from '../support/office-file.ts';
import { officeParts } from '../../src/office/office-package.ts';
import { tabTo } from './keyboard.ts';
import { holdBack } from './hold-back.ts';
import { expect, test } from './site-test.ts';

const path = '/inovasi/kota-arunika/antre-puskesmas/replikasi/';

function kitOn(page: Page) {
	const root = page.getByRole('region', { name: 'Paket berkas replikasi' });
	return {
		root,
		search: root.getByRole('combobox', { name: 'Cari daerah' }),
		name: root.getByLabel('Nama di dalam naskah'),
		level: root.getByLabel('Jenjang', { exact: true }),
		head: root.getByLabel('Jabatan kepala daerah'),
		office: root.getByLabel('Perangkat daerah', { exact: true }),
		position: root.getByLabel('Jabatan pimpinannya'),
		puskesmas: root.getByLabel('Jumlah puskesmas'),
		start: root.getByLabel('Hari kerja pertama'),
		make: root.getByRole('button', { name: 'Buat paket (.zip)' }),
		message: root.locator('[data-message]'),
	};
}

/** The files of a downloaded archive by their names without the folder. */
async function filesOf(download: Download): Promise<ReadonlyMap<string, Uint8Array>> {
	const opened = unzipSync(await readFile(await download.path()));
	return new Map(Object.entries(opened).map(([name, bytes]) => [name.split('/').at(-1) ?? '', bytes]));
}

const partOf = (files: ReadonlyMap<string, Uint8Array>, name: string, part: string) =>
	officeParts(files.get(name) ?? new Uint8Array()).get(part) ?? '';

test('from typing a region to papers that open again, by keyboard, and nothing is loaded for it before', async ({
	page,
	visit,
}) => {
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
	await visit(path);
	await page.waitForLoadState('networkidle');
	const kit = kitOn(page);
	await kit.search.focus();
	await page.keyboard.type('kota magel');
	await expect(kit.root.getByRole('option').first()).toContainText('Kota Magelang');
	await page.keyboard.press('Enter');
	await expect(kit.name).toHaveValue('Kota Magelang');
	await expect(kit.level).toHaveValue('kota');
	await expect(kit.head).toHaveValue('Wali Kota Magelang');

	await tabTo(page, kit.office, 8);
	await page.keyboard.type('Dinas Kesehatan');
	await tabTo(page, kit.position, 1);
	await expect(kit.position).toHaveValue('Kepala Dinas Kesehatan');
	await tabTo(page, kit.puskesmas, 2);
	await page.keyboard.type('5');
	await kit.start.fill('2027-01-04');
	expect(scripts.filter((address) => /make-kit|panduan\.json/.test(address))).toEqual([]);
	await tabTo(page, kit.make, 8);
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const download = await downloading;

	expect(download.suggestedFilename()).toBe('kit-replikasi-antre-puskesmas-kota-magelang.zip');
	await expect(kit.message).toHaveText(
		/^Paket siap: kit-replikasi-antre-puskesmas-kota-magelang\.zip, 9 berkas, \d+ kB\.$/,
	);
	await expect(kit.make).toBeFocused();
	const files = await filesOf(download);
	expect([...files.keys()]).toEqual([
		'BACA-DAHULU.txt',
		'01-surat-minat.docx',
		'02-nota-kesepakatan.docx',
		'03-perjanjian-kerja-sama.docx',
		'04-kerangka-acuan-kerja.docx',
		'05-daftar-periksa.docx',
		'06-rencana-anggaran-biaya.xlsx',
		'07-rencana-kerja.xlsx',
		'07-rencana-kerja.ics',
	]);
	const office = [...files].filter(([name]) => /\.(?:docx|xlsx)$/.test(name));
	expect(office.flatMap(([, bytes]) => officeFaults(bytes))).toEqual([]);
	const letter = visibleText(partOf(files, '01-surat-minat.docx', 'word/document.xml'));
	expect(letter).toContain('Pemerintah Kota Magelang');
	expect(letter).toContain('Dinas Kesehatan');
	const budget = partOf(files, '06-rencana-anggaran-biaya.xlsx', 'xl/worksheets/sheet2.xml');
	expect(/<f>[^<]*SUMIF[^<]*<\/f><v>[1-9]\d{5,}<\/v>/.test(budget)).toBe(true);
	const calendar = strFromU8(files.get('07-rencana-kerja.ics') ?? new Uint8Array());
	expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(16);
	expect(calendar).toContain('DTSTART;VALUE=DATE:20270104');

	await kit.root.getByText('Unduh satu per satu').press('Enter');
	const single = page.waitForEvent('download');
	await kit.root.getByRole('link', { name: '01-surat-minat.docx' }).press('Enter');
	expect((await single).suggestedFilename()).toBe('01-surat-minat.docx');
});

test('the device remembers what was entered until it is told to forget', async ({ page, visit }) => {
	await visit(path);
	const kit = kitOn(page);
	// A region that the list does not have, with the level that its name says.
	await kit.name.fill('Kab. Tanjung Baru');
	await kit.office.fill('Kecamatan Tanjung');
	await expect(kit.level).toHaveValue('kabupaten');
	await kit.office.press('Tab');
	await expect(kit.position).toHaveValue('Camat Tanjung');
	await page.reload();
	await expect(kit.name).toHaveValue('Kab. Tanjung Baru');
	await expect(kit.position).toHaveValue('Camat Tanjung');

	await kit.root.getByRole('button', { name: 'Hapus isian dari perangkat ini' }).click();
	await expect(kit.message).toHaveText('Isian dihapus dari perangkat ini.');
	await expect(kit.name).toHaveValue('');
	expect(
		await page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'etalase-tema')),
	).toEqual([]);
});

test('what was typed and left before the code of the form came counts', async ({ page, visit }) => {
	const letThrough = await holdBack(page, /\/_astro\/kit-panel\.[^/]+\.js$/);
	await visit(path);
	const kit = kitOn(page);
	await kit.name.fill('Kab. Tanjung Baru');
	await kit.office.fill('Kecamatan Tanjung');
	await kit.office.press('Tab');
	letThrough();
	await expect(kit.level).toHaveValue('kabupaten');
	await expect(kit.position).toHaveValue('Camat Tanjung');
	await expect(kit.head).toHaveValue('Bupati Tanjung Baru');
});

test('what cannot be read is marked, and what cannot be loaded is said, with everything still there', async ({
	page,
	visit,
	trouble,
}) => {
	await visit(path);
	const kit = kitOn(page);
	await kit.puskesmas.fill('lima');
	await kit.make.click();
	await expect(kit.message).toHaveText('Betulkan dahulu isian yang bertanda.');
	await expect(kit.level).toBeFocused();
	await expect(kit.level).toHaveAccessibleDescription(/Pilih jenjang/);
	await expect(kit.puskesmas).toHaveAccessibleDescription(/bilangan bulat/);

	await kit.level.selectOption('kota');
	await kit.puskesmas.fill('5');
	await page.route('**/panduan.json', (route) => route.abort(), { times: 1 });
	await kit.make.click();
	await expect(kit.message).toContainText('tidak termuat');
	await expect(kit.puskesmas).toHaveValue('5');
	expect(trouble.errors).toHaveLength(1);
	trouble.errors.length = 0;
	const downloading = page.waitForEvent('download');
	await kit.make.click();
	await downloading;
	await expect(kit.message).toHaveText(/^Paket siap: /);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says which papers are needed and that the guide can be printed', async ({ page, visit }) => {
		await visit(path);
		const kit = kitOn(page);
		await expect(kit.root.getByText('memerlukan JavaScript')).toBeVisible();
		await expect(kit.root.getByRole('listitem')).toHaveText([
			/^Surat minat/,
			/^Nota kesepakatan/,
			/^Perjanjian kerja sama/,
			/^Kerangka acuan kerja/,
			/^Daftar periksa/,
			/^Rencana anggaran biaya/,
			/^Rencana kerja/,
			/^Baca dahulu/,
		]);
		await expect(kit.make).toBeHidden();
	});
});
