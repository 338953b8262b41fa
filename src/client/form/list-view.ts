import { formText as text } from '../../views/copy/form-script.ts';
import type { ListField } from '../../views/form/form-field.ts';
import { itemsIn, type FieldValue, type ListItem } from '../../views/form/form-values.ts';
import { copyOf, part, write } from '../page-part.ts';
import { fieldShell } from './field-shell.ts';
import type { FieldView, FormSurroundings } from './field-view.ts';

interface Entry {
	readonly from: number | undefined;
	readonly view: FieldView;
	readonly element: HTMLElement;
}

/** A list to which items are added, from which they are removed, and in which they are moved, all by buttons. */
class ListOfFields {
	readonly #field: ListField;
	readonly #around: FormSurroundings;
	readonly #items: HTMLElement;
	readonly #add: HTMLButtonElement;
	#entries: readonly Entry[] = [];

	constructor(field: ListField, value: FieldValue, element: HTMLElement, around: FormSurroundings) {
		this.#field = field;
		this.#around = around;
		this.#items = part(element, '[data-items]', HTMLElement);
		this.#add = part(element, ':scope > [data-add]', HTMLButtonElement);
		this.#add.textContent = text.add(field.label);
		this.#add.addEventListener('click', () => this.#append());
		this.#entries = itemsIn(value).map((item) => this.#entry(item));
		this.#draw();
	}

	get views(): readonly FieldView[] {
		return this.#entries.map(({ view }) => view);
	}

	value(): readonly ListItem[] {
		return this.#entries.map(({ from, view }) => ({
			...(from !== undefined && { from }),
			value: view.value(),
		}));
	}

	focus(): void {
		const [first] = this.#entries;
		if (first === undefined) this.#add.focus();
		else first.view.focus();
	}

	#append(): void {
		const entry = this.#entry({ value: '' });
		this.#entries = [...this.#entries, entry];
		this.#draw();
		entry.view.focus();
		this.#around.changed();
	}

	#entry({ from, value }: ListItem): Entry {
		const { item, label } = this.#field;
		const element = copyOf(this.#around.root, 'item');
		// The name stands above the item; a single text needs no second label.
		const view = this.#around.build({ ...item, label: item.label === '' ? label : item.label }, value);
		view.element.querySelector('[data-label]')?.classList.add('visually-hidden');
		part(element, '[data-body]', HTMLElement).append(view.element);
		const entry: Entry = { from, view, element };
		const button = (name: string) => part(element, `:scope > [data-bar] [data-${name}]`, HTMLButtonElement);
		button('up').addEventListener('click', () => this.#move(entry, -1, button('up'), button('down')));
		button('down').addEventListener('click', () => this.#move(entry, 1, button('down'), button('up')));
		button('remove').addEventListener('click', () => this.#remove(entry));
		return entry;
	}

	#move(entry: Entry, by: -1 | 1, pressed: HTMLButtonElement, other: HTMLButtonElement): void {
		const from = this.#entries.indexOf(entry);
		const rest = this.#entries.filter((known) => known !== entry);
		this.#entries = rest.toSpliced(from + by, 0, entry);
		this.#draw();
		// At the end of the list the button that was pressed is gone; the focus stays with the item.
		(pressed.hidden ? other : pressed).focus();
		this.#around.announce(text.moved(this.#name(from), from + by + 1));
		this.#around.changed();
	}

	#remove(entry: Entry): void {
		const at = this.#entries.indexOf(entry);
		const name = this.#name(at);
		this.#entries = this.#entries.filter((known) => known !== entry);
		this.#draw();
		const next = this.#entries[at] ?? this.#entries[at - 1];
		if (next === undefined) this.#add.focus();
		else part(next.element, '[data-remove]', HTMLButtonElement).focus();
		this.#around.announce(text.itemRemoved(name));
		this.#around.changed();
	}

	#name(index: number): string {
		return text.item(this.#field.label, index + 1);
	}

	#draw(): void {
		this.#items.hidden = this.#entries.length === 0;
		for (const [index, { element }] of this.#entries.entries()) {
			const name = this.#name(index);
			write(element, ':scope > [data-bar] [data-number]', name);
			const button = (key: string) => part(element, `:scope > [data-bar] [data-${key}]`, HTMLButtonElement);
			for (const key of ['up', 'down', 'remove'] as const)
				button(key).setAttribute('aria-label', text[key](name));
			button('up').hidden = index === 0;
			button('down').hidden = index === this.#entries.length - 1;
		}
		// Only what is out of its place is moved: an element that is taken out loses the focus.
		for (const [index, { element }] of this.#entries.entries()) {
			const there = this.#items.children[index];
			if (there !== element) this.#items.insertBefore(element, there ?? null);
		}
		while (this.#items.children.length > this.#entries.length) this.#items.lastElementChild?.remove();
	}
}

/** Any number of the same. */
export function listView(field: ListField, value: FieldValue, around: FormSurroundings): FieldView {
	const shell = fieldShell(around.root, 'list', field);
	shell.tie(shell.element);
	const list = new ListOfFields(field, value, shell.element, around);
	const view: FieldView = {
		element: shell.element,
		label: field.label,
		value: () => list.value(),
		inner: () => list.views,
		at: ([first, ...rest]) => (typeof first === 'number' ? list.views[first]?.at(rest) : undefined) ?? view,
		say: shell.say,
		warn: shell.warn,
		focus: () => list.focus(),
	};
	return view;
}
