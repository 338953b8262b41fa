import type { ContentIssue } from '../domain/quality/issue.ts';
import type { Problem } from '../domain/quality/problem.ts';
import { placeProblems } from './entry-source.ts';
import type { ReadFiles } from './read-files.ts';

/** Problems of any files with their line, column and field label; nothing more is said about keys known to be wrong. */
export function placeInSources(
	{ sources }: Pick<ReadFiles, 'sources'>,
	problems: readonly Problem[],
): readonly ContentIssue[] {
	const byFile = Map.groupBy(problems, (problem) => problem.file);
	return [...byFile].flatMap(([file, found]) => {
		const source = sources.get(file);
		if (source === undefined) return [];
		return placeProblems(
			source,
			found.filter(({ path }) => source.wrongKeys?.has(String(path[0])) !== true),
		);
	});
}
