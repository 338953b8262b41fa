/** Shares the address of the page: through the device's own sheet where there is one, or by copying it. */
class ShareButtons extends HTMLElement {
	connectedCallback(): void {
		const share = this.querySelector<HTMLButtonElement>('[data-share]');
		const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
		const status = this.querySelector('[role=status]');
		const address = () => location.href;
		if (share !== null && typeof navigator.share === 'function') {
			share.hidden = false;
			share.addEventListener('click', () => {
				// A visitor who closes the sheet has changed their mind; that is not a failure.
				navigator.share({ title: document.title, url: address() }).catch(() => undefined);
			});
		}
		if (copy === null || status === null) return;
		copy.hidden = false;
		copy.addEventListener('click', () => {
			const say = (text: string | undefined) => () => {
				status.textContent = text ?? '';
			};
			// Absent on pages that are not served over https.
			const written =
				'clipboard' in navigator ? navigator.clipboard.writeText(address()) : Promise.reject(new Error());
			written.then(say(this.dataset['copied']), say(this.dataset['failed']));
		});
	}
}

customElements.define('share-buttons', ShareButtons);
