import { isStoreOf } from '../../domain/offline/keeping.ts';
import { forgetVisits } from './forget-visits.ts';
import { workerBase, workerScope } from './worker-scope.ts';

// What `/sw.js` is when `site.yaml` says `offline: false`: it takes the place of the worker that a device has, removes
// what that one kept, and goes.

const scope = workerScope();
const base = workerBase();

async function leave(): Promise<void> {
	await forgetVisits(base);
	const names = await caches.keys();
	await Promise.all(names.filter((name) => isStoreOf(name, base)).map((name) => caches.delete(name)));
	await scope.registration.unregister();
}

// The one case in which not to wait is right: the worker that is there may be the reason for this one.
addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(leave()));
