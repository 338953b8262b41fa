import { formText as text } from '../../views/copy/form-script.ts';
import type { FormField, TextField } from '../../views/form/form-field.ts';
import { textIn, type FieldValue } from '../../views/form/form-values.ts';
import { part } from '../page-part.ts';
import { fieldShell, shellControl, type FieldShell } from './field-shell.ts';
import type { FieldView, FormSurroundings } from './field-view.ts';

/** A field without fields inside. */
export function leafView(
	field: Pick<FormField, 'label'>,
	shell: FieldShell,
	value: () => FieldValue,
	focus: () => void,
): FieldView {
	const view: FieldView = {
		element: shell.element,
		label: field.label,
		value,
		inner: () => [],
		at: () => view,
		say: shell.say,
		warn: shell.warn,
		focus,
	};
	return view;
}

/** A line of text or a number. */
export function lineView(field: FormField, value: FieldValue, { root }: FormSurroundings): FieldView {
	const shell = fieldShell(root, 'text', field);
	const input = shellControl(shell, HTMLInputElement);
	input.value = textIn(value);
	if (field.kind === 'number') input.inputMode = 'decimal';
	if (field.kind === 'text' && field.type !== 'text') input.inputMode = field.type;
	const unit = part(shell.element, '[data-unit]', HTMLElement);
	unit.textContent = field.kind === 'number' ? (field.unit ?? '') : '';
	unit.hidden = unit.textContent === '';
	return leafView(
		field,
		shell,
		() => input.value,
		() => input.focus(),
	);
}

/** A text of several lines, which grows with what is written; `count` says below it how long the text is. */
function countedView(
	field: FormField,
	shell: FieldShell,
	value: string,
	count: (written: string) => string,
): FieldView {
	const area = shellControl(shell, HTMLTextAreaElement);
	area.value = value;
	const counted = part(shell.element, '[data-count]', HTMLElement);
	const show = () => {
		counted.textContent = count(area.value);
	};
	area.addEventListener('input', show);
	show();
	return leafView(
		field,
		shell,
		() => area.value,
		() => area.focus(),
	);
}

/** A text of several lines. */
export function areaView(field: TextField, value: FieldValue, { root }: FormSurroundings): FieldView {
	const { max } = field;
	return countedView(field, fieldShell(root, 'area', field), textIn(value), (written) => {
		const { length } = written.trim();
		// Only near the end is it worth knowing.
		return max !== undefined && length > max * 0.8 ? text.letters(max - length) : '';
	});
}

/** The text under one heading of the prose. */
export function proseView(heading: string, value: string, { root }: FormSurroundings): FieldView {
	const field: TextField = {
		kind: 'text',
		key: heading,
		label: heading,
		required: false,
		long: true,
		type: 'text',
	};
	return countedView(field, fieldShell(root, 'prose', field), value, (written) =>
		text.words(written.match(/\S+/g)?.length ?? 0),
	);
}
