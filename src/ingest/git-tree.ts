import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function git(folder: string, parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): string {
	return execFileSync('git', ['-C', folder, ...parameters], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		maxBuffer: 64 * 1024 * 1024,
		env: { ...process.env, ...environment },
	}).trim();
}

function answer(folder: string, parameters: readonly string[]): string | undefined {
	try {
		const found = git(folder, parameters);
		return found === '' ? undefined : found;
	} catch {
		// What was asked for is not there; whoever asked says so in words.
		return undefined;
	}
}

/** Full id of the commit that a name stands for; undefined when this clone does not have it, or outside git. */
export function commitNamed(folder: string, name: string): string | undefined {
	return answer(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
}

/** Where two commits parted; undefined when the history at hand does not tell. */
export function partingCommit(folder: string, first: string, second: string): string | undefined {
	return answer(folder, ['merge-base', first, second]);
}

/** True when the folder is in a clone that has only the last part of its history. */
export function isShallowClone(folder: string): boolean {
	return answer(folder, ['rev-parse', '--is-shallow-repository']) === 'true';
}

/** Moment, in milliseconds since 1970, of the last commit up to this one that touched the folder. */
export function lastChange(folder: string, commit: string): number | undefined {
	const seconds = answer(folder, ['log', '-1', '--format=%ct', commit, '--', '.']);
	return seconds === undefined ? undefined : Number(seconds) * 1000;
}

/**
 * Writes a folder as a commit has it into a folder of its own and hands that over; it is gone afterwards. A folder that the
 * commit does not have is empty. Neither the index nor the files of the clone are touched.
 */
export async function withFolderAt<Result>(
	folder: string,
	commit: string,
	use: (copy: string) => Promise<Result>,
): Promise<Result> {
	const copy = mkdtempSync(join(tmpdir(), 'etalase-'));
	try {
		const prefix = answer(folder, ['rev-parse', '--show-prefix']) ?? '';
		const tree = answer(folder, [
			'rev-parse',
			'--verify',
			'--quiet',
			`${commit}:${prefix.replace(/\/$/, '')}`,
		]);
		const content = join(copy, 'content/');
		if (tree !== undefined) {
			const index = { GIT_INDEX_FILE: join(copy, 'index') };
			// Paths of the index are taken relative to where git stands, so it stands at the top.
			const top = git(folder, ['rev-parse', '--show-toplevel']);
			git(top, ['read-tree', tree], index);
			git(top, ['checkout-index', '--all', '--force', `--prefix=${content}`], index);
		}
		return await use(content);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}
