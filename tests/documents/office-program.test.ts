import { afterAll, describe, expect, test } from 'vitest';
import type { ScoreFile } from '../../src/domain/contest/score-sheet.ts';
import { hundredths } from '../../src/domain/index/fraction.ts';
import { workbookGrids } from '../../src/ingest/score-files.ts';
import { docxFile } from '../../src/office/docx-file.ts';
import { xlsxFile } from '../../src/office/xlsx-file.ts';
import { scoreLayout } from '../../src/views/contest/score-layout.ts';
import { scoreWorkbook } from '../../src/views/contest/score-workbook.ts';
import { aJudging, tallied } from '../builders/judging.ts';
import { aPaper, aWorkbook } from '../builders/kit-paper.ts';
import { filledWorkbook } from '../support/filled-sheet.ts';
import { hasOffice, officeProgram } from '../support/office-program.ts';

const { converted, remove } = officeProgram();
afterAll(remove);

// Named so that a run without LibreOffice says what it has not tried.
describe.skipIf(!hasOffice)('LibreOffice (skipped where it is not installed)', { timeout: 120_000 }, () => {
	test('opens a paper and reads its text, lists and tables', async () => {
		const text = converted('naskah.docx', await docxFile(aPaper()), 'txt:Text (encoded):UTF8').toString(
			'utf8',
		);
		for (const line of ['NOTA KESEPAKATAN', '(1) Ayat pertama:', 'a. butir a;', 'PIHAK KEDUA', 'Puskesmas']) {
			expect(text).toContain(line);
		}
		// The second list of clauses begins anew.
		expect(text).toContain('(1) Ayat yang dihitung dari satu lagi.');
	});

	test('opens a workbook and computes its formulas to what they already hold', async () => {
		const rows = converted('anggaran.xlsx', await xlsxFile(aWorkbook()), 'csv')
			.toString('utf8')
			.split('\n');
		expect(rows.slice(2, 6)).toEqual([
			'Kartu <pasien> & map,2.5,15000,37500',
			'Warga,121526,100,12152600',
			'Jumlah,,,12190100',
			'Keterangan,ada <isi>,,',
		]);
	});

	test('hands back a score sheet that was filled in, saved in its own format and sent as .xlsx', async () => {
		const judging = aJudging();
		const { firstScore } = scoreLayout(judging.edition.data);
		const codes = judging.entries.map(({ code }) => code);
		const files: ScoreFile[] = [];
		for (const juror of [1, 2]) {
			const filled = filledWorkbook(scoreWorkbook(judging, juror), firstScore, (code) =>
				juror === 2 && code === codes[0] ? [undefined, undefined, 'x'] : ['8,5', 60 + codes.indexOf(code)],
			);
			const bytes = await xlsxFile(filled);
			const file = `kiriman-${String(juror)}.ods`;
			// One through the program is enough: starting it takes seconds.
			const sent =
				juror === 1 ? converted(file, converted('nilai.xlsx', bytes, 'ods'), 'xlsx') : Buffer.from(bytes);
			files.push({ file, sheets: await workbookGrids(file, sent) });
		}
		const { problems, divisions } = tallied(judging, files);
		expect(problems).toEqual([]);
		// 8,5 / 10 × 60 = 51, and 60, 61 and 62 / 100 × 40 = 24, 24,4 and 24,8.
		expect(
			divisions?.[0]?.results.map(({ entry, total, recused }) => [
				codes.indexOf(entry),
				hundredths(total),
				recused,
			]),
		).toEqual([
			[2, 75_80, []],
			[1, 75_40, []],
			[0, 75_00, ['Juri 2']],
		]);
	});
});
