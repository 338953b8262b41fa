import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../file-list.ts';
import { documentCopy } from '../published-file.ts';
import { hiddenDataIn } from './hidden-data.ts';
import { stripFiles, strippedText } from './strip-files.ts';

const folder = 'innovations/kota-arunika/loket';

it('names what pictures hide, changes them only when told, and finds nothing afterwards', async () => {
	const copy = mkdtempSync(join(tmpdir(), 'strip-'));
	try {
		cpSync(resolve('tests/sites/broken/content', folder), join(copy, folder), { recursive: true });
		const strip = async (write: boolean) => strippedText(await stripFiles(listFiles(copy), write), write);
		expect(await strip(false)).toBe(
			[
				`${folder}/pos.jpg: tempat pengambilan (GPS) dan nama orang (akan dibersihkan)`,
				'',
				'Belum ada yang diubah. Tambahkan --write untuk membersihkannya.',
				'',
			].join('\n'),
		);
		expect(await strip(true)).toContain('(dibersihkan)');
		expect(await strip(false)).toContain('Tidak ada gambar');
	} finally {
		rmSync(copy, { recursive: true });
	}
});

it('a picture that is published as evidence is published without what it hides', async () => {
	const path = `${folder}/pos.jpg`;
	const published = await documentCopy(resolve('tests/sites/broken/content'), path);
	expect(await hiddenDataIn(path, Buffer.from(published))).toEqual([]);
});
