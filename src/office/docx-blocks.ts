import { AlignmentType, HeadingLevel, Paragraph, type IParagraphOptions, type Table } from 'docx';
import type { KitBlock, KitItem } from '../views/kit/kit-document.ts';
import { runsOf, titledRuns } from './docx-runs.ts';
import { level, style } from './docx-styles.ts';
import { pictureBlock, type PrintedPictures } from './docx-pictures.ts';
import { boxTable, dataTable, factTable, signatureTable } from './docx-tables.ts';

type Placed = Paragraph | Table;

const headingLevels = {
	1: HeadingLevel.HEADING_1,
	2: HeadingLevel.HEADING_2,
	3: HeadingLevel.HEADING_3,
} as const;

const alignments = {
	left: AlignmentType.LEFT,
	center: AlignmentType.CENTER,
	right: AlignmentType.RIGHT,
} as const;

/** Sets a table apart from what follows; two tables that touch would become one. */
const gap = (keepNext = false) => new Paragraph({ keepNext, spacing: { before: 0, after: 0, line: 160 } });

/**
 * Justified, except where that would pull words apart: before an address or a dotted line, which do not break, and
 * before a line break.
 */
function alignmentOf(text: string) {
	return /\n|:\/\/|…/.test(text) ? AlignmentType.LEFT : AlignmentType.BOTH;
}

/** What announces something stays on the page of what it announces. */
const announces = (text: string) => text.endsWith(':');

function listItem(item: KitItem, reference: string, instance: number): Paragraph[] {
	const { title, text, items = [], choices = [] } = item;
	const at = (depth: number, own: string, before?: string) =>
		new Paragraph({
			numbering: { reference, level: depth, instance },
			alignment: before === undefined ? alignmentOf(own) : AlignmentType.LEFT,
			keepNext: announces(own),
			children: before === undefined ? runsOf(own) : titledRuns(before, own),
		});
	return [
		at(level.point, text, title),
		...items.map((own) => at(level.letter, own)),
		...choices.map((own) => at(level.choice, own)),
	];
}

interface Place {
	/** Between the margins, in twips. */
	readonly width: number;
	readonly pictures: PrintedPictures;
	/** Position of the block in its document, to tell its list or its picture from others. */
	readonly index: number;
	/** What a page break before the block asks of its first paragraph. */
	readonly start: Pick<IParagraphOptions, 'pageBreakBefore'>;
	/** Whether signatures follow: nobody signs a page without a sentence. */
	readonly isSigned: boolean;
}

function placed(
	block: Exclude<KitBlock, { kind: 'page-break' }>,
	{ width, pictures, index, start, isSigned }: Place,
): Placed[] {
	// A paragraph can begin a page itself; anything else needs one before it that does.
	const before = start.pageBreakBefore === true ? [new Paragraph({ ...start, spacing: { after: 0 } })] : [];
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					...start,
					heading: headingLevels[block.level],
					alignment: block.align === undefined ? AlignmentType.LEFT : alignments[block.align],
					children: runsOf(block.text),
				}),
			];
		case 'paragraph':
			return [
				new Paragraph({
					...start,
					alignment:
						block.align === undefined || block.align === 'justify'
							? alignmentOf(block.text)
							: alignments[block.align],
					// A bold line is the title of what follows.
					keepNext: isSigned || block.bold === true || announces(block.text),
					children: runsOf(block.text, { bold: block.bold }),
				}),
			];
		case 'note':
			return [new Paragraph({ ...start, style: style.note, children: runsOf(block.text) })];
		case 'list':
			return [...before, ...block.items.flatMap((item) => listItem(item, block.marks, index))];
		case 'table': {
			const caption =
				block.caption === undefined
					? before
					: [new Paragraph({ ...start, style: 'Caption', children: runsOf(block.caption) })];
			return [...caption, dataTable(block, width), gap()];
		}
		case 'facts':
			return block.rows.length === 0 ? before : [...before, factTable(block, width), gap()];
		case 'signatures':
			return [...before, gap(true), signatureTable(block.parties, width), gap()];
		case 'box':
			return [...before, boxTable(block, width), gap()];
		case 'picture':
			return [
				...before,
				...pictureBlock(block, { width, number: index + 1, picture: pictures.get(block.path) }),
			];
		default:
			return block satisfies never;
	}
}

/** The paragraphs and tables of a document, in a text of this width in twips. */
export function placedBlocks(
	blocks: readonly KitBlock[],
	{ width, pictures }: Pick<Place, 'width' | 'pictures'>,
): Placed[] {
	return blocks.flatMap((block, index) => {
		if (block.kind === 'page-break') return [];
		const start = index > 0 && blocks[index - 1]?.kind === 'page-break' ? { pageBreakBefore: true } : {};
		return placed(block, {
			width,
			pictures,
			index,
			start,
			isSigned: blocks[index + 1]?.kind === 'signatures',
		});
	});
}
