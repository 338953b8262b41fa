import { helpPath } from '../domain/catalogue/address.ts';
import { issueCodes } from '../domain/quality/issue.ts';
import type { ContentIssue, IssueCode } from '../domain/quality/issue.ts';
import { byCodePoint } from '../domain/catalogue/order.ts';
import type { Position } from './yaml-position.ts';

/** An issue with what its code implies: severity and help page. */
export function contentIssue(
	code: IssueCode,
	file: string,
	{ line, column }: Position,
	message: string,
	field?: string,
): ContentIssue {
	return {
		code,
		severity: issueCodes[code].severity,
		file,
		line,
		column,
		...(field !== undefined && { field }),
		message,
		help: helpPath(code),
	};
}

/** Order in which issues are shown: by file, then from top to bottom. */
export function byPlace(first: ContentIssue, second: ContentIssue): number {
	return (
		byCodePoint(first.file, second.file) ||
		first.line - second.line ||
		first.column - second.column ||
		byCodePoint(first.code, second.code) ||
		byCodePoint(first.message, second.message)
	);
}
