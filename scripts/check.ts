import { relative } from 'node:path';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { writeFrontMatterSchemas } from '../src/ingest/front-matter-schemas.ts';
import { hasErrors, issuesAsJson, issuesAsText } from '../src/ingest/issue-report.ts';
import { readContent } from '../src/ingest/read-content.ts';
import { commandArguments } from './command/command.ts';
import { commandUsage } from '../src/views/copy/command-usage.ts';

const { values } = commandArguments(commandUsage.check, {
	options: { json: { type: 'boolean', default: false } },
});
const folders = contentFolders();
const { folder, fallback } = folders;
writeFrontMatterSchemas(process.cwd(), folders);
const { issues, snapshot } = await readContent({
	folder,
	fallbackFolder: fallback,
	base: '/',
	issuesOnly: true,
});
// What stands in for settings that cannot be read is nobody's address.
const settingsAreRead = !issues.some(({ file, severity }) => file === 'site.yaml' && severity === 'error');
const site = settingsAreRead ? snapshot.site.baseUrl : undefined;
const colour = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
process.stdout.write(
	values.json
		? issuesAsJson(issues)
		: issuesAsText(issues, { folder: relative(process.cwd(), folder), colour, site }),
);
process.exitCode = hasErrors(issues) ? 1 : 0;
