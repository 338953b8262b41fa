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

customElements.define('copy-code', CopyCode);
