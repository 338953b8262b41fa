import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The text of a content file; undefined when there is none. */
export function contentText(folder: string, file: string): string | undefined {
	const path = join(folder, file);
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * Writes a content file as a whole or not at all, even when the program is stopped meanwhile. False when the file is
 * there already and `replaces` does not say that it may be.
 */
export function writeContentFile(
	folder: string,
	{ file, text, replaces }: { readonly file: string; readonly text: string; readonly replaces: boolean },
): boolean {
	const path = join(folder, file);
	mkdirSync(dirname(path), { recursive: true });
	if (replaces) {
		const beside = `${path}.baru-${String(process.pid)}`;
		writeFileSync(beside, text);
		renameSync(beside, path);
		return true;
	}
	try {
		// Refused when the name is taken, so that nothing is overwritten between a look and a write.
		writeFileSync(path, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}
