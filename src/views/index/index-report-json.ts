import type { IndexReport } from '../../domain/index/index-report.ts';

/** Where the scripts write it: in the working folder, ignored by git, because it follows from the content. */
export const indexReportFile = 'index-report.json';

/** The report as it is written and published: what is unknown is left out, and the same report gives the same bytes. */
export function indexReportJson(report: IndexReport): string {
	return `${JSON.stringify(report, null, '\t')}\n`;
}
