import { z } from 'astro/zod';
import { inputJsonSchema } from '../../schema/json-schema.ts';
import type { DataPath } from './data-path.ts';

/** What is needed of a JSON Schema to walk it. */
interface SchemaNode {
	readonly title?: string | undefined;
	readonly description?: string | undefined;
	readonly properties?: Readonly<Record<string, unknown>> | undefined;
	readonly items?: unknown;
	readonly additionalProperties?: unknown;
	readonly propertyNames?: unknown;
	readonly enum?: readonly unknown[] | undefined;
	readonly const?: unknown;
	readonly oneOf?: readonly unknown[] | undefined;
}

const nodeSchema = z.object({
	title: z.string().optional(),
	description: z.string().optional(),
	properties: z.record(z.string(), z.unknown()).optional(),
	items: z.unknown().optional(),
	additionalProperties: z.unknown().optional(),
	propertyNames: z.unknown().optional(),
	enum: z.array(z.unknown()).optional(),
	const: z.unknown().optional(),
	oneOf: z.array(z.unknown()).optional(),
});

const roots = new WeakMap<z.ZodType, SchemaNode>();

function nodeOf(value: unknown): SchemaNode | undefined {
	const parsed = nodeSchema.safeParse(value);
	return parsed.success ? parsed.data : undefined;
}

function rootOf(schema: z.ZodType): SchemaNode | undefined {
	const known = roots.get(schema);
	if (known !== undefined) return known;
	const root = nodeOf(inputJsonSchema(schema));
	if (root !== undefined) roots.set(schema, root);
	return root;
}

/** The value inside a value; `undefined` when there is none. */
export function childValue(value: unknown, segment: string | number): unknown {
	if (typeof value !== 'object' || value === null) return undefined;
	const entry: [string, unknown] | undefined = Object.entries(value).find(([key]) => key === String(segment));
	return entry?.[1];
}

/** The node itself, or of a choice between several shapes those that the value can have; all when it fits none. */
function shapesOf(node: SchemaNode, value: unknown): readonly SchemaNode[] {
	if (node.oneOf === undefined) return [node];
	const shapes = node.oneOf.flatMap((shape) => nodeOf(shape) ?? []);
	const fitting = shapes.filter(({ properties = {} }) =>
		Object.entries(properties).every(([key, property]) => {
			const wanted = nodeOf(property)?.const;
			return wanted === undefined || wanted === childValue(value, key);
		}),
	);
	return fitting.length === 0 ? shapes : fitting;
}

function childOf(node: SchemaNode, segment: string | number): SchemaNode | undefined {
	if (typeof segment === 'number') return nodeOf(node.items);
	return nodeOf(node.properties?.[segment]) ?? nodeOf(node.additionalProperties);
}

function walk(schema: z.ZodType, path: DataPath, data: unknown): readonly SchemaNode[] {
	const visited: SchemaNode[] = [];
	let current = rootOf(schema);
	let value = data;
	for (const segment of path) {
		const shapes = current === undefined ? [] : shapesOf(current, value);
		current = shapes.flatMap((shape) => childOf(shape, segment) ?? [])[0];
		if (current === undefined) break;
		visited.push(current);
		value = childValue(value, segment);
	}
	return visited;
}

/** The nearest named field on the way to a path: its label for readers and what to write. */
export interface FieldNote {
	readonly label: string;
	/** Absent when the path leads to something inside the named field. */
	readonly description?: string;
}

/**
 * What the schema says about the field at a path; `undefined` when nothing on the way has a name. `data` tells which of
 * several shapes is meant.
 */
export function fieldNote(schema: z.ZodType, path: DataPath, data?: unknown): FieldNote | undefined {
	const nodes = walk(schema, path, data);
	const named = nodes.findLast((node) => node.title !== undefined);
	if (named?.title === undefined) return undefined;
	const exact = nodes.length === path.length && nodes.at(-1) === named;
	return {
		label: named.title,
		...(exact && named.description !== undefined && { description: named.description }),
	};
}

/** Keys that the schema allows at a path of the data. */
export function knownKeys(schema: z.ZodType, path: DataPath, data: unknown): readonly string[] {
	const nodes = walk(schema, path, data);
	if (nodes.length < path.length) return [];
	const node = path.length === 0 ? rootOf(schema) : nodes.at(-1);
	if (node === undefined) return [];
	const shapes = shapesOf(node, path.reduce(childValue, data));
	const keys = shapes.flatMap(({ properties = {}, propertyNames }) => [
		...Object.keys(properties),
		...(nodeOf(propertyNames)?.enum ?? []).map(String),
	]);
	return [...new Set(keys)];
}
