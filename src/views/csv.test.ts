import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

/** By which Excel knows that a file is UTF-8. */
const mark = '\uFEFF';

test('a table is a header and rows, each ending in CR LF', () => {
	const table = csvText(['unit', 'tahun'], [['Dinkes', 2026]]);
	expect(table).toBe(`${mark}"unit","tahun"\r\n"Dinkes",2026\r\n`);
});

test.each([
	[undefined, ''],
	['', '""'],
	['33.10', '"33.10"'],
	[{ bare: '2026-11-22' }, '2026-11-22'],
	[true, 'true'],
	[0, '0'],
	[-3, '-3'],
	['Dinas, Badan', '"Dinas, Badan"'],
	['kata "wajib"', '"kata ""wajib"""'],
	['baris\nbaru', '"baris\nbaru"'],
	["Jum'at", '"Jum\'at"'],
])('%j becomes %s', (value, cell) => {
	expect(csvText([], [[value]])).toBe(`${mark}\r\n${cell}\r\n`);
});

test.each(['=1+1', '+62 811', '-1', '@SUM(A1)', ' =1+1', '\t=1+1', '\tteks', '\rteks', '＝1+1'])(
	'%j is kept from being run as a formula',
	(text) => {
		expect(csvText([], [[text]])).toMatch(/^\uFEFF\r\n"'/);
	},
);

/** Reads CSV back, as RFC 4180 says. */
function readCsv(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

test('whatever the cells hold, they are read back as they were, formulas behind an apostrophe', () => {
	const cell = fc.oneof(fc.string(), fc.stringMatching(/^[=+@",\r\n a-]{1,6}$/));
	const table = fc
		.integer({ min: 1, max: 4 })
		.chain((width) =>
			fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
		);
	fc.assert(
		fc.property(table, (rows) => {
			const back = readCsv(csvText(rows[0] ?? [], rows.slice(1)).slice(mark.length));
			expect(back.map((cells) => cells.length)).toEqual(rows.map((cells) => cells.length));
			for (const [index, cells] of rows.entries()) {
				for (const [column, value] of cells.entries()) {
					expect([value, `'${value}`]).toContain(back[index]?.[column]);
				}
			}
		}),
	);
});
