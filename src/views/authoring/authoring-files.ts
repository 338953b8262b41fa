import {
	begunCollections,
	contentCollections,
	schemaFilePath,
	type ContentCollection,
} from '../../schema/content-collection.ts';
import { inputJsonSchema } from '../../schema/json-schema.ts';
import { snippetsOf } from './snippet.ts';
import { templateName, templateOf } from './template.ts';

/** JSON Schema of the files of a collection, as text. */
export function schemaFile({ title, file, schema }: ContentCollection): string {
	const { $schema, ...rest } = inputJsonSchema(schema);
	return `${JSON.stringify({ $schema, title, description: file, ...rest }, null, '\t')}\n`;
}

/** Which files a schema is for, as VS Code wants to know it. */
function yamlSchemas(): Readonly<Record<string, readonly string[]>> {
	const files = contentCollections.filter(({ file }) => file.endsWith('.yaml'));
	return Object.fromEntries(
		files.map((collection) => [
			`./${schemaFilePath(collection)}`,
			[`content/${collection.file.replaceAll(/<[^>]+>/g, '*')}`],
		]),
	);
}

/** The settings of VS Code with `yaml.schemas` as it should be, and the rest as it is. */
export function settingsText(settings: string): string {
	const lines = Object.entries(yamlSchemas()).map(
		([schema, files]) => `\t\t"${schema}": ${JSON.stringify(files)}`,
	);
	return settings.replace(/"yaml\.schemas": \{[^}]*\}/, `"yaml.schemas": {\n${lines.join(',\n')}\n\t}`);
}

/** Files that are made from the schemas and kept in the repository, so that they work without any command. */
export function authoringFiles(): ReadonlyMap<string, string> {
	const snippets = contentCollections
		.filter(({ file }) => file.endsWith('.mdx'))
		.map((collection) => snippetsOf(collection));
	return new Map([
		...contentCollections.map((each): [string, string] => [schemaFilePath(each), schemaFile(each)]),
		...begunCollections.map((each): [string, string] => [
			`docs/templates/${templateName(each)}`,
			templateOf(each),
		]),
		['.vscode/etalase.code-snippets', `${JSON.stringify(Object.assign({}, ...snippets), null, '\t')}\n`],
	]);
}
