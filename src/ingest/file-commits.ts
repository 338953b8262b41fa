import { execFileSync } from 'node:child_process';

/** First and last day on which the history knows a file, as moments in milliseconds since 1970. */
export interface FileSpan {
	readonly first: number;
	readonly last: number;
}

/** What the history of a folder tells; paths are relative to the folder. */
export interface FolderHistory {
	/** Last commit of each file that was ever there, also of those that are gone. */
	readonly commits: Readonly<Record<string, string>>;
	/**
	 * When each file was first and last committed. Empty in a shallow clone: there the oldest commit at hand seems to have
	 * made everything.
	 */
	readonly spans: Readonly<Record<string, FileSpan>>;
}

/** Line that begins a commit; no path looks like it. */
const commitLine = /^([0-9a-f]{40,64}) (\d+)$/;

/**
 * The history of a folder in one walk, whatever the number of files. A file that was renamed begins with its new name,
 * because its name is its address. Empty outside git.
 */
export function folderHistory(folder: string): FolderHistory {
	const commits: Record<string, string> = {};
	const spans: Record<string, { first: number; last: number }> = {};
	let commit = '';
	let moment = 0;
	// Newest first: the first mention of a file is its last commit.
	for (const line of logLines(folder)) {
		const [, id, seconds] = commitLine.exec(line) ?? [];
		if (id !== undefined) {
			commit = id;
			moment = Number(seconds) * 1000;
		} else if (line !== '') {
			commits[line] ??= commit;
			spans[line] = { last: spans[line]?.last ?? moment, first: moment };
		}
	}
	return { commits, spans: isShallow(folder) ? {} : spans };
}

function logLines(folder: string): readonly string[] {
	const parameters = ['-c', 'core.quotePath=false', 'log', '--format=%H %ct'];
	const paths = ['--name-only', '--relative', '--no-renames', '--', '.'];
	return (git(folder, [...parameters, ...paths]) ?? '').split('\n');
}

function isShallow(folder: string): boolean {
	return git(folder, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false';
}

/** A file as it was before the commit that removed it; undefined when the history does not hold it. */
export function textBefore(folder: string, commit: string, file: string): string | undefined {
	return git(folder, ['show', `${commit}^:./${file}`]);
}

function git(folder: string, parameters: readonly string[]): string | undefined {
	try {
		return execFileSync('git', ['-C', folder, ...parameters], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 512 * 1024 * 1024,
		});
	} catch {
		// Outside git, or no git on this machine.
		return undefined;
	}
}
