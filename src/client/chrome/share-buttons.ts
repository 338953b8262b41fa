import { copyPageLink } from '../copy-link.ts';

/** Shares the address of the page: through the device's own sheet where there is one, or by copying it. */
class ShareButtons extends HTMLElement {
	connectedCallback(): void {
		const share = this.querySelector<HTMLButtonElement>('[data-share]');
		if (share !== null && typeof navigator.share === 'function') {
			share.hidden = false;
			share.addEventListener('click', () => {
				// A visitor who closes the sheet has changed their mind; that is not a failure.
				navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
			});
		}
		copyPageLink(this);
		this.querySelector('[data-copy]')?.removeAttribute('hidden');
	}
}

customElements.define('share-buttons', ShareButtons);
