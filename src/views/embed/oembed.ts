import { innovationPath, joinBase, shareImagePath } from '../../domain/catalogue/address.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { cardFrame, cardSize } from './card-frame.ts';
import { embedCardOf } from './embed-card.ts';

/** An answer of oEmbed 1.0 (oembed.com, section 2.3) of the type `rich`; sizes in pixels. */
export interface OEmbed {
	readonly type: 'rich';
	readonly version: '1.0';
	readonly title: string;
	readonly author_name: string;
	readonly provider_name: string;
	readonly provider_url: string;
	/** Seconds for which an answer may be kept. */
	readonly cache_age: number;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
	readonly html: string;
	readonly width: number;
	readonly height: number;
}

const aDay = 86_400;

/** What a site that is given the address of an innovation may show of it: its card in a frame. */
export function oEmbedOf(id: string, views: CatalogueViews): OEmbed {
	const { site } = views.snapshot;
	const { title, owner } = embedCardOf(id, views);
	return {
		type: 'rich',
		version: '1.0',
		title,
		author_name: owner,
		provider_name: site.name,
		provider_url: joinBase(site.baseUrl, '/'),
		cache_age: aDay,
		thumbnail_url: joinBase(site.baseUrl, shareImagePath(innovationPath(id))),
		thumbnail_width: 1200,
		thumbnail_height: 630,
		html: cardFrame(id, title, site),
		...cardSize,
	};
}
