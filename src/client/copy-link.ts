/**
 * Lets the `[data-copy]` button below `root` copy the address of the page, and its `[data-copy-status]` say how it went
 * in the words that it carries itself.
 */
export function copyPageLink(root: HTMLElement, address?: () => string): void {
	const status = root.querySelector<HTMLElement>('[data-copy-status]');
	if (status === null) return;
	const { whenCopied: copied = '', whenNot: copyFailed = '' } = status.dataset;
	const say = (message: string) => {
		status.textContent = message;
	};
	copyLinkWith(root.querySelector('[data-copy]'), say, { copied, copyFailed }, address);
}

/** Lets a button copy the address of the page, with its fragment unless told otherwise, and says how it went. */
export function copyLinkWith(
	button: Element | null,
	say: (message: string) => void,
	words: { readonly copied: string; readonly copyFailed: string },
	address: () => string = () => location.href,
): void {
	button?.addEventListener('click', () => {
		// Absent on pages that are not served over https.
		const written =
			'clipboard' in navigator ? navigator.clipboard.writeText(address()) : Promise.reject(new Error());
		written.then(
			() => {
				say(words.copied);
			},
			() => {
				say(words.copyFailed);
			},
		);
	});
}
