import { storedProfile } from '../profile/stored-profile.ts';

/** The guide for the reader's region. What it takes to compare is loaded once there is a region, or one is being chosen. */
class RegionFit extends HTMLElement {
	#starting = false;

	connectedCallback(): void {
		if (storedProfile().region !== undefined) void this.#start();
		else this.addEventListener('focusin', () => void this.#start());
	}

	async #start(): Promise<void> {
		if (this.#starting) return;
		this.#starting = true;
		try {
			const { mountRegionFit } = await import('./region-fit-panel.ts');
			mountRegionFit(this);
		} catch {
			// The next time the reader comes back to a field it is tried again.
			this.#starting = false;
		}
	}
}

customElements.define('region-fit', RegionFit);
