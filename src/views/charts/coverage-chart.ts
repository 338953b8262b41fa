import { coverageStates, type CoverageState, type StateCounts } from '../../domain/coverage/state.ts';
import { coverageChartText as text } from '../copy/charts.ts';
import { formatNumber } from '../copy/formats.ts';
import type { ChartSpec, ChartTone } from './chart-spec.ts';

/** The colours that the states have everywhere: `--state-…` in `tokens.css`. */
const tones = {
	terpenuhi: 'calm',
	kurang: 'warm',
	nihil: 'deep',
	'belum-melapor': 'strong',
	'tidak-berlaku': 'faint',
} as const satisfies Record<CoverageState, ChartTone>;

interface CoverageChartInput {
	readonly region: string;
	/** "Today", `2026-11-22`: its year is still running. */
	readonly asOf: string;
	/** Oldest year first. */
	readonly years: readonly { readonly year: number; readonly counts: StateCounts }[];
	/** Words for the states, as the table has them: they depend on who wrote the records. */
	readonly labels: Readonly<Record<CoverageState, string>>;
	readonly tableId: string;
}

/** Agencies by state, year by year; undefined without a year. A state that no agency is ever in has no series. */
export function coverageChart(input: CoverageChartInput): ChartSpec | undefined {
	const { region, asOf, years, labels, tableId } = input;
	const last = years.at(-1);
	if (last === undefined) return undefined;
	const isRunning = (year: number) => String(year) === asOf.slice(0, 4);
	const states = coverageStates.filter((state) => years.some(({ counts }) => counts[state] > 0));
	const units = coverageStates.reduce((sum, state) => sum + last.counts[state], 0);
	const parts = states
		.filter((state) => last.counts[state] > 0)
		.map((state) => `${formatNumber(last.counts[state])} ${labels[state].toLowerCase()}`);
	return {
		id: 'grafik-cakupan',
		kind: 'stacked-bar',
		title: text.title(region),
		summary: [
			text.summary(last.year, formatNumber(units), parts),
			...(isRunning(last.year) ? [text.runningSummary(last.year)] : []),
		].join(' '),
		unit: text.unit,
		decimals: 0,
		categories: years.map(({ year }) => [String(year), ...(isRunning(year) ? [text.running] : [])]),
		series: states.map((state) => ({
			label: labels[state],
			values: years.map(({ counts }) => counts[state]),
			tone: tones[state],
		})),
		tableId,
	};
}
