import { obligedIn, type StateCounts } from '../../domain/coverage/state.ts';
import type { AgencyChange, CoverageChange } from '../../domain/quality/change-report/coverage-changes.ts';
import type { IndexChange, MaturityChange } from '../../domain/quality/change-report/figure-changes.ts';
import type { Effect, Figure } from '../../domain/quality/change-report/partition.ts';
import type { RowChange } from '../../domain/quality/change-report/row-changes.ts';
import type { ChangeReason } from '../../domain/quality/change-report/steps.ts';
import type { RowScore } from '../../domain/rubric/row-score.ts';
import { changeReasonLabels, changeReportText as text, shortRowStates } from '../copy/change-report.ts';
import { coverageStateText } from '../copy/coverage.ts';
import { formatChange, formatHundredths, formatList } from '../copy/formats.ts';
import { ineligibilityText, missingNumberLabels, simulationLabel } from '../copy/index-words.ts';
import { plainMarkdown } from './markdown-text.ts';
import { namedMarkdown } from './record-section.ts';
import type { ReportSection } from './report-section.ts';

function reasonsText(reasons: readonly ChangeReason[]): string {
	return formatList(reasons.map((reason) => changeReasonLabels[reason]));
}

function because(reasons: readonly ChangeReason[]): string {
	return reasons.length === 0 ? '' : ` (${reasonsText(reasons)})`;
}

/** `klaim 34,00 → 42,00 (+8,00); terverifikasi 9,00 → 9,00 (0,00)`; `unknown` stands for a figure that is not there. */
function figureText(before: Figure | undefined, after: Figure | undefined, unknown: string): string {
	const one = (kind: 'claimed' | 'verified') => {
		const shown = [before, after].map((figure) =>
			figure === undefined ? unknown : formatHundredths(figure[kind]),
		);
		const change =
			before === undefined || after === undefined ? '' : ` (${formatChange(after[kind] - before[kind])})`;
		return `${text[kind]} ${shown.join(' → ')}${change}`;
	};
	return `${one('claimed')}; ${one('verified')}`;
}

function effectLine({ reasons, ...effect }: Effect<ChangeReason>): string {
	const kinds = ['claimed', 'verified'] as const;
	const moved = kinds.filter((kind) => effect[kind] !== 0);
	const figures = moved.map((kind) => `${text[kind]} ${formatChange(effect[kind])}`);
	return text.effect(formatList(figures), reasonsText(reasons));
}

/** The effects where both figures are known; else only what made the figure appear or vanish. */
function reasonLines({
	effects,
	reasons,
}: Pick<MaturityChange | IndexChange, 'effects' | 'reasons'>): readonly string[] {
	if (effects.length > 0) return effects.map(effectLine);
	return reasons.length === 0 ? [] : [text.because(reasonsText(reasons))];
}

function rowText(row: RowScore | undefined): string {
	if (row?.level === undefined) return shortRowStates['belum-terisi'];
	return `${text.level(row.level)}, ${shortRowStates[row.state]}`;
}

function rowLine({ number, name, before, after, reasons }: RowChange): string {
	const label = name === undefined ? '' : ` (${plainMarkdown(name, 100)})`;
	return `${text.row(number)}${label}: ${rowText(before)} → ${rowText(after)}${because(reasons)}`;
}

function maturityDetails(change: MaturityChange): readonly string[] {
	const { counted, against, rows } = change;
	const counts =
		counted.before === counted.after
			? []
			: counted.after
				? [text.countsNow]
				: [[text.countsNoMore, ...against.map(ineligibilityText)].join(' ')];
	// Of what was not rated before, every row is new: the sum says enough.
	const moved = change.before === undefined || change.after === undefined ? [] : rows;
	return [...reasonLines(change), ...counts, ...moved.map(rowLine)];
}

/** Skor kematangan of innovations, with the rows that moved it. */
export function maturitySection(changes: readonly MaturityChange[], rubric: string): ReportSection {
	return {
		heading: text.maturity,
		lead: simulationLabel(rubric),
		items: changes.map((change) => ({
			line: `${namedMarkdown(change.title, change)}: ${figureText(change.before, change.after, text.notRated)}`,
			details: maturityDetails(change),
		})),
	};
}

function indexDetails(change: IndexChange): readonly string[] {
	const { rubrics, predicate, counted, missing, after, rows } = change;
	const { before: oldRubric, after: rubric } = rubrics;
	const predicates = [predicate.before, predicate.after].map((name) => name ?? text.unknown);
	return [
		...(oldRubric === rubric ? [] : [text.otherRubric(oldRubric, rubric)]),
		...reasonLines(change),
		...(predicate.before === predicate.after ? [] : [predicates.join(' → ')]),
		...(counted.before === counted.after ? [] : [text.countedInnovations(counted.before, counted.after)]),
		...(after === undefined ? missing.map((number) => missingNumberLabels[number]) : []),
		...rows.map(rowLine),
	];
}

/** The simulated index of regions. */
export function indexSection(changes: readonly IndexChange[], rubric: string): ReportSection {
	return {
		heading: text.index,
		lead: simulationLabel(rubric),
		items: changes.map((change) => ({
			line: `${namedMarkdown(change.region, { sample: change.sample })}: ${figureText(change.before, change.after, text.indexUnknown)}`,
			details: indexDetails(change),
		})),
	};
}

function metText(counts: StateCounts | undefined): string {
	return counts === undefined ? text.notCounted : text.met(counts.terpenuhi, obligedIn(counts));
}

function agencyLine({ name, before, after, reasons }: AgencyChange, change: CoverageChange): string {
	const words = coverageStateText[change.recordsFrom];
	const old = before === undefined ? text.noAgency : words[before].label.toLowerCase();
	const next = after === undefined ? text.goneAgency : words[after].label.toLowerCase();
	return `${plainMarkdown(name, 100)}: ${old} → ${next}${because(reasons)}`;
}

/** Which agencies have met their duty now, or have not any more. */
export function coverageSection(changes: readonly CoverageChange[]): ReportSection {
	return {
		heading: text.coverage,
		items: changes.map((change) => {
			const { region, year, sample, before, after, agencies, reasons } = change;
			const label = coverageStateText[change.recordsFrom].terpenuhi.label.toLowerCase();
			return {
				line: `${namedMarkdown(text.coverageIn(region, year), { sample })}: ${label} ${metText(before)} → ${metText(after)}${because(reasons)}`,
				details: agencies.map((agency) => agencyLine(agency, change)),
			};
		}),
	};
}
