import { z } from 'astro/zod';

const types = z.union([z.string(), z.array(z.string())]);
const literal = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const nodeSchema = z.object({
	type: types.optional(),
	title: z.string().optional(),
	description: z.string().optional(),
	examples: z.array(z.unknown()).default([]),
	default: z.unknown().optional(),
	enum: z.array(literal).optional(),
	const: literal.optional(),
	pattern: z.string().optional(),
	format: z.string().optional(),
	maxLength: z.number().optional(),
	minimum: z.number().optional(),
	exclusiveMinimum: z.number().optional(),
	maximum: z.number().optional(),
	minItems: z.number().optional(),
	properties: z.record(z.string(), z.unknown()).optional(),
	required: z.array(z.string()).default([]),
	items: z.unknown().optional(),
	propertyNames: z.unknown().optional(),
	additionalProperties: z.unknown().optional(),
	anyOf: z.array(z.unknown()).default([]),
	oneOf: z.array(z.unknown()).default([]),
});

/** One place of a JSON Schema, with what is needed to describe it to a person. */
export type SchemaNode = z.output<typeof nodeSchema>;

/** A place of a JSON Schema as plain data, and nothing for what says nothing (`{}`, `false`, the places of a tuple). */
export function schemaNode(value: unknown): SchemaNode {
	return nodeSchema.parse(typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
}

/** The place itself and the shapes that a value there may take. */
export function shapesOf(node: SchemaNode): readonly SchemaNode[] {
	return [node, ...[...node.anyOf, ...node.oneOf].map(schemaNode).flatMap(shapesOf)];
}

const exampleSchema = z.object({ examples: z.array(z.unknown()) });

/**
 * What authors may write, as JSON Schema draft-07: the newest draft that editors of YAML files read.
 * Checks that are functions are not in it; the check of the content has them all.
 */
export function inputJsonSchema(schema: z.ZodType): Readonly<Record<string, unknown>> {
	return z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-7',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => {
			// Zod leaves out the examples of what is changed while reading; ours are what authors write.
			const words = exampleSchema.safeParse(z.globalRegistry.get(zodSchema));
			if (words.success) jsonSchema.examples = words.data.examples.map(plainValue);
			// VS Code would show the pattern itself, which says nothing to an author; the schema has words for it.
			const formed = [jsonSchema, ...(jsonSchema.anyOf ?? [])].filter(
				({ pattern, format, patternErrorMessage }) =>
					(pattern ?? format) !== undefined && patternErrorMessage === undefined,
			);
			const inWords = formed.length === 0 ? undefined : formMessage(zodSchema);
			if (inWords !== undefined) for (const shape of formed) shape['patternErrorMessage'] = inWords;
			// The largest integer of the language says nothing to an author.
			if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
			if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
		},
	});
}

/** What the schema answers to a text that has no form at all. */
function formMessage(schema: z.core.$ZodType): string | undefined {
	const issues = z.safeParse(schema, '\u0000').error?.issues ?? [];
	return issues.find(({ code }) => code === 'invalid_format' || code === 'custom')?.message;
}

const json = z.json();

function plainValue(value: unknown): z.output<typeof json> {
	return json.parse(value);
}
