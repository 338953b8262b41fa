import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { judgingRules, rulesDigest } from '../src/domain/contest/judging.ts';
import { readKey, type JudgingKey } from '../src/domain/contest/read-key.ts';
import { tallySheets } from '../src/domain/contest/tally-sheets.ts';
import { dayInJakarta } from '../src/ingest/as-of.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { readScoreFolder, workbookGrids } from '../src/ingest/score-files.ts';
import { docxFile } from '../src/office/docx-file.ts';
import { hundredthsOf } from '../src/schema/hundredths.ts';
import { catalogueViews } from '../src/views/catalogue-views.ts';
import { judgingByKey, judgingDivisions } from '../src/views/contest/judging.ts';
import { protocolCsv, protocolYaml } from '../src/views/contest/protocol-data.ts';
import { protocolDocument } from '../src/views/contest/protocol.ts';
import { scoreLayout } from '../src/views/contest/score-layout.ts';
import { sheetsCommandText, tallyCommandText as text } from '../src/views/copy/judging-command.ts';
import { sheetProblemText } from '../src/views/copy/judging-problem.ts';
import { sheetText } from '../src/views/copy/judging-sheet.ts';
import { documentMarkdown } from '../src/views/kit/document-markdown.ts';
import { commandArguments, fail } from './command/command.ts';

const { values, positionals } = commandArguments(text.usage, {
	allowPositionals: true,
	options: {
		key: { type: 'string' },
		out: { type: 'string' },
		pass: { type: 'string' },
		on: { type: 'string' },
		partial: { type: 'boolean' },
	},
});
const [id, sheets] = positionals;
if (id === undefined || sheets === undefined) fail(text.usage);
if (!existsSync(sheets)) fail(text.noFolder(sheets));
const pass = values.pass === undefined ? undefined : hundredthsOf(values.pass.replace(',', '.'));
if (values.pass !== undefined && (pass === undefined || pass > 100_00)) fail(text.badPass(values.pass));
const on = values.on ?? dayInJakarta(Date.now());
if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) fail(text.badDay(on));

const { folder, fallback } = contentFolders();
const { snapshot } = await readContent({ folder, fallbackFolder: fallback, base: '/', issuesOnly: true });
const edition =
	snapshot.editions.find((one) => one.id === id) ??
	fail(
		sheetsCommandText.noEdition(
			id,
			snapshot.editions.map((one) => one.id),
		),
	);

const keyFile = values.key ?? keyBeside(sheets);
const key = await readKeyFile(keyFile);
if (key.code.edition !== edition.id) fail(text.foreignKey(keyFile, key.code.edition, edition.id));
if (key.code.rules !== rulesDigest(edition.data)) fail(text.changedRules);
const judging = judgingByKey(key, edition, catalogueViews(snapshot));
if ('unknown' in judging) {
	fail(text.otherEntries(keyFile, key.code.stage, judging.unknown, judging.missing));
}

const { files, ignored } = await readScoreFolder(sheets, keyFile);
if (ignored.length > 0) console.log(text.ignored(ignored));
if (files.length === 0) fail(text.noFiles(sheets));
const tally = tallySheets(files, {
	rules: judgingRules(edition.data),
	divisions: judgingDivisions(judging),
	expectation: { code: key.code, layout: scoreLayout(edition.data), jurors: key.jurors },
	partial: values.partial === true,
});
for (const problem of tally.problems) console.error(sheetProblemText(problem, edition.data.criteria));
if (tally.divisions === undefined) {
	fail(values.partial === true ? text.nothing : text.problems(tally.problems.length));
}
if (tally.problems.length > 0) console.error(text.partial(tally.problems.length));

const protocol = { judging, tally, pass, on };
const document = protocolDocument(protocol);
const out = values.out ?? join(sheets, text.outFolder);
mkdirSync(out, { recursive: true });
write(`${document.fileName}.md`, documentMarkdown(document));
write(`${document.fileName}.docx`, await docxFile(document));
write(`${text.dataFile}.csv`, protocolCsv(protocol));
write(`${text.linesFile}.txt`, protocolYaml(protocol));

function write(name: string, content: string | Uint8Array): void {
	const path = join(out, name);
	writeFileSync(path, content);
	console.log(path);
}

/** The key beside the sheets, or in the folder above them. */
function keyBeside(place: string): string {
	const name = `${sheetText.keyFile}.xlsx`;
	const above = join(dirname(place), name);
	return !existsSync(join(place, name)) && existsSync(above) ? above : join(place, name);
}

async function readKeyFile(file: string): Promise<JudgingKey> {
	if (!existsSync(file)) fail(text.noKey(file));
	const grids = await workbookGrids(basename(file), readFileSync(file)).catch(() => []);
	return readKey(grids, { codeHead: sheetText.code, keyHead: sheetText.id }) ?? fail(text.badKey(file));
}
