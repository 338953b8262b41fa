import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';

/** A template is filled by a script before anyone meets it: what it lacks until then is no fault. */
function insideTemplate(selector: string | null): boolean {
	return selector?.split(' > ').some((part) => /^template\b/.test(part)) === true;
}

test('every page is valid HTML', async () => {
	const site = readBuiltSite('dist');
	const validator = new HtmlValidate(new FileSystemConfigLoader());
	const { results } = await validator.validateMultipleFiles(
		site.pages.map(({ file }) => join(site.folder, file)),
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
