import { z } from 'astro/zod';
import { isEmpty, isGroup } from './same.ts';

/** The schema of the value itself, without what makes it optional or transforms it. */
function bare(schema: unknown): unknown {
	if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodNullable ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodPrefault
	) {
		return bare(schema.unwrap());
	}
	return schema instanceof z.ZodPipe ? bare(schema.in) : schema;
}

/** True for what need not be written, because leaving it out says the same. */
function isImplied(schema: unknown, value: unknown): boolean {
	if (value === undefined) return true;
	if (!(schema instanceof z.ZodType) || !schema.safeParse(undefined).success) return false;
	if (isEmpty(value)) return true;
	return schema instanceof z.ZodDefault && schema.def.defaultValue === value;
}

/** Of several shapes the one that the value has, or the one that shares the most keys with it. */
function shapeFor(options: readonly unknown[], value: unknown): unknown {
	const fitting = options.find((option) => option instanceof z.ZodType && option.safeParse(value).success);
	if (fitting !== undefined || !isGroup(value)) return fitting;
	const shared = options.map((option) => {
		const shape: unknown = bare(option);
		const known = shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
		return known.filter((key) => key in value).length;
	});
	return options[shared.indexOf(Math.max(...shared))];
}

/**
 * The data with its keys in the schema's order, without defaults and without empty optional values; keys that the
 * schema does not know stand last. Data that does not fit the schema is put in order as far as it does.
 */
export function inSchemaOrder(schema: unknown, value: unknown): unknown {
	const shape = bare(schema);
	if (shape instanceof z.ZodUnion) {
		const option = shapeFor(shape.options, value);
		return option === undefined ? value : inSchemaOrder(option, value);
	}
	if (shape instanceof z.ZodArray && Array.isArray(value)) {
		return value.map((item: unknown) => inSchemaOrder(shape.element, item));
	}
	if (!isGroup(value)) return value;
	if (shape instanceof z.ZodRecord) {
		const entries = Object.entries(value).filter(([, inside]) => inside !== undefined);
		return Object.fromEntries(entries.map(([key, inside]) => [key, inSchemaOrder(shape.valueType, inside)]));
	}
	if (!(shape instanceof z.ZodObject)) return value;
	const known = Object.entries(shape.shape).flatMap(([key, field]) => {
		const inside = Object.hasOwn(value, key) ? inSchemaOrder(field, value[key]) : undefined;
		return isImplied(field, inside) ? [] : [[key, inside] as const];
	});
	const unknown = Object.entries(value).filter(
		([key, inside]) => !Object.hasOwn(shape.shape, key) && inside !== undefined,
	);
	return Object.fromEntries([...known, ...unknown]);
}
