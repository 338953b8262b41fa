import { AlignmentType, ImageRun, LineRuleType, Paragraph } from 'docx';
import type { KitBlock } from '../views/kit/kit-document.ts';
import { runsOf } from './docx-runs.ts';
import { style } from './docx-styles.ts';

/** A picture as every word processor reads it. */
export interface PrintedPicture {
	readonly type: 'png' | 'jpg';
	readonly bytes: Uint8Array;
}

/** Pictures of a document by their path in the content. */
export type PrintedPictures = ReadonlyMap<string, PrintedPicture>;

/** Pixels of a word processor: 96 to the inch, 1440 twips to the inch. */
const twipsPerPixel = 15;

/** Ten centimetres: a heading and a few lines stand on the same A4 page. */
const tallest = 378;

interface Drawn {
	/** Between the margins, in twips. */
	readonly width: number;
	/** Tells the drawings of a document apart; the library would count on from document to document. */
	readonly number: number;
	/** Absent: only the words stand there. */
	readonly picture: PrintedPicture | undefined;
}

/** A picture in the middle with its caption below, never enlarged and never wider than the text. */
export function pictureBlock(
	{ alt, caption, width, height }: Extract<KitBlock, { kind: 'picture' }>,
	{ width: room, number, picture }: Drawn,
): Paragraph[] {
	const words = caption ?? alt;
	const below =
		words === ''
			? []
			: [
					new Paragraph({
						style: style.cell,
						alignment: AlignmentType.CENTER,
						spacing: { after: 200 },
						children: runsOf(words),
					}),
				];
	if (picture === undefined) return below;
	const scale = Math.min(1, room / twipsPerPixel / width, tallest / height);
	const drawing = new ImageRun({
		type: picture.type,
		data: picture.bytes,
		transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
		altText: { id: String(number), name: `Gambar ${String(number)}`, description: alt },
	});
	return [
		new Paragraph({
			alignment: AlignmentType.CENTER,
			keepNext: below.length > 0,
			// Without the rule, LibreOffice cuts the picture to the height of a line.
			spacing: { before: 120, after: 60, line: 240, lineRule: LineRuleType.AUTO },
			children: [drawing],
		}),
		...below,
	];
}
