import { fraction, hundredths } from '../../domain/index/fraction.ts';
import type { IndexScore } from '../../domain/index/index-score.ts';
import type { RegionIndex } from '../../domain/index/region-index.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { formatChange, formatHundredths, formatNumber } from '../copy/formats.ts';
import { projectionLabel } from '../copy/index-words.ts';
import { regionIndexText as text } from '../copy/region-index.ts';
import { unknownText } from '../copy/record.ts';

interface ProjectionRow {
	readonly label: string;
	readonly now: string;
	readonly then: string;
	/** True where the announced rules give something else. */
	readonly changed: boolean;
}

/** The index by the rules announced for a later year, beside the index of today. */
export interface ProjectionView {
	readonly heading: string;
	readonly label: string;
	readonly nowHeading: string;
	readonly thenHeading: string;
	readonly lead: string;
	readonly difference: string;
	readonly rows: readonly ProjectionRow[];
}

function figures({ formula, claimed, basicServices }: RegionIndex): readonly (readonly [string, string])[] {
	if (claimed === undefined || formula === undefined) return [];
	const { maturitySum, divisor, countScore, index, predicate } = claimed;
	const needed = formula.count?.basicServicesNeeded;
	return [
		[text.divisor, formatNumber(formula.divisor)],
		[text.servicesNeeded, needed === undefined ? unknownText : formatNumber(needed)],
		[text.servicesRepresented, formatNumber(basicServices.length)],
		[text.mean, formatHundredths(hundredths(fraction(maturitySum, divisor * 100)))],
		[text.count, formatHundredths(countScore)],
		[text.index, formatHundredths(index)],
		[text.predicate, predicate ?? unknownText],
	];
}

function projectionLead(now: IndexScore, then: IndexScore): string {
	const [before, after] = [formatHundredths(now.index), formatHundredths(then.index)];
	return now.predicate === undefined || then.predicate === undefined || now.predicate === then.predicate
		? text.projectionLead(before, after)
		: text.projectionLeadWithPredicate(before, now.predicate, after, then.predicate);
}

/** What the announced rules would change for a region; undefined when none are announced, or when a number is missing. */
export function projectionView(
	index: RegionIndex,
	projection: RegionIndex | undefined,
	rubric: Rubric,
	announced: Rubric | undefined,
): ProjectionView | undefined {
	const [now, then] = [index.claimed, projection?.claimed];
	if (projection === undefined || announced === undefined || now === undefined || then === undefined)
		return undefined;
	const after = figures(projection);
	return {
		heading: text.projection(String(announced.year)),
		label: projectionLabel(announced.title, rubric.title),
		nowHeading: String(rubric.year),
		thenHeading: String(announced.year),
		lead: projectionLead(now, then),
		difference: formatChange(then.index - now.index),
		rows: figures(index).flatMap(([label, value], place) => {
			const later = after[place]?.[1];
			return later === undefined ? [] : [{ label, now: value, then: later, changed: later !== value }];
		}),
	};
}
