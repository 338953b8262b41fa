import type { ParticipationYear } from '../../schema/participation.ts';
import type { Source } from '../../schema/source.ts';
import { formatIndex, formatNumber } from '../copy/formats.ts';
import { participationText as text } from '../copy/participation.ts';
import { sourceView, type SourceView } from '../frame.ts';

/** One published figure, ready to print. */
export interface ParticipationFigure {
	readonly value: string;
	/** `dari 546`, when the source says of how many. */
	readonly outOf?: string | undefined;
	readonly note?: string | undefined;
	/** Numbers of the table's sources that state this figure, from 1. */
	readonly sources: readonly number[];
}

/** The figure shown first, then those of sources that disagree; empty when nothing is known. */
export type ParticipationFigures = readonly ParticipationFigure[];

export interface ParticipationRow {
	readonly year: string;
	readonly regions: ParticipationFigures;
	readonly innovations: ParticipationFigures;
	readonly meanIndex: ParticipationFigures;
	readonly note?: string | undefined;
}

export interface ParticipationTable {
	readonly caption: string;
	/** Oldest year first. */
	readonly rows: readonly ParticipationRow[];
	/** Every source once, in the order in which the rows name them: the first is number 1. */
	readonly sources: readonly SourceView[];
}

interface Figure {
	readonly value: number;
	readonly outOf?: number | undefined;
	readonly note?: string | undefined;
	readonly sources: readonly Source[];
}

interface Measure extends Figure {
	readonly conflicts: readonly Figure[];
}

function keyOf({ url, title, date }: Source): string {
	return url ?? [title, date].join(' ');
}

/** National figures by year with numbered sources; undefined when the content has none. */
export function participationTable(years: readonly ParticipationYear[]): ParticipationTable | undefined {
	const [first, last] = [years.at(0), years.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const sources = new Map<string, SourceView>();
	const numberOf = (source: Source): number => {
		const key = keyOf(source);
		if (!sources.has(key)) sources.set(key, sourceView(source));
		return [...sources.keys()].indexOf(key) + 1;
	};
	const figures = (measure: Measure | undefined, format: (value: number) => string): ParticipationFigures =>
		measure === undefined
			? []
			: [measure, ...measure.conflicts].map(({ value, outOf, note, sources: stated }) => ({
					value: format(value),
					outOf: outOf === undefined ? undefined : text.outOf(formatNumber(outOf)),
					note,
					sources: stated.map(numberOf),
				}));
	const rows = years.map(({ year, regions, innovations, meanIndex, note }) => ({
		year: String(year),
		regions: figures(regions, formatNumber),
		innovations: figures(innovations, formatNumber),
		meanIndex: figures(meanIndex, (hundredths) => formatIndex(hundredths / 100)),
		note,
	}));
	const span = first === last ? String(first.year) : `${String(first.year)}–${String(last.year)}`;
	return { caption: text.caption(span), rows, sources: [...sources.values()] };
}
