import { formKinds } from '../../domain/catalogue/form-address.ts';
import { formStartText as text } from '../../views/copy/form.ts';
import { part, write } from '../page-part.ts';
import { storedDraft } from './draft-store.ts';
import { listDrafts } from './draft-list.ts';
import type { Wish } from './open-form.ts';

/** The page of a form. What makes it work is loaded when there is something to write. */
class ProposalForm extends HTMLElement {
	#wish: Wish | undefined;

	connectedCallback(): void {
		const start = part(this, '[data-start] form', HTMLFormElement);
		start.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#begin(start);
		});
		part(this, '[data-retry]', HTMLButtonElement).addEventListener('click', () => void this.#open());
		const innovation = this.querySelector<HTMLSelectElement>('[data-start] [name=inovasi]');
		const region = part(start, '[name=daerah]', HTMLSelectElement);
		if (innovation !== null)
			region.addEventListener('change', () => void this.#offer(region.value, innovation));
		listDrafts(this, this.#kind);
		this.#follow();
		addEventListener('hashchange', () => this.#wish === undefined && this.#follow());
	}

	get #kind() {
		return formKinds.find((kind) => kind === this.dataset['kind']) ?? 'inovasi';
	}

	/** The address may name a draft, a record to be corrected, or the region of a new one. */
	#follow(): void {
		const named = decodeURIComponent(location.hash.slice(1));
		const draft = named.startsWith('draf:') ? storedDraft(named.slice(5)) : undefined;
		const [, region = '', record] = /^([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(named) ?? [];
		if (draft !== undefined) this.#wish = { draft };
		else if (record !== undefined) this.#wish = { region, record, corrects: true };
		else if (region !== '') {
			const select = part(this, '[data-start] [name=daerah]', HTMLSelectElement);
			select.value = region;
			select.dispatchEvent(new Event('change'));
		}
		if (this.#wish !== undefined) void this.#open();
	}

	#begin(start: HTMLFormElement): void {
		const entries = new FormData(start);
		const region = part(start, '[name=daerah]', HTMLSelectElement).value;
		const record = entries.get('inovasi');
		if (region === '') this.#say(text.needsRegion);
		else if (record === '') this.#say(text.needsInnovation);
		else {
			const [innovation, mark] = typeof record === 'string' ? record.split(':') : [];
			this.#wish = { region, record: innovation, corrects: mark !== undefined };
			void this.#open();
		}
	}

	async #offer(region: string, select: HTMLSelectElement): Promise<void> {
		const { offerInnovations } = await import('./start-innovations.ts');
		await offerInnovations(this.dataset['base'] ?? '/', region, select).catch(() => this.#say(text.failed));
	}

	#say(message: string): void {
		write(this, '[data-message]', message);
	}

	async #open(): Promise<void> {
		const wish = this.#wish;
		if (wish === undefined) return;
		const retry = part(this, '[data-retry]', HTMLButtonElement);
		retry.hidden = true;
		this.#say(text.loading);
		try {
			const { openForm } = await import('./open-form.ts');
			await openForm(this, { kind: this.#kind, base: this.dataset['base'] ?? '/' }, wish);
			this.#say('');
			part(
				this,
				'[data-sections] section:not([hidden]) h2, [data-end]:not([hidden]) h2',
				HTMLElement,
			).focus();
		} catch (error) {
			const isUnknown = error instanceof Error && error.name === 'UnknownRecord';
			this.#say(isUnknown ? text.unknownRecord : text.failed);
			retry.hidden = false;
		}
	}
}

customElements.define('proposal-form', ProposalForm);
