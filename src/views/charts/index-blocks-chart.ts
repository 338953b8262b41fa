import { indexBlocksChartText as text } from '../copy/charts.ts';
import { formatIndex, formatNumber } from '../copy/formats.ts';
import { unknownText } from '../copy/record.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';

/** One block of the index; points in hundredths, rounded once; null is unknown. */
interface IndexBlock {
	readonly label: string;
	readonly claimed: number | null;
	/** The part of the claimed points that is confirmed; never more than those. */
	readonly verified: number | null;
	readonly maximum: number | null;
}

interface IndexBlocksInput {
	/** SPD, mean maturity and number of innovations, in the order of the formula. */
	readonly blocks: readonly IndexBlock[];
	/** That this is a simulation, and by which rubric. */
	readonly note: string;
	readonly tableId: string;
}

function reachedText({ claimed, maximum }: IndexBlock): string {
	if (claimed === null) return unknownText;
	return text.reached(formatIndex(claimed / 100), maximum === null ? undefined : formatNumber(maximum / 100));
}

function sentenceOf(block: IndexBlock): string {
	const { label, claimed, verified } = block;
	const confirmed =
		claimed === null || verified === null || verified === claimed
			? []
			: [text.ofWhichVerified(formatIndex(verified / 100))];
	return `${label}: ${[reachedText(block), ...confirmed].join(', ')}`;
}

/** Difference of two amounts in hundredths, in points; null when one of them is unknown. */
function pointsBetween(lower: number | null, upper: number | null): number | null {
	return lower === null || upper === null ? null : (upper - lower) / 100;
}

/** What each block of the index reached of what it can reach: confirmed, only claimed, and not reached. */
export function indexBlocksChart({ blocks, note, tableId }: IndexBlocksInput): ChartSpec {
	const series: readonly ChartSeries[] = [
		{
			label: text.verified,
			values: blocks.map(({ verified }) => pointsBetween(0, verified)),
			tone: 'strong',
		},
		{
			label: text.claimed,
			values: blocks.map(({ claimed, verified }) => pointsBetween(verified, claimed)),
			tone: 'warm',
		},
		{
			label: text.missing,
			values: blocks.map(({ claimed, maximum }) => pointsBetween(claimed, maximum)),
			tone: 'faint',
		},
	];
	return {
		id: 'grafik-blok-indeks',
		kind: 'stacked-horizontal-bar',
		title: text.title,
		summary: text.sentence(blocks.map(sentenceOf)),
		note,
		unit: text.unit,
		decimals: 2,
		categories: blocks.map((block) => [block.label, reachedText(block)]),
		series,
		tableId,
	};
}
