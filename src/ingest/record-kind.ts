import { byCodePoint } from '../domain/catalogue/order.ts';
import type { Problem } from '../domain/quality/problem.ts';
import { localAddresses, resolveLocal } from './local-file.ts';
import type { RecordText } from './read-files.ts';
import type { LocalFiles } from './restricted-mdx/prose-context.ts';

/** What tells one kind of record with front matter and prose from another. */
export interface RecordKind<Data> {
	/** Titles that level 2 headings of the prose may have, in their order. */
	readonly headings: readonly string[];
	/** Addresses of files in the front matter, as written. */
	readonly writtenFiles: (data: Data) => readonly string[];
	/** Those of them that are published as they are, also when they are pictures. */
	readonly evidenceFiles: (data: Data) => readonly string[];
	/** Files of the front matter that cannot be used. */
	readonly checkFiles: (file: string, data: Data, files: LocalFiles) => readonly Problem[];
}

/** Local addresses that a record may use, each once and in a fixed order: more than are used, never fewer. */
export function addressesOf<Data>(
	{ text, data }: RecordText<Data>,
	{ writtenFiles }: RecordKind<Data>,
): readonly string[] {
	const written = data === undefined ? [] : writtenFiles(data);
	return [...new Set([...localAddresses(text), ...written])].toSorted(byCodePoint);
}

/** Paths, relative to the content folder, of the files that records may use. */
export function wantedFiles<Data>(
	records: readonly RecordText<Data>[],
	kind: RecordKind<Data>,
): readonly string[] {
	return records.flatMap((record) =>
		addressesOf(record, kind).flatMap((written) => resolveLocal(record.file, written) ?? []),
	);
}
