import { coverageStates } from '../../domain/coverage/state.ts';
import type { IndexReport, RegionReport } from '../../domain/index/index-report.ts';
import { nextBand } from '../../domain/index/marginal-gains.ts';
import type { IndexScore } from '../../domain/index/index-score.ts';
import { coverageStateText } from '../copy/coverage.ts';
import { formatDate, formatHundredths, formatNumber } from '../copy/formats.ts';
import { ineligibilityText, missingNumberLabels, simulationLabel } from '../copy/index-words.ts';
import { indexTableText as text } from '../copy/index-table.ts';

type Line = readonly [label: string, words: string];

function scoreWords({ index, predicate }: IndexScore): string {
	return [formatHundredths(index), predicate].flatMap((part) => part ?? []).join('  ');
}

function indexLines({ index }: RegionReport): readonly Line[] {
	const { claimed, verified, missing } = index;
	if (claimed === undefined || verified === undefined) {
		return missing.map((number) => [text.missing, missingNumberLabels[number]] as const);
	}
	const next = nextBand(index);
	return [
		[text.claimed, scoreWords(claimed)],
		[text.verified, scoreWords(verified)],
		...(next === undefined
			? []
			: [[text.nextBand, text.lacking(formatHundredths(next.distance), next.predicate)] as const]),
	];
}

function coverageLine({ coverage, recordsFrom }: RegionReport): Line {
	const latest = coverage.years.at(-1);
	if (latest === undefined) return [text.coverage, text.noDuty];
	const words = coverageStates.flatMap((state) => {
		const agencies = latest.counts[state];
		return agencies === 0
			? []
			: [`${formatNumber(agencies)} ${coverageStateText[recordsFrom][state].label.toLowerCase()}`];
	});
	return [text.coverageIn(latest.year), words.join(', ')];
}

/** What the region could mend: empty rows of the SPD, and innovations that do not count, each with its reasons. */
function lackingLines({ index }: RegionReport): readonly Line[] {
	const empty = (index.spd?.rows ?? []).filter(({ state }) => state === 'belum-terisi');
	const outside = index.innovations.filter(
		({ maturity, reasons }) => maturity !== undefined && reasons.length > 0,
	);
	return [
		...(empty.length === 0 ? [] : [[text.emptyRows, empty.map(({ number }) => number).join(', ')] as const]),
		...outside.map(
			({ id, reasons }) => [text.notCounted, `${id}: ${reasons.map(ineligibilityText).join(' ')}`] as const,
		),
	];
}

/** The report for a terminal: one block for each region, ending with a line break. */
export function indexTable({ asOf, rubric, regions }: IndexReport): string {
	const blocks = regions.map((region) => {
		const lines = [...indexLines(region), coverageLine(region), ...lackingLines(region)];
		const width = Math.max(...lines.map(([label]) => label.length));
		const name = region.sample ? text.sample(region.name) : region.name;
		return [name, ...lines.map(([label, words]) => `  ${label.padEnd(width)}  ${words}`)].join('\n');
	});
	const heading = text.heading(rubric.title, rubric.version, formatDate(asOf));
	return `${[`${heading}\n${simulationLabel(rubric.title)}`, ...blocks].join('\n\n')}\n`;
}
