import { relative } from 'node:path';
import { buildSite } from '../src/ingest/build-site.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { hasErrors, issuesAsText } from '../src/ingest/issue-report.ts';
import { readContent } from '../src/ingest/read-content.ts';

const { folder, fallback } = contentFolders();
const { issues, snapshot } = await readContent({
	folder,
	fallbackFolder: fallback,
	base: '/',
	issuesOnly: true,
});
process.stdout.write(issuesAsText(issues, { folder: relative(process.cwd(), folder), colour: false }));
if (hasErrors(issues)) {
	console.error('Situs tidak dibangun: perbaiki dahulu kesalahan di atas. `dist/` tidak berubah.');
	process.exitCode = 1;
} else {
	process.exitCode = buildSite({ project: process.cwd(), asOf: snapshot.asOf });
}
