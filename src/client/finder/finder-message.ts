import type { Selection } from '../../domain/replication/candidate-groups.ts';
import type { Fit, FitReason } from '../../domain/replication/fit.ts';
import type { JudgedCandidate, Wish } from '../../domain/replication/ranking.ts';

/** What the page asks the worker. */
export interface FinderQuestion {
	/** Counts the questions of a page. */
	readonly number: number;
	/** Address of the file of candidates. */
	readonly file: string;
	readonly wish: Wish;
	readonly selection: Selection;
	/** How many results of each group are wanted, from the best. */
	readonly shown: { readonly real: number; readonly samples: number };
}

/** A result as the page shows it: with its reasons. */
export interface FoundResult extends JudgedCandidate {
	readonly reasons: readonly FitReason[];
}

export interface FoundGroup {
	readonly counts: Readonly<Record<Fit, number>>;
	/** Of how many the results are the first. */
	readonly total: number;
	readonly results: readonly FoundResult[];
}

export interface Found {
	readonly kind: 'hasil';
	readonly number: number;
	readonly real: FoundGroup;
	readonly samples: FoundGroup;
	/** Innovations of the region itself, which are not judged. */
	readonly own: number;
}

/** The file could not be had, or is not what this code knows. */
export interface NotFound {
	readonly kind: 'gagal';
	readonly number: number;
}

export type FinderAnswer = Found | NotFound;

/** Page and worker are built from the same code, so the number says all about the shape. */
function isNumbered(value: unknown): value is { readonly number: number } {
	return typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'number';
}

export function isQuestion(value: unknown): value is FinderQuestion {
	return isNumbered(value) && 'wish' in value;
}

export function isAnswer(value: unknown): value is FinderAnswer {
	return isNumbered(value) && 'kind' in value;
}
