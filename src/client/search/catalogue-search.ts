import type { FacetName } from '../../domain/catalogue/facets.ts';
import { filterPanel, type FilterPanel } from './filter-panel.ts';
import { followMissingParts } from './missing-parts.ts';
import { loadPagefind, type Pagefind } from '../pagefind.ts';
import { resultCard } from './result-card.ts';
import {
	countText,
	fillIn,
	readSearchTexts,
	showFailure,
	showNoResults,
	showPartial,
	type SearchTexts,
} from './search-messages.ts';
import { chosenFilters, runSearch, type SearchAnswer } from './search-query.ts';
import {
	addressFromState,
	isResting,
	stateFromAddress,
	toggleFilter,
	type SearchState,
} from './search-state.ts';

const resultsAtOnce = 12;
const typingPause = 250;

/** Search, filters and sorting of the catalogue. The address holds the state; without JavaScript the plain list stands. */
class CatalogueSearch extends HTMLElement {
	#texts: SearchTexts | undefined;
	#state: SearchState = stateFromAddress('');
	#pagefind: Promise<Pagefind> | undefined;
	#panel: FilterPanel | undefined;
	#input: HTMLInputElement | null = null;
	/** Counts the questions, so that a slow answer never overwrites a newer one. */
	#question = 0;
	#answer: SearchAnswer | undefined;
	#shown = 0;
	/** True when a part of the index could not be had: then what is not found may still be there. */
	#incomplete = false;
	/** True while the newest step of the history is a query that is still being typed. */
	#typing = false;

