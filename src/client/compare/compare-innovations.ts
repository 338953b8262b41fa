import { comparison } from '../../views/compare/comparison.ts';
import type { ComparedInnovation } from '../../views/compare/compared.ts';
import { compareText as text } from '../../views/copy/compare-table.ts';
import { copyPageLink } from '../copy-link.ts';
import { part, write } from '../page-part.ts';
import { comparedAddressOf, compareFragment, meansComparison } from './compare-address.ts';
import { ComparedFiles } from './compare-files.ts';
import { mostCompared } from './compare-list.ts';
import { CompareSearch } from './compare-search.ts';
import { showSheet } from './compare-sheet.ts';
import { chooseInnovations, chosenInnovations } from './compare-store.ts';
import { showTable } from './compare-table.ts';

/** Two to four innovations side by side. The fragment of the address says which. */
class CompareInnovations extends HTMLElement {
	#files = new ComparedFiles('');
	#shown: readonly ComparedInnovation[] = [];
	/** Counts what was asked for, so that a slow file never overwrites a newer choice. */
	#question = 0;

	connectedCallback(): void {
		this.#files = new ComparedFiles(this.dataset['base'] ?? '');
		new CompareSearch(part(this, '[data-add]', HTMLElement), ({ id }) => {
			void this.#go([...this.#ids().filter((other) => other !== id), id], '[data-add] input');
		});
		copyPageLink(this, () => this.#address());
		part(this, '[data-print]', HTMLElement).addEventListener('click', () => {
			print();
		});
		const filter = part(this, '[data-only-different]', HTMLInputElement);
		filter.addEventListener('change', () => {
			this.toggleAttribute('data-different', filter.checked);
		});
		part(this, '[data-retry]', HTMLElement).addEventListener('click', () => void this.#restore());
		addEventListener('hashchange', () => {
			// A link to a place in this page is no other comparison.
			if (location.hash === '' || meansComparison(location.hash)) void this.#restore();
		});
		// What was put aside on other pages is meant by an address that names nothing.
		const own = chosenInnovations().map(({ id }) => id);
		if (location.hash === '' && own.length > 0) history.replaceState(null, '', compareFragment(own));
		void this.#restore();
	}

	#ids(): readonly string[] {
		return this.#shown.map(({ id }) => id);
	}

	#address(): string {
		const { origin, pathname, search } = location;
		return origin + pathname + search + compareFragment(this.#ids());
	}

	async #restore(): Promise<void> {
		const { ids, unreadable, further } = comparedAddressOf(location.hash);
		const missing = await this.#load(ids);
		if (missing === undefined) return;
		const unknown = [...missing, ...unreadable];
		const notices = [
			...(unknown.length === 0 ? [] : [text.unknownInnovations(unknown)]),
			...(further === 0 ? [] : [text.further(further)]),
		];
		this.#notice(notices);
	}

	/** Moves to other innovations. The visitor has chosen them, so the tray holds them from now on. */
	async #go(ids: readonly string[], focus: string): Promise<void> {
		const missing = await this.#load(ids.slice(0, mostCompared));
		if (missing === undefined) return;
		this.#notice([]);
		const fragment = compareFragment(this.#ids());
		if (fragment !== location.hash)
			history.pushState(null, '', location.pathname + location.search + fragment);
		chooseInnovations(this.#shown.map(({ id, title }) => ({ id, title })));
		// A column that is gone and a form that is full cannot have the focus; then it stays with the table, or the field.
		const near = [...this.querySelectorAll<HTMLElement>(`:is(${focus}), [data-scroll], [data-add] input`)];
		const rank = (element: HTMLElement) => (element.matches(focus) ? 0 : 1);
		const seen = near.filter(
			(element) => element.getClientRects().length > 0 && !element.matches(':disabled'),
		);
		seen.toSorted((first, second) => rank(first) - rank(second))[0]?.focus();
	}

	/** Reads and shows innovations; the ids that nobody has. Undefined when another question came, or when it failed. */
	async #load(ids: readonly string[]): Promise<readonly string[] | undefined> {
		const question = (this.#question += 1);
		const loading = part(this, '[data-loading]', HTMLElement);
		loading.hidden = ids.length === 0 || this.#shown.length > 0;
		this.toggleAttribute('aria-busy', true);
		part(this, '[data-failed]', HTMLElement).hidden = true;
		try {
			const found = await Promise.all(ids.map((id) => this.#files.innovation(id)));
			if (question !== this.#question) return undefined;
			this.#shown = found.flatMap((innovation) => innovation ?? []);
			this.#show();
			return ids.filter((_, place) => found[place] === undefined);
		} catch {
			if (question === this.#question) part(this, '[data-failed]', HTMLElement).hidden = false;
			return undefined;
		} finally {
			if (question === this.#question) {
				loading.hidden = true;
				this.toggleAttribute('aria-busy', false);
			}
		}
	}

	#notice(notices: readonly string[]): void {
		const hint = this.#shown.length === 1 ? [text.oneOnly] : [];
		const target = part(this, '[data-notice]', HTMLElement);
		const all = [...notices, ...hint];
		target.hidden = all.length === 0;
		target.replaceChildren(
			...all.map((sentence) => {
				const paragraph = document.createElement('p');
				paragraph.textContent = sentence;
				return paragraph;
			}),
		);
	}

	#show(): void {
		const innovations = this.#shown;
		const compared = comparison(innovations);
		part(this, '[data-empty]', HTMLElement).hidden = innovations.length > 0;
		part(this, '[data-workbench]', HTMLElement).hidden = innovations.length === 0;
		part(this, '[data-mixed]', HTMLElement).hidden = !compared.mixed;
		part(this, '[data-different-choice]', HTMLElement).hidden = !compared.rows.some(({ same }) => same);
		part(this, '[data-add] form', HTMLElement).hidden = innovations.length >= mostCompared;
		part(this, '[data-full]', HTMLElement).hidden = innovations.length < mostCompared;
		showTable(this, innovations, compared, {
			remove: (id) => void this.#remove(id),
			move: (id, by) => void this.#move(id, by),
		});
		showSheet(this, innovations, compared, this.#address());
		write(this, '[data-status]', text.shown(innovations.map(({ shortName, title }) => shortName ?? title)));
	}

	#remove(id: string): Promise<void> {
		const ids = this.#ids();
		const others = ids.filter((other) => other !== id);
		const next = others[Math.min(ids.indexOf(id), others.length - 1)] ?? '';
		return this.#go(others, `[data-remove][data-of="${next}"]`);
	}

	#move(id: string, by: -1 | 1): Promise<void> {
		const ids = this.#ids();
		const from = ids.indexOf(id);
		const other = ids[from + by];
		if (other === undefined) return Promise.resolve();
		const moved = ids.map((own) => (own === id ? other : own === other ? id : own));
		const isAtEnd = from + by === 0 || from + by === ids.length - 1;
		const button = isAtEnd ? (by < 0 ? 'later' : 'earlier') : by < 0 ? 'earlier' : 'later';
		return this.#go(moved, `[data-${button}][data-of="${id}"]`);
	}
}

customElements.define('compare-innovations', CompareInnovations);
