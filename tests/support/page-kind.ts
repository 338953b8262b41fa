import { facetPathNames, reservedAgencyIds } from '../../src/domain/catalogue/address.ts';
import type { BuiltPage } from './built-site.ts';

const facets: ReadonlySet<string> = new Set(facetPathNames);

/** Pages of their own kind, where an id could stand. */
const named: ReadonlySet<string> = new Set([
	'berkas',
	'halaman',
	'kamus',
	'pilih',
	'replikasi',
	'silsilah',
	'simulasi',
	...reservedAgencyIds,
]);

/** What a folder below another stands for: a page with a name, one of the facets (all look alike), or the id of a record. */
function meaningOf(folder: string): string {
	if (named.has(folder)) return folder;
	return facets.has(folder) ? ':facet' : ':id';
}

/**
 * What kind of page an address is, as a pattern: `/inovasi/kota-magelang/sipput/` is `/inovasi/:id/:id/`.
 * The first folder names the kind; ids below it become `:id`.
 */
export function pageKind(path: string): string {
	const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
	if (first === '') return '/';
	return `/${[first, ...rest.map(meaningOf)].join('/')}${path.endsWith('/') ? '/' : ''}`;
}

interface Extremes {
	/** The page with most on it. */
	readonly largest: BuiltPage;
	/** The page with least on it; absent when there is no other. */
	readonly smallest?: BuiltPage | undefined;
}

/** What the pages of each kind lie between, by their size. */
export function extremesOfEachKind(pages: readonly BuiltPage[]): readonly Extremes[] {
	return [...Map.groupBy(pages, ({ path }) => pageKind(path)).values()].flatMap((alike) => {
		const bySize = alike.toSorted((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
		const [smallest, largest] = [bySize.at(0), bySize.at(-1)];
		if (largest === undefined) return [];
		return [{ largest, smallest: smallest === largest ? undefined : smallest }];
	});
}

/** Two pages of each kind, or one when there is no other: the one with least on it and the one with most. */
export function examplesOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
	return extremesOfEachKind(pages).flatMap(({ smallest, largest }) => [
		...(smallest ? [smallest] : []),
		largest,
	]);
}
