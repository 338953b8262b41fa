import { yamlInLine } from '../../domain/writing/yaml-text.ts';
import { schemaNode, shapesOf, type SchemaNode } from '../../schema/json-schema.ts';
import { templateText as text } from '../copy/authoring.ts';

/** Whether the keys that must be filled are empty, or hold their examples. */
export type Filling = 'empty' | 'examples';

/** Groups that stand in many places; inside another group only what they need is written. */
const sharedKeys: ReadonlySet<string> = new Set(['source', 'sources']);

interface Depth {
	readonly filling: Filling;
	/** Inside another group or list. */
	readonly nested: boolean;
	/** Keys that the example of the group shows, so that they are written although they may be left out. */
	readonly shown: ReadonlySet<string>;
}

/** Lines of all keys of a group, explained one by one; what may be left out is commented out. */
export function groupLines(group: SchemaNode, depth: Depth): readonly string[] {
	const shapes = shapesOf(group).filter(({ properties }) => properties !== undefined);
	const seen = new Set<string>();
	return shapes.flatMap(({ properties = {}, required }) => {
		const kind = shapes.length > 1 ? properties['kind'] : undefined;
		return Object.entries(properties).flatMap(([key, value]) => {
			const node = schemaNode(value);
			const note = kind === undefined || key === 'kind' ? '' : text.onlyFor(String(schemaNode(kind).const));
			const known = `${key} ${note}`;
			if (seen.has(known)) return [];
			seen.add(known);
			const needed = required.includes(key) || depth.shown.has(key);
			// Of several shapes the first is written; the keys of the others stand below it.
			const live =
				needed && (kind === undefined || key === 'kind' || schemaNode(kind).const === firstKind(shapes));
			const choices = key === 'kind' && kind !== undefined ? kindsOf(shapes) : choicesOf(node);
			return keyLines(key, node, { live, needed, note, choices }, depth);
		});
	});
}

function kindsOf(shapes: readonly SchemaNode[]): readonly string[] {
	return shapes.flatMap(({ properties = {} }) => schemaNode(properties['kind']).const ?? []).map(String);
}

function firstKind(shapes: readonly SchemaNode[]): string | undefined {
	return kindsOf(shapes)[0];
}

interface KeyState {
	/** Written out, not commented out. */
	readonly live: boolean;
	readonly needed: boolean;
	readonly note: string;
	readonly choices: readonly string[];
}

function keyLines(
	key: string,
	node: SchemaNode,
	{ live, needed, note, choices }: KeyState,
	depth: Depth,
): readonly string[] {
	const presence = [needed ? text.required : text.optional, ...(note === '' ? [] : [note])].join(', ');
	const { title = key, description = '' } = node;
	const isSaid = choices.every((choice) => description.includes(choice));
	const advice = isSaid ? '' : ` ${text.choices}: ${choices.join(', ')}.`;
	const words = `## ${title} (${presence}). ${description}${advice}`;
	const lines = valueLines(key, node, depth);
	return [words, ...(live ? lines : lines.map((line) => `# ${line}`))];
}

/** The key with its value: one line, or the lines inside it, indented. */
function valueLines(key: string, node: SchemaNode, depth: Depth): readonly string[] {
	const shapes = shapesOf(node);
	const list = shapes.find(({ items }) => items !== undefined);
	if (list !== undefined) {
		const item = schemaNode(list.items);
		if (!isGroup(item)) return listLines(key, node, item, depth);
		return [`${key}:`, ...itemLines(insideLines(key, item, depth)).map((line) => indented(line, 2))];
	}
	if (isGroup(node)) {
		const inside = insideLines(key, node, depth);
		return [`${key}:`, ...inside.map((line) => indented(line, 2))];
	}
	return [`${key}: ${scalar(node, depth)}`.trimEnd()];
}

function indented(line: string, by: number): string {
	return line === '' ? '' : ' '.repeat(by) + line;
}

function listLines(key: string, node: SchemaNode, item: SchemaNode, { filling }: Depth): readonly string[] {
	const [example] = node.examples;
	const items: readonly unknown[] = Array.isArray(example) ? example : choicesOf(item).slice(0, 1);
	if (filling === 'examples') return [`${key}:`, ...items.map((value) => `  - ${yamlInLine(value)}`)];
	return [`${key}:`, `  -  # ${text.example}: ${items.map((value) => yamlInLine(value)).join('; ')}`];
}

/** The first key of an item carries the dash; what explains it stands above. */
function itemLines(lines: readonly string[]): readonly string[] {
	const at = lines.findIndex((line) => !line.startsWith('#'));
	return lines.map((line, index) => (index < at ? line : index === at ? `- ${line}` : indented(line, 2)));
}

function insideLines(key: string, node: SchemaNode, depth: Depth): readonly string[] {
	const below = { ...depth, nested: true, shown: shownBy(node) };
	if (node.properties === undefined && typeof node.additionalProperties === 'object')
		return recordLines(node, below);
	if (!depth.nested || !sharedKeys.has(key)) return groupLines(node, below);
	const { required, properties = {} } = node;
	const needed = Object.fromEntries(Object.entries(properties).filter(([name]) => required.includes(name)));
	return [...groupLines({ ...node, properties: needed }, below), `## ${text.shared}`];
}

/** Keys of the author's own: the example says one, or the list of those that exist. */
function recordLines(node: SchemaNode, depth: Depth): readonly string[] {
	const own = [...shownBy(node)][0] ?? choicesOf(schemaNode(node.propertyNames))[0] ?? '';
	const name = yamlInLine(own);
	const [, ...inside] = valueLines(name, schemaNode(node.additionalProperties), depth);
	return [`${name}:  # ${text.ownKey}`, ...inside];
}

function shownBy({ examples: [example] }: SchemaNode): ReadonlySet<string> {
	return new Set(typeof example === 'object' && example !== null ? Object.keys(example) : []);
}

function isGroup(node: SchemaNode): boolean {
	return shapesOf(node).some(
		({ properties, additionalProperties }) =>
			properties !== undefined || typeof additionalProperties === 'object',
	);
}

function choicesOf(node: SchemaNode): readonly string[] {
	return shapesOf(node).flatMap(({ enum: values = [] }) =>
		values.flatMap((value) => (value === null ? [] : [String(value)])),
	);
}

/** The value itself, or nothing with the example beside it. */
function scalar(node: SchemaNode, { filling }: Depth): string {
	const value = exampleOf(node);
	if (filling === 'examples') return yamlInLine(value);
	return node.examples.length === 0 ? '' : ` # ${text.example}: ${yamlInLine(value)}`;
}

function exampleOf(node: SchemaNode): unknown {
	const [choice] = choicesOf(node);
	const [only] = shapesOf(node).flatMap((shape) => shape.const ?? []);
	return node.examples[0] ?? choice ?? only ?? false;
}
