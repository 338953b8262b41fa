import { kitScriptText as text } from '../../views/copy/kit-form-script.ts';
import { copyOf, part, write } from '../page-part.ts';
import { deviceDay } from './device-day.ts';
import { KitFailure } from './kit-failure.ts';
import { KitFields, type KitEntry } from './kit-fields.ts';
import type { MadeKit } from './make-kit.ts';
import type { NamedFile } from './zip-file.ts';

/** The form at `root` with what it makes. The writers are loaded when they are asked for. */
export class KitPanel {
	readonly #root: HTMLElement;
	readonly #fields: KitFields;
	/** Addresses of the files that were made last. */
	#addresses: readonly string[] = [];

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#fields = new KitFields(root);
		part(root, '[data-forget]', HTMLButtonElement).addEventListener('click', () => {
			this.#fields.forget();
			this.#clear();
			this.#say(text.forgotten);
		});
	}

	/** Makes the kit of what is entered and offers it; says so when something has to be mended first. */
	submit(): void {
		// A button that is disabled would lose the focus; this one only says that it is busy.
		const button = part(this.#root, '[type=submit]', HTMLButtonElement);
		if (button.getAttribute('aria-disabled') === 'true') return;
		this.#clear();
		const entry = this.#fields.read();
		if (entry === undefined) this.#say(text.mend);
		else void this.#make(entry, button);
	}

	#say(message: string): void {
		write(this.#root, '[data-message]', message);
	}

	/** Takes away the files of before, which no longer agree with the form. */
	#clear(): void {
		for (const address of this.#addresses) URL.revokeObjectURL(address);
		this.#addresses = [];
		part(this.#root, '[data-downloads]', HTMLElement).hidden = true;
	}

	async #make(entry: KitEntry, button: HTMLButtonElement): Promise<void> {
		const progress = part(this.#root, '[data-progress]', HTMLProgressElement);
		button.setAttribute('aria-disabled', 'true');
		progress.removeAttribute('value');
		progress.hidden = false;
		this.#say(text.opening);
		try {
			const made = await madeKit(this.#root.dataset['guide'] ?? '', entry, (done, all) => {
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
		const list = part(this.#root, '[data-files]', HTMLElement);
		list.replaceChildren(
			...rest.map(([file, own]) => {
				const item = copyOf(this.#root, 'kit-file');
				const link = part(item, 'a', HTMLAnchorElement);
				offer(link, file, own);
				link.textContent = file.name;
				write(item, '.size', text.size(file.bytes.length));
				return item;
			}),
		);
		part(this.#root, '[data-downloads]', HTMLElement).hidden = false;
		this.#say(text.ready(archive.name, files.length, archive.bytes.length));
		const link = part(this.#root, '[data-archive]', HTMLAnchorElement);
		if (first === undefined) return;
		offer(link, ...first);
		link.click();
	}
}

/** The writers, loaded now, and what they make of the guide. Rejects with a KitFailure when they cannot be had. */
async function madeKit(
	address: string,
	{ form, said }: KitEntry,
	onWritten: (done: number, all: number) => void,
): Promise<MadeKit> {
	const { loadGuide, makeKit, withProfile } = await import('./make-kit.ts').catch((error: unknown) => {
		throw new KitFailure('unreachable', error);
	});
	const guide = await loadGuide(address);
	return makeKit(guide, withProfile(form, guide, said), deviceDay(new Date()), onWritten);
}

function address({ bytes, type }: NamedFile): string {
	return URL.createObjectURL(new Blob([bytes], { type }));
}

function offer(link: HTMLAnchorElement, { name }: NamedFile, address: string): void {
	link.href = address;
	link.download = name;
}
