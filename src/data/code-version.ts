import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let known: string | undefined;

/** Digest of all code that pages are made with, tests apart. Computed once per process. */
export function codeVersion(): string {
	known ??= digestOfCode(join(process.cwd(), 'src'));
	return known;
}

/** Digest of the names and the contents of all files below a folder, tests apart. */
export function digestOfCode(folder: string): string {
	const hash = createHash('sha256');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => join(entry.parentPath, entry.name))
		.toSorted();
	for (const file of files) hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file));
	return hash.digest('hex');
}
