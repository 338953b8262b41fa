import { kitScriptText as text } from '../../views/copy/kit-form-script.ts';
import type { KitForm } from '../../views/kit/kit-document.ts';
import { copyOf, part, write } from '../page-part.ts';
import { deviceDay } from './kit-entries.ts';
import { KitFailure } from './kit-failure.ts';
import { KitFields } from './kit-fields.ts';
import type { MadeKit } from './make-kit.ts';
import type { NamedFile } from './zip-file.ts';

/** Asks for what the papers need and makes them, in the browser. The writers are loaded when they are asked for. */
class ReplicationKit extends HTMLElement {
	/** Addresses of the files that were made last. */
	#addresses: readonly string[] = [];

	connectedCallback(): void {
		const fields = new KitFields(this);
		part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
			event.preventDefault();
			this.#clear();
			const form = fields.read();
			if (form === undefined) this.#say(text.mend);
			else void this.#make(form);
		});
		part(this, '[data-forget]', HTMLButtonElement).addEventListener('click', () => {
			fields.forget();
			this.#clear();
			this.#say(text.forgotten);
		});
	}

	#say(message: string): void {
		write(this, '[data-message]', message);
	}

	/** Takes away the files of before, which no longer agree with the form. */
	#clear(): void {
		for (const address of this.#addresses) URL.revokeObjectURL(address);
		this.#addresses = [];
		part(this, '[data-downloads]', HTMLElement).hidden = true;
	}

	async #make(form: KitForm): Promise<void> {
		const button = part(this, '[type=submit]', HTMLButtonElement);
		const progress = part(this, '[data-progress]', HTMLProgressElement);
		// A button that is disabled loses the focus; this one only says that it is busy.
		if (button.getAttribute('aria-disabled') === 'true') return;
		button.setAttribute('aria-disabled', 'true');
		progress.removeAttribute('value');
		progress.hidden = false;
		this.#say(text.opening);
		try {
			const made = await madeKit(this.dataset['guide'] ?? '', form, (done, all) => {
				progress.max = all;
				progress.value = done;
			});
			this.#show(made);
		} catch (error) {
			this.#say(error instanceof KitFailure ? text[error.reason] : text.failed);
		} finally {
			button.removeAttribute('aria-disabled');
			progress.hidden = true;
		}
	}

	#show({ archive, files }: MadeKit): void {
		const all = [archive, ...files].map((file) => [file, address(file)] as const);
		this.#addresses = all.map(([, own]) => own);
		const [first, ...rest] = all;
		const list = part(this, '[data-files]', HTMLElement);
		list.replaceChildren(
			...rest.map(([file, own]) => {
				const item = copyOf(this, 'kit-file');
				const link = part(item, 'a', HTMLAnchorElement);
				offer(link, file, own);
				link.textContent = file.name;
				write(item, '.size', text.size(file.bytes.length));
				return item;
			}),
		);
		part(this, '[data-downloads]', HTMLElement).hidden = false;
		this.#say(text.ready(archive.name, files.length, archive.bytes.length));
		const link = part(this, '[data-archive]', HTMLAnchorElement);
		if (first === undefined) return;
		offer(link, ...first);
		link.click();
	}
}

/** The writers, loaded now, and what they make of the guide. Rejects with a KitFailure when they cannot be had. */
async function madeKit(
	guide: string,
	form: KitForm,
	onWritten: (done: number, all: number) => void,
): Promise<MadeKit> {
	const { loadGuide, makeKit } = await import('./make-kit.ts').catch((error: unknown) => {
		throw new KitFailure('unreachable', error);
	});
	return makeKit(await loadGuide(guide), form, deviceDay(new Date()), onWritten);
}

function address({ bytes, type }: NamedFile): string {
	return URL.createObjectURL(new Blob([bytes], { type }));
}

function offer(link: HTMLAnchorElement, { name }: NamedFile, address: string): void {
	link.href = address;
	link.download = name;
}

customElements.define('replication-kit', ReplicationKit);
