import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { DocumentFile, MediaFile } from '../domain/catalogue/snapshot.ts';
import { nearest } from '../domain/quality/suggestion.ts';
import { contentPlace, isPicture } from './content-place.ts';
import { hiddenDataIn } from './file-metadata/hidden-data.ts';
import type { HiddenData } from './file-metadata/hidden-data.ts';
import type { FileList } from './file-list.ts';
import type { LocalFiles } from './restricted-mdx/prose-context.ts';

/** A picture or a document beside a record, read once. `picture` is absent when it cannot be read as one. */
interface KnownFile {
	readonly document: DocumentFile;
	readonly picture?: MediaFile;
	/** What the file says of people without showing it. */
	readonly hidden: readonly HiddenData[];
}

/** Pictures and documents by their path relative to the content folder. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

/**
 * Path relative to the content folder of an address written in `file`; `undefined` when it is not of the form
 * `./folder/name` or climbs out of its folder.
 */
export function resolveLocal(file: string, written: string): string | undefined {
	if (!written.startsWith('./') || written.includes('\\')) return undefined;
	const parts = written.slice(2).split('/');
	if (parts.some((part) => part === '' || part === '.' || part === '..')) return undefined;
	return posix.join(posix.dirname(file), ...parts);
}

/** Reads the named files: digests of all, sizes in pixels of the pictures. Paths that do not exist are left out. */
export async function readLocalFiles(list: FileList, paths: Iterable<string>): Promise<KnownFiles> {
	const known = new Map<string, KnownFile>();
	for (const path of new Set(paths)) {
		const absolute = list.files.get(path);
		if (absolute === undefined || contentPlace(path).kind !== 'asset') continue;
		const bytes = readFileSync(absolute);
		const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
		const document = { path, name: posix.basename(path), bytes: bytes.length, digest };
		const picture = isPicture(path) ? await readPicture(path, digest, bytes) : undefined;
		const hidden = await hiddenDataIn(path, bytes);
		known.set(path, { document, hidden, ...(picture !== undefined && { picture }) });
	}
	return known;
}

async function readPicture(path: string, digest: string, bytes: Buffer): Promise<MediaFile | undefined> {
	try {
		// Loaded only when there is a picture: most checks have none, and it takes a tenth of a second.
		const { default: sharp } = await import('sharp');
		const { autoOrient } = await sharp(bytes).metadata();
		return { path, digest, width: autoOrient.width, height: autoOrient.height };
	} catch {
		// Not a picture whatever its name says: the record that uses it gets the issue.
		return undefined;
	}
}

/** The files that one record can use, by the address that its author wrote. */
export function localFilesOf(file: string, list: FileList, known: KnownFiles): LocalFiles {
	const at = (written: string) => {
		const path = resolveLocal(file, written);
		return path === undefined ? undefined : known.get(path);
	};
	const folder = `${posix.dirname(file)}/`;
	return {
		picture: (written) => at(written)?.picture,
		document: (written) => (isPicture(written) ? undefined : at(written)?.document),
		any: (written) => at(written)?.document,
		similar: (written) => {
			const beside: string[] = [];
			for (const path of list.files.keys()) {
				if (
					path.startsWith(folder) &&
					contentPlace(path).kind === 'asset' &&
					isPicture(path) === isPicture(written)
				)
					beside.push(`./${path.slice(folder.length)}`);
			}
			return nearest(written, beside, 3);
		},
	};
}

/** Every address of the form `./name` in a text: more than are used, never fewer. */
export function localAddresses(text: string): readonly string[] {
	return text.match(/\.\/[\w./-]+/g) ?? [];
}
