import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'astro/zod';
import type { CellRange, StyledGrid } from '../../domain/sheet/table-rows.ts';
import { csvCells, csvText } from '../csv-cells.ts';
import { workbookGrids } from '../score-files.ts';

/** A larger part is not what an office fills in by hand. */
const largestPart = 80_000_000;

const xml = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	removeNSPrefix: true,
	processEntities: true,
	isArray: (name) => ['sheet', 'Relationship', 'mergeCell', 'row'].includes(name),
	// Only what is around the cells is wanted.
	stopNodes: ['worksheet.sheetData.row.c'],
});

const workbookPart = z.object({
	workbook: z.object({
		sheets: z.object({ sheet: z.array(z.object({ '@name': z.string(), '@id': z.string() })) }),
	}),
});
const relationsPart = z.object({
	Relationships: z.object({
		Relationship: z.array(z.object({ '@Id': z.string(), '@Target': z.string() })),
	}),
});
const sheetPart = z.object({
	worksheet: z.object({
		sheetData: z
			.union([
				z.object({
					row: z
						.array(z.object({ '@r': z.string().optional(), '@hidden': z.string().optional() }))
						.default([]),
				}),
				z.string().transform(() => ({ row: [] })),
			])
			.default({ row: [] }),
		mergeCells: z.object({ mergeCell: z.array(z.object({ '@ref': z.string() })) }).optional(),
	}),
});

function columnOf(letters: string): number {
	return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rangeOf(reference: string): CellRange | undefined {
	const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(reference) ?? [];
	if (left === undefined || right === undefined) return undefined;
	return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

function sheetStyle(text: string): Pick<StyledGrid, 'merged' | 'hidden'> {
	const part = sheetPart.safeParse(xml.parse(text));
	if (!part.success) return { merged: [], hidden: new Set() };
	const { sheetData, mergeCells } = part.data.worksheet;
	const hidden = sheetData.row.flatMap((row, index) =>
		row['@hidden'] === '1' || row['@hidden'] === 'true' ? [Number(row['@r'] ?? index + 1) - 1] : [],
	);
	const merged = (mergeCells?.mergeCell ?? []).flatMap((cell) => rangeOf(cell['@ref']) ?? []);
	return { merged, hidden: new Set(hidden) };
}

/** Merged cells and hidden rows by the name of the sheet; the library that reads the values does not tell them. */
function sheetStyles(bytes: Uint8Array): ReadonlyMap<string, Pick<StyledGrid, 'merged' | 'hidden'>> {
	const parts = unzipSync(bytes, {
		filter: ({ name, originalSize }) =>
			/^xl\/(?:workbook\.xml|_rels\/|worksheets\/[^/]+\.xml)/.test(name) && originalSize < largestPart,
	});
	const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
	const book = workbookPart.safeParse(xml.parse(text('xl/workbook.xml')));
	const relations = relationsPart.safeParse(xml.parse(text('xl/_rels/workbook.xml.rels')));
	if (!book.success || !relations.success) return new Map();
	const targets = new Map(
		relations.data.Relationships.Relationship.map((one) => [
			one['@Id'],
			one['@Target'].replace(/^\/?(?:xl\/)?/, 'xl/'),
		]),
	);
	return new Map(
		book.data.workbook.sheets.sheet.map((sheet) => [
			sheet['@name'],
			sheetStyle(text(targets.get(sheet['@id']) ?? '')),
		]),
	);
}

/** The sheets of a workbook with merged cells and hidden rows. Throws when the bytes are no workbook. */
export async function styledGrids(file: string, bytes: Buffer): Promise<readonly StyledGrid[]> {
	const grids = await workbookGrids(file, bytes);
	const styles = sheetStyles(bytes);
	return grids.map((grid) => ({ ...grid, ...(styles.get(grid.sheet) ?? { merged: [], hidden: new Set() }) }));
}

/** A CSV file as the sheet of innovations. */
export function csvGrid(file: string, bytes: Uint8Array): StyledGrid {
	const rows = csvCells(csvText(bytes)).map((row) => row.map((cell) => (cell === '' ? undefined : cell)));
	return { file, sheet: '', rows, merged: [], hidden: new Set() };
}

/** The sheets of a file, or why they cannot be read. */
export async function readSheetFile(
	path: string,
): Promise<readonly StyledGrid[] | 'format-lain' | 'tidak-terbaca'> {
	const extension = extname(path).toLowerCase();
	const file = basename(path);
	if (extension === '.csv') return [csvGrid(file, readFileSync(path))];
	if (extension !== '.xlsx') return 'format-lain';
	try {
		return await styledGrids(file, readFileSync(path));
	} catch {
		// Cut off while sending, protected by a password, or something else with this ending.
		return 'tidak-terbaca';
	}
}
