import type { Cell } from '../../schema/open-data/column.ts';
import { columnsOf, type Column, type RowSchema } from '../../schema/open-data/export-schema.ts';
import type { DataSource } from './data-source.ts';

export type DataRow = Readonly<Record<string, Cell>>;

/** One table of the open data. */
export interface Dataset {
	/** Part of its addresses: `/data/<id>.csv`. */
	readonly id: string;
	readonly title: string;
	/** What a row is, and what the set does not say. */
	readonly description: string;
	readonly row: RowSchema;
	readonly columns: readonly Column[];
	/** Reference lists are the same for real governments and samples, and stand with the real ones only. */
	readonly hasSamples: boolean;
	/** Rows in the order of their ids. */
	readonly rows: (source: DataSource) => readonly DataRow[];
}

interface Written<Row> {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly row: RowSchema & { readonly _zod: { readonly output: Row } };
	readonly hasSamples?: false;
	readonly rows: (source: DataSource) => readonly Row[];
}

/** A set whose rows are held to its row schema by the compiler; what comes out is plain. */
export function dataset<Row extends DataRow>(written: Written<Row>): Dataset {
	return { ...written, hasSamples: written.hasSamples ?? true, columns: columnsOf(written.row) };
}
