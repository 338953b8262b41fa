import { innovationIdOf } from '../../domain/catalogue/address.ts';
import { compareText as text } from '../../views/copy/compare-table.ts';
import { loadPagefind, type Pagefind } from '../pagefind.ts';
import { copyOf, part, write } from '../page-part.ts';
import type { ListedInnovation } from './compare-list.ts';

const typingPause = 250;
const offered = 6;

/** Finds innovations by what the visitor types, and offers them to be added. */
export class CompareSearch {
	readonly #root: HTMLElement;
	readonly #add: (innovation: ListedInnovation) => void;
	#pagefind: Promise<Pagefind> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Counts the questions, so that a slow answer never overwrites a newer one. */
	#question = 0;

	/** `root` has the form and, in `data-index`, the address of the search module. */
	constructor(root: HTMLElement, add: (innovation: ListedInnovation) => void) {
		this.#root = root;
		this.#add = add;
		const field = part(root, 'input', HTMLInputElement);
		field.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => void this.#find(field.value.trim()), typingPause);
		});
		part(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
			event.preventDefault();
			clearTimeout(this.#timer);
			void this.#find(field.value.trim());
		});
	}

	#load(): Promise<Pagefind> {
		this.#pagefind ??= loadPagefind(this.#root.dataset['index'] ?? '').catch((error: unknown) => {
			// A failed load may be tried again.
			this.#pagefind = undefined;
			throw error;
		});
		return this.#pagefind;
	}

	async #find(query: string): Promise<void> {
		const question = (this.#question += 1);
		if (query === '') {
			this.clear();
			return;
		}
		write(this.#root, '[data-found]', text.searching);
		try {
			const { results } = await (await this.#load()).search(query, { filters: {} });
			const pages = await Promise.all(results.slice(0, offered).map(({ data }) => data()));
			if (question !== this.#question) return;
			const items = pages.flatMap(({ url, meta }) => {
				const id = innovationIdOf(url);
				return id === undefined ? [] : [this.#item({ id, title: meta['title'] ?? id }, meta)];
			});
			part(this.#root, '[data-offers]', HTMLElement).replaceChildren(...items);
			write(this.#root, '[data-found]', text.found(items.length));
		} catch {
			if (question !== this.#question) return;
			this.clear();
			write(this.#root, '[data-found]', text.searchFailed);
		}
	}

	#item(innovation: ListedInnovation, meta: Readonly<Record<string, string | undefined>>): HTMLElement {
		const item = copyOf(this.#root, 'offer');
		write(item, '[data-title]', innovation.title);
		write(item, '[data-owner]', meta['owner'] ?? '');
		if (meta['sample'] === undefined) item.querySelector('[data-sample]')?.remove();
		part(item, 'button', HTMLElement).addEventListener('click', () => {
			part(this.#root, 'input', HTMLInputElement).value = '';
			this.clear();
			this.#add(innovation);
		});
		return item;
	}

	/** Takes the offers away. */
	clear(): void {
		this.#question += 1;
		part(this.#root, '[data-offers]', HTMLElement).replaceChildren();
		write(this.#root, '[data-found]', '');
	}
}
