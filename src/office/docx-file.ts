import {
	AlignmentType,
	BorderStyle,
	Document,
	Footer,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	TextRun,
} from 'docx';
import { kitFileText as text } from '../views/copy/kit-files.ts';
import type { KitDocument } from '../views/kit/kit-document.ts';
import { placedBlocks } from './docx-blocks.ts';
import type { PrintedPictures } from './docx-pictures.ts';
import { numbering, pageOf, style, styles, textWidth } from './docx-styles.ts';
import { coreProperties, officeFile, officeParts, officePictures } from './office-package.ts';

const edge = { style: BorderStyle.SINGLE, size: 6, color: 'BFBFBF', space: 4 };

/** Says on every page that this is a draft, and that a fictional innovation is one. */
function headerOf({ draft, sample }: KitDocument): Header {
	const lines = sample === undefined ? [draft] : [draft, sample];
	return new Header({
		children: lines.map(
			(line, index) =>
				new Paragraph({
					style: style.draft,
					...(index === lines.length - 1 ? { border: { bottom: edge } } : {}),
					children: [new TextRun(line)],
				}),
		),
	});
}

function footerOf({ origin }: KitDocument): Footer {
	return new Footer({
		children: [
			new Paragraph({ style: style.foot, border: { top: edge }, children: [new TextRun(origin)] }),
			new Paragraph({
				style: style.foot,
				alignment: AlignmentType.RIGHT,
				children: [
					new TextRun({
						children: [`${text.page} `, PageNumber.CURRENT, ` ${text.of} `, PageNumber.TOTAL_PAGES],
					}),
				],
			}),
		],
	});
}

/**
 * A .docx on A4 that Word and LibreOffice lay out alike. The same document gives the same bytes. `pictures` are those
 * of its blocks, by their path; of one that is missing, the words remain.
 */
export async function docxFile(
	document: KitDocument,
	pictures: PrintedPictures = new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
	const { landscape } = document;
	const packed = await Packer.pack(
		new Document({
			title: document.title,
			styles,
			numbering,
			// Without it, Word opens the file in its compatibility mode for 2007.
			compatibility: { version: 15 },
			sections: [
				{
					properties: { page: pageOf(landscape) },
					headers: { default: headerOf(document) },
					footers: { default: footerOf(document) },
					children: placedBlocks(document.blocks, { width: textWidth(landscape), pictures }),
				},
			],
		}),
		'uint8array',
	);
	const parts = new Map<string, string | Uint8Array>([...officeParts(packed), ...officePictures(packed)]);
	// The library writes the time of writing and an author called "Un-named".
	parts.set('docProps/core.xml', coreProperties(document.title));
	return officeFile(parts);
}
