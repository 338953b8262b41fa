import { globSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../domain/writing/front-matter.ts';
import { yamlData } from '../../domain/writing/yaml-text.ts';
import { begunCollections, contentCollections } from '../../schema/content-collection.ts';
import { inputJsonSchema } from '../../schema/json-schema.ts';
import { authoringFiles, settingsText } from './authoring-files.ts';
import { templateOf } from './template.ts';

/** The YAML of a file with or without front matter. */
function yamlOf(text: string): string {
	const front = splitFrontMatter(text);
	return 'fault' in front ? text : front.yaml;
}

test('the files in the repository are what the schemas say (`npm run schemas` writes them)', () => {
	const stale = [...authoringFiles()].filter(([path, text]) => readFileSync(path, 'utf8') !== text);
	expect(stale.map(([path]) => path)).toEqual([]);
});

test('VS Code knows the schema of every kind of YAML file', () => {
	const settings = readFileSync('.vscode/settings.json', 'utf8');
	expect(settings).toBe(settingsText(settings));
});

test('an editor is told in words, and not by a pattern, how a value is written', () => {
	for (const { schema } of begunCollections) {
		const text = JSON.stringify(inputJsonSchema(schema));
		const patterns = text.match(/"pattern":/g) ?? [];
		const words = [...text.matchAll(/"patternErrorMessage":"(\w+)/g)].map(([, first]) => first);
		expect(words.length).toBeGreaterThanOrEqual(patterns.length);
		expect([...new Set(words)].filter((first) => first !== 'Tulis')).toEqual([]);
	}
});

describe.each([...contentCollections])('the JSON Schema of "$id"', ({ file, schema }) => {
	test('accepts files of this site', () => {
		const ajv = new Ajv({ strict: false, allErrors: true });
		addFormats(ajv);
		const isRight = ajv.compile(inputJsonSchema(schema));
		const files = globSync(`content/${file.replaceAll(/<[^>]+>/g, '*')}`).slice(0, 5);
		const wrong = files.flatMap((path) =>
			isRight(load(yamlOf(readFileSync(path, 'utf8')), { schema: CORE_SCHEMA }))
				? []
				: [
						{
							path,
							errors: isRight.errors?.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`),
						},
					],
		);
		expect(wrong).toEqual([]);
	});
});

describe.each([...begunCollections])('the template of "$id"', (collection) => {
	test('is right when what is needed is filled as its examples say', () => {
		const data = yamlData(yamlOf(templateOf(collection, 'examples')));
		expect(collection.schema.safeParse(data).error?.issues ?? []).toEqual([]);
	});

	test('names nothing but keys that exist, also in what is commented out', () => {
		let text = yamlOf(templateOf(collection, 'examples'));
		while (/^ *# /m.test(text)) text = text.replaceAll(/^( *)# /gm, '$1');
		const issues = collection.schema.safeParse(yamlData(text)).error?.issues ?? [];
		const unknown = issues.filter(({ code }) => code === 'unrecognized_keys');
		// Keys of the other shapes of a condition stand beside those of the first.
		expect(unknown.filter(({ path }) => !path.includes('condition'))).toEqual([]);
	});
});
