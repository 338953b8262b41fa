import { copyAttribute } from '../../domain/offline/copy-mark.ts';

/** Registers the worker, and gives it what the page has loaded before a first worker was there. */
async function register(worker: string): Promise<void> {
	const isFirst = navigator.serviceWorker.controller === null;
	await navigator.serviceWorker.register(worker);
	if (!isFirst) return;
	const { active } = await navigator.serviceWorker.ready;
	const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
	const urlsToCache = [location.href, ...loaded.filter((name) => name.startsWith(origin))];
	// A message that the router of Workbox understands.
	active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } });
}

/** Says when the page that is open is a copy from this device, and of when. */
class OfflineNotice extends HTMLElement {
	connectedCallback(): void {
		const keptOn = document.documentElement.getAttribute(copyAttribute);
		const [line, time] = [this.querySelector('p'), this.querySelector('time')];
		if (keptOn !== null && line !== null && time !== null) {
			time.dateTime = keptOn;
			time.textContent = new Date(keptOn).toLocaleString('id-ID', { dateStyle: 'long', timeStyle: 'short' });
			const [offline, slow] = this.querySelectorAll('strong');
			offline?.toggleAttribute('hidden', navigator.onLine);
			slow?.toggleAttribute('hidden', !navigator.onLine);
			line.hidden = false;
		}
		const { worker } = this.dataset;
		// Only over https and on localhost; not while developing, where every file changes under its name.
		if (worker === undefined || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
		// A browser that refuses (storage forbidden, private window) shows the site as before.
		addEventListener('load', () => void register(worker).catch(() => undefined), { once: true });
	}
}

customElements.define('offline-notice', OfflineNotice);
