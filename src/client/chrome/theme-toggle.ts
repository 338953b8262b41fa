/** Switches between light and dark and keeps the choice on this device. Without JavaScript the system's choice stands. */
class ThemeToggle extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (button === null) return;
		button.hidden = false;
		button.addEventListener('click', () => {
			const root = document.documentElement;
			const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
			const next = (root.dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
			root.dataset['theme'] = next;
			try {
				localStorage.setItem('theme', next);
			} catch {
				// Storage may be forbidden; the choice then lasts for this page.
			}
		});
	}
}

customElements.define('theme-toggle', ThemeToggle);
