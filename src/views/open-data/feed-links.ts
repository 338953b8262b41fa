import { feedPath, type FeedScope } from '../../domain/catalogue/data-address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { feedText as text } from '../copy/feed.ts';
import type { AlternateLink } from '../frame.ts';
import { feedScopes, feedTitle } from './feed.ts';

const scopesOf = new WeakMap<Snapshot, ReadonlySet<string>>();

/** The feeds of a page, for its head and for readers; none where the scope has no feed, such as a fictional region. */
export function feedLinks(scope: FeedScope, snapshot: Snapshot): readonly AlternateLink[] {
	const path = feedPath(scope);
	const paths = scopesOf.get(snapshot) ?? new Set(feedScopes(snapshot).map(feedPath));
	scopesOf.set(snapshot, paths);
	if (!paths.has(path)) return [];
	const title = feedTitle(scope, snapshot);
	return [
		{ type: 'application/rss+xml', title: text.rssTitle(title), path: `${path}.xml` },
		{ type: 'application/feed+json', title: text.jsonTitle(title), path: `${path}.json` },
	];
}
