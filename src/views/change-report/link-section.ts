import type { LinkFinding } from '../../domain/links/link-finding.ts';
import { changeReportText as text } from '../copy/change-report.ts';
import { linkStateLabels, linkText } from '../copy/links.ts';
import { linkAdvice } from '../links/link-advice.ts';
import { codeMarkdown, messageMarkdown, plainMarkdown } from './markdown-text.ts';
import type { FilePath } from './record-section.ts';
import type { ReportSection } from './report-section.ts';

interface LinkOptions {
	readonly path: FilePath;
	/** Calendar day of a moment. */
	readonly dayOf: (at: number) => string;
}

/** Links of changed files that somebody should look after; no address in it can be clicked. */
export function linkSection(findings: readonly LinkFinding[], { path, dayOf }: LinkOptions): ReportSection {
	return {
		heading: text.links,
		lead: text.linksLead,
		items: findings.map((finding) => {
			const { link, look } = finding;
			const place = codeMarkdown(`${path(link.file)}:${String(link.line)}`, 180);
			const field = link.field === undefined ? linkText.prose : plainMarkdown(link.field, 60);
			const state = `${linkStateLabels[look.state]}, ${linkText.seen(dayOf(look.at))}`;
			return {
				line: `${place}: ${field} ${codeMarkdown(link.url, 160)} (${state}). ${messageMarkdown(linkAdvice(finding))}`,
				details: [],
			};
		}),
	};
}
