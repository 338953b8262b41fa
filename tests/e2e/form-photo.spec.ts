import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { hiddenDataIn } from '../../src/ingest/file-metadata/hidden-data.ts';
import { formOn } from './form-on-page.ts';
import { tabTo } from './keyboard.ts';
import { expect, test } from './site-test.ts';

/** A photo that lies on its side, blue on its left: upright, blue is above. Its tags say where it was taken. */
async function photoOnItsSide(): Promise<Buffer> {
	const blue = { create: { width: 1500, height: 2250, channels: 3, background: '#0000ff' } } as const;
	return sharp({ create: { width: 3000, height: 2250, channels: 3, background: '#ff0000' } })
		.composite([{ input: blue, left: 0, top: 0 }])
		.withExif({
			IFD0: { Make: 'Ponsel', Artist: 'Nama Orang' },
			IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 28/1 0/1' },
		})
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();
}

test('a photo is kept without its place, upright, and no larger than the site uses', async ({
	page,
	visit,
}) => {
	const photo = await photoOnItsSide();
	expect(await hiddenDataIn('foto.jpg', photo)).toEqual(['tempat', 'nama']);
	expect(await sharp(photo).metadata()).toMatchObject({ width: 3000, height: 2250, orientation: 6 });
	const chosen = { name: 'IMG 2034.JPG', mimeType: 'image/jpeg', buffer: photo };
	// Long before it is asked for: the browser learns of this beside the key that opens the dialog.
	page.on('filechooser', (chooser) => void chooser.setFiles(chosen));
	await visit('/usul/inovasi/#kota-arunika');
	const form = formOn(page);
	await form.start.click();
	await form.field('Judul (wajib)').fill('Loket Malam');
	await form.step('Anggaran dan dokumen').click();
	await form.root.getByRole('button', { name: 'Tambah gambar' }).click();
	const pick = form.root.getByRole('button', { name: 'Pilih berkas: Berkas gambar' });
	await tabTo(page, pick, 5);
	await page.keyboard.press('Enter');
	await expect(form.root.getByText('Data kamera (tempat, waktu, nama) dibuang')).toBeVisible();
	await expect(pick).toBeFocused();
	await expect(form.saved).toBeVisible();
	// What is stored is what was cleaned.
	await page.reload();
	await expect(form.field('Berkas gambar (wajib)')).toHaveValue('img-2034.jpg');
	await form.step('Periksa dan kirim').click();
	const downloading = page.waitForEvent('download');
	await form.root.getByRole('button', { name: 'Unduh paket' }).click();
	const files = unzipSync(await readFile(await (await downloading).path()));
	const kept = files['content/innovations/kota-arunika/loket-malam/img-2034.jpg'] ?? new Uint8Array();
	const { format, exif, xmp, iptc, width, height, orientation } = await sharp(kept).metadata();
	expect({ format, exif, xmp, iptc, width, height, orientation }).toEqual({
		format: 'jpeg',
		width: 1920,
		height: 2560,
	});
	const pixels = await sharp(kept).raw().toBuffer();
	const blueOf = (x: number, y: number) => pixels.readUInt8((y * 1920 + x) * 3 + 2);
	expect(blueOf(960, 100)).toBeGreaterThan(200);
	expect(blueOf(960, 2400)).toBeLessThan(50);
	expect(kept.length).toBeLessThan(500_000);
});
