import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// The snippets are not files of the project, so nothing knows their types.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

/** Messages about a snippet as if it were the file at that path, without those about unused names. */
async function messagesFor(filePath: string, code: string): Promise<string[]> {
	const results = await eslint.lintText(code, { filePath });
	return results
		.flatMap(({ messages }) => messages)
		.filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars')
		.map(({ message }) => message);
}

describe('an import to the right is refused with the rule as a sentence', () => {
	test.each([
		[
			'src/domain/catalogue/x.ts',
			"import { readContent } from '../../ingest/read-content.ts';",
			'`domain` may not import `ingest`. The domain is pure: what it needs comes in as an argument.',
		],
		[
			'src/schema/x.ts',
			"import { order } from '../domain/order.ts';",
			'`schema` may not import `domain`. A schema says what authors may write and knows nothing of the code that uses it.',
		],
		[
			'src/ingest/x.ts',
			"import { loadSnapshot } from '../data/snapshot.ts';",
			'`ingest` may not import `data`. Ingest reads the disk for scripts too, so it works in plain Node and knows nothing of pages.',
		],
		[
			'src/data/x.ts',
			"import { homePage } from '../views/home-page.ts';",
			'`data` may not import `views`. Data hands the checked content to the pages and knows nothing of how they look.',
		],
		[
			'src/views/x.ts',
			"import { readContent } from '../ingest/read-content.ts';",
			'`views` may not import `ingest`. Views are pure: the page gets the data and hands it to the view as an argument.',
		],
		[
			'src/views/x.ts',
			"import type { Loaded } from '../data/snapshot.ts';",
			'`views` may not import `data`. Views are pure: the page gets the data and hands it to the view as an argument.',
		],
		[
			'src/components/X.astro',
			"---\nimport Base from '../layouts/Base.astro';\n---\n<Base />",
			'`components` may not import `layouts`. Imports only point to the left of schema -> domain -> ingest -> data -> views -> components -> layouts -> pages.',
		],
		[
			'src/layouts/X.astro',
			"---\nimport { page } from '../pages/page.ts';\n---\n<p>{page}</p>",
			'`layouts` may not import `pages`. Imports only point to the left of schema -> domain -> ingest -> data -> views -> components -> layouts -> pages.',
		],
		[
			'src/client/x.ts',
			"export { readContent } from '../ingest/read-content.ts';",
			'`client` may not import `ingest`. Code for the browser uses the schema, the domain and the views, and touches no disk.',
		],
		[
			'src/office/x.ts',
			"import { forms } from '../schema/innovation.ts';",
			'`office` may only use types of `schema`: write `import type`. Office files are written in browsers and by scripts: their writers take what views say and touch no disk.',
		],
		[
			'src/integrations/x.ts',
			"export * from '../pages/page.ts';",
			'`integrations` may not import `pages`. Integrations use ingest, domain and views, never components or pages.',
		],
		[
			'scripts/x.ts',
			"await import('../src/data/snapshot.ts');",
			'`scripts` may not import `data`. Scripts use ingest, domain and views, never components or pages.',
		],
		[
			'src/content.config.ts',
			"import { homePage } from './views/home-page.ts';",
			'`content.config` may not import `views`. The collections are a loader and a schema each, nothing else.',
		],
		[
			'src/domain/x.ts',
			"import { anInnovation } from '../../tests/builders/innovation.ts';",
			'`domain` may not import from the tests: they are not shipped.',
		],
		[
			'src/domain/x.ts',
			"import list from '../../content/list.json';",
			'`domain` may not import `content/list.json`, which lies outside the source. The domain is pure: what it needs comes in as an argument.',
		],
	])('%s: %s', async (path, code, message) => {
		expect(await messagesFor(path, code)).toEqual([message]);
	});
});

