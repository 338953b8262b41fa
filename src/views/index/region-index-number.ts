import type { RegionRecord } from '../../domain/catalogue/snapshot.ts';
import type { IndexFormula, IndexScore } from '../../domain/index/index-score.ts';
import { nextBand } from '../../domain/index/marginal-gains.ts';
import type { MissingNumber } from '../../domain/index/missing-number.ts';
import type { RegionIndex } from '../../domain/index/region-index.ts';
import type { Region } from '../../schema/region.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { formatDate, formatHundredths, formatNumber } from '../copy/formats.ts';
import { missingNumberLabels } from '../copy/index-words.ts';
import { missingFromSources, missingNumberSupply, regionIndexText as text } from '../copy/region-index.ts';
import type { Fact } from '../fact.ts';

interface ScoreView {
	readonly index: string;
	/** Absent while the bands are unknown. */
	readonly predicate?: string | undefined;
	/** From 0 to 100, for the picture of the scale. */
	readonly place: number;
}

export interface BandView {
	readonly predicate: string;
	/** Ends on the scale from 0 to 100. */
	readonly from: number;
	readonly to: number;
	/** The lower end in words. */
	readonly start: string;
}

/** The index of the region, and how far it is from the next predicate. */
export interface IndexNumberView {
	readonly claimed: ScoreView;
	readonly verified: ScoreView;
	readonly next?: string | undefined;
	readonly asOf: string;
	/** From the lowest; those of a single point are left out, for they have no width. */
	readonly bands: readonly BandView[];
	/** All bands in words. */
	readonly scale?: string | undefined;
}

/** What stands in the place of the number while one is missing. */
export interface MissingView {
	readonly numbers: readonly { readonly what: string; readonly supply: string }[];
	readonly recorded: readonly Fact[];
	readonly note?: string | undefined;
}

function scoreView({ index, predicate }: IndexScore): ScoreView {
	return { index: formatHundredths(index), predicate, place: index / 100 };
}

function bandViews(bands: IndexFormula['bands']): Pick<IndexNumberView, 'bands' | 'scale'> {
	if (bands === undefined) return { bands: [] };
	const rising = bands.toSorted((first, second) => first.from - second.from);
	return {
		bands: rising
			.filter(({ from, to }) => to > from)
			.map(({ predicate, from, to }) => ({
				predicate,
				from: from / 100,
				to: to / 100,
				start: formatHundredths(from),
			})),
		scale: text.scale(
			rising
				.map(({ predicate, from, to }) => text.band(predicate, formatHundredths(from), formatHundredths(to)))
				.join('; '),
		),
	};
}

function nextWords(index: RegionIndex): string | undefined {
	const next = nextBand(index);
	if (next === undefined) {
		const predicate = index.claimed?.predicate;
		return predicate === undefined ? undefined : text.highestBand(predicate);
	}
	return text.nextBand(formatHundredths(next.distance), next.predicate, formatHundredths(next.from));
}

/** The number with its scale; undefined while the index cannot be computed. */
export function indexNumberView(index: RegionIndex, asOf: string): IndexNumberView | undefined {
	const { claimed, verified, formula } = index;
	if (claimed === undefined || verified === undefined) return undefined;
	return {
		claimed: scoreView(claimed),
		verified: scoreView(verified),
		next: nextWords(index),
		asOf: text.asOf(formatDate(asOf)),
		...bandViews(formula?.bands),
	};
}

/** Which number is missing; where records come from public sources, without saying what a government has not done. */
export function missingNumberWords(number: MissingNumber, recordsFrom: Region['recordsFrom']): string {
	const neutral = recordsFrom === 'sumber-terbuka' ? missingFromSources[number] : undefined;
	return neutral ?? missingNumberLabels[number];
}

/** Which numbers are missing and what is recorded; undefined when none is missing. */
export function missingView(
	index: RegionIndex,
	{ data }: RegionRecord,
	rubric: Rubric,
): MissingView | undefined {
	if (index.missing.length === 0) return undefined;
	const recorded = formatNumber(index.innovations.length);
	const assessed = index.innovations.filter(({ maturity }) => maturity !== undefined).length;
	const rows = rubric.spd.rows?.length;
	const filled = index.spd?.rows?.filter(({ state }) => state !== 'belum-terisi').length ?? 0;
	return {
		numbers: index.missing.map((number) => ({
			what: missingNumberWords(number, data.recordsFrom),
			supply: missingNumberSupply[number],
		})),
		recorded: [
			{ label: text.recordedInnovations, text: recorded },
			{
				label: text.assessedInnovations,
				text: text.ofTotal(formatNumber(assessed), recorded),
			},
			...(rows === undefined
				? []
				: [{ label: text.filledRows, text: text.ofTotal(formatNumber(filled), formatNumber(rows)) }]),
		],
		note: data.recordsFrom === 'sumber-terbuka' ? text.fromOpenSources : undefined,
	};
}
