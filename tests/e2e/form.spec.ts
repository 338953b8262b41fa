import type { Download, Locator, Page } from '@playwright/test';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { dataAndProse } from '../../src/domain/writing/content-text.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { oneRecord, oneRecordFile } from '../support/one-record.ts';
import { formOn } from './form-on-page.ts';
import { tabTo } from './keyboard.ts';
import { expect, test } from './site-test.ts';

const [source] = oneRecord.sources;

/** Problems that the project's own check finds in a downloaded file as part of the content. */
async function problemsOf(download: Download, path: string): Promise<readonly string[]> {
	const file = join(await mkdtemp(join(tmpdir(), 'usulan-')), 'usulan');
	await download.saveAs(file);
	const { issues } = await readContent({
		folder: 'content',
		base: '/',
		issuesOnly: true,
		replaced: new Map([[path, file]]),
	});
	return issues.filter((issue) => issue.file === path).map(({ code, message }) => `${code}: ${message}`);
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
	await tabTo(page, target, 30);
	await page.keyboard.type(text);
}

/** Goes back with Shift and Tab, as to the table of contents above the section. */
async function backTo(page: Page, target: Locator): Promise<void> {
	for (let steps = 0; steps < 40; steps += 1) {
		await page.keyboard.press('Shift+Tab');
		if (await target.evaluate((element) => element === document.activeElement)) break;
	}
	await expect(target).toBeFocused();
}

test('a record that was written with the keyboard alone is a file that passes the check', async ({
	page,
	visit,
}) => {
	await visit('/usul/inovasi/');
	const form = formOn(page);
	await type(page, form.field('Daerah pemilik inovasi'), 'Kota Arunika');
	await tabTo(page, form.start, 8);
	await page.keyboard.press('Enter');
	await expect(form.section('Identitas')).toBeFocused();
	await type(page, form.field('Judul (wajib)'), oneRecord.title);
	await type(page, form.field('Ringkasan (wajib)'), oneRecord.summary);
	await backTo(page, form.step('Pelaksana'));
	await page.keyboard.press('Enter');
	await type(page, form.field('Unit pemilik'), 'Dinas Kependudukan');
	await backTo(page, form.step('Waktu dan status'));
	await page.keyboard.press('Enter');
	await type(page, form.root.getByRole('textbox', { name: 'Uji coba' }), oneRecord.dates.trial);
	await backTo(page, form.step('Uraian'));
	await page.keyboard.press('Enter');
	await expect(form.section('Uraian')).toBeFocused();
	await type(page, form.field('Latar belakang'), 'Warga menunggu <30 menit, kata {mereka}.');
	await backTo(page, form.step('Sebelum dan sesudah'));
	await page.keyboard.press('Enter');
	await tabTo(page, form.root.getByRole('button', { name: 'Tambah sebelum dan sesudah' }), 30);
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowUp');
	await type(page, form.field('Apa yang diukur (wajib)'), 'Waktu tunggu');
	await type(page, form.field('Satuan (wajib)'), 'menit');
	await type(
		page,
		form.root.getByRole('group', { name: 'Sesudah', exact: true }).getByLabel('Nilai'),
		'12,5',
	);
	await type(
		page,
		form.root.getByRole('group', { name: 'Sesudah', exact: true }).getByLabel('Waktu ukur'),
		'2025',
	);
	await backTo(page, form.step('Sumber dan tinjauan'));
	await page.keyboard.press('Enter');
	await tabTo(page, form.root.getByRole('button', { name: 'Tambah sumber' }), 30);
	await page.keyboard.press('Enter');
	await expect(form.root.getByRole('textbox', { name: 'Judul sumber (wajib)' })).toBeFocused();
	await page.keyboard.type(source.title);
	await type(page, form.root.getByRole('textbox', { name: 'Alamat sumber' }), source.url);
	await type(page, form.field('Tanggal ditinjau (wajib)'), oneRecord.reviewed.on);
	await type(page, form.field('Ditinjau oleh (wajib)'), oneRecord.reviewed.by);
	await tabTo(page, form.next, 30);
	await page.keyboard.press('Enter');
	await expect(form.root.getByText('Tidak ada kesalahan. Catatan ini siap diusulkan.')).toBeVisible();
	await expect(form.field('Nama berkas')).toHaveValue('loket-sore-5-menit-selesai');
	await tabTo(page, form.root.getByRole('button', { name: 'Unduh berkas' }), 30);
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const download = await downloading;
	expect(download.suggestedFilename()).toBe(basename(oneRecordFile));
	expect(await problemsOf(download, oneRecordFile)).toEqual([]);
	const { data } = dataAndProse(await readFile(await download.path(), 'utf8'));
	expect(data).toEqual({
		...oneRecord,
		improvements: [
			{ measure: 'Waktu tunggu', unit: 'menit', after: { value: 12.5, period: '2025' }, kind: 'lebih-baik' },
		],
	});
});

