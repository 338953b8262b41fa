import { keptOnHeader, storeName, titleHeader } from '../../domain/offline/keeping.ts';
import { offlineScriptText as text } from '../../views/copy/offline.ts';
import { copyOf, part, write } from '../page-part.ts';
import { forgetMessage } from './forget-message.ts';

interface SavedPage {
	readonly address: string;
	readonly title: string;
	/** ISO 8601. */
	readonly keptOn: string;
}

async function savedPage(store: Cache, request: Request): Promise<SavedPage | undefined> {
	const copy = await store.match(request);
	const keptOn = copy?.headers.get(keptOnHeader);
	if (keptOn == null) return undefined;
	const title = decodeURIComponent(copy?.headers.get(titleHeader) ?? '');
	return { address: request.url, title: title === '' ? request.url : title, keptOn };
}

/** The pages that are kept on this device, the newest copy first; the page that lists them is none of them. */
async function savedPages(base: string, own: string): Promise<readonly SavedPage[]> {
	const name = storeName(base, 'halaman');
	// To open a store that is not there would make it.
	if (!(await caches.has(name))) return [];
	const store = await caches.open(name);
	const all = await Promise.all((await store.keys()).map((request) => savedPage(store, request)));
	return all
		.flatMap((page) => page ?? [])
		.filter(({ address }) => new URL(address).pathname !== own)
		.toSorted((a, b) => (a.keptOn < b.keptOn ? 1 : -1));
}

/** Asks the worker to forget all visits. Rejects when there is no worker or it does not answer. */
async function forget(): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration();
	const worker = registration?.active;
	if (worker == null) throw new Error('There is no worker that could forget.');
	await new Promise((resolve, reject) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = resolve;
		setTimeout(reject, 10_000, new Error('The worker does not answer.'));
		worker.postMessage(forgetMessage, [port2]);
	});
}

/** What is kept on this device, and the one button to forget it. Stands for a page that is not kept, too. */
class SavedPages extends HTMLElement {
	connectedCallback(): void {
		if (location.pathname !== this.dataset['own']) this.#showMissing();
		part(this, '[data-forget]', HTMLButtonElement).addEventListener('click', () => {
			forget().then(
				() => void this.#show(text.forgotten),
				() => write(this, '[data-status]', text.failed),
			);
		});
		void this.#show();
	}

	/** The address is of a page that is neither on the network nor on the device: this one was shown in its place. */
	#showMissing(): void {
		write(this, '[data-address]', decodeURI(location.pathname));
		part(this, '[data-missing]', HTMLElement).hidden = false;
		part(this, '[data-retry]', HTMLButtonElement).addEventListener('click', () => location.reload());
	}

	async #show(said?: string): Promise<void> {
		const { base = '/', own = '' } = this.dataset;
		const canKeep = 'serviceWorker' in navigator && 'caches' in globalThis;
		const pages = canKeep ? await savedPages(base, own).catch(() => []) : [];
		const list = part(this, '[data-pages]', HTMLElement);
		list.replaceChildren(...pages.map((page) => this.#item(page)));
		list.hidden = pages.length === 0;
		part(this, '[data-forget]', HTMLElement).hidden = pages.length === 0;
		const state = pages.length === 0 ? text.none : text.count(pages.length);
		write(this, '[data-status]', said ?? (canKeep ? state : text.unavailable));
		// The button that was pressed is gone.
		if (said !== undefined) part(this, '[data-status]', HTMLElement).focus();
	}

	#item({ address, title, keptOn }: SavedPage): HTMLElement {
		const item = copyOf(this, 'page');
		const link = part(item, 'a', HTMLAnchorElement);
		link.href = address;
		link.textContent = title;
		const time = part(item, 'time', HTMLTimeElement);
		time.dateTime = keptOn;
		time.textContent = new Date(keptOn).toLocaleString('id-ID', { dateStyle: 'long', timeStyle: 'short' });
		return item;
	}
}

customElements.define('saved-pages', SavedPages);