describe('a module that a layer cannot use is refused', () => {
	test.each([
		[
			'src/domain/x.ts',
			"import { readFileSync } from 'node:fs';",
			'`domain` may not import `node:fs`, which exists only in Node. The domain is pure: what it needs comes in as an argument.',
		],
		[
			'src/views/x.ts',
			"import { join } from 'path';",
			'`views` may not import `path`, which exists only in Node. Views are pure: the page gets the data and hands it to the view as an argument.',
		],
		[
			'src/views/x.ts',
			"import { getImage } from 'astro:assets';",
			'`views` may not import `astro:assets`, which exists only inside Astro. Views are pure: the page gets the data and hands it to the view as an argument.',
		],
		[
			'src/domain/x.ts',
			"import { load } from 'js-yaml';",
			'`domain` may not import the package `js-yaml`. The domain is pure: what it needs comes in as an argument.',
		],
		[
			'src/pages/x.ts',
			"import { getCollection } from 'astro:content';",
			'Only `src/data` and `src/content.config.ts` import `astro:content`, so that everything else can be tested and run without Astro.',
		],
		[
			'src/components/X.astro',
			"<script>import { readFileSync } from '../pages/x.ts'; readFileSync();</script>",
			'`components` may not import `pages`. Imports only point to the left of schema -> domain -> ingest -> data -> views -> components -> layouts -> pages.',
		],
	])('%s: %s', async (path, code, message) => {
		expect(await messagesFor(path, code)).toEqual([message]);
	});
});

describe('an import to the left passes', () => {
	test.each([
		['src/schema/x.ts', "import { z } from 'astro/zod'; export const schema = z.string();"],
		['src/domain/index/x.ts', "import { forms } from '../../schema/innovation.ts'; export const x = forms;"],
		['src/views/x.ts', "import { order } from '../domain/order.ts'; export const x = order;"],
		['src/ingest/x.ts', "import { join } from 'node:path'; export const x = join;"],
		['src/data/x.ts', "import { getCollection } from 'astro:content'; export const x = getCollection;"],
		['src/content.config.ts', "import { glob } from 'astro/loaders'; export const x = glob;"],
		[
			'src/client/x.ts',
			"import { innovationSchema } from '../schema/innovation.ts'; export const x = innovationSchema;",
		],
		['src/domain/x.ts', "import { parseDocument } from 'yaml'; export const x = parseDocument;"],
		['scripts/x.ts', "import { xlsxFile } from '../src/office/xlsx-file.ts'; export const x = xlsxFile;"],
		['src/pages/x.ts', "import { loadSnapshot } from '../data/snapshot.ts'; export const x = loadSnapshot;"],
		['src/components/X.astro', "<script>import { open } from '../client/open.ts'; open();</script>"],
		['src/domain/x.test.ts', "import { y } from '../../tests/builders/y.ts'; export const x = y;"],
		['src/domain/x.test.ts', "import fc from 'fast-check'; export const x = fc;"],
		['tests/e2e/x.spec.ts', "import { x } from '../../src/ingest/x.ts'; export const y = x;"],
	])('%s: %s', async (path, code) => {
		expect(await messagesFor(path, code)).toEqual([]);
	});
});

describe('pure code has no clock, no chance and no machine', () => {
	test.each([
		['export const x = Date.now();', 'has no clock'],
		['export const x = new Date();', 'has no clock'],
		['export const x = Math.random();', 'has no chance'],
		['export const x = performance.now();', 'has no clock'],
		["export const x = process.env['HOME'];", 'knows neither Node nor the browser'],
		['export const x = (n: number) => n.toLocaleString();', 'Name the locale'],
		['export const x = (n: number) => n.toLocaleString(undefined, {});', 'Name the locale'],
		['export const x = new Intl.NumberFormat();', 'Name the locale'],
		['export const x = (a: string, b: string) => a.localeCompare(b);', 'byCodePoint'],
		["import { x } from './y';\nexport const y = x;", 'Write the extension'],
		['export default 1;', 'Export by name'],
		['export const x = (a: unknown) => a as string;', 'Do not use any type assertions'],
		['export const x = (a?: string) => a!;', 'non-null assertion'],
		['export const x = (a: any) => String(a);', 'Unexpected any'],
		['console.log(1);', 'Unexpected console statement'],
	])('%s', async (code, message) => {
		const messages = await messagesFor('src/domain/x.ts', code);
		expect(messages.join('\n')).toContain(message);
		expect(messages).toHaveLength(1);
	});

	test.each([
		['export const x = (day: string) => new Date(day);'],
		["export const x = new Intl.NumberFormat('id-ID');"],
		["export const x = (n: number) => n.toLocaleString('id-ID');"],
		["export const x = ['a', 'b'] as const;"],
	])('%s passes', async (code) => {
		expect(await messagesFor('src/domain/x.ts', code)).toEqual([]);
	});
});
