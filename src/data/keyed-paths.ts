import { createHash } from 'node:crypto';
import type { Snapshot } from '../domain/catalogue/snapshot.ts';
import { codeVersion } from './code-version.ts';

interface PathItem {
	readonly params: Readonly<Record<string, string | undefined>>;
	readonly props: Readonly<Record<string, unknown>>;
}

/**
 * Paths of one page kind, each with the key by which an incremental build knows that a page is unchanged: the digest
 * of the page's view model, of the site settings, which every page shows, and of the code. Astro looks at the modules
 * of a page itself, but not at the names of style sheets, which change when another page begins to share one. Only the
 * props are kept, not the view models: a national catalogue would not fit into memory twice.
 */
export function keyedPaths<Item extends PathItem>(
	snapshot: Snapshot,
	items: readonly Item[],
	view: (props: Item['props']) => unknown,
): { params: Item['params']; props: Item['props']; cacheKey: string }[] {
	const shared = codeVersion() + JSON.stringify(snapshot.site);
	return items.map(({ params, props }) => ({
		params,
		props,
		cacheKey: createHash('sha256')
			.update(shared)
			.update(JSON.stringify(view(props)))
			.digest('hex')
			.slice(0, 32),
	}));
}
