import { expect, test } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dataAndProse } from '../../src/domain/writing/content-text.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { writeCms } from '../../src/integrations/cms.ts';
import { cmsConfig } from '../../src/views/cms/cms-config.ts';
import { oneRecord, oneRecordFile } from '../support/one-record.ts';
import { createStaticServer } from '../support/static-server.ts';

// The web editor is off in the built site: this test writes it into a folder of its own, on files in the browser.
test.describe.configure({ timeout: 120_000 });

const [source] = oneRecord.sources;
const region = 'content/innovations/kota-arunika';

/** The folder in the browser that the backend `test-repo` works in. */
const browserFolder = 'sveltia-cms-test';

test('a record that is changed and one that is new pass the check as the web editor wrote them', async ({
	page,
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'kelola-'));
	const content = join(folder, 'content');
	cpSync(resolve('content'), content, { recursive: true });
	const { snapshot } = await readContent({ folder: content, base: '/', issuesOnly: true });
	await writeCms(folder, snapshot, '/');
	writeFileSync(
		join(folder, 'kelola/kelola.json'),
		JSON.stringify({ ...cmsConfig(snapshot, { name: 'test-repo' }), publish_mode: 'simple' }),
	);
	const server = createStaticServer(folder, '/').listen(0);
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	const foreign: string[] = [];
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request.url());
	});
	try {
		const root = `http://localhost:${String(port)}/kelola/`;
		const path = `${region}/akta-antar.mdx`;
		const before = readFileSync(path, 'utf8');
		await page.goto(`${root}kelola.json`);
		await page.evaluate(
			async ([name, file, text]) => {
				let place = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
				const parts = file.split('/');
				for (const part of parts.slice(0, -1)) place = await place.getDirectoryHandle(part, { create: true });
				const writer = await (
					await place.getFileHandle(parts.at(-1) ?? '', { create: true })
				).createWritable();
				await writer.write(text);
				await writer.close();
			},
			[browserFolder, path, before] as const,
		);
		const written = (file: string) =>
			page.evaluate(
				async ([name, wanted]) => {
					let place = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
					const parts = wanted.split('/');
					for (const part of parts.slice(0, -1)) place = await place.getDirectoryHandle(part);
					return (await (await place.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
				},
				[browserFolder, file] as const,
			);

		// Fields far below are made when they come near.
		await page.setViewportSize({ width: 1280, height: 9000 });
		await page.goto(root);
		await page.getByRole('button', { name: 'Work with Test Repository' }).click();
		await expect(page).toHaveURL(/#\/collections\//);
		await page.goto(`${root}#/collections/inovasi-kota-arunika/entries/akta-antar`);
		await page.getByRole('textbox', { name: 'Nama pendek' }).fill('Akta Antar Baru');
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page).toHaveURL(/inovasi-kota-arunika$/);
		const changed = before.replace('shortName: Akta Antar\n', 'shortName: Akta Antar Baru\n');
		expect(await written(path)).toBe(changed);

		await page.goto(`${root}#/collections/inovasi-kota-arunika/new`);
		await page.getByRole('textbox', { name: 'Judul' }).first().fill(oneRecord.title);
		await page.getByRole('textbox', { name: 'Ringkasan' }).fill(oneRecord.summary);
		await page.getByRole('combobox', { name: 'Unit pemilik' }).click();
		await page.getByRole('option', { name: /Kependudukan/ }).click();
		await page.getByRole('checkbox', { name: /Add.*Tanggal/ }).click();
		await page.getByRole('textbox', { name: 'Uji coba' }).fill(oneRecord.dates.trial);
		await page.getByRole('textbox', { name: 'Tanggal ditinjau' }).fill(oneRecord.reviewed.on);
		await page.getByRole('textbox', { name: 'Ditinjau oleh' }).fill(oneRecord.reviewed.by);
		await page
			.getByRole('button', { name: /Add.*Sumber/ })
			.last()
			.click();
		await page.getByRole('textbox', { name: 'Judul sumber' }).last().fill(source.title);
		await page.getByRole('textbox', { name: 'Alamat sumber' }).last().fill(source.url);
		await page.getByRole('switch', { name: 'Data contoh' }).click();
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page).toHaveURL(/inovasi-kota-arunika$/);
		const added = `content/${oneRecordFile}`;
		const text = await written(added);
		expect(dataAndProse(text).data).toEqual(oneRecord);

		writeFileSync(join(folder, path), changed);
		writeFileSync(join(folder, added), text);
		const { issues } = await readContent({ folder: content, base: '/', issuesOnly: true });
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(foreign).toEqual([]);
	} finally {
		server.close();
		rmSync(folder, { recursive: true, force: true });
	}
});
