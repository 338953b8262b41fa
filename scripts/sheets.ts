import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningStage } from '../src/domain/contest/judging.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { xlsxFile } from '../src/office/xlsx-file.ts';
import { catalogueViews } from '../src/views/catalogue-views.ts';
import { entryWorkbook } from '../src/views/contest/entry-workbook.ts';
import { judgingOf } from '../src/views/contest/judging.ts';
import { keyWorkbook, scoreWorkbook } from '../src/views/contest/score-workbook.ts';
import { sheetsCommandText as text } from '../src/views/copy/judging-command.ts';
import { sheetText } from '../src/views/copy/judging-sheet.ts';
import type { KitWorkbook } from '../src/views/kit/kit-document.ts';
import { commandArguments, fail } from './command/command.ts';

const { values, positionals } = commandArguments(text.usage, {
	allowPositionals: true,
	options: {
		jurors: { type: 'string' },
		out: { type: 'string' },
		stage: { type: 'string' },
		seed: { type: 'string' },
		'codes-only': { type: 'boolean' },
		entry: { type: 'boolean' },
		innovation: { type: 'string', multiple: true },
	},
});
const [id] = positionals;
const { out } = values;
if (id === undefined || out === undefined) fail(text.usage);

const { folder, fallback } = contentFolders();
const { snapshot } = await readContent({ folder, fallbackFolder: fallback, base: '/', issuesOnly: true });
const views = catalogueViews(snapshot);
const edition =
	snapshot.editions.find((one) => one.id === id) ??
	fail(
		text.noEdition(
			id,
			snapshot.editions.map((one) => one.id),
		),
	);

if (existsSync(out) && readdirSync(out).length > 0) fail(text.outNotEmpty(out));
const files = values.entry === true ? entrySheets(out) : scoreSheets(out);
for (const { place, workbook } of files) {
	mkdirSync(place, { recursive: true });
	const file = join(place, `${workbook.fileName}.xlsx`);
	writeFileSync(file, await xlsxFile(workbook));
	console.log(file);
}

interface SheetFile {
	readonly place: string;
	readonly workbook: KitWorkbook;
}

function entrySheets(place: string): readonly SheetFile[] {
	const wanted = values.innovation ?? [];
	const unknown = wanted.find((one) => !views.innovations.has(one));
	if (unknown !== undefined) fail(text.noInnovation(unknown));
	const records = wanted.length === 0 ? [undefined] : wanted;
	return records.map((one) => ({ place, workbook: entryWorkbook(edition, one, views) }));
}

/** What goes to the jurors lies in a folder of its own, so that the key does not go with it. */
function scoreSheets(place: string): readonly SheetFile[] {
	const jurors = jurorNames(values.jurors ?? '');
	if (jurors.length === 0 || new Set(jurors).size < jurors.length) fail(text.usage);
	const { criteria, stages, sample } = edition.data;
	if (criteria.length === 0) fail(text.noCriteria(edition.file));
	const stage =
		values.stage === undefined
			? runningStage(edition.data, snapshot.asOf)
			: stages.find((one) => one.id === values.stage);
	if (stage === undefined) {
		fail(
			text.noStage(
				values.stage,
				stages.map((one) => one.id),
			),
		);
	}
	// Whoever can guess the seed can read the codes: unless one is given, it is drawn.
	const seed = values.seed ?? randomBytes(8).toString('hex');
	const judging = judgingOf({ edition, stage, jurors, seed, codesOnly: values['codes-only'] }, views);
	if (judging.entries.length === 0) fail(text.noEntries(stage.name));
	console.log(text.made(judging.name, stage.name, judging.entries.length, jurors.length, sample));
	return [
		{ place, workbook: keyWorkbook(judging) },
		...jurors.map((_, index) => ({
			place: join(place, sheetText.jurorFolder),
			workbook: scoreWorkbook(judging, index + 1),
		})),
	];
}

/** `5`, or names with commas between them. */
function jurorNames(written: string): readonly string[] {
	const names = written.split(',').map((name) => name.trim().replaceAll(/\s+/g, ' '));
	const [only = ''] = names;
	if (names.length > 1 || !/^\d+$/.test(only)) return names.filter((name) => name !== '');
	return Array.from({ length: Math.min(Number(only), 99) }, (_, index) => sheetText.juror(index + 1));
}
