import { z } from 'astro/zod';

const nodeSchema = z.object({
	properties: z.record(z.string(), z.unknown()).optional(),
	items: z.unknown().optional(),
	additionalProperties: z.unknown().optional(),
	oneOf: z.array(z.unknown()).optional(),
	const: z.unknown().optional(),
});

/**
 * Keys of a schema that none of the entries fills, `phases.steps.after`; lists and groups that are empty do not count.
 * Of a choice between several shapes, each has to be used.
 */
export function unusedKeys(schema: z.ZodType, entries: readonly unknown[]): readonly string[] {
	return unusedIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), entries, '');
}

function unusedIn(node: unknown, values: readonly unknown[], path: string): readonly string[] {
	const filled = values.filter(
		(value) => value !== undefined && !(Array.isArray(value) && value.length === 0),
	);
	if (filled.length === 0) return [path];
	const { data: shape } = nodeSchema.safeParse(node);
	if (shape === undefined) return [];
	const { properties = {}, items, additionalProperties, oneOf = [] } = shape;
	return [
		...oneOf.flatMap((one) => unusedIn(one, filled.filter(fits(one)), path)),
		...Object.entries(properties).flatMap(([key, property]) =>
			unusedIn(property, filled.map(at(key)), path === '' ? key : `${path}.${key}`),
		),
		...(items === undefined ? [] : unusedIn(items, filled.flatMap(valuesIn), path)),
		...(typeof additionalProperties === 'object'
			? unusedIn(additionalProperties, filled.flatMap(valuesIn), `${path}.*`)
			: []),
	];
}

function at(key: string): (value: unknown) => unknown {
	return (value) => {
		const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(value ?? {}));
		return fields.get(key);
	};
}

function valuesIn(value: unknown): readonly unknown[] {
	const values: readonly unknown[] = Object.values(value ?? {});
	return values;
}

/** Whether a value has the fixed values of a shape. */
function fits(shape: unknown): (value: unknown) => boolean {
	const { properties = {} } = nodeSchema.parse(shape);
	const fixed = Object.entries(properties).flatMap(([key, property]) => {
		const { data } = nodeSchema.safeParse(property);
		return data?.const === undefined ? [] : [[key, data.const] as const];
	});
	return (value) => fixed.every(([key, wanted]) => at(key)(value) === wanted);
}
