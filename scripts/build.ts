import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publishedSnapshot } from '../src/domain/catalogue/published-snapshot.ts';
import { indexReport } from '../src/domain/index/index-report.ts';
import { buildSite } from '../src/ingest/build-site.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { hasErrors, issuesAsText } from '../src/ingest/issue-report.ts';
import { refusal, shrinkageOfSite } from '../src/ingest/published-innovations.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { indexReportFile, indexReportJson } from '../src/views/index/index-report-json.ts';
import { indexTable } from '../src/views/index/index-table.ts';
import { commandArguments } from './command/command.ts';
import { commandUsage } from '../src/views/copy/command-usage.ts';

const { values } = commandArguments(commandUsage.build, {
	options: { 'accept-removals': { type: 'boolean', default: false } },
});
const project = process.cwd();
const { folder, fallback } = contentFolders();
const { issues, snapshot } = await readContent({ folder, fallbackFolder: fallback, base: '/' });
process.stdout.write(issuesAsText(issues, { folder: relative(project, folder), colour: false }));
const shrinkage = shrinkageOfSite(join(project, 'dist'), snapshot);
if (hasErrors(issues)) {
	console.error('Situs tidak dibangun: perbaiki dahulu kesalahan di atas. `dist/` tidak berubah.');
	process.exitCode = 1;
} else if (shrinkage.refused && !values['accept-removals']) {
	console.error(refusal(shrinkage));
	process.exitCode = 1;
} else {
	const report = indexReport(publishedSnapshot(snapshot));
	writeFileSync(indexReportFile, indexReportJson(report));
	process.stdout.write(`\n${indexTable(report)}\n`);
	process.exitCode = buildSite({ project, asOf: snapshot.asOf });
}
