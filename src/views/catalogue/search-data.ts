import { facetNames, facetValues } from '../../domain/catalogue/facets.ts';
import { latestDate } from '../../domain/catalogue/order.ts';
import { searchAliases } from '../../domain/catalogue/search-words.ts';
import type { InnovationRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { chrome } from '../copy/chrome.ts';
import type { InnovationCard } from '../innovation-card.ts';
import type { LabelLookup } from '../label-lookup.ts';

/** What the search index learns about a page besides its words. */
export interface SearchData {
	readonly filters: readonly { readonly name: string; readonly values: readonly string[] }[];
	readonly sorts: readonly { readonly name: string; readonly value: string }[];
	readonly meta: readonly { readonly name: string; readonly value: string }[];
}

/** Filters are ids, never labels: the address of a search stays the same when a name is corrected. */
export function searchData(
	innovation: InnovationRecord,
	snapshot: Snapshot,
	labels: LabelLookup,
	card: InnovationCard,
): SearchData {
	const { data, regionId } = innovation;
	const agency = facetValues(innovation, 'instansi');
	const affairs = facetValues(innovation, 'urusan');
	const filters = facetNames.map((name) => ({ name, values: facetValues(innovation, name) }));
	const newest = latestDate(innovation);
	const names = [
		labels.region(regionId),
		...agency.flatMap(labels.agencyNames),
		...affairs.map(labels.affair),
	];
	return {
		filters: filters.filter(({ values }) => values.length > 0),
		sorts: [
			{ name: 'judul', value: data.title.toLowerCase() },
			// Pagefind leaves out pages without the key that it sorts by, and sorts by number only when every value is
			// one: a record without a date gets a number below every date, so that it comes last.
			{ name: 'terbaru', value: (newest ?? '').replaceAll('-', '').padEnd(8, '0') },
		],
		meta: [
			{ name: 'title', value: data.title },
			{ name: 'summary', value: data.summary },
			{ name: 'owner', value: card.owner },
			{ name: 'badges', value: JSON.stringify(card.badges.map(({ label, shape }) => [label, shape])) },
			// Searched like the text, but never part of an excerpt.
			{
				name: 'aliases',
				value: [...names, ...searchAliases(innovation, names, snapshot.reference.aliases)].join(' · '),
			},
			...(data.sample ? [{ name: 'sample', value: chrome.sampleLabel }] : []),
		],
	};
}
