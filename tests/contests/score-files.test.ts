import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { entryKey, judgingRules } from '../../src/domain/contest/judging.ts';
import { readKey } from '../../src/domain/contest/read-key.ts';
import { tallySheets } from '../../src/domain/contest/tally-sheets.ts';
import { hundredths } from '../../src/domain/index/fraction.ts';
import { xlsxFile } from '../../src/office/xlsx-file.ts';
import { editionSchema } from '../../src/schema/contest-edition.ts';
import { scoreLayout } from '../../src/views/contest/score-layout.ts';
import { sheetText } from '../../src/views/copy/judging-sheet.ts';
import { csvCells } from '../../src/ingest/csv-cells.ts';
import { readScoreFolder, workbookGrids } from '../../src/ingest/score-files.ts';

const sample = 'tests/contests/arunika-2025-naskah';
const keyFile = 'kunci-panitia.xlsx';
const work = mkdtempSync(join(tmpdir(), 'etalase-lembar-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the sheets of the sample contest', async () => {
	const { data } = {
		data: editionSchema.parse(
			load(readFileSync('content/contests/anugerah-inovasi-arunika/2025.yaml', 'utf8')),
		),
	};
	const grids = await workbookGrids(keyFile, readFileSync(join(sample, keyFile)));
	const key = readKey(grids, { codeHead: sheetText.code, keyHead: sheetText.id });
	const { files } = await readScoreFolder(sample, keyFile);

	test('give the scores, spreads and ranks that its edition publishes', () => {
		if (key === undefined) throw new Error('The key cannot be read.');
		const judged = data.entries.filter(({ results }) => results.some(({ stage }) => stage === 'naskah'));
		const codes = new Map([...key.entries].map(([code, entry]) => [entry, code]));
		const groups = Map.groupBy(judged, ({ group }) => group ?? '');
		const { problems, divisions = [] } = tallySheets(files, {
			rules: judgingRules(data),
			divisions: [...groups].map(([group, entries]) => ({
				key: group,
				entries: entries.map((entry) => codes.get(entryKey(entry)) ?? ''),
			})),
			expectation: { code: key.code, layout: scoreLayout(data), jurors: key.jurors },
			partial: false,
		});
		expect(problems).toEqual([]);
		const counted = divisions.flatMap(({ results }) =>
			results.map(({ entry, rank, total, spread }) => [
				key.entries.get(entry),
				rank,
				hundredths(total),
				hundredths(spread),
			]),
		);
		const published = judged.flatMap((entry) =>
			entry.results.flatMap(({ stage, rank, score, spread }) =>
				stage === 'naskah' ? [[entryKey(entry), rank, score, spread]] : [],
			),
		);
		expect(counted.toSorted()).toEqual(published.toSorted());
		expect(counted).toHaveLength(12);
		// Rumah Gotong Royong by hand: (72,4 + 74,4 + 75,7 + 72,9 + 74,6) / 5 = 74, and 75,7 - 72,4 = 3,3.
		expect(counted).toContainEqual(['kota-arunika/rumah-gotong-royong | layanan-dasar', 4, 74_00, 3_30]);
	});
});

describe('a folder of sheets', () => {
	test('is read in the order of the numbers, without the key and what programs leave behind', async () => {
		const rows = [[{ value: 'Kode', format: 'text' as const }], [{ value: 8.25, format: 'number' as const }]];
		const sheet = { name: 'Nilai', widths: [10], frozenRows: 0, landscape: true, rows };
		const bytes = await xlsxFile({ fileName: 'x', sheets: [sheet] });
		for (const name of ['juri-10.xlsx', 'juri-2.xlsx', keyFile, '~$juri-2.xlsx', '.~lock.juri-2.xlsx#']) {
			writeFileSync(join(work, name), bytes);
		}
		writeFileSync(join(work, 'juri-11.xlsx'), 'not a workbook');
		writeFileSync(join(work, 'juri-12.ods'), bytes);
		writeFileSync(join(work, 'surat.pdf'), '');
		const { files, ignored } = await readScoreFolder(work, keyFile);
		expect(
			files.map(({ file, sheets }) => [file, typeof sheets === 'string' ? sheets : sheets[0]?.rows]),
		).toEqual([
			['juri-2.xlsx', [['Kode'], [8.25]]],
			['juri-10.xlsx', [['Kode'], [8.25]]],
			['juri-11.xlsx', 'tidak-terbaca'],
			['juri-12.ods', 'format-lain'],
		]);
		expect(ignored).toEqual(['surat.pdf']);
	});

	test('may hold CSV as programs of this country write it', () => {
		expect(csvCells('\uFEFFKode;"Nilai ""A""\n30 %"\r\nK47;8,5\r\n')).toEqual([
			['Kode', 'Nilai "A"\n30 %'],
			['K47', '8,5'],
		]);
		expect(csvCells('a,"b;c"\n1,')).toEqual([
			['a', 'b;c'],
			['1', ''],
		]);
	});
});
