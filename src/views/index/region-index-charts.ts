import { fraction, hundredths } from '../../domain/index/fraction.ts';
import type { IndexScore } from '../../domain/index/index-score.ts';
import type { RegionIndex } from '../../domain/index/region-index.ts';
import type { Rubric } from '../../schema/rubric.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import { indexBlocksChart } from '../charts/index-blocks-chart.ts';
import { maturityChart, maturityClasses } from '../charts/maturity-chart.ts';
import { formatNumber } from '../copy/formats.ts';
import { regionIndexText as text } from '../copy/region-index.ts';

/** Ids of the tables that the charts of the page are pictures of. */
export const indexTableIds = {
	blocks: 'tabel-susunan',
	spread: 'tabel-sebaran',
	results: 'tabel-hasil-resmi',
} as const;

/** The mean in hundredths of a point: rounded, for a picture only. */
function meanOf(score: IndexScore | undefined): number | null {
	return score === undefined ? null : hundredths(fraction(score.maturitySum, score.divisor * 100));
}

/** The three blocks of the index as a picture. */
export function blocksChart(
	{ spd, claimed, verified }: RegionIndex,
	{ maxima }: Pick<Rubric, 'maxima'>,
	note: string,
): ChartSpec {
	return indexBlocksChart({
		blocks: [
			{
				label: text.blockNames.spd,
				claimed: spd?.claimed ?? null,
				verified: spd?.verified ?? null,
				maximum: maxima.spd,
			},
			{
				label: text.blockNames.mean,
				claimed: meanOf(claimed),
				verified: meanOf(verified),
				maximum: maxima.maturity,
			},
			{
				label: text.blockNames.count,
				claimed: claimed?.countScore ?? null,
				verified: verified?.countScore ?? null,
				maximum: maxima.count,
			},
		],
		note,
		tableId: indexTableIds.blocks,
	});
}

/** How many innovations lie in which class of maturity: the table, and the picture of it. */
export interface SpreadView {
	readonly chart: ChartSpec;
	readonly classes: readonly {
		readonly label: string;
		readonly claimed: string;
		/** Absent for what is unfilled: there is nothing to confirm. */
		readonly verified?: string | undefined;
	}[];
}

/** The spread of the maturity of all innovations; undefined when none was assessed or the highest is unknown. */
export function spreadView(
	{ innovations }: RegionIndex,
	{ maxima }: Pick<Rubric, 'maxima'>,
	note: string,
): SpreadView | undefined {
	const points = innovations.map(({ maturity }) => maturity);
	if (maxima.maturity === null || points.every((maturity) => maturity === undefined)) return undefined;
	const chart = maturityChart({
		innovations: points,
		maximum: maxima.maturity,
		note,
		tableId: indexTableIds.spread,
	});
	if (chart === undefined) return undefined;
	return {
		chart,
		classes: maturityClasses(points, maxima.maturity).map(({ label, claimed, verified }) => ({
			label,
			claimed: formatNumber(claimed),
			verified: verified === null ? undefined : formatNumber(verified),
		})),
	};
}
