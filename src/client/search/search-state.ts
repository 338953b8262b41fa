import { facetNames, type FacetName } from '../../domain/catalogue/facets.ts';

/** Orders that the catalogue offers besides the best match. */
const sortKeys = ['terbaru', 'judul'] as const;

export type SortKey = (typeof sortKeys)[number];

/** What the visitor asked for; the address holds exactly this. */
export interface SearchState {
	readonly query: string;
	readonly filters: Readonly<Partial<Record<FacetName, readonly string[]>>>;
	readonly sort?: SortKey | undefined;
}

/** Reads the state from the query part of an address. Unknown keys are ignored, so old links keep working. */
export function stateFromAddress(search: string): SearchState {
	const parameters = new URLSearchParams(search);
	const sort = parameters.get('urut');
	return {
		query: parameters.get('q')?.trim() ?? '',
		filters: Object.fromEntries(
			facetNames.flatMap((facet) => {
				const values = [...new Set(parameters.getAll(facet))].filter((value) => value !== '');
				return values.length === 0 ? [] : [[facet, values]];
			}),
		),
		sort: sortKeys.find((key) => key === sort),
	};
}

/** Writes the state as the query part of an address, always in the same order; empty when nothing is asked. */
export function addressFromState(state: SearchState): string {
	const parameters = new URLSearchParams();
	if (state.query !== '') parameters.set('q', state.query);
	for (const facet of facetNames) {
		for (const value of state.filters[facet] ?? []) parameters.append(facet, value);
	}
	if (state.sort !== undefined) parameters.set('urut', state.sort);
	// Slashes are allowed in the query part; agency ids are easier to read with them.
	const text = parameters.toString().replaceAll('%2F', '/');
	return text === '' ? '' : `?${text}`;
}

/** True when nothing is asked, so that the plain list is the answer. */
export function isResting(state: SearchState): boolean {
	return addressFromState(state) === '';
}

/** The state with one filter value put on or taken off. */
export function toggleFilter(state: SearchState, facet: FacetName, value: string): SearchState {
	const current = state.filters[facet] ?? [];
	const values = current.includes(value) ? current.filter((other) => other !== value) : [...current, value];
	const filters = { ...state.filters, [facet]: values };
	return {
		...state,
		filters: Object.fromEntries(Object.entries(filters).filter(([, chosen]) => chosen.length > 0)),
	};
}
