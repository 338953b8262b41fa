import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../domain/catalogue/order.ts';
import type { FileDays } from '../domain/catalogue/snapshot.ts';
import { folderHistory } from './file-commits.ts';
import type { FolderHistory } from './file-commits.ts';

/** The moment that the content describes. */
export interface ContentMoment {
	/** Calendar day in Jakarta, `2026-11-22`. */
	readonly asOf: string;
	/** Last commit that touched the content; absent outside git and while changes are uncommitted. */
	readonly commit?: string;
	/** Last commit of each file, by its path relative to the folder; without files that have uncommitted changes. */
	readonly fileCommits: Readonly<Record<string, string>>;
	/** Days on which each file came and last changed; empty when no whole history is at hand. */
	readonly fileDays: Readonly<Record<string, FileDays>>;
	/** Files that were there and are not any more, by their path relative to the folder. */
	readonly goneFiles: readonly GoneFile[];
}

/** A file of the history that is gone. */
export interface GoneFile extends FileDays {
	readonly file: string;
	/** The commit that removed it. */
	readonly commit: string;
}

/** Western Indonesia Time has been UTC+7 without summer time since 1964. */
const jakartaOffsetMs = 7 * 60 * 60 * 1000;

/** Calendar day in Jakarta of a moment given in milliseconds since 1970. */
export function dayInJakarta(milliseconds: number): string {
	return new Date(milliseconds + jakartaOffsetMs).toISOString().slice(0, 10);
}

/**
 * "Today" for everything that the site computes: `SOURCE_DATE_EPOCH` (seconds) when set; else the last commit
 * that touched the folder, or the newest uncommitted file in it; outside git the newest file.
 * `files` are paths relative to the folder. Throws when `SOURCE_DATE_EPOCH` is not a whole number.
 */
export function contentMoment(
	folder: string,
	files: readonly string[],
	environment: Readonly<Record<string, string | undefined>> = process.env,
): ContentMoment {
	const epoch = environment['SOURCE_DATE_EPOCH'] ?? '';
	if (epoch !== '' && !/^\d{1,11}$/.test(epoch)) {
		throw new Error(`SOURCE_DATE_EPOCH must be whole seconds since 1970, not \`${epoch}\`.`);
	}
	const stated = epoch === '' ? undefined : dayInJakarta(Number(epoch) * 1000);
	const commit = lastCommit(folder);
	if (commit === undefined) {
		const asOf = stated ?? dayInJakarta(newest(folder, files));
		return { asOf, fileCommits: {}, fileDays: {}, goneFiles: [] };
	}
	const uncommitted = uncommittedFiles(folder);
	const latest = Math.max(newest(folder, uncommitted), commit.seconds * 1000);
	const asOf = stated ?? dayInJakarta(latest);
	const { commits, spans } = folderHistory(folder);
	const changed = new Set(uncommitted);
	const there = new Set(files);
	return {
		asOf,
		...(uncommitted.length === 0 && { commit: commit.id }),
		fileCommits: Object.fromEntries(
			Object.entries(commits).filter(([file]) => there.has(file) && !changed.has(file)),
		),
		...daysOf({ commits, spans }, { asOf, there, changed }),
	};
}

interface Present {
	readonly asOf: string;
	readonly there: ReadonlySet<string>;
	readonly changed: ReadonlySet<string>;
}

/** Days of the files that are there, and the files that are not; nothing when the history has no days. */
function daysOf(
	{ commits, spans }: FolderHistory,
	{ asOf, there, changed }: Present,
): Pick<ContentMoment, 'fileDays' | 'goneFiles'> {
	const known = Object.entries(spans);
	if (known.length === 0) return { fileDays: {}, goneFiles: [] };
	// A day that was set lies before what came after it: nothing may be newer than "today".
	const day = (moment: number) => {
		const own = dayInJakarta(moment);
		return own < asOf ? own : asOf;
	};
	const days = new Map(
		known.map(([file, { first, last }]) => [
			file,
			{ first: day(first), last: changed.has(file) ? asOf : day(last) },
		]),
	);
	for (const file of changed) if (!days.has(file)) days.set(file, { first: asOf, last: asOf });
	const entries = [...days].toSorted(([a], [b]) => byCodePoint(a, b));
	return {
		fileDays: Object.fromEntries(entries.filter(([file]) => there.has(file))),
		goneFiles: entries
			.filter(([file]) => !there.has(file))
			.map(([file, span]) => ({ file, commit: commits[file] ?? '', ...span })),
	};
}

/** True in a folder that git keeps. */
export function isInGit(folder: string): boolean {
	return lastCommit(folder) !== undefined;
}

function git(folder: string, parameters: readonly string[]): string | undefined {
	try {
		return execFileSync('git', ['-C', folder, ...parameters], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 64 * 1024 * 1024,
		});
	} catch {
		// Not a repository, no commit yet, or no git on this machine: all mean "outside git".
		return undefined;
	}
}

function lastCommit(folder: string): { id: string; seconds: number } | undefined {
	const [id = '', seconds = ''] = (git(folder, ['log', '-1', '--format=%H %ct', '--', '.']) ?? '')
		.trim()
		.split(' ');
	return id === '' ? undefined : { id, seconds: Number(seconds) };
}

/** Files of a folder that the last commit does not have as they are; empty outside git. */
export function uncommittedFiles(folder: string): readonly string[] {
	// `ls-files` prints paths relative to the folder, unlike `status`.
	const listed =
		git(folder, ['ls-files', '-z', '--modified', '--others', '--exclude-standard', '--', '.']) ?? '';
	const staged = git(folder, ['diff', '-z', '--cached', '--name-only', '--relative', '--', '.']) ?? '';
	return `${listed}${staged}`.split('\0').filter((file) => file !== '');
}

/** Newest modification time in milliseconds; 0 when there is no file, so that an empty folder has a fixed day. */
function newest(folder: string, files: readonly string[]): number {
	return files.reduce((latest, file) => {
		const time = statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
		return Math.max(latest, time);
	}, 0);
}
