import type { OfficialResult } from '../../schema/region.ts';
import { officialResultsChartText as text } from '../copy/charts.ts';
import { formatIndex } from '../copy/formats.ts';
import { unknownText } from '../copy/record.ts';
import type { ChartSpec } from './chart-spec.ts';
import { everyYear, otherSourceSeries } from './year-columns.ts';

type Result = Pick<OfficialResult, 'year' | 'scale' | 'standing' | 'score' | 'predicate'> & {
	readonly conflicts: readonly Pick<OfficialResult, 'score'>[];
};

interface OfficialResultsInput {
	readonly region: string;
	readonly results: readonly Result[];
	readonly tableId: string;
}

/** Of a year that has both, the result that was announced stands first. */
function resultsOf(results: readonly Result[], year: number): readonly Result[] {
	return results
		.filter((result) => result.year === year)
		.toSorted((first, second) => Number(second.standing === 'resmi') - Number(first.standing === 'resmi'));
}

function sentenceOf(results: readonly Result[], year: number): string {
	const figures = resultsOf(results, year).flatMap(({ score, predicate }) => {
		if (score === undefined) return predicate ?? [];
		return predicate === undefined ? formatIndex(score) : `${formatIndex(score)} (${predicate})`;
	});
	return `${String(year)}: ${figures.length === 0 ? unknownText : figures.join(', ')}`;
}

/**
 * Published results on the scale of 0 to 100 by year, each with its predicate as published. Raw scores of earlier years
 * are another measure and never in this chart. Undefined when no score on this scale is known.
 */
export function officialResultsChart({
	region,
	results,
	tableId,
}: OfficialResultsInput): ChartSpec | undefined {
	const indexed = results.filter(({ scale }) => scale === '0-100');
	if (indexed.every(({ score }) => score === undefined)) return undefined;
	const years = everyYear(indexed.map(({ year }) => year));
	const standings = (['resmi', 'sementara'] as const).map((standing) => ({
		label: standing === 'resmi' ? text.official : text.provisional,
		values: years.map(
			(year) => resultsOf(indexed, year).find((result) => result.standing === standing)?.score ?? null,
		),
		tone: standing === 'resmi' ? ('strong' as const) : ('warm' as const),
	}));
	const others = years.map((year) =>
		resultsOf(indexed, year).flatMap(({ conflicts }) => conflicts.flatMap(({ score }) => score ?? [])),
	);
	return {
		id: 'grafik-hasil-resmi',
		kind: 'horizontal-bar',
		title: text.title(region),
		summary: text.sentence(years.map((year) => sentenceOf(indexed, year))),
		note: text.note,
		unit: text.unit,
		decimals: 2,
		categories: years.map((year) => [
			String(year),
			...resultsOf(indexed, year)
				.flatMap(({ predicate }) => predicate ?? [])
				.slice(0, 1),
		]),
		series: [
			...standings.filter(({ values }) => values.some((value) => value !== null)),
			...otherSourceSeries(others),
		],
		maximum: 100,
		tableId,
	};
}
