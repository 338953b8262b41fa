import { z } from 'astro/zod';
import type { DataPath } from './yaml-position.ts';

/** What is needed of a JSON Schema to walk it. */
interface SchemaNode {
	readonly title?: string | undefined;
	readonly description?: string | undefined;
	readonly properties?: Readonly<Record<string, unknown>> | undefined;
	readonly items?: unknown;
	readonly additionalProperties?: unknown;
	readonly propertyNames?: unknown;
	readonly enum?: readonly unknown[] | undefined;
}

const nodeSchema = z.object({
	title: z.string().optional(),
	description: z.string().optional(),
	properties: z.record(z.string(), z.unknown()).optional(),
	items: z.unknown().optional(),
	additionalProperties: z.unknown().optional(),
	propertyNames: z.unknown().optional(),
	enum: z.array(z.unknown()).optional(),
});

const roots = new WeakMap<z.ZodType, SchemaNode>();

function nodeOf(value: unknown): SchemaNode | undefined {
	const parsed = nodeSchema.safeParse(value);
	return parsed.success ? parsed.data : undefined;
}

function rootOf(schema: z.ZodType): SchemaNode | undefined {
	const known = roots.get(schema);
	if (known !== undefined) return known;
	const root = nodeOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
	if (root !== undefined) roots.set(schema, root);
	return root;
}

function childOf(node: SchemaNode, segment: string | number): SchemaNode | undefined {
	if (typeof segment === 'number') return nodeOf(node.items);
	return nodeOf(node.properties?.[segment]) ?? nodeOf(node.additionalProperties);
}

function walk(schema: z.ZodType, path: DataPath): readonly SchemaNode[] {
	const visited: SchemaNode[] = [];
	let current = rootOf(schema);
	for (const segment of path) {
		current = current === undefined ? undefined : childOf(current, segment);
		if (current === undefined) break;
		visited.push(current);
	}
	return visited;
}

/** The nearest named field on the way to a path: its label for readers and what to write. */
export interface FieldNote {
	readonly label: string;
	/** Absent when the path leads to something inside the named field. */
	readonly description?: string;
}

/** What the schema says about the field at a path; `undefined` when nothing on the way has a name. */
export function fieldNote(schema: z.ZodType, path: DataPath): FieldNote | undefined {
	const nodes = walk(schema, path);
	const named = nodes.findLast((node) => node.title !== undefined);
	if (named?.title === undefined) return undefined;
	const exact = nodes.length === path.length && nodes.at(-1) === named;
	return {
		label: named.title,
		...(exact && named.description !== undefined && { description: named.description }),
	};
}

/** Keys that the schema allows at a path. */
export function knownKeys(schema: z.ZodType, path: DataPath): readonly string[] {
	const nodes = walk(schema, path);
	if (nodes.length < path.length) return [];
	const node = path.length === 0 ? rootOf(schema) : nodes.at(-1);
	const named = nodeOf(node?.propertyNames)?.enum ?? [];
	return [...Object.keys(node?.properties ?? {}), ...named.map(String)];
}
