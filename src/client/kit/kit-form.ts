import { kitLoadingText as text } from '../../views/copy/kit-form-script.ts';
import { part, write } from '../page-part.ts';
import { profileKey } from '../profile/profile-key.ts';
import { entriesKey } from './entries-key.ts';
import type { KitPanel } from './kit-panel.ts';

function keepsAny(...keys: readonly string[]): boolean {
	try {
		return keys.some((key) => localStorage.getItem(key) !== null);
	} catch {
		return false;
	}
}

/** The form that makes the kit. What makes it work is loaded when there is something to do. */
class ReplicationKit extends HTMLElement {
	#panel: Promise<KitPanel> | undefined;

	connectedCallback(): void {
		part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
			// Sent by the browser itself, what is entered would stand in the address.
			event.preventDefault();
			this.#opened().then(
				(panel) => panel.submit(),
				() => write(this, '[data-message]', text.failed),
			);
		});
		const open = () => void this.#opened().catch(() => undefined);
		// There is something to fill in, or something is being filled in.
		if (keepsAny(entriesKey, profileKey)) open();
		else this.addEventListener('focusin', open);
	}

	#opened(): Promise<KitPanel> {
		this.#panel ??= import('./kit-panel.ts').then(
			({ KitPanel }) => new KitPanel(this),
			(error: unknown) => {
				// The next time the reader comes back to the form it is tried again.
				this.#panel = undefined;
				throw error;
			},
		);
		return this.#panel;
	}
}

customElements.define('replication-kit', ReplicationKit);
