import type { StateView } from './coverage-state.ts';

/** How many agencies are in which state, a line each for years or categories. */
export interface StateTable {
	readonly states: readonly StateView[];
	readonly rows: readonly {
		/** `2026`, `Kecamatan`. */
		readonly label: string;
		/** One for each state, in the order of `states`. */
		readonly counts: readonly string[];
		readonly total: string;
	}[];
}
