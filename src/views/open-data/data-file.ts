import type { DataEnding } from '../../domain/catalogue/data-address.ts';
import type { FilledDataset } from './open-data.ts';

/** One file of a set as it is published. */
export interface DataFile {
	/** Site path without the base. */
	readonly path: string;
	readonly ending: DataEnding;
	readonly filled: FilledDataset;
	readonly bytes: number;
	/** SHA-256 of the file, 64 hexadecimal digits. */
	readonly sha256: string;
}

/** Media types of the files as registered with IANA. */
export const mediaTypes = {
	csv: 'text/csv',
	json: 'application/json',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'schema.json': 'application/schema+json',
} as const satisfies Record<DataEnding, string>;
