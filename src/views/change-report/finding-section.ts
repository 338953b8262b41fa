import { joinBase } from '../../domain/catalogue/address.ts';
import type { ChangeReport } from '../../domain/quality/change-report/change-report.ts';
import { isPersonalData, type IssueChanges } from '../../domain/quality/change-report/issue-changes.ts';
import type { ContentIssue } from '../../domain/quality/issue.ts';
import { changeReportText as text } from '../copy/change-report.ts';
import { codeMarkdown, messageMarkdown, plainMarkdown } from './markdown-text.ts';
import { namedMarkdown, type FilePath } from './record-section.ts';
import type { ReportItem, ReportSection } from './report-section.ts';

/** Where issues are found and explained. */
export interface IssuePlaces {
	readonly path: FilePath;
	/** Address of the published site, for the help pages; it is the site's own, not that of what is proposed. */
	readonly site: string;
}

function issueItem(issue: ContentIssue, { path, site }: IssuePlaces): ReportItem {
	const { file, line, field, message, help } = issue;
	const place = codeMarkdown(`${path(file)}:${String(line)}`, 180);
	const label = field === undefined ? '' : `${plainMarkdown(field, 60)}: `;
	return {
		line: `${place}: ${label}${messageMarkdown(message)} ([${text.help}](<${joinBase(site, help)}>))`,
		details: [],
	};
}

/** Data of persons that came with the change; nothing when there is none. */
export function personalSection({ added }: IssueChanges, places: IssuePlaces): ReportSection {
	const items = added.filter(isPersonalData).map((issue) => issueItem(issue, places));
	return { heading: text.personal, lead: text.personalLead, items };
}

/** New issues, and those that are gone. */
export function issueSections(changes: IssueChanges, places: IssuePlaces): readonly ReportSection[] {
	const { added, solved, remaining } = changes;
	const others = added.filter((issue) => !isPersonalData(issue));
	const items = (issues: readonly ContentIssue[]) => issues.map((issue) => issueItem(issue, places));
	const before =
		remaining.errors + remaining.warnings === 0
			? undefined
			: text.remaining(remaining.errors, remaining.warnings);
	return [
		{ heading: text.newErrors, items: items(others.filter(({ severity }) => severity === 'error')) },
		{ heading: text.newWarnings, items: items(others.filter(({ severity }) => severity === 'warning')) },
		{ heading: text.solved, items: items(solved) },
		{ heading: text.issues, items: [], ...(before !== undefined && { end: before }) },
	];
}

/** Where the changed pages can be looked at before they are published. */
export function previewSection(
	{ records }: Pick<ChangeReport, 'records'>,
	preview: string | undefined,
): ReportSection {
	const pages = records.flatMap((record) => {
		const shown =
			record.change !== 'dihapus' && record.change !== 'tidak-terbaca' && record.change !== 'penulisan';
		return shown && record.path !== undefined ? [{ ...record, path: record.path }] : [];
	});
	if (pages.length === 0) return { heading: text.previews, items: [] };
	if (preview === undefined) return { heading: text.previews, items: [], end: text.noPreview };
	return {
		heading: text.previews,
		items: pages.map((record) => {
			const address = joinBase(preview, record.path);
			return { line: `${namedMarkdown(record.title, record)}: <${address}>`, details: [] };
		}),
	};
}
