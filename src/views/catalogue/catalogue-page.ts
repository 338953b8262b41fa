import { facetPath, pagedFacetNames } from '../../domain/catalogue/address.ts';
import type { FeedScope } from '../../domain/catalogue/data-address.ts';
import { acceptsWriting } from '../../domain/catalogue/dormancy.ts';
import { formPath } from '../../domain/catalogue/form-address.ts';
import { facetValues } from '../../domain/catalogue/facets.ts';
import { newestFirst } from '../../domain/catalogue/order.ts';
import type { InnovationRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { catalogueText as text } from '../copy/catalogue.ts';
import { chrome, provenanceText } from '../copy/chrome.ts';
import { facetLabels } from '../copy/labels.ts';
import { listProvenance, type Frame, type SiteLink } from '../frame.ts';
import { feedLinks } from '../open-data/feed-links.ts';
import type { InnovationCard } from '../innovation-card.ts';
import { countsOf, realFirst } from './record-counts.ts';
import type { FilterGroup } from './filter-groups.ts';

/** Cards on one page of a plain list: short enough for a slow line, long enough to scan. */
const cardsPerPage = 24;

export interface Pagination {
	readonly label: string;
	readonly previous?: string | undefined;
	readonly next?: string | undefined;
}

export interface CataloguePage {
	readonly frame: Frame;
	readonly heading: string;
	readonly lead: string;
	readonly cards: readonly InnovationCard[];
	/** Only on the first page of the catalogue, which is where the search works. */
	readonly filters: readonly FilterGroup[];
	/** Where to write the first innovation, while the whole site has none. */
	readonly invitation?: SiteLink | undefined;
	readonly pagination?: Pagination | undefined;
	/** Page number within its list, from 1. */
	readonly number: number;
	/** Address of the catalogue with this list as the filter, where it can be narrowed further. */
	readonly refinePath: string;
}

/** Where to write the first innovation; undefined when there is one, and where nobody may write any more. */
export function firstInnovation({ innovations, site }: Snapshot): SiteLink | undefined {
	if (innovations.length > 0 || !acceptsWriting(site)) return undefined;
	return { label: text.first, path: formPath('inovasi') };
}

function pageAddress(base: string, page: number): string {
	return page === 1 ? base : `${base}halaman/${String(page)}/`;
}

interface ListInput {
	readonly views: CatalogueViews;
	readonly filters?: readonly FilterGroup[];
	readonly innovations: readonly InnovationRecord[];
	/** Address of the first page of the list. */
	readonly base: string;
	readonly heading: string;
	readonly lead: string;
	readonly breadcrumbs: readonly SiteLink[];
	readonly refinePath: string;
	/** What its feed is about; absent for lists without a feed of their own. */
	readonly feed?: FeedScope | undefined;
}

/** One list of innovations as pages of cards, newest first; at least one page, even when the list is empty. */
function listPages(input: ListInput): readonly CataloguePage[] {
	const ordered = realFirst(newestFirst(input.innovations));
	const count = Math.max(1, Math.ceil(ordered.length / cardsPerPage));
	return Array.from({ length: count }, (_, index) => {
		const page = index + 1;
		const shown = ordered.slice(index * cardsPerPage, page * cardsPerPage);
		const title = page === 1 ? input.heading : `${input.heading}, ${text.page(page, count)}`;
		const path = pageAddress(input.base, page);
		return {
			frame: {
				title,
				description: input.lead,
				path,
				breadcrumbs: [...input.breadcrumbs, { label: input.heading, path: input.base }],
				shareImage: '/kartu/situs.png',
				provenance: listProvenance(
					input.views.snapshot.site,
					'innovations',
					provenanceText.madeFromRecords,
					shown.map(({ data }) => data.reviewed),
				),
				sample: shown.length > 0 && shown.every(({ data }) => data.sample),
				indexed: page === 1,
				kind: 'website' as const,
				alternates: input.feed === undefined ? undefined : feedLinks(input.feed, input.views.snapshot),
			},
			number: page,
			heading: input.heading,
			lead: input.lead,
			cards: shown.map(input.views.card),
			filters: page === 1 ? (input.filters ?? []) : [],
			invitation: firstInnovation(input.views.snapshot),
			pagination:
				count === 1
					? undefined
					: {
							label: text.page(page, count),
							previous: page === 1 ? undefined : pageAddress(input.base, page - 1),
							next: page === count ? undefined : pageAddress(input.base, page + 1),
						},
			refinePath: input.refinePath,
		};
	});
}

/** The catalogue: every innovation, newest first, in pages. */
function cataloguePages(views: CatalogueViews): readonly CataloguePage[] {
	const { snapshot, filters } = views;
	return listPages({
		views,
		filters,
		innovations: snapshot.innovations,
		base: '/inovasi/',
		heading: text.title,
		lead: (snapshot.innovations.length === 0 ? text.facetLead : text.lead)(
			countsOf(snapshot.innovations, true),
		),
		breadcrumbs: [],
		refinePath: '/inovasi/',
		feed: { kind: 'situs' },
	});
}

/** Every value of the facets that have pages under `/inovasi/`, each as a list of its own. */
function facetPages(views: CatalogueViews): readonly CataloguePage[] {
	const { snapshot, labels } = views;
	return pagedFacetNames.flatMap((facet) => {
		const members = Map.groupBy(
			snapshot.innovations.flatMap((innovation) =>
				facetValues(innovation, facet).map((value) => ({ value, innovation })),
			),
			({ value }) => value,
		);
		return [...members].flatMap(([value, entries]) =>
			listPages({
				views,
				innovations: entries.map(({ innovation }) => innovation),
				base: facetPath(facet, value),
				heading: text.facetTitle(facetLabels[facet], labels.facetValue(facet, value)),
				lead: text.facetLead(
					countsOf(
						entries.map(({ innovation }) => innovation),
						true,
					),
				),
				breadcrumbs: [{ label: chrome.navigation.innovations, path: '/inovasi/' }],
				refinePath: `/inovasi/?${facet}=${value}`,
				feed: facet === 'urusan' ? { kind: 'urusan', id: value } : undefined,
			}),
		);
	});
}

/** One page per need of citizens: innovations whose affairs answer it. */
function needPages(views: CatalogueViews): readonly CataloguePage[] {
	const { snapshot } = views;
	return snapshot.reference.needs.flatMap((need) => {
		const innovations = snapshot.innovations.filter((innovation) =>
			facetValues(innovation, 'urusan').some((affair) => need.affairs.includes(affair)),
		);
		return listPages({
			views,
			innovations,
			base: facetPath('kebutuhan', need.id),
			heading: need.name,
			lead: `${need.description} ${text.facetLead(countsOf(innovations, true))}`,
			refinePath: `/inovasi/?${need.affairs.map((affair) => `urusan=${affair}`).join('&')}`,
			breadcrumbs: [{ label: chrome.navigation.innovations, path: '/inovasi/' }],
		});
	});
}

const pagesOfViews = new WeakMap<CatalogueViews, ReadonlyMap<string, CataloguePage>>();

/** Every list page under `/inovasi/`, by its address; made once for a snapshot, because each page asks for it. */
function listPagesByPath(views: CatalogueViews): ReadonlyMap<string, CataloguePage> {
	const known = pagesOfViews.get(views);
	if (known !== undefined) return known;
	const pages = [...cataloguePages(views), ...facetPages(views), ...needPages(views)];
	const byPath = new Map(pages.map((page) => [page.frame.path, page]));
	pagesOfViews.set(views, byPath);
	return byPath;
}

/** Address parts of every list page under `/inovasi/`; the catalogue itself has none. */
export function catalogueParams(views: CatalogueViews) {
	return [...listPagesByPath(views).keys()].map((path) => ({
		params: { list: path === '/inovasi/' ? undefined : path.slice('/inovasi/'.length, -1) },
		props: { path },
	}));
}

/** The list page with the address. Throws for an address that `catalogueParams` does not give. */
export function cataloguePageOf(path: string, views: CatalogueViews): CataloguePage {
	const page = listPagesByPath(views).get(path);
	if (page === undefined)
		throw new Error(`No list page has the address ${path}; catalogueParams lists them all.`);
	return page;
}
