import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { isUnchanged } from '../src/domain/quality/change-report/change-report.ts';
import { dayInJakarta } from '../src/ingest/as-of.ts';
import { compareContent } from '../src/ingest/compare-content.ts';
import { contentFolders } from '../src/ingest/content-folder.ts';
import { changeReportMarkdown } from '../src/views/change-report/change-report-markdown.ts';
import { linkSection } from '../src/views/change-report/link-section.ts';
import { changeReportText as words, reportCommandText as text } from '../src/views/copy/change-report.ts';
import { commandArguments, fail } from './command/command.ts';

const { values } = commandArguments(text.usage, {
	options: {
		base: { type: 'string' },
		head: { type: 'string' },
		out: { type: 'string' },
		preview: { type: 'string' },
		json: { type: 'boolean', default: false },
	},
});
const { base, head, out, preview } = values;
if (base === undefined || base === '') fail(text.usage);
const address = preview === undefined ? undefined : addressOf(preview);

const folders = contentFolders();
const compared = await compareContent(folders, { base, head, linkCache: resolve('.cache/links.json') });
if ('missing' in compared) fail(text.missing(compared.missing, compared.shallow));
const { report, links } = compared;
const shown = relative(process.cwd(), folders.folder).replaceAll('\\', '/');
const path = (file: string) => (shown === '' ? file : `${shown}/${file}`);
const markdown = changeReportMarkdown(report, {
	names: {
		before: text.commit(base, compared.base.slice(0, 10)),
		after: head === undefined ? words.workingTree : text.commit(head, compared.head?.slice(0, 10) ?? ''),
	},
	path,
	site: compared.site,
	preview: address,
	more: [linkSection(links, { path, dayOf: dayInJakarta })],
});
const written = values.json ? `${JSON.stringify({ ...report, links }, null, '\t')}\n` : markdown;
if (out === undefined) process.stdout.write(written);
else {
	writeFileSync(out, written);
	console.log(isUnchanged(report) ? words.unchanged : text.written(out));
}

function addressOf(written: string): string {
	const url = URL.canParse(written) ? new URL(written) : undefined;
	if (url === undefined || !/^https?:$/.test(url.protocol)) fail(text.wrongPreview(written));
	return `${url.origin}${url.pathname}`;
}
