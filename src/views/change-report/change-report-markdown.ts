import { isUnchanged, type ChangeReport } from '../../domain/quality/change-report/change-report.ts';
import { changeReportText as text } from '../copy/change-report.ts';
import { coverageSection, indexSection, maturitySection } from './figure-section.ts';
import { issueSections, personalSection, previewSection } from './finding-section.ts';
import { plainMarkdown } from './markdown-text.ts';
import { recordSections, type FilePath } from './record-section.ts';
import { sectionMarkdown, type ReportLimit, type ReportSection } from './report-section.ts';
import { summaryText } from './summary.ts';

/** What a report says besides the differences. */
export interface ReportFrame {
	/** What the two states are called: a branch, a commit, the working folder. */
	readonly names: { readonly before: string; readonly after: string };
	readonly path: FilePath;
	/** Address of the published site. */
	readonly site: string;
	/** Where the proposed state can be looked at. */
	readonly preview?: string | undefined;
	/** Further sections, such as that of links. */
	readonly more?: readonly ReportSection[];
}

/** Comments of GitHub hold 65,536 characters; the rest is left to who posts the report. */
export const reportLength = 60_000;

const limits: readonly ReportLimit[] = [
	{ items: 100, details: 30 },
	{ items: 40, details: 12 },
	{ items: 15, details: 6 },
	{ items: 5, details: 3 },
	{ items: 1, details: 1 },
];

function sectionsOf(report: ChangeReport, frame: ReportFrame): readonly ReportSection[] {
	const { issues, maturity, index, coverage, rubric } = report;
	const sections = [
		personalSection(issues, frame),
		...recordSections(report, frame.path),
		coverageSection(coverage),
		maturitySection(maturity, rubric),
		indexSection(index, rubric),
		...issueSections(issues, frame),
		...(frame.more ?? []),
		previewSection(report, frame.preview),
	];
	return sections.filter(({ items, end }) => items.length > 0 || end !== undefined);
}

/**
 * The report as Markdown for an editor and a reviewer, ending with a line break and never longer than `reportLength`.
 * Text of people in it has no effect of its own.
 */
export function changeReportMarkdown(report: ChangeReport, frame: ReportFrame): string {
	const { names } = frame;
	const { before, after } = report.asOf;
	const compared = text.compared(
		plainMarkdown(names.before, 80),
		before,
		plainMarkdown(names.after, 80),
		after,
	);
	const head = [`# ${text.title}`, summaryText(report), `${compared} ${text.automatic}`];
	const unchanged = isUnchanged(report) && (frame.more ?? []).every(({ items }) => items.length === 0);
	const sections = unchanged ? [] : sectionsOf(report, frame);
	for (const limit of limits) {
		const whole = [...head, ...sections.map((section) => sectionMarkdown(section, limit))].join('\n\n');
		const cut = limit === limits[0] ? whole : `${whole}\n\n${text.cut}`;
		if (cut.length < reportLength) return `${cut}\n`;
	}
	return `${[...head, text.cut].join('\n\n')}\n`;
}
