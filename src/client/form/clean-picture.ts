import { keptSize, type PictureSize } from '../../domain/catalogue/media.ts';
import { metadataMarks } from '../../domain/quality/metadata-marks.ts';
import type { PictureChange } from '../../views/copy/form-picture.ts';

/** What became of a picture. `unread` and `unwritten` are kept as they are although something may hide in them. */
export type PictureOutcome =
	| { readonly kept: 'clean' | 'unread' | 'unwritten' }
	| { readonly made: Blob; readonly change: PictureChange };

/** Types that browsers write, by the endings of names; AVIF is read only. */
const writtenTypes: readonly (readonly [ending: RegExp, type: string])[] = [
	[/\.jpe?g$/i, 'image/jpeg'],
	[/\.png$/i, 'image/png'],
	[/\.webp$/i, 'image/webp'],
];

/** Published copies are WebP at 78: this leaves them as good as from the original, at a quarter of its bytes. */
const quality = 0.85;

/**
 * A picture without the tags of its camera, turned as they said, no larger than the site can use.
 *
 * It is drawn and written again, which leaves nothing behind that a parser could overlook. One without any mark of
 * tags that is small enough stays as it is, byte for byte: writing it again would only cost quality. The marks are
 * enough for that, as in the check; a reader of tags (exifreader, 39 kB compressed) would only say what goes away.
 */
export async function cleanPicture(file: File): Promise<PictureOutcome> {
	const hid = mayHide(await file.arrayBuffer());
	const type = writtenTypes.find(([ending]) => ending.test(file.name))?.[1];
	if (type === undefined) return { kept: hid ? 'unwritten' : 'clean' };
	const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
	if (picture === undefined) return { kept: 'unread' };
	try {
		const size = keptSize(picture);
		if (!hid && size.width === picture.width && size.height === picture.height) return { kept: 'clean' };
		const made = await writtenPicture(picture, size, type);
		if (made === undefined) return { kept: hid ? 'unwritten' : 'clean' };
		if (!hid && made.size >= file.size) return { kept: 'clean' };
		return { made, change: { hid, from: file.size, to: made.size } };
	} finally {
		picture.close();
	}
}

function mayHide(bytes: ArrayBuffer): boolean {
	// One letter for each byte: what is looked for is ASCII.
	const text = new TextDecoder('latin1').decode(bytes);
	return metadataMarks.some((mark) => text.includes(mark));
}

async function writtenPicture(
	picture: ImageBitmap,
	{ width, height }: PictureSize,
	type: string,
): Promise<Blob | undefined> {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (context === null || !showsWhatIsDrawn()) return undefined;
	context.imageSmoothingQuality = 'high';
	context.drawImage(picture, 0, 0, width, height);
	const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
	// A browser that cannot write the type writes PNG instead.
	return made?.type === type ? made : undefined;
}

/** False in browsers that give out noise instead of pictures, against being recognised by them. */
function showsWhatIsDrawn(): boolean {
	const context = document.createElement('canvas').getContext('2d');
	if (context === null) return false;
	const colour = [200, 100, 50];
	context.fillStyle = `rgb(${colour.join(' ')})`;
	context.fillRect(0, 0, 8, 8);
	const { data } = context.getImageData(0, 0, 8, 8);
	// Some change the last bits, which nobody sees.
	return data.every((value, at) => Math.abs(value - (colour[at % 4] ?? 255)) < 8);
}
