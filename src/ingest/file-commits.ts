import { execFileSync } from 'node:child_process';

/**
 * The last commit of each file of a folder, by its path relative to the folder. Files with changes that are not
 * committed are left out, and so is everything outside git. One walk over the history, whatever the number of files.
 */
export function fileCommits(
	folder: string,
	uncommitted: readonly string[],
): Readonly<Record<string, string>> {
	const changed = new Set(uncommitted);
	const commits: Record<string, string> = {};
	let commit = '';
	for (const line of history(folder)) {
		if (/^[0-9a-f]{40,64}$/.test(line)) commit = line;
		else if (line !== '' && !changed.has(line)) commits[line] ??= commit;
	}
	return commits;
}

function history(folder: string): readonly string[] {
	try {
		const parameters = ['-C', folder, '-c', 'core.quotePath=false'];
		const log = ['log', '--format=%H', '--name-only', '--relative', '--no-renames', '--', '.'];
		return execFileSync('git', [...parameters, ...log], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 512 * 1024 * 1024,
		}).split('\n');
	} catch {
		// Outside git, or no git on this machine.
		return [];
	}
}
