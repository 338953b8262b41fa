import { facetNames, type FacetName } from '../../domain/catalogue/facets.ts';
import type { Pagefind, PagefindAnswer } from '../pagefind.ts';
import type { SearchState } from './search-state.ts';

type Filters = SearchState['filters'];

function pagefindFilters(filters: Filters) {
	return Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, { any: values }]));
}

export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;

export interface SearchAnswer {
	readonly results: PagefindAnswer['results'];
	/** How many of the results are records of fictional regions. */
	readonly samples: number;
	/** For each facet: how many results each value would give, the other facets' choices unchanged. */
	readonly counts: FacetCounts;
}

const directions = { terbaru: 'desc', judul: 'asc' } as const;

/**
 * Asks the index. Within a facet any of the chosen values will do; between facets all must hold.
 * The counts of a facet with a choice need a question of their own, without that choice.
 */
export async function runSearch(pagefind: Pagefind, state: SearchState): Promise<SearchAnswer> {
	const query = state.query === '' ? null : state.query;
	const sort = state.sort ?? (query === null ? 'terbaru' : undefined);
	const ask = (filters: Filters) =>
		pagefind.search(query, {
			filters: pagefindFilters(filters),
			...(sort === undefined ? {} : { sort: { [sort]: directions[sort] } }),
		});
	const answer = await ask(state.filters);
	const chosen = Object.keys(state.filters);
	const swapped = await Promise.all(
		chosen.map(async (facet) => {
			const others = Object.fromEntries(Object.entries(state.filters).filter(([name]) => name !== facet));
			return [facet, (await ask(others)).filters[facet]] as const;
		}),
	);
	const samples = answer.filters['data']?.['contoh'] ?? 0;
	return { results: answer.results, samples, counts: { ...answer.filters, ...Object.fromEntries(swapped) } };
}

/** Facets and values that are chosen, as a flat list. */
export function chosenFilters(filters: Filters): readonly (readonly [FacetName, string])[] {
	const entries: [FacetName, string][] = [];
	for (const facet of facetNames) {
		for (const value of filters[facet] ?? []) entries.push([facet, value]);
	}
	return entries;
}
