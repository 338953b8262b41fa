import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let known: string | undefined;

/**
 * Digest of the code that renders prose and of the packages it uses (through the lockfile): prose that was
 * rendered by other code is rendered again. Computed once per process.
 */
export function proseVersion(project: string = process.cwd()): string {
	known ??= computeVersion(project);
	return known;
}

function computeVersion(project: string): string {
	const hash = createHash('sha256');
	const folders = [
		'src/ingest/restricted-mdx',
		'src/ingest',
		'src/domain/catalogue',
		'src/domain/quality',
		'src/schema',
	];
	const sources = folders.flatMap((folder) => {
		const absolute = join(project, folder);
		if (!existsSync(absolute)) return [];
		return readdirSync(absolute)
			.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
			.toSorted()
			.map((name) => join(absolute, name));
	});
	for (const source of [...sources, join(project, 'package-lock.json')]) {
		if (existsSync(source)) hash.update(readFileSync(source)).update('\0');
	}
	return hash.digest('hex');
}
