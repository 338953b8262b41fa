import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import {
	keepingRules,
	keptAs,
	storeName,
	missingPartsChannel,
	type KeepingRule,
	type Kept,
} from '../../domain/offline/keeping.ts';
import type { Shell } from '../../domain/offline/shell.ts';
import { forgetVisits, kinds } from './forget-visits.ts';
import { keptAnswers } from './kept-answer.ts';
import { forgetOldShells, fromShell, keepShell } from './shell.ts';
import { isForgetMessage } from './forget-message.ts';
import { workerBase, workerScope } from './worker-scope.ts';

// The service worker of the site, `/sw.js`. See docs/offline.md before changing how it starts or ends.

/** Written in by the build (src/integrations/offline-worker.ts). */
declare const builtShell: Shell;

const scope = workerScope();
const base = workerBase();

/** Lines are slow where this is needed most; after so many seconds a copy is better than to wait on. */
const patience = 6;

function keptAt(url: URL): Kept | undefined {
	return url.pathname.startsWith(base) ? keptAs(url.pathname.slice(base.length - 1)) : undefined;
}

/** Holds a store to its bounds. */
function bounds({ entries, days }: KeepingRule): WorkboxPlugin {
	const { cachedResponseWillBeUsed, cacheDidUpdate } = new ExpirationPlugin({
		maxEntries: entries,
		maxAgeSeconds: days * 24 * 60 * 60,
		// All stores go together: pages without their styles would be worse than no pages.
		purgeOnQuotaError: true,
	});
	return {
		...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }),
		...(cacheDidUpdate && { cacheDidUpdate }),
	};
}

function strategyFor(kept: Kept): CacheFirst | NetworkFirst {
	const rule = keepingRules[kept];
	const options = { cacheName: storeName(base, kept), plugins: [keptAnswers(kept), bounds(rule)] };
	return rule.strategy === 'cache-first'
		? new CacheFirst(options)
		: new NetworkFirst({ ...options, networkTimeoutSeconds: patience });
}

for (const kept of kinds) {
	registerRoute(
		({ url, sameOrigin, request }) =>
			// A card of this site on another one is no visit, and a part of a file is not the file.
			sameOrigin && keptAt(url) === kept && request.destination !== 'iframe' && !request.headers.has('range'),
		strategyFor(kept),
	);
}

const missingParts = new BroadcastChannel(missingPartsChannel);

setCatchHandler(async ({ request, url }) => {
	if (keptAt(url) === 'pencarian') missingParts.postMessage(true);
	const isPage = request.mode === 'navigate';
	const found = await fromShell(base, builtShell, isPage ? builtShell.page : request.url);
	return found ?? Response.error();
});

addEventListener('install', (event) => event.waitUntil(keepShell(base, builtShell)));

// A new worker waits until the pages of the old one are closed. It need not hurry: pages come from the network first,
// and what they are made of has new names in a new build.
addEventListener('activate', (event) => {
	event.waitUntil(
		Promise.all([
			forgetOldShells(base, builtShell),
			// Pages are asked for while the worker is still starting.
			scope.registration.navigationPreload.enable(),
			// The first page of a first visit is kept like those after it.
			scope.clients.claim(),
		]),
	);
});

addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
	if (isForgetMessage(data)) void forgetVisits(base).then(() => ports[0]?.postMessage(true));
});
