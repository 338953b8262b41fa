import type { Snapshot } from '../../catalogue/snapshot.ts';
import type { ContentIssue } from '../issue.ts';

/** The content as it stood at one moment. */
export interface ContentState {
	/** The records without a mistake. */
	readonly snapshot: Snapshot;
	readonly issues: readonly ContentIssue[];
	/** Digest of every file of the content folder, by its path. */
	readonly files: Readonly<Record<string, string>>;
}

/** Files that cannot be used because of an error. */
export function unusableFiles({ issues }: Pick<ContentState, 'issues'>): ReadonlySet<string> {
	return new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
}
