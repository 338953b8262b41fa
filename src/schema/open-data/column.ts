import { z } from 'astro/zod';
import { isPartialDate } from '../partial-date.ts';

/** What a reader of a table learns about one of its columns. */
export type ColumnMeta = Readonly<Record<'title' | 'description', string>>;

/** One value of an exported row. Unknown is null, never 0 and never an empty text. */
export type Cell = string | number | boolean | null | readonly string[];

export const columnKinds = ['text', 'list', 'integer', 'number', 'flag', 'day', 'date', 'address'] as const;

export type ColumnKind = (typeof columnKinds)[number];

/**
 * Title and description of a field of the content, so that a column that repeats the field is not described twice.
 * `change` replaces what is meant for authors. Throws for a field that has none.
 */
export function fieldMeta(field: z.ZodType, change: Partial<ColumnMeta> = {}): ColumnMeta {
	const { title, description } = { ...field.meta(), ...change };
	if (title === undefined || description === undefined) {
		throw new Error('A column takes its words from a field without a title or a description.');
	}
	return { title, description };
}

const partialDate = z
	.string()
	.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
	.refine(isPartialDate);

/** Columns that every row fills. */
export const known = {
	text: (meta: ColumnMeta) => z.string().min(1).meta(meta),
	list: (meta: ColumnMeta) => z.array(z.string().min(1)).readonly().meta(meta),
	integer: (meta: ColumnMeta) => z.int().meta(meta),
	number: (meta: ColumnMeta) => z.number().meta(meta),
	flag: (meta: ColumnMeta) => z.boolean().meta(meta),
	day: (meta: ColumnMeta) => z.iso.date().meta(meta),
	address: (meta: ColumnMeta) => z.url().meta(meta),
	choice: <const Values extends readonly string[]>(values: Values, meta: ColumnMeta) =>
		z.enum(values).meta(meta),
};

/** Columns that are null where nothing is known. */
export const maybe = {
	text: (meta: ColumnMeta) => z.string().min(1).nullable().meta(meta),
	integer: (meta: ColumnMeta) => z.int().nullable().meta(meta),
	number: (meta: ColumnMeta) => z.number().nullable().meta(meta),
	flag: (meta: ColumnMeta) => z.boolean().nullable().meta(meta),
	day: (meta: ColumnMeta) => z.iso.date().nullable().meta(meta),
	/** As exact as the source: a year, a month or a day. */
	date: (meta: ColumnMeta) => partialDate.nullable().meta(meta),
	address: (meta: ColumnMeta) => z.url().nullable().meta(meta),
	choice: <const Values extends readonly string[]>(values: Values, meta: ColumnMeta) =>
		z.enum(values).nullable().meta(meta),
};

/** The number of records of some kind that this site has; 0 is a count here, not a missing value. */
export const count = (title: string, description: string) => z.int().min(0).meta({ title, description });

/** The first column of every set: permanent, and unique in it. */
export const idColumn = (description: string) => known.text({ title: 'ID', description });

/** The page that shows the row, as a full address. */
export const pageColumn = (title = 'Alamat') =>
	known.address({ title, description: 'Alamat lengkap halaman yang menampilkan baris ini.' });
