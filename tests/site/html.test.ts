import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { pageKind } from '../support/page-kind.ts';

/** A template is filled by a script before anyone meets it: what it lacks until then is no fault. */
function insideTemplate(selector: string | null): boolean {
	return selector?.split(' > ').some((part) => /^template\b/.test(part)) === true;
}

/** Pages of one kind are made by the same components; more of them would only say the same. */
const ofEachKind = 6;

test('six pages of every kind are valid HTML', async () => {
	const site = readBuiltSite('dist');
	const validator = new HtmlValidate(new FileSystemConfigLoader());
	const { results } = await validator.validateMultipleFiles(
		[...Map.groupBy(site.pages, ({ path }) => pageKind(path)).values()]
			.flatMap((alike) => alike.toSorted((a, b) => b.bytes - a.bytes).slice(0, ofEachKind))
			.map(({ file }) => join(site.folder, file)),
	);
	const problems = results.flatMap(({ filePath, messages }) =>
		messages
			.filter(({ selector }) => !insideTemplate(selector))
			.map(
				({ line, column, ruleId, message }) =>
					`${filePath}:${String(line)}:${String(column)} ${ruleId}: ${message}`,
			),
	);
	expect(problems).toEqual([]);
});
