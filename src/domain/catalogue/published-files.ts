import { documentPath, mediaPath } from './address.ts';
import { mediaWidths } from './media.ts';
import type { Snapshot } from './snapshot.ts';

/** A file of the content that the site publishes: where it is read, and under which address it is served. */
export interface PublishedFile {
	/** Path relative to the content folder. */
	readonly path: string;
	/** Site path. */
	readonly address: string;
	/** Width in pixels of a picture's copy; absent for documents, which are published as they are. */
	readonly width?: number;
}

/** Pictures in all their widths and documents, each address once. */
export function publishedFiles({ innovations, guides }: Snapshot): readonly PublishedFile[] {
	const files = [...innovations, ...guides].flatMap(({ media, documents }) => [
		...Object.values(media).flatMap(({ path, digest, width: full }) =>
			mediaWidths(full).map((width) => ({ path, address: mediaPath(digest, width), width })),
		),
		...Object.values(documents).map(({ path, digest, name }) => ({
			path,
			address: documentPath(digest, name),
		})),
	]);
	return [...new Map(files.map((file) => [file.address, file])).values()];
}
