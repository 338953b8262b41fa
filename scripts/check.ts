import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { hasErrors, issuesAsJson, issuesAsText } from '../src/ingest/issue-report.ts';
import { readContent } from '../src/ingest/read-content.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { folder, fallback } = contentFolders();
const { issues } = await readContent({ folder, fallbackFolder: fallback, base: '/', issuesOnly: true });
const colour = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
process.stdout.write(
	values.json
		? issuesAsJson(issues)
		: issuesAsText(issues, { folder: relative(process.cwd(), folder), colour }),
);
process.exitCode = hasErrors(issues) ? 1 : 0;