	connectedCallback(): void {
		this.#texts = readSearchTexts(this.dataset['text']);
		this.#input = this.querySelector('input[name=q]');
		this.#panel = filterPanel(this, (facet, value) => {
			this.#go(toggleFilter(this.#state, facet, value));
		});
		this.#listen();
		followMissingParts(() => {
			this.#incomplete = true;
		});
		addEventListener('popstate', () => {
			this.#typing = false;
			this.#restore();
		});
		this.#takeUp();
	}

	/** Begins with what the address says, or with what the visitor is typing already when this code comes late. */
	#takeUp(): void {
		const typed = this.#input === document.activeElement ? (this.#input?.value.trim() ?? '') : '';
		this.#restore();
		if (typed === '' || typed === this.#state.query || this.#input === null) return;
		this.#input.value = typed;
		this.#go({ ...this.#state, query: typed }, true);
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (part === null) throw new Error(`The catalogue page lacks ${selector}.`);
		return part;
	}

	#listen(): void {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const ask = (typing: boolean) => {
			clearTimeout(timer);
			this.#go({ ...this.#state, query: this.#input?.value.trim() ?? '' }, typing);
		};
		this.#input?.addEventListener('input', () => {
			clearTimeout(timer);
			timer = setTimeout(ask, typingPause, true);
		});
		this.#input?.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			ask(false);
		});
		const sort = this.querySelector<HTMLSelectElement>('[data-sort]');
		sort?.addEventListener('change', () => {
			this.#go({ ...this.#state, sort: stateFromAddress(`?urut=${sort.value}`).sort });
		});
		const toggle = this.#part('[data-toggle]');
		toggle.addEventListener('click', () => {
			const open = this.#part('#saringan').toggleAttribute('data-open');
			toggle.setAttribute('aria-expanded', String(open));
		});
		this.#part('[data-more]').addEventListener(
			'click',
			() => void this.#showMore(true).catch(() => this.#fail()),
		);
	}

	/** Moves to a state: writes the address, then answers. Each choice is a step of the history, and so is one query. */
	#go(state: SearchState, typing = false): void {
		this.#state = state;
		const address = location.pathname + addressFromState(state);
		if (typing && this.#typing) history.replaceState(null, '', address);
		else if (address !== location.pathname + location.search) history.pushState(null, '', address);
		this.#typing = typing;
		void this.#update();
	}

	#restore(): void {
		this.#state = stateFromAddress(location.search);
		if (this.#input !== null) this.#input.value = this.#state.query;
		const sort = this.querySelector<HTMLSelectElement>('[data-sort]');
		if (sort !== null) sort.value = this.#state.sort ?? '';
		void this.#update();
	}

	#load(): Promise<Pagefind> {
		this.#pagefind ??= loadPagefind(this.dataset['index'] ?? '').catch((error: unknown) => {
			// A failed load may be tried again.
			this.#pagefind = undefined;
			throw error;
		});
		return this.#pagefind;
	}

	async #update(): Promise<void> {
		const question = (this.#question += 1);
		const resting = isResting(this.#state);
		this.#showApplied();
		this.#part('[data-problem]').hidden = true;
		// Nothing asked and nothing loaded: the plain list is the answer, and no search code need be fetched.
		if (resting && this.#pagefind === undefined) {
			this.#rest();
			return;
		}
		const status = this.#part('[data-status]');
		if (!resting) status.textContent = this.#texts?.loading ?? '';
		this.toggleAttribute('aria-busy', true);
		try {
			const answer = await runSearch(await this.#load(), this.#state);
			if (question !== this.#question) return;
			this.#panel?.show(this.#state, answer.counts);
			if (resting) this.#rest();
			else await this.#show(answer);
		} catch {
			if (question === this.#question) this.#fail();
		} finally {
			if (question === this.#question) this.toggleAttribute('aria-busy', false);
		}
	}

	#rest(): void {
		this.#part('[data-status]').textContent = '';
		this.#part('[data-results]').hidden = true;
		this.#part('[data-more]').hidden = true;
		this.#part('[data-list]').hidden = false;
	}

	#fail(): void {
		this.#rest();
		if (this.#texts === undefined) return;
		this.#part('[data-status]').textContent = this.#texts.failed;
		showFailure(this.#part('[data-problem]'), this.#texts, () => void this.#update());
	}

	async #show(answer: SearchAnswer): Promise<void> {
		const count = answer.results.length;
		const results = this.#part('[data-results]');
		this.#answer = answer;
		this.#shown = 0;
		results.replaceChildren();
		this.#part('[data-list]').hidden = true;
		results.hidden = count === 0;
		const texts = this.#texts;
		if (texts === undefined) return;
		if (count === 0) {
			const { query } = this.#state;
			this.#part('[data-more]').hidden = true;
			if (this.#incomplete) {
				this.#part('[data-status]').textContent = texts.noneKept;
				return;
			}
			this.#part('[data-status]').textContent =
				query === '' ? texts.none : fillIn(texts.noneFor, { q: query });
			await showNoResults(this.#part('[data-problem]'), texts, this.#state, this.dataset['vocabulary'] ?? '');
			return;
		}
		await this.#showMore(false);
		this.#part('[data-status]').textContent = countText(texts, count, answer.samples);
	}

	async #showMore(moveFocus: boolean): Promise<void> {
		const answer = this.#answer;
		const template = this.querySelector<HTMLTemplateElement>('template[data-card]');
		if (answer === undefined || template === null) return;
		const question = this.#question;
		const next = answer.results.slice(this.#shown, this.#shown + resultsAtOnce);
		const loaded = await Promise.allSettled(next.map(({ data }) => data()));
		if (question !== this.#question) return;
		const cards = loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
		if (cards.length === 0) throw new Error('No result can be had.');
		// Without a network there are only those that were shown on this device before.
		showPartial(this.#part('[data-problem]'), this.#texts, this.#incomplete, next.length - cards.length);
		const list = this.#part('[data-results]');
		const first = list.children.length;
		list.append(...cards.map((card) => resultCard(template, card, this.#state.query !== '')));
		this.#shown += next.length;
		const left = answer.results.length - this.#shown;
		const more = this.#part('[data-more]');
		more.hidden = left === 0;
		more.textContent = fillIn(this.#texts?.more ?? '', { n: String(Math.min(left, resultsAtOnce)) });
		if (moveFocus) list.children[first]?.querySelector('a')?.focus();
	}

	#showApplied(): void {
		const applied = this.#part('[data-applied]');
		const chosen = chosenFilters(this.#state.filters);
		applied.hidden = chosen.length === 0;
		applied.replaceChildren(...chosen.map(([facet, value]) => this.#appliedButton(facet, value)));
	}

	#appliedButton(facet: FacetName, value: string): HTMLButtonElement {
		const label = this.#panel?.labelOf(facet, value) ?? value;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'button';
		button.textContent = `${label} ×`;
		button.setAttribute('aria-label', fillIn(this.#texts?.remove ?? '', { label }));
		button.addEventListener('click', () => {
			this.#go(toggleFilter(this.#state, facet, value));
			// The button is gone; the status says what changed, so that is where the focus goes.
			this.#part('[data-status]').focus();
		});
		return button;
	}
}

customElements.define('catalogue-search', CatalogueSearch);
