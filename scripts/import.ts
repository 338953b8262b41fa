import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suggestionText } from '../src/domain/quality/suggestion.ts';
import { dayInJakarta } from '../src/ingest/as-of.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { writeFrontMatterSchemas } from '../src/ingest/front-matter-schemas.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { diffText, findingLines, noteLines, painter } from '../src/ingest/sheet/import-report.ts';
import { importSheets } from '../src/ingest/sheet/import-sheets.ts';
import { readSheetFile } from '../src/ingest/sheet/sheet-file.ts';
import { sheetCommandText as text } from '../src/views/copy/sheet.ts';
import { sheetLabels } from '../src/views/sheet/choice-labels.ts';
import { sheetsForPeople, statedRegion } from '../src/views/sheet/region-workbook.ts';
import { commandArguments, fail } from './command/command.ts';

const { values, positionals } = commandArguments(text.importUsage, {
	allowPositionals: true,
	options: {
		region: { type: 'string' },
		write: { type: 'boolean', default: false },
		content: { type: 'string' },
	},
});
const [file] = positionals;
if (file === undefined) fail(text.importUsage);
if (!existsSync(file)) fail(text.noFile(file));
const grids = await readSheetFile(file);
if (grids === 'format-lain') fail(text.otherFormat(basename(file)));
if (grids === 'tidak-terbaca') fail(text.unreadable(basename(file)));
const regionId = values.region ?? statedRegion(grids) ?? fail(text.whichRegion);

const folders = contentFolders({
	...process.env,
	CONTENT_DIR: values.content ?? process.env['CONTENT_DIR'],
});
const { folder, fallback } = folders;
const before = await readContent({ folder, fallbackFolder: fallback, base: '/', issuesOnly: true });
const ids = before.snapshot.regions.map(({ id }) => id);
if (!ids.includes(regionId)) fail(text.noRegion(regionId, suggestionText(regionId, ids)));

const { files, findings, notes } = await importSheets(grids, {
	folder,
	fallbackFolder: fallback,
	regionId,
	before,
	labels: sheetLabels,
	otherSheets: sheetsForPeople,
	today: dayInJakarta(Date.now()),
});
const paint = painter(process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '');
const errors = findings.filter(({ severity }) => severity === 'error').length;
for (const changed of files) console.log(diffText(changed, text.newFile, paint));
if (notes.length > 0) console.log([text.understood, ...noteLines(notes, text.notes), ''].join('\n'));
if (findings.length > 0) {
	console.log(findingLines(findings, text.help, paint).join('\n'));
	console.log(text.problems(errors, findings.length - errors));
}
if (errors > 0) fail(text.nothingWritten);
if (files.length === 0) console.log(text.noChange);
else if (values.write) {
	for (const changed of files) {
		const path = join(folder, changed.file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, changed.after);
	}
	writeFrontMatterSchemas(process.cwd(), folders);
	console.log(text.written(files.length));
} else console.log(text.changed(files.length));
