import { acceptsWriting } from '../domain/catalogue/dormancy.ts';
import { editAddress } from '../domain/writing/forge-address.ts';
import type { Site } from '../schema/site.ts';
import type { Review, Source } from '../schema/source.ts';
import { formatDate } from './copy/formats.ts';

/** A link inside the site; `path` has no base yet. */
export interface SiteLink {
	readonly label: string;
	readonly path: string;
}

export interface SourceView {
	readonly title: string;
	/** Publisher and date, ready to print; empty when neither is known. */
	readonly origin: string;
	readonly url?: string | undefined;
	readonly note?: string | undefined;
}

/** Where a page comes from: the block at its end. */
export interface Provenance {
	readonly sources: readonly SourceView[];
	/** Shown instead of a list when the page itself is made from other pages. */
	readonly madeFrom?: string | undefined;
	readonly reviewed?: { readonly on: string; readonly date: string; readonly by: string } | undefined;
	/** Absent where nobody would answer: on a site that is not kept up any more. */
	readonly editUrl?: string | undefined;
	/** Form in which readers propose a change of the page, or something new for it; absent where nobody would answer. */
	readonly proposal?: SiteLink | undefined;
}

/** The same as data, a feed of what changes on the page, or what oEmbed tells of it: said in its head. */
export interface AlternateLink {
	readonly type:
		'application/rss+xml' | 'application/feed+json' | 'application/json' | 'application/json+oembed';
	readonly title: string;
	/** Site path without the base. */
	readonly path: string;
}

/** What every page has around its own content. */
export interface Frame {
	readonly title: string;
	readonly description: string;
	/** Site path without the base. */
	readonly path: string;
	/** False on the page that stands for every address that does not exist. */
	readonly hasAddress?: false;
	readonly breadcrumbs: readonly SiteLink[];
	/** Site path of the share image without the base. */
	readonly shareImage: string;
	/** Absent on the page for addresses that do not exist. */
	readonly provenance?: Provenance | undefined;
	/** True on pages about fictional regions. */
	readonly sample: boolean;
	/** False on pages that search engines should leave out. */
	readonly indexed: boolean;
	readonly kind: 'website' | 'article';
	readonly modified?: string | undefined;
	readonly alternates?: readonly AlternateLink[] | undefined;
	/** Structured data besides the breadcrumbs; addresses in it are site paths, made absolute by the layout. */
	readonly structured?: StructuredData | undefined;
}

/** JSON-LD as plain data. */
export type StructuredData = Readonly<Record<string, unknown>>;

export function sourceView(source: Source): SourceView {
	const date = source.date === undefined ? undefined : formatDate(source.date);
	return {
		title: source.title,
		origin: [source.publisher, date].flatMap((part) => part ?? []).join(', '),
		url: source.url,
		note: source.note,
	};
}

/** Sources in their order, each address once, with what every mention noted. */
export function distinctSources(sources: readonly Source[]): readonly SourceView[] {
	const groups = Map.groupBy(sources.map(sourceView), (view) => view.url ?? `${view.title} ${view.origin}`);
	return [...groups.values()].flatMap(([first, ...others]) => {
		if (first === undefined) return [];
		const notes = new Set([first, ...others].flatMap(({ note }) => note ?? []));
		return [{ ...first, note: notes.size === 0 ? undefined : [...notes].join(' ') }];
	});
}

/** Provenance of a page that shows one content file. */
export function fileProvenance(
	site: Site,
	file: string,
	record: { readonly sources: readonly Source[]; readonly reviewed?: Review | undefined },
): Provenance {
	const { reviewed } = record;
	return {
		sources: distinctSources(record.sources),
		editUrl: acceptsWriting(site) ? editAddress(site.repository, file) : undefined,
		reviewed:
			reviewed === undefined
				? undefined
				: { on: formatDate(reviewed.on), date: reviewed.on, by: reviewed.by },
	};
}

/** Latest review among the records that a list shows; undefined when it shows none. */
export function latestReview(reviews: readonly Review[]): Review | undefined {
	return reviews.reduce<Review | undefined>(
		(latest, review) => (latest === undefined || review.on > latest.on ? review : latest),
		undefined,
	);
}

/** Provenance of a page that is made from many records: it says so, and links to the file that shapes it. */
export function listProvenance(
	site: Site,
	file: string,
	madeFrom: string,
	reviews: readonly Review[],
): Provenance {
	const reviewed = latestReview(reviews);
	return { ...fileProvenance(site, file, { sources: [], reviewed }), madeFrom };
}
