import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestionText } from '../src/domain/quality/suggestion.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { pictureForPaper } from '../src/ingest/published-file.ts';
import { docxFile } from '../src/office/docx-file.ts';
import { catalogueViews } from '../src/views/catalogue-views.ts';
import { dossierText as text } from '../src/views/copy/dossier.ts';
import { innovationDossier } from '../src/views/dossier/dossier.ts';
import { ministryColumnsCsv, ministryCsv } from '../src/views/dossier/ministry-csv.ts';
import { commandArguments, fail } from './command/command.ts';

const { values, positionals } = commandArguments(text.usage, {
	allowPositionals: true,
	options: { innovation: { type: 'string', multiple: true }, out: { type: 'string' } },
});
const [regionId] = positionals;
if (regionId === undefined) fail(text.usage);

const { folder, fallback } = contentFolders();
const { snapshot } = await readContent({ folder, fallbackFolder: fallback, base: '/' });
const views = catalogueViews(snapshot);
const regionIds = snapshot.regions.map(({ id }) => id);
const region =
	snapshot.regions.find(({ id }) => id === regionId) ??
	fail(text.unknownRegion(regionId, suggestionText(regionId, regionIds)));
const all = snapshot.innovations.filter((record) => record.regionId === regionId);
if (all.length === 0) fail(text.noInnovations(region.data.name));
const wanted = values.innovation?.map((written) => {
	// Both `antre-daring` and `kota-arunika/antre-daring` are how people name it.
	const slug = written.replace(`${regionId}/`, '');
	const slugs = all.map((record) => record.slug);
	return (
		all.find((record) => record.slug === slug) ??
		fail(text.unknownInnovation(written, suggestionText(slug, slugs)))
	);
});
const out = values.out ?? text.folder(regionId);
if (existsSync(out) && readdirSync(out).length > 0) fail(text.outNotEmpty(out));

mkdirSync(out, { recursive: true });
for (const record of wanted ?? all) {
	const document = innovationDossier(record, views);
	const paths = document.blocks.flatMap((block) => (block.kind === 'picture' ? [block.path] : []));
	const pictures = await Promise.all(
		[...new Set(paths)].map(async (path) => [path, await pictureForPaper(folder, path)] as const),
	);
	write(`${document.fileName}.docx`, await docxFile(document, new Map(pictures)));
}
write(`${text.csvFile}.csv`, ministryCsv(wanted ?? all, region.data.sample, views));
write(`${text.columnsFile}.csv`, ministryColumnsCsv());

function write(name: string, content: string | Uint8Array): void {
	const path = join(out, name);
	writeFileSync(path, content);
	console.log(path);
}
