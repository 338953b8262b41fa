import { contentFileOf } from '../../domain/catalogue/form-address.ts';
import { editAddress, newFileAddress } from '../../domain/writing/forge-address.ts';
import { formEndText as text } from '../../views/copy/form-script.ts';
import { formPageText } from '../../views/copy/form.ts';
import { chosenFile } from '../../views/form/form-values.ts';
import { part, write } from '../page-part.ts';
import type { Draft } from './draft.ts';
import type { FieldView } from './field-view.ts';
import { storedFiles, type ChosenFile } from './file-store.ts';
import { showChanges } from './form-changes.ts';
import { textsOf, type PlacedProblem } from './form-check.ts';
import type { Said } from './form-engine.ts';
import { showFindings } from './form-findings.ts';
import { viewsOf, type SectionView } from './form-sections.ts';
import type { OpenedForm } from './opened-form.ts';

interface Form {
	readonly draft: () => Draft;
	readonly said: () => Said;
	readonly rename: (name: string) => void;
	readonly open: (view: FieldView) => void;
}

interface Made {
	readonly file: string;
	readonly text: string;
	readonly title: string;
	readonly chosen: readonly string[];
}

/** The end of the form: what is wrong, the file, and the ways to send it. */
export class FormEnd {
	readonly #end: HTMLElement;
	readonly #opened: OpenedForm;
	readonly #form: Form;
	#made: Made = { file: '', text: '', title: '', chosen: [] };

	constructor(root: HTMLElement, opened: OpenedForm, form: Form) {
		this.#end = part(root, '[data-end]', HTMLElement);
		this.#opened = opened;
		this.#form = form;
		const name = part(this.#end, '[data-file-name]', HTMLInputElement);
		name.addEventListener('input', () => form.rename(name.value.trim()));
		const button = (key: string, act: () => Promise<void>) =>
			part(this.#end, `[data-${key}]`, HTMLButtonElement).addEventListener('click', () => void act());
		button('copy-file', () => this.#copy());
		button('download', () => this.#download());
		button('zip', () => this.#zip());
		button('forge', () => this.#forge());
	}

	/** Shows the file as the form says it now. */
	show(
		fileText: (said: Said) => string,
		sections: readonly SectionView[],
		problems: readonly PlacedProblem[],
		personal: readonly { readonly view: FieldView; readonly message: string }[],
	): void {
		const said = this.#form.said();
		const { kind, region } = this.#opened;
		const draft = this.#form.draft();
		const id = `${region.id}/${said.name || 'catatan-baru'}`;
		const isNew = draft.original === undefined;
		const views = sections.flatMap(viewsOf);
		const chosen = textsOf(views).flatMap(({ text: words }) =>
			words.startsWith(chosenFile) ? [words.slice(chosenFile.length)] : [],
		);
		this.#made = {
			file: contentFileOf(kind, id),
			text: fileText(said),
			title: draft.title || formPageText[kind].title,
			chosen: [...new Set(chosen)],
		};
		showFindings(this.#end, sections, { problems, personal, open: this.#form.open });
		const name = part(this.#end, '[data-file-name]', HTMLInputElement);
		if (document.activeElement !== name) name.value = said.name;
		name.readOnly = !isNew || kind === 'panduan';
		this.#sayName(said.name, isNew && kind !== 'panduan');
		write(
			this.#end,
			'[data-folder]',
			text.folder(`${this.#opened.file.repository.contentFolder}/${this.#made.file}`),
		);
		write(this.#end, '[data-preview]', this.#made.text);
		void showChanges(this.#end, draft.original, this.#made.text);
		part(this.#end, '[data-zip]', HTMLButtonElement).hidden = this.#made.chosen.length === 0;
		write(
			this.#end,
			'[data-files]',
			this.#made.chosen.length === 0 ? '' : text.filesTogether(this.#made.chosen, this.#folder()),
		);
		this.#mail();
	}

	/** Files lie in a folder that is named like the record. */
	#folder(): string {
		return this.#made.file.replace(/\.\w+$/, '/');
	}

	#sayName(name: string, mayChange: boolean): void {
		const fault = part(this.#end, '[data-name-fault]', HTMLElement);
		const isWrong = name !== '' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
		const isTaken = mayChange && this.#opened.taken.has(name);
		fault.textContent = isWrong ? text.wrongName : isTaken ? text.takenName : '';
		fault.hidden = fault.textContent === '';
	}

	#say(message: string): void {
		write(this.#end, '[data-sent]', message);
	}

	async #copied(): Promise<boolean> {
		if (!('clipboard' in navigator)) return false;
		return navigator.clipboard.writeText(this.#made.text).then(
			() => true,
			() => false,
		);
	}

	async #copy(): Promise<void> {
		this.#say((await this.#copied()) ? text.copied : text.notCopied);
	}

	async #download(): Promise<void> {
		const name = this.#made.file.split('/').at(-1) ?? 'naskah.mdx';
		offer(name, new TextEncoder().encode(this.#made.text), 'text/plain;charset=utf-8');
		return Promise.resolve();
	}

	async #zip(): Promise<void> {
		const { zipFile } = await import('../kit/zip-file.ts');
		const { file, chosen } = this.#made;
		const files: readonly ChosenFile[] = await storedFiles(this.#form.draft().id, chosen);
		const record = { name: file, bytes: new TextEncoder().encode(this.#made.text), type: '' };
		const beside = files.map(({ name, bytes }) => ({ name: `${this.#folder()}${name}`, bytes, type: '' }));
		const folder = this.#opened.file.repository.contentFolder;
		const zip = zipFile(folder, [record, ...beside], this.#form.said().today);
		offer(
			`${
				file
					.split('/')
					.at(-1)
					?.replace(/\.\w+$/, '') ?? 'usulan'
			}.zip`,
			zip,
			'application/zip',
		);
	}

	async #forge(): Promise<void> {
		const { repository } = this.#opened.file;
		const isNew = this.#form.draft().original === undefined;
		const { url, filled } = isNew
			? newFileAddress(repository, this.#made.file, this.#made.text)
			: { url: editAddress(repository, this.#made.file), filled: false };
		// The clipboard is written first: afterwards the other page has the focus.
		const copied = filled || (await this.#copied());
		window.open(url, '_blank', 'noopener');
		const done = isNew ? (filled ? text.opened : text.openedEmpty) : text.openedEdit;
		this.#say(copied ? done : text.notCopied);
	}

	#mail(): void {
		const { contact, siteName } = this.#opened.file;
		const { file, title } = this.#made;
		const subject = text.subject(formPageText[this.#opened.kind].title, title, siteName);
		const body = text.body(file.split('/').at(-1) ?? '', this.#opened.region.name);
		const link = part(this.#end, '[data-mail]', HTMLAnchorElement);
		link.href = `mailto:${contact.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
	}
}

function offer(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([bytes], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
