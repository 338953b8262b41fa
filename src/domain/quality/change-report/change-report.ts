import type { ContentState } from './content-state.ts';
import { coverageChanges, type CoverageChange } from './coverage-changes.ts';
import { indexChanges, maturityChanges, type IndexChange, type MaturityChange } from './figure-changes.ts';
import { hidingIn, withoutPersonalData } from './hidden-personal-data.ts';
import { issueChanges, type IssueChanges } from './issue-changes.ts';
import { otherFileChanges, recordChanges, type FileChange, type RecordChange } from './record-changes.ts';
import { standings } from './standing.ts';
import { stepsBetween } from './steps.ts';

/** What differs between two states of the content, and what that means. */
export interface ChangeReport {
	/** "Today" of each state, `2026-11-22`. */
	readonly asOf: { readonly before: string; readonly after: string };
	/** Title of the rubric by which the figures of the later state are simulated. */
	readonly rubric: string;
	readonly records: readonly RecordChange[];
	readonly files: readonly FileChange[];
	readonly coverage: readonly CoverageChange[];
	readonly maturity: readonly MaturityChange[];
	readonly index: readonly IndexChange[];
	readonly issues: IssueChanges;
}

/**
 * Compares two states of the content; a state compared with itself gives a report without an entry. Data of persons is
 * hidden in every text.
 */
export function changeReport(base: ContentState, head: ContentState): ChangeReport {
	const records = recordChanges(base, head);
	const renamed = new Map(
		records.flatMap(({ kind, id, from }) =>
			kind === 'inovasi' && from !== undefined ? [[from.id, id] as const] : [],
		),
	);
	const course = {
		base: base.snapshot,
		head: head.snapshot,
		renamed,
		before: standings(base.snapshot),
		steps: stepsBetween(base, head, renamed).map(({ reason, snapshot }) => ({
			reason,
			standings: standings(snapshot),
		})),
	};
	const { rubrics, site } = head.snapshot;
	const report: ChangeReport = {
		asOf: { before: base.snapshot.asOf, after: head.snapshot.asOf },
		rubric: rubrics.find(({ id }) => id === site.rubric)?.title ?? site.rubric,
		records,
		files: otherFileChanges(base, head),
		coverage: coverageChanges(course),
		maturity: maturityChanges(course),
		index: indexChanges(course),
		issues: issueChanges(base.issues, head.issues, records),
	};
	return withoutPersonalData(report, hidingIn(base.snapshot, head.snapshot));
}

/** True when the two states say the same in every respect. */
export function isUnchanged({ records, files, coverage, maturity, index, issues }: ChangeReport): boolean {
	const all = [records, files, coverage, maturity, index, issues.added, issues.solved];
	return all.every((part) => part.length === 0);
}