test('what was typed outlives a reload, and two tabs do not overwrite each other', async ({
	page,
	visit,
	context,
}) => {
	await visit('/usul/replikasi/#kota-magelang');
	const form = formOn(page);
	await form.start.click();
	await form.field('Nama di daerah ini (wajib)').fill('Antre Magelang');
	await expect(form.saved).toBeVisible();
	await form.field('Nama di daerah ini (wajib)').pressSequentially(' Baru');
	// At once, before the pause after which it is saved.
	await page.reload();
	await expect(form.field('Nama di daerah ini (wajib)')).toHaveValue('Antre Magelang Baru');

	const other = await context.newPage();
	await other.goto(page.url());
	await formOn(other).field('Nama di daerah ini (wajib)').fill('Dari tab lain');
	await expect(form.root.getByRole('alert')).toContainText('Draf ini juga diubah di tab lain.');
	await form.field('Nama di daerah ini (wajib)').fill('Dari tab ini');
	await form.root.getByRole('button', { name: 'Muat isi dari tab lain' }).click();
	await expect(form.field('Nama di daerah ini (wajib)')).toHaveValue('Dari tab lain');
	await visit('/usul/');
	await expect(page.getByRole('link', { name: 'Dari tab lain' })).toBeVisible();
	page.once('dialog', (dialog) => void dialog.accept());
	await page.getByRole('button', { name: 'Hapus dari perangkat ini' }).click();
	await expect(page.getByRole('link', { name: 'Dari tab lain' })).toBeHidden();
});

for (const { kind, record, file, section, field, line, typed, changed } of [
	{
		kind: 'inovasi',
		record: 'kota-arunika/antre-puskesmas',
		file: 'innovations/kota-arunika/antre-puskesmas.mdx',
		section: 'Identitas',
		field: 'Nama pendek',
		line: 'shortName: Antre Kenanga',
		typed: 'Antre Baru',
		changed: 'shortName: Antre Baru',
	},
	{
		kind: 'panduan',
		record: 'kota-arunika/antre-puskesmas',
		file: 'guides/kota-arunika/antre-puskesmas.mdx',
		section: 'Ketentuan dan dokumen',
		field: 'Pencantuman asal',
		line: '  attribution: Tulis "Berasal dari Antre Kenanga, Kota Arunika" pada halaman tentang layanan.',
		typed: 'Sebut "Antre Kenanga" saja',
		changed: '  attribution: Sebut "Antre Kenanga" saja',
	},
	{
		kind: 'replikasi',
		record: 'kota-arunika/rak-pasar',
		file: 'replications/kota-arunika/rak-pasar.yaml',
		section: 'Asal',
		field: 'Nama di daerah ini (wajib)',
		line: 'title: Rak Pasar',
		typed: 'Rak Pasar Pagi',
		changed: 'title: Rak Pasar Pagi',
	},
] as const) {
	test(`a correction of ${kind} changes the line that was changed and nothing else`, async ({
		page,
		visit,
	}) => {
		const before = await readFile(join('content', file), 'utf8');
		expect(before.split('\n')).toContain(line);
		await visit(`/usul/${kind}/#${record}`);
		const form = formOn(page);
		await form.step(section).click();
		await form.field(field).fill(typed);
		await form.step('Periksa dan kirim').click();
		const changes = form.root.getByRole('region', { name: 'Yang berubah' });
		await expect(changes.locator('ins')).toHaveText(changed.trim());
		const downloading = page.waitForEvent('download');
		await form.root.getByRole('button', { name: 'Unduh berkas' }).click();
		const download = await downloading;
		expect(await readFile(await download.path(), 'utf8')).toBe(before.replace(line, changed));
		expect(await problemsOf(download, file)).toEqual([]);
	});
}
