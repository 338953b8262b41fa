import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { writeFrontMatterSchemas } from '../src/ingest/front-matter-schemas.ts';
import { authoringFiles, settingsText } from '../src/views/authoring/authoring-files.ts';

// `npm run schemas`: writes what editors of texts need from the schemas. A test fails when it is out of step.
const settings = '.vscode/settings.json';
const files = new Map([...authoringFiles(), [settings, settingsText(readFileSync(settings, 'utf8'))]]);
for (const [path, text] of files) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	console.log(path);
}
for (const path of writeFrontMatterSchemas(process.cwd(), contentFolders())) console.log(path);
