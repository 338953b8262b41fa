import type { Snapshot } from '../domain/catalogue/snapshot.ts';
import { formatDate } from './copy/formats.ts';
import { sourceUrl } from './frame.ts';

/** The content that a figure was computed from. */
export interface ContentState {
	/** Day of the last change, `22 November 2026`. */
	readonly date: string;
	/** First digits of the commit; absent outside git and while changes are uncommitted. */
	readonly commit?: string | undefined;
	readonly files: readonly InputFile[];
}

interface InputFile {
	/** Path relative to the content folder. */
	readonly file: string;
	/** Where the forge shows the file as it was at the commit; absent without a commit. */
	readonly url?: string | undefined;
}

/** As many digits as forges show. */
const shownDigits = 8;

/** The state of the content, and the files of it that a figure rests on, as they were then. */
export function contentState(
	{ asOf, commit, site }: Pick<Snapshot, 'asOf' | 'commit' | 'site'>,
	files: readonly string[],
): ContentState {
	return {
		date: formatDate(asOf),
		commit: commit?.slice(0, shownDigits),
		files: files.map((file) => ({
			file,
			url: commit === undefined ? undefined : sourceUrl(site.repository, file, commit),
		})),
	};
}
