import { formText as text } from '../../views/copy/form-script.ts';
import { copyOf, part, write } from '../page-part.ts';

/** Room for the table of contents beside the section. */
const wide = matchMedia('(min-width: 64rem)');

interface Step {
	readonly id: string;
	readonly title: string;
	readonly element: HTMLElement;
}

/** Shows one section at a time: a table of contents with the state of each, and buttons to the next and the one before. */
export class FormSteps {
	readonly #root: HTMLElement;
	readonly #steps: readonly Step[];
	readonly #opened: (id: string) => void;
	readonly #entries: ReadonlyMap<string, HTMLElement>;
	#at = 0;

	constructor(root: HTMLElement, steps: readonly Step[], opened: (id: string) => void) {
		this.#root = root;
		this.#steps = steps;
		this.#opened = opened;
		this.#entries = new Map(
			steps.map(({ id, title }, index) => {
				const entry = copyOf(root, 'step');
				write(entry, '[data-name]', title);
				write(entry, '[data-place]', String(index + 1));
				part(entry, 'button', HTMLButtonElement).addEventListener('click', () => this.#go(index));
				return [id, entry];
			}),
		);
		part(root, '[data-steps]', HTMLElement).replaceChildren(...this.#entries.values());
		part(root, '[data-next]', HTMLButtonElement).onclick = () => this.#go(this.#at + 1);
		part(root, '[data-previous]', HTMLButtonElement).onclick = () => this.#go(this.#at - 1);
		const contents = part(root, '[data-contents]', HTMLDetailsElement);
		const adapt = () => {
			contents.open = wide.matches;
		};
		wide.addEventListener('change', adapt);
		adapt();
	}

	/** Opens a section without taking the focus there. */
	open(id: string): void {
		this.#at = Math.max(
			0,
			this.#steps.findIndex((step) => step.id === id),
		);
		for (const [index, { element }] of this.#steps.entries()) element.hidden = index !== this.#at;
		const { title = '', id: opened = '' } = this.#steps[this.#at] ?? {};
		for (const [known, entry] of this.#entries) {
			part(entry, 'button', HTMLButtonElement).toggleAttribute('aria-current', false);
			if (known === opened) part(entry, 'button', HTMLButtonElement).setAttribute('aria-current', 'step');
		}
		write(this.#root, '[data-here]', text.step(this.#at + 1, this.#steps.length, title));
		part(this.#root, '[data-previous]', HTMLButtonElement).hidden = this.#at === 0;
		part(this.#root, '[data-next]', HTMLButtonElement).hidden = this.#at === this.#steps.length - 1;
		this.#opened(opened);
	}

	/** Opens the section that holds an element. */
	openFor(element: HTMLElement): void {
		const step = this.#steps.find((known) => known.element.contains(element));
		if (step !== undefined) this.open(step.id);
	}

	say(id: string, state: string): void {
		const entry = this.#entries.get(id);
		if (entry !== undefined) write(entry, '[data-state]', state);
	}

	#go(index: number): void {
		const step = this.#steps[index];
		if (step === undefined) return;
		this.open(step.id);
		if (!wide.matches) {
			part(this.#root, '[data-contents]', HTMLDetailsElement).open = false;
		}
		const heading = part(step.element, 'h2', HTMLElement);
		heading.focus({ preventScroll: true });
		part(this.#root, '[data-workbench]', HTMLElement).scrollIntoView({ block: 'start' });
	}
}
