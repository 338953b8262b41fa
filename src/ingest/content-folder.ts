import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the content is read from. Both are absolute paths. */
export interface ContentFolders {
	/** The folder that editors write. */
	readonly folder: string;
	/** The product's own folder, from which a content repository of its own may leave out the shared parts. */
	readonly fallback: string;
}

/** Parts that belong to the product: a content repository that leaves them out gets the product's own. */
const sharedParts = ['reference', 'rubrics', 'help', 'pages'] as const;

export type SharedPart = (typeof sharedParts)[number];

/** The content folder: `CONTENT_DIR` of the environment, else `content` of the project (default: working folder). */
export function contentFolders(
	environment: Readonly<Record<string, string | undefined>> = process.env,
	project: string = process.cwd(),
): ContentFolders {
	const own = resolve(project, 'content');
	const chosen = environment['CONTENT_DIR'] ?? '';
	return { folder: chosen === '' ? own : resolve(project, chosen), fallback: own };
}

/** Absolute path of a shared part: in the content folder when it is there, else in the product's own. */
export function sharedPartFolder(folders: ContentFolders, part: SharedPart): string {
	const own = join(folders.folder, part);
	return existsSync(own) ? own : join(folders.fallback, part);
}

/** The shared parts that the content folder leaves out. */
export function missingSharedParts(folder: string): readonly SharedPart[] {
	return sharedParts.filter((part) => !existsSync(join(folder, part)));
}
