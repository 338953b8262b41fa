import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** A picture of the content as WebP, `width` pixels wide, without the metadata of the camera. */
export async function pictureCopy(
	folder: string,
	path: string,
	width: number,
): Promise<Uint8Array<ArrayBuffer>> {
	const picture = sharp(join(folder, path)).autoOrient().resize({ width });
	return new Uint8Array(await picture.webp({ quality: 78 }).toBuffer());
}

/** The bytes of a document of the content. */
export async function documentCopy(folder: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await readFile(join(folder, path)));
}
