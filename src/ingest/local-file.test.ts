import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from './file-list.ts';
import { localFilesOf, readLocalFiles, resolveLocal } from './local-file.ts';
import { readContent } from './read-content.ts';

const file = 'innovations/kota-arunika/antre-daring.mdx';

test('addresses are read from the folder of the text and never lead out of it', () => {
	expect(resolveLocal(file, './antre-daring/loket.png')).toBe(
		'innovations/kota-arunika/antre-daring/loket.png',
	);
	for (const written of [
		'../x.png',
		'./../x.png',
		'./a/../../x.png',
		'/x.png',
		'x.png',
		'./a//x.png',
		'./a\\x.png',
	]) {
		expect(resolveLocal(file, written)).toBeUndefined();
	}
});

test('a picture has its size and a document its name; each only where it belongs', async () => {
	const list = listFiles(resolve('tests/sites/everything/content'));
	const folder = 'innovations/kota-arunika/antre-daring';
	const known = await readLocalFiles(list, [`${folder}/loket.png`, `${folder}/sop.pdf`, 'site.yaml']);
	const files = localFilesOf(file, list, known);
	expect(files.picture('./antre-daring/loket.png')).toMatchObject({ width: 640, height: 400 });
	expect(files.document('./antre-daring/loket.png')).toBeUndefined();
	expect(files.document('./antre-daring/sop.pdf')).toMatchObject({ name: 'sop.pdf', bytes: 20 });
	expect(files.picture('./antre-daring/sop.pdf')).toBeUndefined();
	expect(files.similar('./antre-daring/lokett.png')).toBe('./antre-daring/loket.png');
});

test('a symbolic link is not followed, wherever it leads', async () => {
	const work = mkdtempSync(join(tmpdir(), 'etalase-link-'));
	try {
		cpSync('tests/sites/everything/content', work, { recursive: true });
		const outside = join(work, '..', 'etalase-outside.pdf');
		writeFileSync(outside, 'rahasia');
		const link = join(work, 'innovations/kota-arunika/antre-daring/sop.pdf');
		rmSync(link);
		symlinkSync(outside, link);
		const { issues } = await readContent({ folder: work, base: '/', asOf: '2026-11-01' });
		rmSync(outside);
		const errors = issues.filter(({ severity }) => severity === 'error');
		expect(errors.map(({ code, file: where }) => [code, where])).toEqual([
			['gambar-tidak-ada', file],
			['gambar-tidak-ada', file],
			['nama-berkas', 'innovations/kota-arunika/antre-daring/sop.pdf'],
		]);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
});
