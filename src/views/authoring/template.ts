import type { ContentCollection } from '../../schema/content-collection.ts';
import { inputJsonSchema, schemaNode } from '../../schema/json-schema.ts';
import { templateText as text } from '../copy/authoring.ts';
import { groupLines, type Filling } from './template-lines.ts';

/** Name of the template of a collection: its id with the ending of its files. */
export function templateName({ id, file }: ContentCollection): string {
	return `${id}${file.slice(file.lastIndexOf('.'))}`;
}

/**
 * A file to copy: every key of the collection with its explanation. Keys that must be there are empty or hold their
 * examples; the others are commented out.
 */
export function templateOf(collection: ContentCollection, filling: Filling = 'empty'): string {
	const { title, file, schema, headings } = collection;
	const root = schemaNode(inputJsonSchema(schema));
	const head = text.head(title, file).map((line) => `## ${line}`);
	const lines = [...head, ...groupLines(root, { filling, nested: false, shown: new Set() })];
	const yaml = `${lines.join('\n')}\n`;
	if (headings === undefined) return yaml;
	const prose = filling === 'examples' ? `${text.prose}\n\n` : '';
	const sections = headings.map((heading) => `## ${heading}\n\n${prose}`);
	return `---\n${yaml}---\n\n${sections.join('')}`.trimEnd().concat('\n');
}
