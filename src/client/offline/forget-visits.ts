import { CacheExpiration } from 'workbox-expiration/CacheExpiration.js';
import { keepingRules, storeName, type Kept } from '../../domain/offline/keeping.ts';

/** All kinds of what is kept. */
export const kinds: readonly Kept[] = Object.keys(keepingRules).filter(
	(name): name is Kept => name in keepingRules,
);

/** Removes everything that was kept of the visits to the site below `base`. */
export async function forgetVisits(base: string): Promise<void> {
	await Promise.all(
		kinds.map(async (kept) => {
			const name = storeName(base, kept);
			await caches.delete(name);
			// The notes on when something was used last name addresses, too.
			await new CacheExpiration(name, { maxEntries: 1 }).delete();
		}),
	);
}
