import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolders } from './content-folder.ts';

/** The bytes of a content file as it stands on disk; `file` is relative to the content folder. */
export function sourceCopy(file: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(readFileSync(join(contentFolders().folder, file)));
}

/** Digest of such a file: what is published of it changes exactly when this does. */
export function sourceDigest(file: string): string {
	return createHash('sha256').update(sourceCopy(file)).digest('hex');
}
