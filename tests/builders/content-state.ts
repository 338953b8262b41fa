import type { ContentState } from '../../src/domain/quality/change-report/content-state.ts';
import type { ContentIssue, IssueCode } from '../../src/domain/quality/issue.ts';
import type { Snapshot } from '../../src/domain/catalogue/snapshot.ts';
import { reportedRecords } from '../../src/domain/quality/change-report/reported-record.ts';

/** An error in a file, as the check tells it. */
export function anIssue(file: string, parts: Partial<ContentIssue> = {}): ContentIssue {
	const code: IssueCode = 'isian-wajib';
	const help = '/bantuan/isian-wajib/';
	return { code, severity: 'error', file, line: 3, column: 1, message: 'Tulis isinya.', help, ...parts };
}

/**
 * The content as a snapshot says it. Each file has a digest of what its records say, so that a file changes when one of
 * them does; `files` adds those that give no record, or that are written differently.
 */
export function aState(
	snapshot: Snapshot,
	{ issues = [], files = {} }: Partial<Omit<ContentState, 'snapshot'>> = {},
): ContentState {
	const written = Map.groupBy(reportedRecords(snapshot), ({ file }) => file);
	const digests = [...written].map(([file, records]) => [file, JSON.stringify(records)] as const);
	return { snapshot, issues, files: { ...Object.fromEntries(digests), ...files } };
}
