import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { hiddenDataIn } from './file-metadata/hidden-data.ts';
import { pictureForPaper } from './published-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'paper-'));

async function paperOf(name: string, width: number) {
	const picture = sharp({ create: { width, height: 300, channels: 3, background: '#3a6' } }).withExif({
		IFD0: { Artist: 'Warga Rekaan' },
	});
	const format = name.endsWith('.png') ? picture.png() : picture.jpeg();
	writeFileSync(join(folder, name), await format.toBuffer());
	return pictureForPaper(folder, name);
}

test('a photograph is as wide as paper needs, without what its camera hid, and the same each time', async () => {
	const { type, bytes } = await paperOf('loket.jpg', 2000);
	expect(type).toBe('jpg');
	expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1220, height: 183 });
	expect(await hiddenDataIn('loket.jpg', Buffer.from(bytes))).toEqual([]);
	expect((await pictureForPaper(folder, 'loket.jpg')).bytes).toEqual(bytes);
});

test('a drawing stays a PNG and is never enlarged', async () => {
	const { type, bytes } = await paperOf('alur.png', 500);
	expect(type).toBe('png');
	expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 500, height: 300 });
});
