import { chartText } from '../copy/charts.ts';
import { formatIndex, formatNumber } from '../copy/formats.ts';
import type { ChartSpec } from './chart-spec.ts';

/** A value of a chart as readers write it: `36.742`, or `49,43` in a chart with two decimals. */
export function formatChartValue({ decimals }: Pick<ChartSpec, 'decimals'>, value: number): string {
	return decimals === 2 ? formatIndex(value) : formatNumber(value);
}

/** What the dashed lines of a chart are; undefined when it has none. */
export function referenceLineText(spec: ChartSpec): string | undefined {
	if (spec.referenceLines === undefined || spec.referenceLines.length === 0) return undefined;
	return chartText.referenceLines(
		spec.referenceLines.map(({ label, value }) => `${formatChartValue(spec, value)} ${label}`),
	);
}
