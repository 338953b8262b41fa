import type { ContentIssue } from '../issue.ts';
import type { RecordChange } from './record-changes.ts';

/** What the check says now and did not say before, and the opposite. */
export interface IssueChanges {
	readonly added: readonly ContentIssue[];
	readonly solved: readonly ContentIssue[];
	/** Issues that both states have. */
	readonly remaining: { readonly errors: number; readonly warnings: number };
}

/** True for issues that tell of data of a person. */
export function isPersonalData({ code }: Pick<ContentIssue, 'code'>): boolean {
	return code === 'data-pribadi';
}

/** Lines move when something is written above them, so they do not tell one issue from another. */
function keyOf({ code, file, field, message }: ContentIssue): string {
	return JSON.stringify([code, file, field ?? null, message]);
}

/** Issues of `issues` beyond those of `others`; of several that are alike, only as many as there are more. */
function beyond(issues: readonly ContentIssue[], others: readonly string[]): readonly ContentIssue[] {
	const left = new Map<string, number>();
	for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
	return issues.filter((issue) => {
		const count = left.get(keyOf(issue)) ?? 0;
		left.set(keyOf(issue), count - 1);
		return count <= 0;
	});
}

/** Compares what the check found in two states; issues of a renamed file stay what they are. */
export function issueChanges(
	base: readonly ContentIssue[],
	head: readonly ContentIssue[],
	records: readonly RecordChange[],
): IssueChanges {
	const renamed = new Map(
		records.flatMap(({ from, file }) => (from === undefined ? [] : [[from.file, file]])),
	);
	const before = base.map((issue) => ({ ...issue, file: renamed.get(issue.file) ?? issue.file }));
	const added = beyond(head, before.map(keyOf));
	const isAdded = new Set(added);
	const staying = head.filter((issue) => !isAdded.has(issue));
	const errors = staying.filter(({ severity }) => severity === 'error').length;
	return {
		added,
		solved: beyond(before, head.map(keyOf)),
		remaining: { errors, warnings: staying.length - errors },
	};
}
