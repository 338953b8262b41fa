import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { suggestionText } from '../src/domain/quality/suggestion.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { regionFiles } from '../src/ingest/sheet/region-files.ts';
import { xlsxFile } from '../src/office/xlsx-file.ts';
import { sheetCommandText as text } from '../src/views/copy/sheet.ts';
import { regionWorkbook } from '../src/views/sheet/region-workbook.ts';
import { commandArguments, fail } from './command/command.ts';

const { values, positionals } = commandArguments(text.templateUsage, {
	allowPositionals: true,
	options: { out: { type: 'string' }, content: { type: 'string' } },
});
const [regionId] = positionals;
if (regionId === undefined) fail(text.templateUsage);

const { folder, fallback } = contentFolders({
	...process.env,
	CONTENT_DIR: values.content ?? process.env['CONTENT_DIR'],
});
const { snapshot } = await readContent({ folder, fallbackFolder: fallback, base: '/', issuesOnly: true });
const workbook = regionWorkbook(regionId, snapshot, regionFiles(folder, regionId));
if (workbook === undefined) {
	const ids = snapshot.regions.map(({ id }) => id);
	fail(text.noRegion(regionId, suggestionText(regionId, ids)));
}
const out = resolve(values.out ?? `${workbook.fileName}.xlsx`);
if (existsSync(out)) fail(text.exists(out));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, await xlsxFile(workbook));
const { agencies, innovations } = regionFiles(folder, regionId);
console.log(text.made(out, innovations.length, agencies.length));
