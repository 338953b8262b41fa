import { typedNumber } from '../profile/typed-number.ts';
import { part } from '../page-part.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** The inputs of the form by their names, and what is wrong with what stands in them. */
export interface KitInputs {
	/** What stands in an input, without spaces around it; empty when the form of this guide lacks it. */
	readonly text: (name: string) => string;
	readonly write: (name: string, value: string) => void;
	/** A whole number; undefined when nothing is entered or what is entered cannot be read. */
	readonly count: (name: string) => number | undefined;
	/** Says what is wrong with an input, or with '' that nothing is. */
	readonly blame: (name: string, fault: string) => void;
	/** Moves to the first input that something is wrong with; false when there is none. */
	readonly focusFault: () => boolean;
	/** Names and texts of the inputs in which something stands, without the one that has the focus. */
	readonly left: () => readonly (readonly [string, string])[];
	/** True for a number that cannot be read, or a day that is not complete. */
	readonly isUnreadable: (name: string) => boolean;
}

/** The inputs of the form below `root`. */
export function kitInputs(root: HTMLElement): KitInputs {
	const form = part(root, 'form', HTMLFormElement);
	const control = (name: string): Control | undefined => {
		const found = form.elements.namedItem(name);
		return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
	};
	const text = (name: string) => control(name)?.value.trim() ?? '';
	return {
		text,
		left: () =>
			[...form.elements].flatMap((input) => {
				const isControl = input instanceof HTMLInputElement || input instanceof HTMLSelectElement;
				if (!isControl || input === document.activeElement || text(input.name) === '') return [];
				return [[input.name, text(input.name)] as const];
			}),
		write: (name, value) => {
			const input = control(name);
			if (input !== undefined) input.value = value;
		},
		count: (name) => {
			const typed = typedNumber(text(name));
			return typeof typed === 'number' ? typed : undefined;
		},
		isUnreadable: (name) => {
			const input = control(name);
			if (input?.type === 'date') return input.validity.badInput;
			return input !== undefined && typedNumber(input.value) === 'unreadable';
		},
		blame: (name, fault) => {
			const input = control(name);
			const line = root.querySelector(`#${input?.id ?? ''}-kesalahan`);
			if (input === undefined || !(line instanceof HTMLElement)) return;
			line.textContent = fault;
			line.hidden = fault === '';
			if (fault === '') input.removeAttribute('aria-invalid');
			else input.setAttribute('aria-invalid', 'true');
		},
		focusFault: () => {
			const first = form.querySelector('[aria-invalid="true"]');
			if (first instanceof HTMLElement) first.focus();
			return first !== null;
		},
	};
}
