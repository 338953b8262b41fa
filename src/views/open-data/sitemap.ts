import { byCodePoint } from '../../domain/catalogue/order.ts';
import { xmlText } from './xml-text.ts';

/** A page that search engines may list. */
export interface SitemapEntry {
	/** Full address. */
	readonly address: string;
	/** Day of the last change of what the page shows, `2026-11-22`; absent where nobody recorded it. */
	readonly modified?: string | undefined;
}

interface SitemapFile {
	readonly name: string;
	readonly text: string;
}

/** The most addresses that the protocol allows in one file (https://www.sitemaps.org/protocol.html). */
export const mostAddresses = 50_000;

const opening = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function fileOf(element: string, lines: readonly string[]): string {
	return `${[opening, `<${element} xmlns="${namespace}">`, ...lines, `</${element}>`].join('\n')}\n`;
}

/**
 * The files of a sitemap, by address: `sitemap.xml`, or, for more pages than one file may hold, that file as the list of
 * `sitemap-1.xml` and so on. `site` is the full address of the home page, with its last slash.
 */
export function sitemapFiles(
	site: string,
	entries: readonly SitemapEntry[],
	most: number = mostAddresses,
): readonly SitemapFile[] {
	const lines = entries
		.toSorted((first, second) => byCodePoint(first.address, second.address))
		.map(({ address, modified }) => {
			const day = modified === undefined ? '' : `<lastmod>${xmlText(modified)}</lastmod>`;
			return `<url><loc>${xmlText(address)}</loc>${day}</url>`;
		});
	if (lines.length <= most) return [{ name: 'sitemap.xml', text: fileOf('urlset', lines) }];
	const parts = Array.from({ length: Math.ceil(lines.length / most) }, (_, index) => ({
		name: `sitemap-${String(index + 1)}.xml`,
		text: fileOf('urlset', lines.slice(index * most, (index + 1) * most)),
	}));
	const list = parts.map(({ name }) => `<sitemap><loc>${xmlText(site + name)}</loc></sitemap>`);
	return [{ name: 'sitemap.xml', text: fileOf('sitemapindex', list) }, ...parts];
}

/** `robots.txt`: everything may be read. Robots look for it at the root of a host alone. */
export function robotsText(site: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
}
