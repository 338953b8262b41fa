import type { Snapshot } from '../../catalogue/snapshot.ts';
import type { ContentIssue, IssueCode } from '../issue.ts';

/**
 * Errors that must be mended before anything is published, and that leave no doubt about what a record says: a report
 * tells what else such a record changes.
 */
export const toleratedErrors: ReadonlySet<IssueCode> = new Set<IssueCode>(['data-pribadi']);

/** The content as it stood at one moment. */
export interface ContentState {
	/** The records without a mistake, or with tolerated ones alone. */
	readonly snapshot: Snapshot;
	readonly issues: readonly ContentIssue[];
	/** Digest of every file of the content folder, by its path. */
	readonly files: Readonly<Record<string, string>>;
}

/** Files that cannot be used because of an error. */
export function unusableFiles({ issues }: Pick<ContentState, 'issues'>): ReadonlySet<string> {
	const errors = issues.filter(({ code, severity }) => severity === 'error' && !toleratedErrors.has(code));
	return new Set(errors.map(({ file }) => file));
}
