import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Ground of `ikon.svg`, which an icon with a margin continues, and the side of its drawing in units. */
const ground = '#972a1c';
const side = 32;

/** Draws `public/ikon.svg` as a square PNG of `size` pixels; the drawing takes `share` of the side, in the middle. */
export async function drawAppIcon(size: number, share: number): Promise<Uint8Array<ArrayBuffer>> {
	const svg = await readFile(join(process.cwd(), 'public/ikon.svg'));
	const inner = Math.round((size * share) / 2) * 2;
	const margin = (size - inner) / 2;
	const png = await sharp(svg, { density: (72 * inner) / side })
		.resize(inner, inner)
		.flatten({ background: ground })
		.extend({ top: margin, bottom: margin, left: margin, right: margin, background: ground })
		.png({ compressionLevel: 9, palette: true })
		.toBuffer();
	return new Uint8Array(png);
}
