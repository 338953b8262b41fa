/** The part of Pagefind's browser module that this site uses. */
export interface PagefindResult {
	readonly url: string;
	readonly excerpt: string;
	/** Values as they were indexed: not escaped. */
	readonly meta: Readonly<Record<string, string | undefined>>;
}

type Filter = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface PagefindAnswer {
	readonly results: readonly { readonly data: () => Promise<PagefindResult> }[];
	/** Number of results per filter value. */
	readonly filters: Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;
}

export interface Pagefind {
	readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
	readonly filters: () => Promise<unknown>;
	readonly search: (
		query: string | null,
		options: { readonly filters: Filter; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
	) => Promise<PagefindAnswer>;
}

function isPagefind(module: unknown): module is Pagefind {
	return typeof module === 'object' && module !== null && 'search' in module && 'filters' in module;
}

/** Loads the search module from the site itself. Rejects when it cannot be had. */
export async function loadPagefind(address: string): Promise<Pagefind> {
	const module: unknown = await import(/* @vite-ignore */ address);
	if (!isPagefind(module)) throw new Error(`${address} is not the search module.`);
	await module.options({ excerptLength: 24 });
	// Counts per filter are only in the answers once the filters are loaded.
	await module.filters();
	return module;
}
