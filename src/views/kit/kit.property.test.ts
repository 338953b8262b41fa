import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kitForms, kitGuides } from '../../../tests/builders/kit-guides.ts';
import { kitTexts, unreplaced } from '../../../tests/support/kit-texts.ts';
import { formulaCells, spreadsheetOf } from '../../../tests/support/spreadsheet.ts';
import { kitText } from '../copy/kit.ts';
import { kitOf } from './kit.ts';

test('no text of a kit holds a placeholder, an empty value or a seam, whatever is missing', () => {
	fc.assert(
		fc.property(kitGuides, kitForms, (guide, form) => {
			expect(kitTexts(kitOf(guide, form)).filter((text) => unreplaced.test(text))).toEqual([]);
		}),
		{ numRuns: 150 },
	);
});

test('the formulas of a kit give what the kit says they give', () => {
	fc.assert(
		fc.property(kitGuides, kitForms, (guide, form) => {
			for (const workbook of kitOf(guide, form).workbooks) {
				const sheet = spreadsheetOf(workbook);
				const counted = formulaCells(workbook).map(([cell]) => [cell, sheet.shown(cell)]);
				expect(counted).toEqual(formulaCells(workbook));
			}
		}),
		{ numRuns: 40 },
	);
});

test('every paper says that it is a draft, and of a fictional innovation that it is a sample', () => {
	fc.assert(
		fc.property(kitGuides, kitForms, (guide, form) => {
			const { documents, workbooks, calendar, readme } = kitOf(guide, form);
			const papers = [
				...documents.map(({ draft, sample = '' }) => [draft, sample].join('\n')),
				...workbooks.flatMap(({ sheets }) =>
					sheets.map(({ rows }) =>
						rows
							.flat()
							.map((cell) => String(cell?.value ?? ''))
							.join('\n'),
					),
				),
				...(calendar?.events ?? []).map(({ description }) => description),
			];
			for (const paper of papers) {
				expect(paper).toContain(kitText.draft);
				expect(paper.includes(kitText.sample)).toBe(guide.sample);
			}
			expect(readme).toContain(kitText.draft);
			expect(readme.includes('DATA CONTOH')).toBe(guide.sample);
		}),
		{ numRuns: 40 },
	);
});

test('tables are as wide as their heads, and their widths fill the page', () => {
	fc.assert(
		fc.property(kitGuides, kitForms, (guide, form) => {
			const blocks = kitOf(guide, form).documents.flatMap((document) => document.blocks);
			for (const block of blocks) {
				if (block.kind !== 'table') continue;
				expect(block.rows.every((row) => row.length === block.head.length)).toBe(true);
				expect(block.widths?.length).toBe(block.head.length);
				expect(block.widths?.reduce((sum, width) => sum + width, 0)).toBe(100);
			}
		}),
		{ numRuns: 40 },
	);
});

test('the same guide and form give the same kit', () => {
	fc.assert(
		fc.property(kitGuides, kitForms, (guide, form) => {
			expect(JSON.stringify(kitOf(guide, form))).toBe(JSON.stringify(kitOf(guide, form)));
		}),
		{ numRuns: 10 },
	);
});
