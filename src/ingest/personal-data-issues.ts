import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { ContentIssue } from '../domain/quality/issue.ts';
import { excusesOf } from '../domain/quality/personal-data/exceptions.ts';
import type { Excuses } from '../domain/quality/personal-data/exceptions.ts';
import { personalDataIn } from '../domain/quality/personal-data/personal-data.ts';
import type { PersonalData, PersonalDataContext } from '../domain/quality/personal-data/personal-data.ts';
import { contentIssue } from './content-issue.ts';
import { contentPlace } from './content-place.ts';
import type { FileList } from './file-list.ts';
import { placeInSources } from './place-problems.ts';
import type { ReadFiles } from './read-files.ts';
import type { Position } from './yaml-position.ts';

/**
 * Personal data in all texts of the content, comments included, because the files themselves are public; in texts
 * that are published beside records; and in the names of files. Also exceptions that excuse nothing.
 */
export function personalDataIssues(list: FileList, read: ReadFiles): readonly ContentIssue[] {
	const context = { regionCodes: regionCodes(read) };
	const excuses = excusesOf(read.exceptions);
	const found: ContentIssue[] = [];
	for (const [path, absolute] of list.files) {
		found.push(...nameIssues(path, context, excuses));
		const text = read.texts.get(path) ?? textBeside(path, absolute);
		if (text !== undefined) found.push(...textIssues(path, text, context, excuses));
	}
	return [...found, ...placeInSources(read, excuses.unused())];
}

/** Codes of the whole country, and those of fictional regions, so that the gate can be tried with them. */
function regionCodes({ reference, regions }: ReadFiles): ReadonlySet<string> {
	return new Set([
		...(reference.regions ?? []).map(({ code }) => code),
		...regions.map(({ data }) => data.code),
	]);
}

function textBeside(path: string, absolute: string): string | undefined {
	if (!/\.(?:csv|txt)$/i.test(path) || contentPlace(path).kind !== 'asset') return undefined;
	return readFileSync(absolute, 'utf8');
}

function textIssues(
	path: string,
	text: string,
	context: PersonalDataContext,
	excuses: Excuses,
): readonly ContentIssue[] {
	return personalDataIn(text, context).flatMap((data) =>
		excuses.excuse(path, data) ? [] : [issueOf(path, positionOf(text, data.start), data)],
	);
}

function nameIssues(path: string, context: PersonalDataContext, excuses: Excuses): readonly ContentIssue[] {
	const name = posix.parse(path);
	return personalDataIn(`${name.dir}\n${name.name}`, context).flatMap((data) =>
		excuses.excuse(path, data)
			? []
			: [issueOf(path, { line: 1, column: 1 }, data, 'Nama berkas ini ikut terbit. ')],
	);
}

function issueOf(
	path: string,
	position: Position,
	{ kind, message }: PersonalData,
	before = '',
): ContentIssue {
	return contentIssue('data-pribadi', path, position, `${before}${message} (jenis: \`${kind}\`)`);
}

function positionOf(text: string, offset: number): Position {
	const before = text.slice(0, offset);
	const lineStart = before.lastIndexOf('\n') + 1;
	return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
