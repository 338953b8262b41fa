import { afterAll, describe, expect, test } from 'vitest';
import { dataWorkbookFile } from '../../src/office/data-workbook.ts';
import { csvFile } from '../../src/views/open-data/data-text.ts';
import { dataWorkbook } from '../../src/views/open-data/data-workbook.ts';
import { openData } from '../../src/views/open-data/open-data.ts';
import { stampOf } from '../../src/views/open-data/stamp.ts';
import { publishedRubric } from '../builders/published-rubric.ts';
import { anInnovation, aRegion } from '../builders/record.ts';
import { aSnapshot } from '../builders/snapshot.ts';
import { hasOffice, officeProgram } from '../support/office-program.ts';

const { converted, remove } = officeProgram();
afterAll(remove);

// The code that a spreadsheet shortens to 33,1 when it takes it for a number.
const klaten = aRegion({
	id: 'kabupaten-klaten',
	data: { code: '33.10', name: 'Kabupaten Klaten', sample: false },
});
const innovation = anInnovation({
	id: 'kabupaten-klaten/antre',
	data: { title: '=1+1', summary: 'Warga – tanpa antre.', sample: false, dates: { trial: '2021' } },
});
const snapshot = aSnapshot({
	rubrics: [publishedRubric('iid-2026')],
	regions: [klaten],
	innovations: [innovation],
});
const stamp = stampOf(snapshot);
const [filled] = openData(snapshot).real;

/** Comma, quotes, UTF-8, from the first line, English; quoted fields are text, as the page about the data says. */
const quotedIsText = 'CSV:44,34,76,1,,1033,true,false,false';

/** Type and text of the cells of the first row below the head, by the key of their column; empty cells left out. */
function cellsOf(flat: string): Readonly<Record<string, string>> {
	const [, sheet = ''] = /<table:table [^>]*>(.*?)<\/table:table>/s.exec(flat) ?? [];
	const [head = [], row = []] = [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(
		([, cells = '']) =>
			[...cells.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
				([, attributes = '', text = '']) => {
					const [, times = '1'] = /number-columns-repeated="(\d+)"/.exec(attributes) ?? [];
					const [, type = ''] = /office:value-type="(\w+)"/.exec(attributes) ?? [];
					const shown = text
						.replace(/<[^>]*>/g, '')
						.replaceAll('&apos;', "'")
						.trim();
					return Array.from({ length: Math.min(Number(times), 100) }, () => ({ type, shown }));
				},
			),
	);
	return Object.fromEntries(
		row.flatMap(({ type, shown }, index) =>
			type === '' ? [] : [[head[index]?.shown ?? '', `${type} ${shown}`]],
		),
	);
}

const expected = {
	id: 'string kabupaten-klaten/antre',
	ringkasan: 'string Warga – tanpa antre.',
	kode_kemendagri: 'string 33.10',
	tanggal_uji_coba: 'string 2021',
	replikasi_terkonfirmasi: 'float 0',
	tinjauan_tanggal: 'date 2026-03-25',
};

// Named so that a run without LibreOffice says what it has not tried.
describe.skipIf(!hasOffice)('LibreOffice (skipped where it is not installed)', { timeout: 120_000 }, () => {
	test('opens the CSV with figures as numbers, days as days, and codes as text', () => {
		if (filled === undefined) throw new Error('There is no set.');
		const cells = cellsOf(converted('inovasi.csv', csvFile(filled, stamp), 'fods', quotedIsText).toString());
		expect(cells).toMatchObject({ ...expected, judul: "string '=1+1", ekspor_rubrik_versi: 'float 1' });
		expect(cells).not.toHaveProperty('status_sejak');
	});

	test('opens the workbook with the same types without being told anything', async () => {
		if (filled === undefined) throw new Error('There is no set.');
		const file = await dataWorkbookFile(dataWorkbook(filled, stamp));
		const cells = cellsOf(converted('inovasi.xlsx', file, 'fods').toString());
		// LibreOffice keeps truth values as numbers that show a word.
		expect(cells).toMatchObject({ ...expected, judul: 'string =1+1', ada_panduan: 'float FALSE' });
	});
});

test('the same rows give the same bytes of a workbook', async () => {
	if (filled === undefined) throw new Error('There is no set.');
	const [first, second] = await Promise.all([
		dataWorkbookFile(dataWorkbook(filled, stamp)),
		dataWorkbookFile(dataWorkbook(filled, stamp)),
	]);
	expect(first).toEqual(second);
});
