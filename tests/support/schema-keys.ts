import { z } from 'astro/zod';

/** A key of a schema with the schema of its value. */
export interface SchemaKey {
	/** Keys from the top; `[]` stands for an item of a list, `<…>` for a key of the author's own. */
	readonly path: string;
	readonly schema: z.core.$ZodType;
}

function* valuesIn(schema: z.core.$ZodType, path: string): Generator<SchemaKey> {
	if (schema instanceof z.ZodObject) {
		const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
		for (const [key, value] of Object.entries(shape)) {
			const below = { path: path === '' ? key : `${path}.${key}`, schema: value };
			yield below;
			yield* valuesIn(value, below.path);
		}
	}
	for (const inner of innerOf(schema)) yield* valuesIn(inner, path);
	if (schema instanceof z.ZodArray) yield* valuesIn(schema.element, `${path}[]`);
	if (schema instanceof z.ZodRecord) yield* valuesIn(schema.valueType, `${path}.<…>`);
	if (schema instanceof z.ZodTuple) for (const item of schema.def.items) yield* valuesIn(item, `${path}[]`);
}

/** What stands for the same value: wrappers, and shapes to choose from. */
export function innerOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
	if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodNullable ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodPrefault
	)
		return [schema.def.innerType];
	if (schema instanceof z.ZodPipe) return [schema.def.in];
	if (schema instanceof z.ZodUnion) return schema.options;
	return [];
}

/** Every key of a schema at any depth, found in the schema itself and in nothing that is made from it. */
export function keysOf(schema: z.ZodType): readonly SchemaKey[] {
	return [...valuesIn(schema, '')];
}
