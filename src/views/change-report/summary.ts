import { isUnchanged, type ChangeReport } from '../../domain/quality/change-report/change-report.ts';
import { isPersonalData } from '../../domain/quality/change-report/issue-changes.ts';
import type { RecordChangeKind } from '../../domain/quality/change-report/record-changes.ts';
import { changeReportText as text } from '../copy/change-report.ts';

function some(count: number, words: (count: number) => string): readonly string[] {
	return count === 0 ? [] : [words(count)];
}

function recordSentence({ records, files }: ChangeReport): string {
	const of = (...kinds: readonly RecordChangeKind[]) =>
		records.filter(({ change }) => kinds.includes(change)).length;
	const parts = [
		...some(of('baru', 'terbaca-lagi'), text.added),
		...some(of('berubah'), text.changed),
		...some(of('berganti-nama'), text.renamed),
		...some(of('dihapus'), text.removed),
		...some(of('tidak-terbaca'), text.unreadable),
	];
	const others = files.length + of('penulisan');
	if (parts.length > 0) return text.summaryRecords(parts);
	return text.summaryRecords([others === 0 ? text.nothing : text.filesOnly(others)]);
}

function effectSentence({ issues, maturity, index, coverage }: ChangeReport): string {
	const personal = issues.added.filter(isPersonalData).length;
	const others = issues.added.filter((issue) => !isPersonalData(issue));
	const errors = others.filter(({ severity }) => severity === 'error');
	const warnings = others.filter(({ severity }) => severity === 'warning');
	const agencies = coverage.reduce((sum, change) => sum + change.agencies.length, 0);
	const parts = [
		...some(personal, text.personalFound),
		...some(errors.length, text.errorsFound),
		...some(warnings.length, text.warningsFound),
		...some(issues.solved.length, text.issuesSolved),
		...some(maturity.length, text.maturityMoved),
		...some(index.length, text.indexMoved),
		...some(agencies, text.coverageMoved),
	];
	return text.summaryFindings(parts.length === 0 ? [text.noEffect] : parts);
}

/** What changed, and what follows from it, in two sentences. */
export function summaryText(report: ChangeReport): string {
	if (isUnchanged(report)) return `${text.unchanged} ${text.unchangedMeaning}`;
	return `${recordSentence(report)} ${effectSentence(report)}`;
}
