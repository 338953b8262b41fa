import { profileKey } from '../profile/profile-key.ts';

function keepsProfile(): boolean {
	try {
		return localStorage.getItem(profileKey) !== null;
	} catch {
		return false;
	}
}

/**
 * The guide for the reader's region. What it takes to compare is loaded when the device knows a region, or when the
 * reader comes to a field of the guide in which one can be chosen.
 */
class RegionFit extends HTMLElement {
	#isStarting = false;

	connectedCallback(): void {
		if (keepsProfile()) void this.#start();
		this.closest('guide-checklist')?.addEventListener('focusin', ({ target }) => {
			if (target instanceof HTMLInputElement && target.type !== 'checkbox') void this.#start();
		});
	}

	async #start(): Promise<void> {
		if (this.#isStarting) return;
		this.#isStarting = true;
		try {
			const { mountRegionFit } = await import('./region-fit-panel.ts');
			mountRegionFit(this);
		} catch {
			// Tried again the next time the reader comes to a field.
			this.#isStarting = false;
		}
	}
}

customElements.define('region-fit', RegionFit);
