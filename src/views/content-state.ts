import type { Snapshot } from '../domain/catalogue/snapshot.ts';
import { formatDate } from './copy/formats.ts';
import { sourceAddress } from '../domain/writing/forge-address.ts';

/** The content that a figure was computed from. */
export interface ContentState {
	/** Day of the last change, `22 November 2026`. */
	readonly date: string;
	/** First digits of the commit; absent outside git and while changes are uncommitted. */
	readonly commit?: string | undefined;
}

/** A content file that a figure rests on, as it was when it last changed. */
export interface InputFile {
	/** Path relative to the content folder. */
	readonly file: string;
	/** First digits of its last commit; absent outside git and while it has uncommitted changes. */
	readonly commit?: string | undefined;
	/** Where the forge shows the file at that commit; absent without one. */
	readonly url?: string | undefined;
}

/** As many digits as forges show. */
const shownDigits = 8;

/** The state of the whole content. It changes with every commit: only pages that change with all content show it. */
export function contentState({ asOf, commit }: Pick<Snapshot, 'asOf' | 'commit'>): ContentState {
	return { date: formatDate(asOf), commit: commit?.slice(0, shownDigits) };
}

/** Files that a figure rests on, each at its own last commit, so that other changes leave the page as it is. */
export function inputFiles(
	{ fileCommits, site }: Pick<Snapshot, 'fileCommits' | 'site'>,
	files: readonly string[],
): readonly InputFile[] {
	return files.map((file) => {
		const commit = fileCommits[file];
		return {
			file,
			commit: commit?.slice(0, shownDigits),
			url: commit === undefined ? undefined : sourceAddress(site.repository, file, commit),
		};
	});
}
