import { changeReportText as text } from '../copy/change-report.ts';

/** One line of a list, and what belongs below it; both are Markdown. */
export interface ReportItem {
	readonly line: string;
	readonly details: readonly string[];
}

/** A part of the report with a heading of its own. */
export interface ReportSection {
	readonly heading: string;
	readonly lead?: string | undefined;
	readonly items: readonly ReportItem[];
	/** After the list. */
	readonly end?: string | undefined;
}

/** How much of long lists is written. */
export interface ReportLimit {
	readonly items: number;
	readonly details: number;
}

function limited(lines: readonly string[], limit: number, indent: string): readonly string[] {
	if (lines.length <= limit) return lines;
	return [...lines.slice(0, limit), `${indent}- ${text.more(lines.length - limit)}`];
}

function itemMarkdown({ line, details }: ReportItem, limit: ReportLimit): string {
	const below = details.map((detail) => `  - ${detail}`);
	return [`- ${line}`, ...limited(below, limit.details, '  ')].join('\n');
}

/** A section as Markdown; what goes beyond the limit is counted, not silently left out. */
export function sectionMarkdown({ heading, lead, items, end }: ReportSection, limit: ReportLimit): string {
	const lines = items.map((item) => itemMarkdown(item, limit));
	const list = limited(lines, limit.items, '').join('\n');
	return [`## ${heading}`, lead ?? '', list, end ?? ''].filter((part) => part !== '').join('\n\n');
}
