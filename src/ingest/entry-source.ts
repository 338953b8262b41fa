import type { z } from 'astro/zod';
import type { ContentIssue } from '../domain/quality/issue.ts';
import type { Problem } from '../domain/quality/problem.ts';
import { fieldNote } from '../domain/quality/schema-label.ts';
import { zodProblems } from '../domain/quality/zod-problem.ts';
import { contentIssue } from './content-issue.ts';
import { yamlLocator } from './yaml-position.ts';
import { readYaml } from './yaml-reader.ts';

/** The YAML of one file, kept so that problems found later can be given their place. */
export interface EntrySource {
	readonly file: string;
	readonly yaml: string;
	/** Line of the file on which the YAML begins, from 1. */
	readonly yamlLine: number;
	readonly schema: z.ZodType;
	/** Top-level keys whose mistakes are known already, so that nothing more is said about them. */
	readonly wrongKeys?: ReadonlySet<string>;
}

/** Data that fits the schema, or the issues that explain why it does not. */
export interface EntryReading<Data> {
	readonly data?: Data;
	/** What is right when only some keys are wrong: never published, but enough for the checks across files. */
	readonly rest?: Data;
	/** Top-level keys that `rest` lacks because they have mistakes of their own. */
	readonly wrongKeys?: ReadonlySet<string>;
	readonly issues: readonly ContentIssue[];
}

/** Reads and validates one entry with the fast parser; places are looked up only for mistakes. */
export function readEntry<Schema extends z.ZodType>(
	schema: Schema,
	source: Omit<EntrySource, 'schema'>,
): EntryReading<z.output<Schema>> {
	const { data, faults } = readYaml(source.yaml);
	const yamlIssues = faults.map(({ code, line, column, message }) =>
		contentIssue(code, source.file, { line: line + source.yamlLine - 1, column }, message),
	);
	if (data === undefined) return { issues: yamlIssues };
	const checked = schema.safeParse(data);
	if (!checked.success) {
		const problems = zodProblems(schema, data, checked.error.issues, { file: source.file });
		const issues = [...yamlIssues, ...placeProblems({ ...source, schema }, problems)];
		const wrongKeys = wrongKeysOf(checked.error.issues);
		const rest = withoutKeys(schema, data, wrongKeys);
		return rest === undefined ? { issues } : { rest, wrongKeys, issues };
	}
	return yamlIssues.length > 0 ? { issues: yamlIssues } : { data: checked.data, issues: [] };
}

function wrongKeysOf(issues: readonly z.core.$ZodIssue[]): ReadonlySet<string> {
	return new Set(
		issues.flatMap((issue) =>
			issue.path.length === 0 && issue.code === 'unrecognized_keys'
				? issue.keys
				: issue.path.slice(0, 1).map(String),
		),
	);
}

/** The entry without the top-level keys that have mistakes; undefined when the schema cannot do without them. */
function withoutKeys<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown,
	keys: ReadonlySet<string>,
): z.output<Schema> | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !keys.has(key)));
	return schema.safeParse(rest).data;
}

/** Problems of one file with their line, column and field label. */
export function placeProblems(source: EntrySource, problems: readonly Problem[]): readonly ContentIssue[] {
	if (problems.length === 0) return [];
	const locate = yamlLocator(source.yaml);
	return problems.map(({ code, path, atKey, message }) => {
		const found = locate(path, atKey === true ? 'key' : 'value');
		const position =
			found === undefined
				? { line: 1, column: 1 }
				: { line: found.line + source.yamlLine - 1, column: found.column };
		const label = code === 'kunci-tidak-dikenal' ? undefined : fieldNote(source.schema, path)?.label;
		return contentIssue(code, source.file, position, message, label);
	});
}
