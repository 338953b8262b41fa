import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/domain/catalogue/snapshot.ts';
import { choicesFrom } from '../../src/domain/sheet/sheet-choices.ts';
import { readSheets, type KnownInnovation } from '../../src/domain/sheet/read-sheets.ts';
import { finishedRecord } from '../../src/domain/sheet/record-draft.ts';
import { columnsOf, type SheetColumn } from '../../src/domain/sheet/sheet-column.ts';
import { innovationTable } from '../../src/domain/sheet/sheet-table.ts';
import { withDataAt } from '../../src/domain/sheet/data-at.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { importSheets } from '../../src/ingest/sheet/import-sheets.ts';
import { regionFiles } from '../../src/ingest/sheet/region-files.ts';
import { styledGrids } from '../../src/ingest/sheet/sheet-file.ts';
import { xlsxFile } from '../../src/office/xlsx-file.ts';
import { innovationSchema } from '../../src/schema/innovation.ts';
import { sheetLabels } from '../../src/views/sheet/choice-labels.ts';
import { templateRows } from '../../src/views/sheet/template-rows.ts';
import { regionWorkbook, sheetsForPeople, statedRegion } from '../../src/views/sheet/region-workbook.ts';
import { hasOffice, officeProgram } from '../support/office-program.ts';
import { aGrid } from '../support/sheet-content.ts';

const { converted, remove } = officeProgram();
afterAll(remove);

describe('the spreadsheet of Kota Arunika', async () => {
	const folder = 'content';
	const before = await readContent({ folder, base: '/', asOf: '2026-11-22', issuesOnly: true });
	const workbook = regionWorkbook('kota-arunika', before.snapshot, regionFiles(folder, 'kota-arunika'));
	if (workbook === undefined) throw new Error('The region has no workbook.');
	const bytes = await xlsxFile(workbook);
	const imported = async (file: Uint8Array) => {
		const grids = await styledGrids('lembar.xlsx', Buffer.from(file));
		expect(statedRegion(grids)).toBe('kota-arunika');
		return importSheets(grids, {
			folder,
			fallbackFolder: folder,
			regionId: 'kota-arunika',
			before,
			labels: sheetLabels,
			otherSheets: sheetsForPeople,
			today: '2026-11-22',
		});
	};

	test('changes no file when it comes back as it went out', async () => {
		expect(await imported(bytes)).toEqual({ files: [], findings: [], notes: [] });
	});

	// Named so that a run without LibreOffice says what it has not tried.
	test.skipIf(!hasOffice)(
		'changes no file after LibreOffice has opened and saved it (skipped where it is not installed)',
		{ timeout: 120_000 },
		async () => {
			expect(await imported(converted('lembar.xlsx', bytes, 'xlsx'))).toEqual({
				files: [],
				findings: [],
				notes: [],
			});
		},
	);
});

const empty = {
	reference: { affairs: [], themes: [] } satisfies Partial<Snapshot['reference']>,
	region: { name: 'Kota Arunika', programmes: [] },
	labels: sheetLabels,
};
const choicesOf = choicesFrom({ ...empty, agencies: [] });

/** Texts of every kind, also those that look like something else. */
const anyLine = fc
	.oneof(
		fc.string({ minLength: 1, unit: 'grapheme' }),
		fc.constantFrom('=1+1', '2021-03', '0,5', "'a", 'a; b', '+62', 'hapus', '-', 'nihil'),
	)
	.map((text) => text.replace(/\s+/g, ' ').trim())
	.filter((text) => text !== '');

const words = fc.stringMatching(/^[A-Z][a-z]{2,8}(?: [a-z]{2,8}){0,3}$/);

/** Any value that a column can have. */
function valueOf(column: SheetColumn, line: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
	const single = (): fc.Arbitrary<unknown> => {
		if (column.choices.length > 0) return fc.constantFrom(...column.choices);
		switch (column.kind) {
			case 'date':
				return fc.constantFrom('2021', '2021-03', '2021-03-17');
			case 'integer':
				return fc.nat();
			case 'number':
				return fc.integer({ min: 1, max: 1e6 }).map((value) => value / 100);
			case 'flag':
				return fc.boolean();
			default:
				return line;
		}
	};
	return column.many ? fc.array(single(), { minLength: 1, maxLength: 3 }) : single();
}

function records(line: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
	const columns = columnsOf(innovationSchema).filter(({ key }) => !references.has(key));
	const values = Object.fromEntries(columns.map((column) => [column.key, valueOf(column, line)]));
	return fc
		.record(values, { requiredKeys: ['title'] })
		.map((row) => columns.reduce<unknown>((data, { key, path }) => withDataAt(data, path, row[key]), {}));
}

/** Columns whose values are names of other records, of which these tests have none. */
const references = new Set(['agency', 'affair', 'relatedAffairs', 'themes', 'programmes']);

function readAgain(data: unknown, known: readonly KnownInnovation[]) {
	const source = {
		agencies: [],
		innovations: [{ id: 'antre', names: [], data, prose: '' }],
		rubrics: [],
		choicesOf,
	};
	const heads = innovationTable.columns.map(({ title }) => title);
	const reading = readSheets([aGrid('Inovasi', [heads, ...templateRows(innovationTable, source)])], {
		rubrics: [],
		current: 'iid-2026',
		choices: empty,
		agencies: [],
		innovations: known,
		sample: false,
		otherSheets: [],
	});
	const draft = reading.innovations.get('antre');
	return { data: draft === undefined ? undefined : finishedRecord(draft).data, findings: reading.findings };
}

test('a record of any kind comes back from its row as it was', () => {
	fc.assert(
		fc.property(records(anyLine), (data) => {
			const known = [{ id: 'antre', names: [], data, prose: '' }];
			expect(readAgain(data, known)).toEqual({ data, findings: [] });
		}),
		{ numRuns: 60 },
	);
});

test('the row of a record makes the same record where there was none', () => {
	fc.assert(
		fc.property(records(words), (data) => {
			expect(readAgain(data, [])).toEqual({ data, findings: [] });
		}),
		{ numRuns: 60 },
	);
});
