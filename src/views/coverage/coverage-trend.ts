import type { RegionCoverage } from '../../domain/coverage/region-coverage.ts';
import { coverageStates, obligedIn } from '../../domain/coverage/state.ts';
import type { ChartSpec, ChartTone } from '../charts/chart-spec.ts';
import { coverageText as text } from '../copy/coverage.ts';
import { monthNames } from '../copy/formats.ts';
import { stateView, type CoverageTone, type RecordOrigin } from './coverage-state.ts';
import type { StateTable } from './state-table.ts';

/** Number of agencies in each state, year by year, the present year first. */
/** How many had met the duty by the end of each month; one column for each year, the present year first. */
export interface MonthTable {
	readonly caption: string;
	readonly years: readonly string[];
	readonly rows: readonly { readonly month: string; readonly counts: readonly string[] }[];
	/** Agencies whose date has no month; absent when there are none in any year. */
	readonly withoutMonth?: readonly string[] | undefined;
	/** What the table leaves open; absent when it leaves nothing. */
	readonly note?: string | undefined;
}

/** Id of the table of years: the chart is a picture of it. */
export const yearTableId = 'tabel-per-tahun';

export function yearTable({ years }: RegionCoverage, origin: RecordOrigin): StateTable {
	return {
		states: coverageStates.map((state) => stateView(state, origin)),
		rows: years.toReversed().map(({ year, counts, agencies }) => ({
			label: String(year),
			counts: coverageStates.map((state) => String(counts[state])),
			total: String(agencies.length),
		})),
	};
}

export function monthTable(coverage: RegionCoverage, origin: RecordOrigin): MonthTable {
	const years = coverage.years.toReversed();
	const inexact = years.some(({ metWithoutMonth }) => metWithoutMonth > 0);
	const unfinished = years.some(({ months }) => months.length < monthNames.length);
	const notes = [...(unfinished ? [text.notYetNote] : []), ...(inexact ? [text.withoutMonthNote] : [])];
	return {
		caption: origin === 'unit' ? text.byMonthCaption : text.byMonthRecorded,
		years: years.map(({ year }) => String(year)),
		rows: monthNames.map((month, index) => ({
			month,
			counts: years.map(({ months }) => {
				const reached = months[index];
				return reached === undefined ? text.notYet : String(reached.met);
			}),
		})),
		withoutMonth: inexact ? years.map(({ metWithoutMonth }) => String(metWithoutMonth)) : undefined,
		note: notes.length === 0 ? undefined : notes.join(' '),
	};
}

/** A missing record is no finding, so it is only an outline where nobody reports. */
const chartTones = {
	met: 'calm',
	short: 'warm',
	nil: 'deep',
	missing: 'strong',
	unrecorded: 'faint',
	free: 'faint',
} as const satisfies Record<CoverageTone, ChartTone>;

function chartSummary({ years }: RegionCoverage, origin: RecordOrigin): string {
	const ends = years.length < 2 ? years : [years[0], years.at(-1)];
	const words = ends.flatMap((covered) =>
		covered === undefined
			? []
			: [text.chartYear(covered.year, covered.counts.terpenuhi, obligedIn(covered.counts))],
	);
	return (origin === 'unit' ? text.chartSummary : text.chartRecorded)(words.join(', '));
}

/** Agencies with a duty by state, the earliest year first, as bars that add up to all who had one. */
export function coverageChart(coverage: RegionCoverage, origin: RecordOrigin): ChartSpec {
	const { years, asOf } = coverage;
	const isRunning = (year: number) => asOf.startsWith(String(year));
	return {
		id: 'grafik-per-tahun',
		kind: 'stacked-bar',
		title: text.chartTitle,
		summary: chartSummary(coverage, origin),
		note: text.chartNote,
		unit: text.chartUnit,
		decimals: 0,
		categories: years.map(({ year }) => [String(year), ...(isRunning(year) ? [text.chartRunning] : [])]),
		series: coverageStates
			.filter((state) => state !== 'tidak-berlaku')
			.map((state) => {
				const { tone, label } = stateView(state, origin);
				return { tone: chartTones[tone], label, values: years.map(({ counts }) => counts[state]) };
			}),
		tableId: yearTableId,
	};
}
