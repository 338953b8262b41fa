import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeContentFile } from './write-content-file.ts';

/** Removes files of the content, with the folders that are empty then, and writes others. */
export function replaceContent(
	folder: string,
	removed: readonly string[],
	written: readonly { readonly file: string; readonly text: string }[],
): void {
	for (const file of removed) {
		rmSync(join(folder, file), { force: true });
		removeEmpty(folder, dirname(file));
	}
	for (const { file, text } of written) writeContentFile(folder, { file, text, replaces: true });
}

function removeEmpty(folder: string, inside: string): void {
	if (inside === '.' || readdirSync(join(folder, inside)).length > 0) return;
	rmdirSync(join(folder, inside));
	removeEmpty(folder, dirname(inside));
}
