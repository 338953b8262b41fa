import { z } from 'astro/zod';

/** What a form needs to know of a JSON Schema. */
export interface SchemaNode {
	readonly title?: string | undefined;
	readonly description?: string | undefined;
	readonly examples?: readonly unknown[] | undefined;
	readonly type?: string | undefined;
	readonly format?: string | undefined;
	readonly maxLength?: number | undefined;
	readonly enum?: readonly unknown[] | undefined;
	readonly const?: unknown;
	readonly properties?: Readonly<Record<string, unknown>> | undefined;
	readonly required?: readonly string[] | undefined;
	readonly items?: unknown;
	readonly additionalProperties?: unknown;
	readonly propertyNames?: unknown;
	readonly anyOf?: readonly unknown[] | undefined;
	readonly oneOf?: readonly unknown[] | undefined;
}

const nodeSchema = z.object({
	title: z.string().optional(),
	description: z.string().optional(),
	examples: z.array(z.unknown()).optional(),
	type: z.string().optional(),
	format: z.string().optional(),
	maxLength: z.number().optional(),
	enum: z.array(z.unknown()).optional(),
	const: z.unknown().optional(),
	properties: z.record(z.string(), z.unknown()).optional(),
	required: z.array(z.string()).optional(),
	items: z.unknown().optional(),
	additionalProperties: z.unknown().optional(),
	propertyNames: z.unknown().optional(),
	anyOf: z.array(z.unknown()).optional(),
	oneOf: z.array(z.unknown()).optional(),
});

/** A part of a JSON Schema; throws when it is none. */
export function schemaNode(part: unknown): SchemaNode {
	return nodeSchema.parse(part);
}

/** What a file may hold, as JSON Schema. */
export function writtenSchema(schema: z.ZodType): SchemaNode {
	return schemaNode(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }));
}
