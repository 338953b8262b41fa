import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { changeReport, type ChangeReport } from '../domain/quality/change-report/change-report.ts';
import type { ContentState } from '../domain/quality/change-report/content-state.ts';
import { contentMoment, dayInJakarta } from './as-of.ts';
import type { ContentFolders } from './content-folder.ts';
import { listFiles } from './file-list.ts';
import { commitNamed, isShallowClone, lastChange, partingCommit, withFolderAt } from './git-tree.ts';
import { readContent } from './read-content.ts';

/** What is compared with what. */
export interface Comparison {
	/** Name of a commit: a branch, a tag, an id. */
	readonly base: string;
	/** The same, or undefined for the files as they lie in the folder. */
	readonly head?: string | undefined;
}

/** The differences, and the commits that were really compared; a head that is undefined is the folder. */
export interface ComparedContent {
	readonly report: ChangeReport;
	readonly base: string;
	readonly head: string | undefined;
	/** Address of the site as the earlier state has it. */
	readonly site: string;
}

/** Why two states cannot be compared. */
export interface MissingCommit {
	readonly missing: string;
	/** True when the clone has only the last part of the history. */
	readonly shallow: boolean;
}

async function stateOf(folder: string, fallback: string, asOf: string): Promise<ContentState> {
	mkdirSync(folder, { recursive: true });
	const { snapshot, issues } = await readContent({ folder, fallbackFolder: fallback, base: '/', asOf });
	const files = [...listFiles(folder, fallback).files].map(([path, absolute]) => {
		const digest = createHash('sha256').update(readFileSync(absolute)).digest('hex').slice(0, 16);
		return [path, digest] as const;
	});
	return { snapshot, issues, files: Object.fromEntries(files) };
}

function stateAt({ folder, fallback }: ContentFolders, commit: string, stated: string | undefined) {
	return withFolderAt(folder, commit, (copy) => {
		const asOf = stated ?? dayInJakarta(lastChange(folder, commit) ?? 0);
		return stateOf(copy, fallback, asOf);
	});
}

/**
 * Compares the content with what it was where its branch began, which is the base itself when the base is part of the
 * history. With `SOURCE_DATE_EPOCH` both states are of that day.
 */
export async function compareContent(
	folders: ContentFolders,
	{ base, head }: Comparison,
): Promise<ComparedContent | MissingCommit> {
	const { folder, fallback } = folders;
	const shallow = isShallowClone(folder);
	const named = commitNamed(folder, base);
	if (named === undefined) return { missing: base, shallow };
	const later = head === undefined ? undefined : commitNamed(folder, head);
	if (head !== undefined && later === undefined) return { missing: head, shallow };
	const start = partingCommit(folder, named, later ?? 'HEAD') ?? named;
	const stated = (process.env['SOURCE_DATE_EPOCH'] ?? '') === '' ? undefined : contentMoment(folder, []).asOf;
	const before = await stateAt(folders, start, stated);
	const after =
		later === undefined
			? await stateOf(
					folder,
					fallback,
					contentMoment(folder, [...listFiles(folder, fallback).files.keys()]).asOf,
				)
			: await stateAt(folders, later, stated);
	const site = before.snapshot.site.baseUrl;
	return { report: changeReport(before, after), base: start, head: later, site };
}
