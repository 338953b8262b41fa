import {
	findElement,
	getCellAddress,
	getOrderOfSiblings,
	insertElementMarkupAccordingToOrderOfSiblings,
	setMarkupInsideElement,
} from 'write-excel-file/utility';
import type { Feature } from 'write-excel-file/universal';
import { kitFileText as text } from '../views/copy/kit-files.ts';
import type { KitCell, KitCellLimit, KitSheet } from '../views/kit/kit-document.ts';
import { xmlText } from './office-package.ts';
import { dayNumber } from './xlsx-cells.ts';
import { rowHeights } from './xlsx-row-height.ts';

/** Characters across a lying A4 sheet that can still be read when they are fitted to it. */
const widestPaper = 320;

const sheetPart = 'xl/worksheets/sheet{id}.xml';

/** What a formula gives, as its cell holds it; undefined for a cell without a formula. */
function resultOf({
	formula,
	value,
	format,
}: KitCell): { readonly type: string; readonly value: string } | undefined {
	if (formula === undefined) return undefined;
	if (typeof value === 'number') return { type: '', value: String(value) };
	if (value !== undefined && format === 'day') return { type: '', value: String(dayNumber(value)) };
	return { type: ' t="str"', value: xmlText(value ?? '') };
}

/** Results of the formulas by the address of their cell. */
function resultsOf({ rows }: KitSheet) {
	return new Map(
		rows.flatMap((row, rowIndex) =>
			row.flatMap((cell, column) => {
				const result = cell === null ? undefined : resultOf(cell);
				return result === undefined ? [] : [[getCellAddress(rowIndex, column), result] as const];
			}),
		),
	);
}

/**
 * Writes beside each formula what it gives. The library writes formulas alone, and then what shows files without
 * computing, such as the preview of a phone or a mail program, shows empty cells.
 */
function withResults(xml: string, sheet: KitSheet): string {
	const results = resultsOf(sheet);
	return xml.replace(
		/<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g,
		(whole, address: string, attributes: string, formula: string) => {
			const result = results.get(address);
			return result === undefined
				? whole
				: `<c r="${address}"${attributes}${result.type}><f>${formula}</f><v>${result.value}</v></c>`;
		},
	);
}

function inserted(xml: string, markup: string): string {
	const order = getOrderOfSiblings(sheetPart, 'worksheet') ?? [];
	return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

/** A text as the value of an attribute. */
function attribute(value: string): string {
	return xmlText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}

function limitType({ takes }: KitCellLimit): { readonly type: string; readonly formulas: string } {
	if ('words' in takes) {
		return { type: ' type="list"', formulas: `<formula1>"${xmlText(takes.words.join(','))}"</formula1>` };
	}
	if ('range' in takes)
		return { type: ' type="list"', formulas: `<formula1>${xmlText(takes.range)}</formula1>` };
	if ('longest' in takes) {
		const formulas = `<formula1>${String(takes.longest)}</formula1>`;
		return { type: ' type="textLength" operator="lessThanOrEqual"', formulas };
	}
	const formulas = `<formula1>${String(takes.min)}</formula1><formula2>${String(takes.max)}</formula2>`;
	return { type: ' type="decimal" operator="between"', formulas };
}

function limitMarkup(limit: KitCellLimit): string {
	const { cells, title, message, onlyOffers } = limit;
	const { type, formulas } = limitType(limit);
	const texts = `errorTitle="${attribute(title)}" error="${attribute(message)}" promptTitle="${attribute(title)}" prompt="${attribute(message)}"`;
	const shown = onlyOffers === true ? '' : ` showInputMessage="1" showErrorMessage="1" ${texts}`;
	return `<dataValidation${type} allowBlank="1"${shown} sqref="${cells}">${formulas}</dataValidation>`;
}

/** Programs point to a wrong entry while it is typed; the limits of a sheet do not replace a check of what comes back. */
function withLimits(xml: string, { limits = [] }: KitSheet): string {
	if (limits.length === 0) return xml;
	const markup = limits.map(limitMarkup).join('');
	return inserted(xml, `<dataValidations count="${String(limits.length)}">${markup}</dataValidations>`);
}

/** As wide as the paper at most, as long as it takes, with the numbers of the pages. */
function forPaper(xml: string): string {
	const fitted = inserted(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
	const footer = `&amp;L&amp;8&amp;A&amp;R&amp;8${text.page} &amp;P ${text.of} &amp;N`;
	return inserted(fitted, `<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`);
}

/** The rows that stay in sight on the screen stand at the head of every printed page. */
function printTitles(sheets: readonly KitSheet[]): string {
	return sheets
		.map(({ name, frozenRows }, index) =>
			frozenRows === 0
				? ''
				: `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">'${xmlText(
						name.replaceAll("'", "''"),
					)}'!$1:$${String(frozenRows)}</definedName>`,
		)
		.join('');
}

type Attributes = Readonly<Record<string, string | number>>;

function rowHeight(sheet: KitSheet, attributes: Attributes, index: number) {
	const height = rowHeights(sheet)[index] ?? 15;
	// A program that fits rows when it opens the file must leave those alone that are cut off on purpose.
	return { ...attributes, ht: height, ...(height === sheet.tallestRow && { customHeight: 1 }) };
}

function sheetAttributes(
	sheet: KitSheet,
	tag: string,
	attributes: Attributes,
	index = 0,
): Record<string, string | number> {
	switch (tag) {
		case 'row':
			// Without `customHeight`, a row grows with what is typed into it.
			return rowHeight(sheet, attributes, index);
		case 'pageMargins':
			return { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
		case 'pageSetup': {
			const orientation = sheet.landscape ? 'landscape' : 'portrait';
			// A table that nobody can read on one paper goes over several side by side.
			const isWide = sheet.widths.reduce((sum, width) => sum + width, 0) > widestPaper;
			return { ...attributes, orientation, fitToWidth: isWide ? 0 : 1, fitToHeight: 0 };
		}
		default:
			return { ...attributes };
	}
}

/** What the library does not do by itself for these sheets. */
export function sheetFeature(sheets: readonly KitSheet[]): Feature<Blob> {
	return {
		files: {
			transform: {
				'xl/workbook.xml': {
					// Whoever computes does so when opening: what is shown is then their own result.
					transformElementAttributes: (tag, attributes) =>
						tag === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
					transform: (xml) => {
						const titles = printTitles(sheets);
						const names = findElement(xml, 'definedNames');
						return titles === '' || names === undefined ? xml : setMarkupInsideElement(xml, names, titles);
					},
				},
				[sheetPart]: {
					transformElementAttributes: (tag, attributes, index, options) => {
						const sheet = sheets.find(({ name }) => name === options.sheet);
						return sheet === undefined ? attributes : sheetAttributes(sheet, tag, attributes, index);
					},
					transform: (xml, _options, { sheetIndex }) => {
						const sheet = sheets[sheetIndex];
						return forPaper(sheet === undefined ? xml : withLimits(withResults(xml, sheet), sheet));
					},
				},
			},
		},
	};
}
