import { participationChartText as text } from '../copy/charts.ts';
import { formatNumber } from '../copy/formats.ts';
import type { ChartSpec } from './chart-spec.ts';
import { everyYear, otherSourceSeries } from './year-columns.ts';

interface Measure {
	readonly value: number;
	readonly conflicts: readonly { readonly value: number }[];
}

interface ParticipationInput {
	readonly years: readonly {
		readonly year: number;
		readonly regions?: Measure | undefined;
		readonly innovations?: Measure | undefined;
	}[];
	/** Regions and innovations are counted in different units, so each has a chart of its own. */
	readonly measure: 'regions' | 'innovations';
	readonly tableId: string;
}

/** National participation by year; figures that sources disagree on side by side. Undefined when none is known. */
export function participationChart({ years, measure, tableId }: ParticipationInput): ChartSpec | undefined {
	const known = years.flatMap((entry) => {
		const figure = entry[measure];
		return figure === undefined ? [] : [{ year: entry.year, ...figure }];
	});
	const ordered = known.toSorted((first, second) => first.year - second.year);
	const [first, last] = [ordered.at(0), ordered.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const { title, unit, thing } = text[measure];
	const columns = everyYear(ordered.map(({ year }) => year));
	const contested = ordered.filter(({ conflicts }) => conflicts.length > 0);
	const at = ({ value, year }: typeof first) => text.at(formatNumber(value), thing, year);
	const figureOf = (year: number) => ordered.find((figure) => figure.year === year);
	return {
		id: `grafik-partisipasi-${thing}`,
		kind: 'bar',
		title,
		summary: [
			first === last
				? text.only(formatNumber(first.value), thing, first.year)
				: text.change(at(first), at(last)),
			...(contested.length === 0 ? [] : [text.conflicts(contested.map(({ year }) => String(year)))]),
		].join(' '),
		unit,
		decimals: 0,
		categories: columns.map((year) => [String(year)]),
		series: [
			{ label: text.stated, values: columns.map((year) => figureOf(year)?.value ?? null), tone: 'strong' },
			...otherSourceSeries(columns.map((year) => figureOf(year)?.conflicts.map(({ value }) => value) ?? [])),
		],
		tableId,
	};
}
