import { feedText as text } from '../copy/feed.ts';
import type { Feed, FeedItem } from './feed.ts';
import { fullAddress, publishedStamp } from './stamp.ts';
import { xmlText } from './xml-text.ts';

/** Noon in Jakarta, UTC+7: the same day for readers from Hawaii to New Zealand. */
const noon = 'T12:00:00+07:00';

/** A day as RSS writes a moment (RFC 822 with four digits for the year). */
function rfc822(day: string): string {
	return new Date(day + noon).toUTCString();
}

function element(name: string, text: string): string {
	return `<${name}>${xmlText(text)}</${name}>`;
}

/** Readers take a description for HTML; so plain text is escaped once for HTML and once for XML. */
function rssItem({ id, address, title, text: plain, on, tags }: FeedItem): string {
	return [
		'<item>',
		element('title', title),
		element('link', address),
		`<guid isPermaLink="false">${xmlText(id)}</guid>`,
		element('pubDate', rfc822(on)),
		...tags.map((tag) => element('category', tag)),
		element('description', xmlText(plain)),
		'</item>',
	].join('\n');
}

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function rssOf({ path, title, description, page, stamp, items }: Feed): string {
	const { licence, publisher, asOf } = stamp;
	const self = xmlText(fullAddress(stamp, `${path}.xml`));
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
		'<channel>',
		element('title', title),
		element('link', page),
		element('description', description),
		`<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
		element('language', 'id'),
		element('copyright', text.rights(licence.name, licence.url, publisher)),
		element('lastBuildDate', rfc822(asOf)),
		element('docs', 'https://www.rssboard.org/rss-specification'),
		...items.map(rssItem),
		'</channel>',
		'</rss>',
	];
	return `${lines.join('\n')}\n`;
}

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); the stamp stands under a key of its own, as it allows. */
export function jsonFeedOf({ path, title, description, page, stamp, items }: Feed): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: page,
		feed_url: fullAddress(stamp, `${path}.json`),
		description,
		language: 'id',
		authors: [{ name: stamp.publisher, url: stamp.site }],
		_etalase: { about: fullAddress(stamp, '/data/'), ...publishedStamp(stamp) },
		items: items.map(({ id, address, title: heading, text: plain, on, tags }) => ({
			id,
			url: address,
			title: heading,
			content_text: plain,
			date_published: on + noon,
			tags,
		})),
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}
