import { finderStartText as text } from '../../views/copy/finder-start.ts';
import { write } from '../page-part.ts';
import { storedProfile } from '../profile/stored-profile.ts';

/**
 * Loads the finder when it is needed: when the address or the device knows a region already, or else when the visitor
 * turns to the form. Until then the page has little script.
 */
class ReplicationFinder extends HTMLElement {
	#loading: Promise<void> | undefined;

	connectedCallback(): void {
		this.addEventListener('focusin', () => void this.#load());
		addEventListener('hashchange', () => {
			if (location.hash.includes('=')) void this.#load();
		});
		if (location.hash.includes('=') || storedProfile().region !== undefined) void this.#load();
	}

	#load(): Promise<void> {
		this.#loading ??= import('./finder.ts').then(
			({ mountFinder }) => {
				mountFinder(this);
			},
			() => {
				// The next turn to the form tries again.
				this.#loading = undefined;
				write(this, '[data-result-status]', text.failed);
			},
		);
		return this.#loading;
	}
}

customElements.define('replication-finder', ReplicationFinder);
