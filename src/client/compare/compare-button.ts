import { followChoice, toggleInnovation } from './compare-store.ts';

/**
 * Puts one innovation aside to be compared, or takes it away again. A script that fills in a copy of a template sets
 * `data-id` and `data-title` before it puts the copy into the page; the rest happens by itself.
 */
class CompareButton extends HTMLElement {
	#stop: (() => void) | undefined;

	connectedCallback(): void {
		const button = this.querySelector('button');
		const { id, title = '' } = this.dataset;
		if (button === null || id === undefined) return;
		const name = this.querySelector('[data-name]');
		if (name !== null) name.textContent = title;
		button.onclick = () => {
			toggleInnovation({ id, title });
		};
		this.#stop = followChoice((list) => {
			button.setAttribute('aria-pressed', String(list.some((chosen) => chosen.id === id)));
		});
	}

	disconnectedCallback(): void {
		this.#stop?.();
	}
}

customElements.define('compare-button', CompareButton);
