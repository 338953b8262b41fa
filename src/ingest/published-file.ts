import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { isPicture } from './content-place.ts';
import { hiddenDataIn } from './file-metadata/hidden-data.ts';
import { withoutMetadata } from './file-metadata/strip-metadata.ts';

/** A picture of the content as WebP, `width` pixels wide, without the metadata of the camera. */
export async function pictureCopy(
	folder: string,
	path: string,
	width: number,
): Promise<Uint8Array<ArrayBuffer>> {
	const picture = sharp(join(folder, path)).autoOrient().resize({ width });
	return new Uint8Array(await picture.webp({ quality: 78 }).toBuffer());
}

/** Pixels across the text of an A4 page of 15,5 centimetres, at 200 to the inch. */
const printedWidth = 1220;

/** A picture of the content for paper: drawings as PNG, photographs as JPEG, without the metadata of the camera. */
export async function pictureForPaper(
	folder: string,
	path: string,
): Promise<{ type: 'png' | 'jpg'; bytes: Uint8Array }> {
	const picture = sharp(join(folder, path))
		.autoOrient()
		.resize({ width: printedWidth, withoutEnlargement: true })
		.flatten({ background: '#ffffff' });
	const drawn = /\.(?:png|svg|gif)$/i.test(path);
	const encoded = drawn ? picture.png({ compressionLevel: 9 }) : picture.jpeg({ quality: 82 });
	return { type: drawn ? 'png' : 'jpg', bytes: new Uint8Array(await encoded.toBuffer()) };
}

/** The bytes of a document of the content; a picture that is published as evidence loses its metadata, not its pixels. */
export async function documentCopy(folder: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await readFile(join(folder, path));
	if (!isPicture(path) || (await hiddenDataIn(path, bytes)).length === 0) return new Uint8Array(bytes);
	const clean = await withoutMetadata(bytes);
	if (clean === undefined)
		throw new Error(`Gambar \`${path}\` tidak dapat dibersihkan. Simpan ulang sebagai PNG.`);
	return new Uint8Array(clean);
}
