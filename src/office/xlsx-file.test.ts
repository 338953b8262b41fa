import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { aWorkbook } from '../../tests/builders/kit-paper.ts';
import { officeFaults, visibleText } from '../../tests/support/office-file.ts';
import { officeParts } from './office-package.ts';
import { xlsxFile } from './xlsx-file.ts';

const parts = officeParts(await xlsxFile(aWorkbook()));
const part = (path: string) => parts.get(path) ?? '';
const sheet = part('xl/worksheets/sheet1.xml');
const plan = part('xl/worksheets/sheet2.xml');

test('a workbook with formulas, days and merged cells opens again without a fault', async () => {
	expect(officeFaults(await xlsxFile(aWorkbook()))).toEqual([]);
});

test('the sheets keep their names and their texts', () => {
	const workbook: { workbook: { sheets: { sheet: { '@name': string }[] } } } = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
	}).parse(part('xl/workbook.xml'));
	expect(workbook.workbook.sheets.sheet.map((item) => item['@name'])).toEqual(['RAB', "Rencana '26"]);
	expect(visibleText(part('xl/sharedStrings.xml'))).toContain('Kartu <pasien> & map');
});

test('a formula holds what it gives, for programs that only show', () => {
	expect(sheet).toContain('<f>B3*C3</f><v>37500</v>');
	expect(sheet).toContain('<f>SUM(D3:D4)</f><v>12190100</v>');
	expect(sheet).toContain('t="str"><f>IF(D5&gt;0,"ada &lt;isi&gt;","")</f><v>ada &lt;isi&gt;</v>');
	expect(plan).toContain('<f>WORKDAY(B2,4)</f><v>46241</v>');
});

test('a program that computes does so when it opens the file', () => {
	expect(part('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test('days are numbers of days with an Indonesian format, money is rupiah', () => {
	// 3 August 2026 is 46,237 days after the beginning of the calendar of spreadsheets.
	expect(plan).toMatch(/<c r="B2" s="\d+"><v>46237<\/v><\/c>/);
	const formats = [...part('xl/styles.xml').matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code);
	expect(formats).toEqual(['[$Rp-421]#,##0', '#,##0', '[$-421]d mmm yyyy']);
});

test('rows that stay in sight also head every printed page', () => {
	expect(sheet).toMatch(/<pane ySplit="2"[^>]*state="frozen"\/>/);
	expect(part('xl/workbook.xml')).toContain(
		`localSheetId="0">'RAB'!$1:$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Rencana ''26'!$1:$1<`,
	);
});

test('each sheet is at most as wide as its A4 paper, lying or standing', () => {
	const page = (xml: string) => /<pageSetup[^>]*>/.exec(xml)?.[0];
	const fitted = 'fitToWidth="1" fitToHeight="0"';
	expect(page(sheet)).toBe(`<pageSetup paperSize="9" orientation="landscape" ${fitted}/>`);
	expect(page(plan)).toBe(`<pageSetup paperSize="9" orientation="portrait" ${fitted}/>`);
	expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>');
});

test('an empty cell keeps its format, a covered one is not written, an empty result is one', async () => {
	const rows = [
		[{ format: 'rupiah' as const, look: 'input' as const }, null, { formula: '""', format: 'text' as const }],
	];
	const sheets = [{ name: 'Kosong', widths: [10, 10, 10], frozenRows: 0, landscape: true, rows }];
	const xml = officeParts(await xlsxFile(aWorkbook({ sheets }))).get('xl/worksheets/sheet1.xml') ?? '';
	expect(xml).toMatch(
		/<row r="1" ht="15"><c r="A1" s="\d+"\/><c r="C1" s="\d+" t="str"><f>""<\/f><v><\/v><\/c><\/row>/,
	);
});

test('cells with limits say what they take, after the merged cells and before the margins', async () => {
	const rows = [[{ format: 'number' as const, look: 'input' as const }, { format: 'text' as const }]];
	const limits = [
		{
			cells: 'A1:A1',
			takes: { min: 0, max: 100 },
			title: 'Nilai',
			message: 'Tulis "0" sampai 100 & <tidak> lebih',
		},
		{ cells: 'B1:B1', takes: { words: ['x'] }, title: 'Tanda', message: 'x' },
	];
	const sheets = [{ name: 'Nilai', widths: [10, 10], frozenRows: 0, landscape: true, rows, limits }];
	const bytes = await xlsxFile(aWorkbook({ sheets }));
	expect(officeFaults(bytes)).toEqual([]);
	const xml = officeParts(bytes).get('xl/worksheets/sheet1.xml') ?? '';
	expect(xml).toMatch(/<\/sheetData>.*<dataValidations count="2">.*<\/dataValidations>.*<pageMargins/);
	expect(xml).toContain('type="decimal" operator="between"');
	expect(xml).toContain('prompt="Tulis &quot;0&quot; sampai 100 &amp; &lt;tidak&gt; lebih"');
	expect(xml).toContain('sqref="A1:A1"><formula1>0</formula1><formula2>100</formula2>');
	expect(xml).toContain('<formula1>"x"</formula1>');
});

test('the same workbook gives the same bytes', async () => {
	expect(await xlsxFile(aWorkbook())).toEqual(await xlsxFile(aWorkbook()));
});

test('cells can take what other cells offer, texts of some length, and texts that look like dates', async () => {
	const rows = [[{ value: '2021-03', format: 'verbatim' as const }, { format: 'verbatim' as const }]];
	const limits = [
		{
			cells: 'A1:A1',
			takes: { range: 'Pilihan!$A$2:$A$9' },
			title: '',
			message: '',
			onlyOffers: true as const,
		},
		{ cells: 'B1:B1', takes: { longest: 100 }, title: 'Panjang', message: 'Paling banyak 100 huruf.' },
	];
	const sheets = [{ name: 'Isi', widths: [10, 10], frozenRows: 0, landscape: true, rows, limits }];
	const bytes = await xlsxFile(aWorkbook({ sheets }));
	expect(officeFaults(bytes)).toEqual([]);
	const xml = officeParts(bytes).get('xl/worksheets/sheet1.xml') ?? '';
	expect(xml).toContain(
		'<dataValidation type="list" allowBlank="1" sqref="A1:A1"><formula1>Pilihan!$A$2:$A$9</formula1>',
	);
	expect(xml).toContain('type="textLength" operator="lessThanOrEqual"');
	expect(officeParts(bytes).get('xl/styles.xml')).toContain('formatCode="@"');
});
