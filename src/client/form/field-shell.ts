import { formText as text } from '../../views/copy/form-script.ts';
import type { FormField } from '../../views/form/form-field.ts';
import { copyOf, part } from '../page-part.ts';

let fields = 0;

/** What all fields have: a label, a hint, and places for what is wrong. */
export interface FieldShell {
	readonly element: HTMLElement;
	readonly id: string;
	readonly say: (faults: readonly string[]) => void;
	readonly warn: (warnings: readonly string[]) => void;
	/** Ties the words to the control, so that they are read with it. */
	readonly tie: (control: HTMLElement) => void;
}

/** A copy of a template with the words of a field. */
export function fieldShell(root: HTMLElement, template: string, field: FormField): FieldShell {
	fields += 1;
	const id = `isian-${String(fields)}`;
	const element = copyOf(root, template);
	const [label, hint, fault, warning] = ['label', 'hint', 'fault', 'warning'].map((name) =>
		element.querySelector<HTMLElement>(`[data-${name}]`),
	);
	if (label != null) {
		label.textContent = field.label;
		label.id = `${id}-nama`;
		if (field.required && field.kind !== 'group' && field.kind !== 'list') {
			const mark = document.createElement('span');
			mark.textContent = ` (${text.required})`;
			mark.className = 'required';
			label.append(mark);
		}
	}
	const hints = [field.hint, field.example === undefined ? undefined : text.example(field.example)];
	if (hint != null) {
		hint.id = `${id}-petunjuk`;
		hint.textContent = hints.flatMap((line) => line ?? []).join(' ');
		hint.hidden = hint.textContent === '';
	}
	if (fault != null) fault.id = `${id}-salah`;
	if (warning != null) warning.id = `${id}-pribadi`;
	const show = (place: HTMLElement | null | undefined, lines: readonly string[]) => {
		if (place == null) return;
		const words = [...new Set(lines)].join(' ');
		if (place.textContent !== words) place.textContent = words;
		place.hidden = words === '';
	};
	const controls: HTMLElement[] = [];
	return {
		element,
		id,
		say: (faults) => {
			show(fault, faults);
			for (const control of controls) {
				if (faults.length === 0) control.removeAttribute('aria-invalid');
				else if (control.tagName !== 'FIELDSET') control.setAttribute('aria-invalid', 'true');
			}
		},
		warn: (warnings) => show(warning, warnings),
		tie: (control) => {
			controls.push(control);
			const words = [fault, warning, hint].flatMap((place) =>
				place == null || place.id === '' ? [] : [place.id],
			);
			control.setAttribute('aria-describedby', words.join(' '));
		},
	};
}

/** The control of a field that has one; its label points to it. */
export function shellControl<Kind extends HTMLElement>(
	shell: FieldShell,
	kind: abstract new () => Kind,
): Kind {
	const control = part(shell.element, '[data-input]', kind);
	control.id = shell.id;
	const label = shell.element.querySelector('label[data-label]');
	if (label instanceof HTMLLabelElement) label.htmlFor = shell.id;
	shell.tie(control);
	return control;
}
