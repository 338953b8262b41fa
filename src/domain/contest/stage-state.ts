import type { ContestStage, Edition } from '../../schema/contest-edition.ts';
import { spanOf } from '../catalogue/day-span.ts';

export type StageState = 'belum' | 'berjalan' | 'selesai' | 'tidak-diketahui';

export type Dated = Pick<ContestStage, 'from' | 'until'>;

/** What dates say alone on a day. A stage with one date takes that day, month or year. */
export function datedState({ from, until }: Dated, asOf: string): StageState {
	const begin = from ?? until;
	const end = until ?? from;
	if (begin === undefined || end === undefined) return 'tidak-diketahui';
	if (spanOf(end).last < asOf) return 'selesai';
	if (from !== undefined && asOf < spanOf(from).first) return 'belum';
	// A day within an inexact beginning or end may lie on either side of it.
	const began = from !== undefined && spanOf(from).last <= asOf;
	return began && asOf <= spanOf(end).first ? 'berjalan' : 'tidak-diketahui';
}

/**
 * State of each stage on a day, in their order. What has no dates is over when a later stage has begun, or when the
 * year of the edition is over.
 */
export function stageStates(
	{ stages, year }: Pick<Edition, 'stages' | 'year'>,
	asOf: string,
): readonly StageState[] {
	const dated = stages.map((stage) => datedState(stage, asOf));
	const yearIsOver = `${String(year)}-12-31` < asOf;
	return dated.map((state, index) => {
		if (state !== 'tidak-diketahui') return state;
		const laterBegan = dated.slice(index + 1).some((later) => later === 'berjalan' || later === 'selesai');
		return laterBegan || yearIsOver ? 'selesai' : 'tidak-diketahui';
	});
}

/** `berjalan`: a stage runs or one has ended and another is to come. */
export function editionState(edition: Pick<Edition, 'stages' | 'year'>, asOf: string): StageState {
	const states = stageStates(edition, asOf);
	if (states.every((state) => state === 'selesai')) return 'selesai';
	if (states.includes('berjalan')) return 'berjalan';
	if (states.includes('selesai')) return states.includes('belum') ? 'berjalan' : 'tidak-diketahui';
	return states.includes('belum') ? 'belum' : 'tidak-diketahui';
}
