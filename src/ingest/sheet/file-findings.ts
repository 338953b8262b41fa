import type { ContentIssue } from '../../domain/quality/issue.ts';
import type { Problem } from '../../domain/quality/problem.ts';
import { fieldNote } from '../../domain/quality/schema-label.ts';
import { zodProblems } from '../../domain/quality/zod-problem.ts';
import { finding, placeOf, type CellPlace, type SheetFinding } from '../../domain/sheet/sheet-finding.ts';
import { splitFrontMatter } from '../../domain/writing/front-matter.ts';
import { yamlLocator } from '../yaml-position.ts';
import type { SheetFile } from './changed-files.ts';

/** What the schema says about a file, as the check would say it. */
function schemaProblems({ file, schema, data }: SheetFile): readonly Problem[] {
	const checked = schema.safeParse(data);
	return checked.success ? [] : zodProblems(schema, data, checked.error.issues, { file });
}

/** What the schema says about a file, at the cells that speak of it. */
function schemaFindings({ schema, data, places, place }: SheetFile, problems: readonly Problem[]) {
	return problems.map(({ code, path, message }) => {
		const note = fieldNote(schema, path, data);
		const at = placeOf(path, places) ?? place;
		// The words of the check tell how to write a key; here a cell waits for its value.
		const required = `Isian wajib \`${note?.label ?? String(path.at(-1))}\` masih kosong. ${note?.description ?? ''}`;
		return finding(at, code, code === 'isian-wajib' ? required.trim() : message);
	});
}

interface CellPosition {
	readonly line: number;
	readonly column: number;
	readonly place: CellPlace;
}

/** Lines and columns of the file at which the fields of cells stand. */
function positionsOf({ after, places }: SheetFile): readonly CellPosition[] {
	const front = splitFrontMatter(after);
	const [yaml, firstLine] =
		after.startsWith('---') && !('fault' in front) ? [front.yaml, front.yamlLine] : [after, 1];
	const locate = yamlLocator(yaml);
	return places.flatMap(({ path, place }) =>
		(['value', 'key'] as const).flatMap((at) => {
			const found = locate(path, at);
			return found === undefined ? [] : [{ line: found.line + firstLine - 1, column: found.column, place }];
		}),
	);
}

/** The cell that an issue of the check is about: the one whose field stands there, or before it on the way down. */
function cellOf({ line, column, field }: ContentIssue, file: SheetFile, positions: readonly CellPosition[]) {
	const section = file.lines.find(({ from, to }) => line >= from && line < to);
	if (section !== undefined) return section.place;
	const exact = positions.find((position) => position.line === line && position.column === column);
	if (exact !== undefined) return exact.place;
	if (line === 1) return file.place;
	const named = positions.filter(({ place }) => field !== undefined && place.title.startsWith(field));
	const above = [...named, ...positions]
		.filter((position) => position.line <= line)
		.toSorted((first, second) => second.line - first.line);
	return above[0]?.place ?? file.place;
}

/** Everything that is wrong with a file as the sheets leave it, at their cells; `issues` are those of the check. */
export function fileFindings(file: SheetFile, issues: readonly ContentIssue[]): readonly SheetFinding[] {
	const problems = schemaProblems(file);
	const said = new Set(problems.map(({ code, message }) => `${code}\n${message}`));
	// The check has only lines for what the schema says; the data leads to the very cell.
	const others = issues.filter(({ code, message }) => !said.has(`${code}\n${message}`));
	const positions = others.length === 0 ? [] : positionsOf(file);
	return [
		...schemaFindings(file, problems),
		...others.map((issue) => finding(cellOf(issue, file, positions), issue.code, issue.message)),
	];
}
