import { z } from 'astro/zod';
import type { ColumnKind } from './column.ts';

/** A column as plain data: what dictionaries, table schemas and spreadsheets are made from. */
export interface Column {
	readonly key: string;
	readonly title: string;
	readonly description: string;
	readonly kind: ColumnKind;
	/** Every row fills it. */
	readonly required: boolean;
	/** The only values that occur; undefined where any do. */
	readonly choices?: readonly string[] | undefined;
}

/** A row schema: an object whose keys are the columns in their order. */
export type RowSchema = z.ZodObject;

const valueSchema = z.object({
	type: z.union([z.string(), z.array(z.string())]).optional(),
	format: z.string().optional(),
	pattern: z.string().optional(),
	enum: z.array(z.string()).optional(),
});

const columnSchema = valueSchema.extend({
	title: z.string(),
	description: z.string(),
	anyOf: z.array(valueSchema).optional(),
});

const objectSchema = z.object({ properties: z.record(z.string(), columnSchema) });

type Value = z.output<typeof valueSchema>;

/** Types that a value may have; an unknown one has the type null. */
function typesOf({ type, anyOf = [] }: Value & { readonly anyOf?: readonly Value[] | undefined }) {
	return [type, ...anyOf.map((value) => value.type)].flatMap((types) => types ?? []);
}

function kindOf(value: Value): ColumnKind {
	const { format, pattern } = value;
	const [type] = typesOf(value);
	if (type === 'array') return 'list';
	if (type === 'integer' || type === 'number') return type;
	if (type === 'boolean') return 'flag';
	if (format === 'date') return 'day';
	if (format === 'uri') return 'address';
	return pattern === undefined ? 'text' : 'date';
}

/** The columns of a row schema in their order. Throws for a column without title and description. */
export function columnsOf(row: RowSchema): readonly Column[] {
	const { properties } = objectSchema.parse(z.toJSONSchema(row));
	return Object.entries(properties).map(([key, { title, description, ...own }]) => {
		const value = own.anyOf?.find(({ type }) => type !== 'null') ?? own;
		const required = !typesOf(own).includes('null');
		return { key, title, description, kind: kindOf(value), required, choices: value.enum };
	});
}

/** What stands above the rows of every JSON export. */
export const stampSchema = z.strictObject({
	rubrik: z.string().meta({ title: 'Rubrik', description: 'ID rubrik indeks yang berlaku.' }),
	rubrik_versi: z.int().meta({ title: 'Versi rubrik', description: 'Naik bila rubrik dibetulkan.' }),
	per_tanggal: z.iso.date().meta({ title: 'Per tanggal', description: 'Hari terakhir isi berubah.' }),
	commit: z
		.string()
		.nullable()
		.meta({ title: 'Komit', description: 'Komit isi; null bila isi belum dikomit.' }),
	lisensi: z.string().meta({ title: 'Lisensi', description: 'Nama lisensi isi.' }),
	lisensi_url: z.url().meta({ title: 'Alamat lisensi', description: 'Naskah lisensi.' }),
	penerbit: z.string().meta({ title: 'Penerbit', description: 'Kantor yang menerbitkan situs ini.' }),
	situs: z.url().meta({ title: 'Situs', description: 'Alamat beranda situs ini.' }),
});

/** JSON Schema (draft 2020-12) of the JSON export of a set. `address` is where the schema itself is published. */
export function exportSchema(
	row: RowSchema,
	{
		address,
		title,
		description,
	}: { readonly address: string; readonly title: string; readonly description: string },
): Readonly<Record<string, unknown>> {
	const file = stampSchema.extend({
		kumpulan: z.string().meta({ title: 'Kumpulan data', description: 'ID kumpulan data ini.' }),
		contoh: z.boolean().meta({
			title: 'Data contoh',
			description: 'true bila semua baris rekaan; data contoh dan data nyata tidak pernah dalam satu berkas.',
		}),
		data: z.array(row).meta({ title, description }),
	});
	const { $schema, ...rest } = z.toJSONSchema(file);
	return { $schema, $id: address, title, description, ...rest };
}
