import { yamlInLine } from '../../domain/writing/yaml-text.ts';
import type { ContentCollection } from '../../schema/content-collection.ts';
import { inputJsonSchema, schemaNode, shapesOf, type SchemaNode } from '../../schema/json-schema.ts';
import { snippetText as text } from '../copy/authoring.ts';
import { templateOf } from './template.ts';

/** One completion of VS Code (`*.code-snippets`). */
export interface Snippet {
	/** Languages in which it is offered. */
	readonly scope: string;
	readonly prefix: string;
	readonly body: readonly string[];
	readonly description: string;
}

/** A record with prose is Markdown for VS Code as long as no extension says otherwise. */
const scope = 'markdown,mdx';

/** What means something in a snippet is written as it is read. */
function escaped(value: string): string {
	return value.replaceAll(/[\\$}]/g, String.raw`\$&`);
}

function choice(values: readonly string[]): string {
	return `\${1|${values.map((value) => value.replaceAll(/[\\,|$}]/g, String.raw`\$&`)).join(',')}|}`;
}

function valueOf(node: SchemaNode): string {
	const shapes = shapesOf(node);
	const choices = shapes.flatMap(({ enum: values = [] }) => values.map(String));
	if (choices.length > 0) return choice(choices);
	if (shapes.some(({ type }) => type === 'boolean')) return choice(['true', 'false']);
	const [example] = node.examples;
	return `\${1:${example === undefined ? '' : escaped(yamlInLine(example))}}`;
}

function bodyOf(key: string, node: SchemaNode): readonly string[] {
	const shapes = shapesOf(node);
	const list = shapes.find(({ items }) => items !== undefined);
	if (list !== undefined) {
		const item = schemaNode(list.items);
		const [first, ...rest] = keysOf(item);
		if (first !== undefined) return [`${key}:`, `  - ${first}`, ...rest.map((line) => `    ${line}`)];
		const [examples] = node.examples;
		return [`${key}:`, `  - ${valueOf({ ...item, examples: Array.isArray(examples) ? examples : [] })}`];
	}
	const inside = keysOf(node);
	return inside.length === 0
		? [`${key}: ${valueOf(node)}`]
		: [`${key}:`, ...inside.map((line) => `  ${line}`)];
}

/** The keys that a group needs, or all of them where it needs none. */
function keysOf(group: SchemaNode): readonly string[] {
	const { properties = {}, required } =
		shapesOf(group).find((shape) => shape.properties !== undefined) ?? group;
	const needed = required.length === 0 ? Object.keys(properties) : required;
	return needed.map((key, index) => `${key}: \${${String(index + 1)}}`);
}

/**
 * Completions for the front matter of a collection, by name. They are there before any command was run and without any
 * extension: every key with its explanation, its choices and its example.
 */
export function snippetsOf(collection: ContentCollection): Readonly<Record<string, Snippet>> {
	const { id, title } = collection;
	const { properties = {} } = schemaNode(inputJsonSchema(collection.schema));
	const keys = Object.entries(properties).map(([key, value]): [string, Snippet] => {
		const node = schemaNode(value);
		const description = `${node.title ?? key}. ${node.description ?? ''}`;
		return [`${title}: ${key}`, { scope, prefix: key, body: bodyOf(key, node), description }];
	});
	const whole: Snippet = {
		scope,
		prefix: text.wholePrefix(id),
		body: templateOf(collection).trimEnd().split('\n').map(escaped),
		description: text.whole(title),
	};
	return Object.fromEntries([[`${title}: ${text.wholePrefix(id)}`, whole], ...keys]);
}
