import { compareTrayText as text } from '../../views/copy/compare-tray.ts';
import { copyOf, part, write } from '../page-part.ts';
// One file for what every page has: the buttons work wherever the tray is.
import './compare-button.ts';
import { compareFragment } from './compare-address.ts';
import type { ListedInnovation } from './compare-list.ts';
import { chooseInnovations, followChoice, toggleInnovation, type StoredChange } from './compare-store.ts';

/** What the visitor has put aside to compare, at the foot of every page; hidden while it is empty. */
class CompareTray extends HTMLElement {
	connectedCallback(): void {
		const toggle = part(this, '[data-toggle]', HTMLElement);
		toggle.addEventListener('click', () => {
			const isOpen = toggle.getAttribute('aria-expanded') === 'true';
			toggle.setAttribute('aria-expanded', String(!isOpen));
		});
		part(this, '[data-clear]', HTMLElement).addEventListener('click', () => {
			chooseInnovations([]);
			write(this, '[data-status]', text.cleared);
			this.#leave();
		});
		followChoice((list, change) => {
			this.#show(list, change);
		});
		// What has the focus is not hidden behind the tray.
		new ResizeObserver(() => {
			const isInTheWay = getComputedStyle(this).position === 'sticky';
			const height = isInTheWay ? `${String(this.offsetHeight)}px` : '';
			document.documentElement.style.scrollPaddingBlockEnd = height;
		}).observe(this);
	}

	#show(list: readonly ListedInnovation[], change: StoredChange | undefined): void {
		const open = part(this, '[data-open]', HTMLAnchorElement);
		const full = part(this, '[data-full]', HTMLElement);
		part(this, '[data-tray]', HTMLElement).hidden = list.length === 0;
		part(this, '[data-items]', HTMLElement).replaceChildren(...list.map((one) => this.#item(one)));
		write(this, '[data-count]', text.chosen(list.length));
		open.textContent = text.open(list.length);
		open.href = (this.dataset['page'] ?? '') + compareFragment(list.map(({ id }) => id));
		full.hidden = change?.change !== 'penuh';
		if (change === undefined) return;
		const said = text.changes[change.change](change.title, list.length);
		full.textContent = said;
		write(this, '[data-status]', said);
	}

	#item(innovation: ListedInnovation): HTMLElement {
		const item = copyOf(this, 'item');
		const title = part(item, '[data-title]', HTMLElement);
		title.textContent = innovation.title;
		title.title = innovation.title;
		write(item, '[data-name]', innovation.title);
		part(item, '[data-remove]', HTMLElement).addEventListener('click', () => {
			toggleInnovation(innovation);
			this.#leave();
		});
		return item;
	}

	/** The button that was pressed is gone; the focus stays near. */
	#leave(): void {
		const next = this.querySelector<HTMLElement>('[data-tray]:not([hidden]) [data-open]');
		(next ?? document.querySelector('main'))?.focus({ preventScroll: true });
	}
}

customElements.define('compare-tray', CompareTray);
