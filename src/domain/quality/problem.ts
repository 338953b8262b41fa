import type { DataPath } from './data-path.ts';
import type { IssueCode } from './issue.ts';

/** A mistake in one entry, before it has a line: ingest finds the line from the path. */
export interface Problem {
	readonly code: IssueCode;
	/** Path relative to the content folder. */
	readonly file: string;
	/** Keys and indexes into the entry's data, as the author wrote them; empty for the entry as a whole. */
	readonly path: DataPath;
	readonly message: string;
	/** Point at the key instead of its value. */
	readonly atKey?: boolean;
}
