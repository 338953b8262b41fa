import {
	AlignmentType,
	BorderStyle,
	HeightRule,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType,
	type ITableBordersOptions,
} from 'docx';
import type { KitBlock, KitSignature } from '../views/kit/kit-document.ts';
import { runsOf } from './docx-runs.ts';
import { style } from './docx-styles.ts';

type TableBlock = Extract<KitBlock, { kind: 'table' }>;
type BoxBlock = Extract<KitBlock, { kind: 'box' }>;
type FactsBlock = Extract<KitBlock, { kind: 'facts' }>;

const line = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bordersOf = (side: typeof line | typeof none): ITableBordersOptions => ({
	top: side,
	bottom: side,
	left: side,
	right: side,
	insideHorizontal: side,
	insideVertical: side,
});

/**
 * Whole twips that share a width and add up to it. Every table says its widths in twips, in its grid and in its cells:
 * Word, LibreOffice and viewers on phones read different ones of the two, and percentages not at all.
 */
function sharedWidth(width: number, shares: readonly number[]): number[] {
	const sum = shares.reduce((total, share) => total + share, 0);
	const edges = shares.reduce<number[]>(
		(found, share) => [...found, (found.at(-1) ?? 0) + (share / sum) * width],
		[0],
	);
	return shares.map((_, index) => Math.round(edges[index + 1] ?? 0) - Math.round(edges[index] ?? 0));
}

function tableOf(
	rows: readonly TableRow[],
	widths: readonly number[],
	borders: ITableBordersOptions,
	side: number,
) {
	return new Table({
		rows,
		borders,
		columnWidths: widths,
		width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		margins: { left: side, right: side, top: 40, bottom: 40, marginUnitType: WidthType.DXA },
	});
}

const cellWidth = (widths: readonly number[], column: number) => ({
	size: widths[column] ?? 0,
	type: WidthType.DXA,
});

/** Its head is repeated on every page, and no row is torn apart. */
export function dataTable(block: TableBlock, width: number): Table {
	const widths = sharedWidth(width, block.widths ?? block.head.map(() => 1));
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: block.head.map(
			(text, column) =>
				new TableCell({
					width: cellWidth(widths, column),
					shading: { fill: 'E9E9E9' },
					verticalAlign: VerticalAlignTable.CENTER,
					children: [new Paragraph({ style: style.head, children: runsOf(text) })],
				}),
		),
	});
	const rows = block.rows.map(
		(row) =>
			new TableRow({
				cantSplit: true,
				children: row.map(
					(text, column) =>
						new TableCell({
							width: cellWidth(widths, column),
							children: [new Paragraph({ style: style.cell, children: runsOf(text) })],
						}),
				),
			}),
	);
	return tableOf([head, ...rows], widths, bordersOf(line), 85);
}

/** A frame with a thick edge around a title and a few lines. */
export function boxTable({ title, lines }: BoxBlock, width: number): Table {
	const spacing = { before: 20, after: 60 };
	const paragraphs = [
		new Paragraph({ style: style.head, spacing, children: runsOf(title) }),
		...lines.map((own) => new Paragraph({ style: style.cell, spacing, children: runsOf(own) })),
	];
	const cell = new TableCell({
		width: cellWidth([width], 0),
		shading: { fill: 'F6F4F0' },
		borders: { left: { ...line, size: 24, color: '595959' } },
		children: paragraphs,
	});
	return tableOf([new TableRow({ cantSplit: true, children: [cell] })], [width], bordersOf(line), 170);
}

/** Width of a label in 11 points, in twips: capitals are half as wide again as small letters. */
function labelRoom(label: string): number {
	const capitals = label.replaceAll(/\P{Lu}/gu, '').length;
	return (label.length - capitals) * 118 + capitals * 160 + 200;
}

/** Room for the longest label, at most two fifths of the width. */
function labelWidth(block: FactsBlock, width: number): number {
	const longest = Math.max(...block.rows.map(({ label }) => labelRoom(label)));
	return Math.min(Math.round(width * 0.4), Math.max(1300, longest));
}

/** Label, colon and value beside each other, without lines. */
export function factTable(block: FactsBlock, width: number): Table {
	const label = labelWidth(block, width);
	const widths = [label, 240, width - label - 240];
	const spacing = { before: 0, after: 20 };
	const rows = block.rows.map(
		(row) =>
			new TableRow({
				cantSplit: true,
				children: [row.label, ':', row.value].map(
					(text, column) =>
						new TableCell({
							width: cellWidth(widths, column),
							children: [new Paragraph({ spacing, children: runsOf(text) })],
						}),
				),
			}),
	);
	return tableOf(rows, widths, bordersOf(none), 0);
}

function signer({ heading, office, position }: KitSignature): Paragraph[] {
	const above = [heading, office, position].filter((text) => text !== '');
	return above.map(
		(text, index) =>
			new Paragraph({
				alignment: AlignmentType.CENTER,
				keepNext: true,
				spacing: { after: 40 },
				children: runsOf(text, { bold: index === 0 }),
			}),
	);
}

function signatureName({ name }: KitSignature): Paragraph {
	return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 0 }, children: runsOf(name) });
}

/**
 * Signatures side by side on one page: what stands above them, room for seal and signature, the names on one line.
 * A party that signs alone stands in the right half.
 */
export function signatureTable(parties: readonly KitSignature[], width: number): Table {
	const columns = parties.length === 1 ? [undefined, ...parties] : parties;
	const widths = sharedWidth(
		width,
		columns.map(() => 1),
	);
	const row = (below: boolean, contents: (party: KitSignature) => Paragraph[]) =>
		new TableRow({
			cantSplit: true,
			...(below ? { height: { value: 1500, rule: HeightRule.ATLEAST } } : {}),
			children: columns.map(
				(party, column) =>
					new TableCell({
						width: cellWidth(widths, column),
						verticalAlign: below ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
						children: party === undefined ? [new Paragraph({ keepNext: !below })] : contents(party),
					}),
			),
		});
	return tableOf(
		[row(false, signer), row(true, (party) => [signatureName(party)])],
		widths,
		bordersOf(none),
		85,
	);
}
