import { wordsOf } from '../../domain/catalogue/search-words.ts';
import { loadPagefind } from '../pagefind.ts';

const suggestionsShown = 5;

/** An address part as it reads; broken signs (`%FF`) stay as they are. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** Words of the last part of an address that does not exist: what the visitor was probably after. */
function wordsOfAddress(path: string): string {
	const last =
		path
			.split('/')
			.filter((part) => part !== '')
			.at(-1) ?? '';
	return wordsOf(decoded(last), 3).join(' ');
}

/** Searches for the words of the missing address, and offers what it finds. Silent when there is nothing. */
class NotFoundSearch extends HTMLElement {
	connectedCallback(): void {
		const words = wordsOfAddress(location.pathname);
		const input = this.querySelector('input');
		if (words === '' || input === null) return;
		input.value = words;
		// Without the search the form still leads to the catalogue.
		void this.#suggest(words).catch(() => undefined);
	}

	async #suggest(words: string): Promise<void> {
		const pagefind = await loadPagefind(this.dataset['index'] ?? '');
		const { results } = await pagefind.search(words, { filters: {} });
		const found = await Promise.all(results.slice(0, suggestionsShown).map(({ data }) => data()));
		const section = this.querySelector<HTMLElement>('[data-suggestions]');
		const list = section?.querySelector('ul');
		if (section == null || list == null || found.length === 0) return;
		list.append(
			...found.map(({ url, meta }) => {
				const item = document.createElement('li');
				const link = document.createElement('a');
				link.href = url;
				link.textContent = meta['title'] ?? url;
				item.append(link);
				return item;
			}),
		);
		section.hidden = false;
	}
}

customElements.define('not-found-search', NotFoundSearch);
