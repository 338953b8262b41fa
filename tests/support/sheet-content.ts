import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { StyledGrid } from '../../src/domain/sheet/table-rows.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { importSheets } from '../../src/ingest/sheet/import-sheets.ts';
import { regionFiles } from '../../src/ingest/sheet/region-files.ts';
import { sheetLabels } from '../../src/views/sheet/choice-labels.ts';
import { regionWorkbook, sheetsForPeople } from '../../src/views/sheet/region-workbook.ts';

/** A content folder for a test, with the reference lists of the project. */
export interface SheetContent {
	readonly folder: string;
	readonly write: (file: string, text: string) => void;
	readonly read: (file: string) => string;
	readonly files: () => readonly string[];
	/** What a spreadsheet would change in the region. */
	readonly imported: (grids: readonly StyledGrid[]) => ReturnType<typeof importSheets>;
	/** The spreadsheet that the region gets. */
	readonly workbook: () => Promise<NonNullable<ReturnType<typeof regionWorkbook>>>;
	readonly remove: () => void;
}

const site = `name: Etalase Uji
tagline: Situs uji.
baseUrl: https://etalase.example/
publisher: { name: Kantor Uji }
repository: { url: https://git.example/uji, branch: main, forge: gitea }
contact: { office: Kantor Uji, email: uji@etalase.example }
rubric: iid-2026
showSamples: true
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`;

const region = `code: '99.71'
name: Kota Arunika
sample: true
summary: Kota rekaan bagi uji.
sampleFacts: { population: 1000, areaKm2: 10 }
programmes:
  - { id: misi-1, title: 'Misi 1: pelayanan dekat', text: Layanan dekat. }
reviewed: { on: '2026-11-01', by: Kantor Uji }
`;

/** The day on which the sheets of the tests are read. */
export const today = '2026-11-22';

export const regionId = 'kota-arunika';

/** A folder with the fictional region Kota Arunika and the given files, paths relative to the folder. */
export function sheetContent(files: Readonly<Record<string, string>>): SheetContent {
	const folder = mkdtempSync(join(tmpdir(), 'etalase-isi-'));
	const fallbackFolder = resolve('content');
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	for (const [file, text] of Object.entries({
		'site.yaml': site,
		[`regions/${regionId}.yaml`]: region,
		...files,
	})) {
		write(file, text);
	}
	// Of the shared parts, only these say anything about records.
	for (const part of ['reference', 'rubrics']) {
		for (const name of readdirSync(join(fallbackFolder, part))) {
			if (part === 'rubrics' && name !== 'iid-2026.yaml') continue;
			write(`${part}/${name}`, readFileSync(join(fallbackFolder, part, name), 'utf8'));
		}
	}
	for (const part of ['help', 'pages']) mkdirSync(join(folder, part), { recursive: true });
	const content = () => readContent({ folder, base: '/', asOf: today, issuesOnly: true });
	return {
		folder,
		write,
		read: (file) => readFileSync(join(folder, file), 'utf8'),
		files: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }),
		imported: async (grids) =>
			importSheets(grids, {
				folder,
				fallbackFolder,
				regionId,
				before: await content(),
				labels: sheetLabels,
				otherSheets: sheetsForPeople,
				today,
			}),
		workbook: async () => {
			const { snapshot } = await content();
			const workbook = regionWorkbook(regionId, snapshot, regionFiles(folder, regionId));
			if (workbook === undefined) throw new Error('The region has no workbook.');
			return workbook;
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** A sheet as it is read from a file, without one. */
export function aGrid(sheet: string, rows: StyledGrid['rows'], style: Partial<StyledGrid> = {}): StyledGrid {
	return { file: 'uji.xlsx', sheet, rows, merged: [], hidden: new Set(), ...style };
}
