import type { Innovation } from '../../schema/innovation.ts';
import { nthOf, spanOf, type DaySpan } from '../catalogue/day-span.ts';

/** A year in which an innovation counts, and the days on which it can have begun to. */
export interface CountedYear {
	readonly year: number;
	readonly since: DaySpan;
}

/**
 * Years in which an innovation counts towards a duty, each once: the year in which it started (the first of its trial
 * and its implementation), and the year of a development that is stated. Empty when no date is known.
 */
export function countedYears({
	trial,
	implementation,
	development,
}: Innovation['dates']): readonly CountedYear[] {
	const starts = [trial, implementation].flatMap((date) => (date === undefined ? [] : [spanOf(date)]));
	const start = nthOf(starts, 1);
	const events = [
		...(start === undefined ? [] : [start]),
		...(development === undefined ? [] : [spanOf(development.on)]),
	];
	const years = Map.groupBy(events, ({ first }) => Number(first.slice(0, 4)));
	return [...years].flatMap(([year, spans]) => {
		const since = nthOf(spans, 1);
		return since === undefined ? [] : [{ year, since }];
	});
}
