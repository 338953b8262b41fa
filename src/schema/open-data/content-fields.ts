import type { z } from 'astro/zod';
import { inputJsonSchema, schemaNode, shapesOf, type SchemaNode } from '../json-schema.ts';

/** One key that people may write in a content file. */
export interface ContentField {
	/** Keys from the top, `dates.trial`; `[]` stands for an item of a list, `<…>` for a key of the author's own. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly kind: 'teks' | 'angka' | 'true/false' | 'daftar' | 'kelompok';
	readonly required: boolean;
	readonly choices: readonly string[];
	/** Values about fictional matters that are right here, as data. */
	readonly examples: readonly unknown[];
}

/** Groups that stand in many places and are described once. */
const sharedKeys: ReadonlySet<string> = new Set(['source', 'sources', 'reviewed']);

function kindOf(shapes: readonly SchemaNode[]): ContentField['kind'] {
	const named = shapes.flatMap(({ type }) => type ?? []);
	if (named.includes('array')) return 'daftar';
	if (named.includes('object') || shapes.some(({ properties }) => properties !== undefined))
		return 'kelompok';
	if (named.includes('boolean')) return 'true/false';
	return named.includes('string') ? 'teks' : named.some((type) => type !== 'null') ? 'angka' : 'teks';
}

function choicesOf(shapes: readonly SchemaNode[]): readonly string[] {
	return shapes.flatMap(({ enum: values = [], const: only }) =>
		[...values, ...(only === undefined ? [] : [only])].flatMap((value) =>
			value === null ? [] : [String(value)],
		),
	);
}

interface Place {
	readonly path: string;
	readonly own: string;
	readonly required: boolean;
}

/** The field itself, when it has a name, and what is inside it. */
function fieldsIn(node: SchemaNode, { path, own, required }: Place): readonly ContentField[] {
	const shapes = shapesOf(node);
	// The parts of a list of fixed length are alike.
	const items = shapes.flatMap(({ items: item }) =>
		item === undefined ? [] : shapesOf(schemaNode(Array.isArray(item) ? item[0] : item)),
	);
	const { title, description, examples } = node;
	const named =
		title === undefined || description === undefined
			? []
			: [
					{
						path,
						title,
						description,
						kind: kindOf(shapes),
						required,
						choices: choicesOf([...shapes, ...items]),
						examples,
					},
				];
	if (sharedKeys.has(own)) return named;
	return [
		...named,
		...shapes.flatMap((shape) => insideOf(shape, path)),
		...items.flatMap((item) => insideOf(item, `${path}[]`)),
	];
}

function insideOf(
	{ properties = {}, required, additionalProperties }: SchemaNode,
	path: string,
): readonly ContentField[] {
	const below = (key: string) => (path === '' ? key : `${path}.${key}`);
	const own = Object.entries(properties).flatMap(([key, value]) =>
		fieldsIn(schemaNode(value), { path: below(key), own: key, required: required.includes(key) }),
	);
	const free =
		typeof additionalProperties === 'object'
			? fieldsIn(schemaNode(additionalProperties), { path: below('<…>'), own: '', required: false })
			: [];
	return [...own, ...free];
}

/** Every key of a schema with its words, in the order of the schema; a key that several shapes share comes once. */
export function fieldsOf(schema: z.ZodType): readonly ContentField[] {
	const root = schemaNode(inputJsonSchema(schema));
	const fields = shapesOf(root).flatMap((shape) => insideOf(shape, ''));
	return [...Map.groupBy(fields, ({ path }) => path).values()].flatMap(([first, ...others]) =>
		first === undefined
			? []
			: [{ ...first, choices: [...new Set([first, ...others].flatMap(({ choices }) => choices))] }],
	);
}
