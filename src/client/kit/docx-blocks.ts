import { AlignmentType, HeadingLevel, Paragraph, type IParagraphOptions, type Table } from 'docx';
import type { KitBlock, KitItem } from '../../views/kit/kit-document.ts';
import { runsOf } from './docx-runs.ts';
import { style } from './docx-styles.ts';
import { dataTable, factTable, signatureTable } from './docx-tables.ts';

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
	justify: AlignmentType.BOTH,
} as const;

/** Sets a table apart from what follows; two tables that touch would become one. */
const gap = () => new Paragraph({ spacing: { before: 0, after: 0, line: 160 } });

function listItem(item: KitItem, reference: string, instance: number): Paragraph[] {
	const at = (level: number, text: string) =>
		new Paragraph({
			numbering: { reference, level, instance },
			alignment: AlignmentType.BOTH,
			children: runsOf(text),
		});
	// Boxes of the first level, set in as far as the second.
	const choice = (text: string) =>
		new Paragraph({
			numbering: { reference: 'box', level: 0, instance },
			indent: { left: 850, hanging: 425 },
			alignment: AlignmentType.BOTH,
			children: runsOf(text),
		});
	return [
		at(0, item.text),
		...(item.items ?? []).map((text) => at(1, text)),
		...(item.choices ?? []).map(choice),
	];
}

interface Place {
	/** Between the margins, in twips. */
	readonly width: number;
	/** Position of the block in its document, to tell its list from others. */
	readonly index: number;
	/** What a page break before the block asks of its first paragraph. */
	readonly start: Pick<IParagraphOptions, 'pageBreakBefore'>;
}

function placed(block: Exclude<KitBlock, { kind: 'page-break' }>, { width, index, start }: Place): Placed[] {
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
					// A justified line that ends in a line break would be stretched.
					alignment: alignments[block.align ?? (block.text.includes('\n') ? 'left' : 'justify')],
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
			return [...before, gap(), signatureTable(block.parties, width), gap()];
		default:
			return block satisfies never;
	}
}

/** The paragraphs and tables of a document, in a text of this width in twips. */
export function placedBlocks(blocks: readonly KitBlock[], width: number): Placed[] {
	return blocks.flatMap((block, index) => {
		if (block.kind === 'page-break') return [];
		const start = index > 0 && blocks[index - 1]?.kind === 'page-break' ? { pageBreakBefore: true } : {};
		return placed(block, { width, index, start });
	});
}
