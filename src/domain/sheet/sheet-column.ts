import { z } from 'astro/zod';
import { daySchema, partialDateSchema } from '../../schema/partial-date.ts';
import type { DataPath } from '../quality/data-path.ts';

export type ColumnKind = 'text' | 'number' | 'integer' | 'date' | 'flag' | 'choice';

/** What a column is besides a key of the schema: how rows find their record, or only something to read. */
export type ColumnRole = 'id' | 'record' | 'number' | 'rubric' | 'row' | 'prose' | 'reading';

/** One column of a sheet, as the schema describes it. */
export interface SheetColumn {
	/** Keys from the record, or from the item of a list, to the value; empty for columns with a role of their own. */
	readonly path: DataPath;
	/** The path in one word, `dates.trial`; the heading of a section; or a name of the role. Unique in its sheet. */
	readonly key: string;
	readonly role?: ColumnRole | undefined;
	/** With the names of the groups around it: `Tanggal: Uji coba`. */
	readonly title: string;
	readonly hint: string;
	readonly example?: string | undefined;
	readonly kind: ColumnKind;
	/** Several values in one cell, one a line. */
	readonly many: boolean;
	/** Nothing can be written without it. */
	readonly required: boolean;
	/** Values of an enumeration; empty for free ones. */
	readonly choices: readonly string[];
	/** Longest text in characters, where the schema has a limit. */
	readonly longest?: number | undefined;
}

/** A key whose value is a list of groups: it gets a sheet of its own. */
export interface ItemList {
	readonly key: string;
	readonly title: string;
	readonly hint: string;
	readonly item: z.ZodObject;
}

/** The schema of a value itself, without what makes it optional. */
function bare(schema: unknown): unknown {
	return schema instanceof z.ZodOptional ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodPrefault ||
		schema instanceof z.ZodNullable
		? bare(schema.unwrap())
		: schema;
}

function wordsOf(schema: unknown) {
	const { title = '', description = '', examples } = schema instanceof z.ZodType ? (schema.meta() ?? {}) : {};
	const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
	const shown = typeof example === 'string' || typeof example === 'number' ? String(example) : undefined;
	return { title, hint: description, example: shown };
}

/** Schemas that were given words are copies, but what they check is the same. */
function isDate(schema: z.ZodType): boolean {
	return schema.def === partialDateSchema.def || schema.def === daySchema.def;
}

function kindOf(schema: unknown): Pick<SheetColumn, 'kind' | 'choices' | 'longest'> {
	const free = { choices: [] };
	if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: schema.options.map(String) };
	if (schema instanceof z.ZodBoolean) return { ...free, kind: 'flag' };
	if (schema instanceof z.ZodNumber)
		return { ...free, kind: schema.format?.includes('int') === true ? 'integer' : 'number' };
	if (schema instanceof z.ZodType && isDate(schema)) return { ...free, kind: 'date' };
	const longest = schema instanceof z.ZodString ? (schema.maxLength ?? undefined) : undefined;
	return { ...free, kind: 'text', ...(longest !== undefined && { longest }) };
}

interface Around {
	readonly path: DataPath;
	readonly titles: readonly string[];
	readonly required: boolean;
}

function columnsIn(shape: z.ZodObject['shape'], around: Around): readonly SheetColumn[] {
	return Object.entries(shape).flatMap(([key, field]): readonly SheetColumn[] => {
		const schema = bare(field);
		const path = [...around.path, key];
		const { title, hint, example } = wordsOf(field);
		const titles = [...around.titles, title];
		const required = around.required && field instanceof z.ZodType && !field.safeParse(undefined).success;
		if (schema instanceof z.ZodObject) return columnsIn(schema.shape, { path, titles, required });
		if (schema instanceof z.ZodRecord) return [];
		const many = schema instanceof z.ZodArray;
		const single = many ? bare(schema.element) : schema;
		if (single instanceof z.ZodObject) return [];
		const own = { path, key: path.join('.'), title: titles.join(': '), hint, example, many, required };
		return [{ ...own, ...kindOf(single) }];
	});
}

/** Columns of the keys that hold one value or a list of plain values, groups unfolded, in the order of the schema. */
export function columnsOf(schema: z.ZodObject): readonly SheetColumn[] {
	return columnsIn(schema.shape, { path: [], titles: [], required: true });
}

/** The keys of the schema whose values are lists of groups. */
export function itemListsOf(schema: z.ZodObject): readonly ItemList[] {
	return Object.entries(schema.shape).flatMap(([key, field]) => {
		const list = bare(field);
		const item = list instanceof z.ZodArray ? bare(list.element) : undefined;
		const { title, hint } = wordsOf(field);
		return item instanceof z.ZodObject ? [{ key, title, hint, item }] : [];
	});
}
