import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let known: string | undefined;

/** Beside the code these decide what a page holds: how scripts are split into files, and the versions of libraries. */
const settings = ['astro.config.mjs', 'package-lock.json'];

/** Digest of all that pages are made with besides the content, tests apart. Computed once per process. */
export function codeVersion(): string {
	const project = process.cwd();
	known ??= digestOfCode(
		join(project, 'src'),
		settings.map((file) => join(project, file)).filter((file) => existsSync(file)),
	);
	return known;
}

/** Digest of the names and the contents of all files below a folder, tests apart, and of the contents of other files. */
export function digestOfCode(folder: string, others: readonly string[] = []): string {
	const hash = createHash('sha256');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => join(entry.parentPath, entry.name))
		.toSorted();
	for (const file of files) hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file));
	for (const file of others) hash.update('\0').update(readFileSync(file));
	return hash.digest('hex');
}
