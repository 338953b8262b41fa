import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { linkFindings, type LinkFinding } from '../domain/links/link-finding.ts';
import { changeReport, type ChangeReport } from '../domain/quality/change-report/change-report.ts';
import { toleratedErrors, type ContentState } from '../domain/quality/change-report/content-state.ts';
import { hidingIn, type Hiding } from '../domain/quality/change-report/hidden-personal-data.ts';
import { contentMoment, dayInJakarta } from './as-of.ts';
import type { ContentFolders } from './content-folder.ts';
import { listFiles } from './file-list.ts';
import { commitNamed, isShallowClone, lastChange, partingCommit, withFolderAt } from './git-tree.ts';
import { contentLinks } from './links/content-links.ts';
import { readLinkCache } from './links/link-cache.ts';
import { readContent } from './read-content.ts';

/** What is compared with what. */
export interface Comparison {
	/** Name of a commit: a branch, a tag, an id. */
	readonly base: string;
	/** The same, or undefined for the files as they lie in the folder. */
	readonly head?: string | undefined;
	/** Where `npm run links` left what it saw; nothing is asked of the network. */
	readonly linkCache: string;
}

/** The differences, and the commits that were really compared; a head that is undefined is the folder. */
export interface ComparedContent {
	readonly report: ChangeReport;
	/** Links of the changed files that somebody should look after. */
	readonly links: readonly LinkFinding[];
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

/** A state, and what was last seen of its links. */
interface ReadState extends ContentState {
	readonly links: readonly LinkFinding[];
}

async function stateOf(
	folder: string,
	fallback: string,
	{ asOf, linkCache }: { readonly asOf: string; readonly linkCache: string },
): Promise<ReadState> {
	mkdirSync(folder, { recursive: true });
	const options = { folder, fallbackFolder: fallback, base: '/', asOf, tolerated: toleratedErrors };
	const { snapshot, issues } = await readContent(options);
	const files = [...listFiles(folder, fallback).files].map(([path, absolute]) => {
		const digest = createHash('sha256').update(readFileSync(absolute)).digest('hex').slice(0, 16);
		return [path, digest] as const;
	});
	const looks = readLinkCache(linkCache);
	const links = looks.size === 0 ? [] : linkFindings(contentLinks(folder), looks);
	return { snapshot, issues, files: Object.fromEntries(files), links };
}

/** Findings in files that are not as they were. */
function changedLinks(base: ReadState, head: ReadState, hide: Hiding): readonly LinkFinding[] {
	return head.links
		.filter(({ link }) => base.files[link.file] !== head.files[link.file])
		.map(({ link, look, changed }) => ({
			link: { ...link, url: hide(link.url), file: hide(link.file) },
			look: {
				...look,
				url: hide(look.url),
				...(look.movedTo !== undefined && { movedTo: hide(look.movedTo) }),
				...(look.archive !== undefined && { archive: hide(look.archive) }),
			},
			changed,
		}));
}

/**
 * Compares the content with what it was where its branch began, which is the base itself when the base is part of the
 * history. With `SOURCE_DATE_EPOCH` both states are of that day.
 */
export async function compareContent(
	folders: ContentFolders,
	{ base, head, linkCache }: Comparison,
): Promise<ComparedContent | MissingCommit> {
	const { folder, fallback } = folders;
	const shallow = isShallowClone(folder);
	const named = commitNamed(folder, base);
	if (named === undefined) return { missing: base, shallow };
	const later = head === undefined ? undefined : commitNamed(folder, head);
	if (head !== undefined && later === undefined) return { missing: head, shallow };
	const start = partingCommit(folder, named, later ?? 'HEAD') ?? named;
	const stated = (process.env['SOURCE_DATE_EPOCH'] ?? '') === '' ? undefined : contentMoment(folder, []).asOf;
	const at = (commit: string) => {
		const asOf = stated ?? dayInJakarta(lastChange(folder, commit) ?? 0);
		return withFolderAt(folder, commit, (copy) => stateOf(copy, fallback, { asOf, linkCache }));
	};
	const here = () => {
		const { asOf } = contentMoment(folder, [...listFiles(folder, fallback).files.keys()]);
		return stateOf(folder, fallback, { asOf, linkCache });
	};
	const before = await at(start);
	const after = later === undefined ? await here() : await at(later);
	return {
		report: changeReport(before, after),
		links: changedLinks(before, after, hidingIn(before.snapshot, after.snapshot)),
		base: start,
		head: later,
		site: before.snapshot.site.baseUrl,
	};
}
