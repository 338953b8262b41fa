/** What a service worker has and a window has not; the project's types are those of windows. */
declare global {
	interface ExtendableEvent extends Event {
		waitUntil(work: Promise<unknown>): void;
	}

	interface WindowEventMap {
		install: ExtendableEvent;
		activate: ExtendableEvent;
	}
}

interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
}

function isWorkerScope(scope: object): scope is WorkerScope {
	return 'registration' in scope && 'clients' in scope && 'skipWaiting' in scope;
}

/** The scope of this service worker. Throws anywhere else. */
export function workerScope(): WorkerScope {
	const scope: object = globalThis;
	if (!isWorkerScope(scope)) throw new Error('This script is a service worker.');
	return scope;
}

/** Path below which this service worker answers, with its last slash: `/` or `/etalase/`. */
export function workerBase(): string {
	return new URL('./', location.href).pathname;
}
