import { copyLinkWith } from '../copy-link.ts';

/** Buttons that copy code; without this script it can be marked and copied by hand. */
class CopyCode extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		const status = this.querySelector('[role=status]');
		const code = this.querySelector('code');
		if (button === null || status === null || code === null) return;
		button.hidden = false;
		const { copied = '', failed: copyFailed = '' } = this.dataset;
		const say = (message: string) => {
			status.textContent = message;
		};
		copyLinkWith(button, say, { copied, copyFailed }, () => code.textContent);
	}
}

/** What a page offers to others. The card is shown with the script that others load, once someone looks at it. */
class EmbedOffer extends HTMLElement {
	connectedCallback(): void {
		const address = this.dataset['script'];
		if (address === undefined) return;
		const load = () => {
			const script = document.createElement('script');
			script.src = address;
			document.head.append(script);
		};
		this.querySelector('details')?.addEventListener('toggle', load, { once: true });
	}
}

customElements.define('copy-code', CopyCode);
customElements.define('embed-offer', EmbedOffer);
