import { styleText } from 'node:util';
import { joinBase } from '../domain/catalogue/address.ts';
import type { ContentIssue } from '../domain/quality/issue.ts';

/** `content/x.mdx:3:1  [isian-wajib] Judul: message`. */
export function issueLine(
	{ file, line, column, code, field, message }: ContentIssue,
	folder: string,
): string {
	const label = field === undefined ? '' : `${field}: `;
	return `${placeOf(file, folder)}:${String(line)}:${String(column)}  [${code}] ${label}${message}`;
}

function placeOf(file: string, folder: string): string {
	return folder === '' ? file : `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/${file}`;
}

/** `3 kesalahan, 1 peringatan, 2 berkas`: the files are those with an issue. */
export function summaryOf(issues: readonly ContentIssue[]): string {
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const files = new Set(issues.map(({ file }) => file)).size;
	return `${String(errors)} kesalahan, ${String(issues.length - errors)} peringatan, ${String(files)} berkas`;
}

/** True when one of the issues keeps the site from being published. */
export function hasErrors(issues: readonly ContentIssue[]): boolean {
	return issues.some(({ severity }) => severity === 'error');
}

/** The issues for machines: `{ "issues": [...] }`. An issue about a file as a whole has `"field": null`. */
export function issuesAsJson(issues: readonly ContentIssue[]): string {
	const rows = issues.map(({ code, severity, file, line, column, field, message, help }) => ({
		code,
		severity,
		file,
		line,
		column,
		field: field ?? null,
		message,
		help,
	}));
	return `${JSON.stringify({ issues: rows }, null, '\t')}\n`;
}

interface ReportOptions {
	/** Folder to write before each path, so that a click in a terminal opens the file. */
	readonly folder: string;
	readonly colour: boolean;
	/** Address that the site is published at, to lead from a terminal to the help page; absent while it is unknown. */
	readonly site?: string | undefined;
}

/** The full address of a help page, below the path that the site is published at. */
function helpAddress(path: string, site: string | undefined): string {
	if (site === undefined) return path;
	const { origin, pathname } = new URL(site);
	return `${origin}${joinBase(pathname, path)}`;
}

/** The issues for people: grouped by file, each with its help page, then one line that counts them. */
export function issuesAsText(
	issues: readonly ContentIssue[],
	{ folder, colour, site }: ReportOptions,
): string {
	const paint = (style: 'red' | 'yellow' | 'green' | 'bold' | 'dim', text: string) =>
		colour ? styleText(style, text, { validateStream: false }) : text;
	const groups = [...Map.groupBy(issues, ({ file }) => file)].map(([file, found]) => {
		const lines = found.flatMap((issue) => {
			const style = issue.severity === 'error' ? 'red' : 'yellow';
			const kind = paint(style, issue.severity === 'error' ? 'kesalahan' : 'peringatan');
			return [
				issueLine(issue, folder),
				paint('dim', `    ${kind} · bantuan: ${helpAddress(issue.help, site)}`),
			];
		});
		return [paint('bold', placeOf(file, folder)), ...lines, ''].join('\n');
	});
	const style = hasErrors(issues) ? 'red' : issues.length > 0 ? 'yellow' : 'green';
	return `${[...groups, paint(style, summaryOf(issues))].join('\n')}\n`;
}
