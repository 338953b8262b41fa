import { formText as text } from '../../views/copy/form-script.ts';
import type {
	ChecksField,
	ChoiceField,
	FormField,
	FormOption,
	ListedField,
} from '../../views/form/form-field.ts';
import { itemsIn, textIn, type FieldValue, type ListItem } from '../../views/form/form-values.ts';
import { copyOf, part, write } from '../page-part.ts';
import { fieldShell, shellControl } from './field-shell.ts';
import type { FieldView, FormSurroundings } from './field-view.ts';
import { leafView } from './text-view.ts';

/** A value that the list does not have is offered all the same: opening a record must not change it. */
function withOwn(options: readonly FormOption[], own: string): readonly FormOption[] {
	const isKnown = own === '' || options.some(({ value }) => value === own);
	return isKnown ? options : [...options, { value: own, label: own }];
}

/** Fills a list to choose from, with the words for nothing first. */
export function fillSelect(select: HTMLSelectElement, options: readonly FormOption[], chosen: string): void {
	const nothing = new Option(text.choose, '');
	select.replaceChildren(
		nothing,
		...withOwn(options, chosen).map(({ value, label }) => new Option(label, value)),
	);
	select.value = chosen;
}

/** One of many, from a list that opens. */
export function selectView(
	field: FormField,
	value: FieldValue,
	options: readonly FormOption[],
	{ root }: FormSurroundings,
): FieldView {
	const shell = fieldShell(root, 'select', field);
	const select = shellControl(shell, HTMLSelectElement);
	fillSelect(select, options, textIn(value));
	return leafView(
		field,
		shell,
		() => select.value,
		() => select.focus(),
	);
}

function optionOf(
	root: HTMLElement,
	type: 'radio' | 'checkbox',
	{ value, label, note }: FormOption,
): HTMLElement {
	const option = copyOf(root, 'option');
	Object.assign(part(option, 'input', HTMLInputElement), { type, value });
	write(option, '[data-name]', label);
	const small = part(option, '[data-note]', HTMLElement);
	small.textContent = note ?? '';
	small.hidden = note === undefined;
	return option;
}

/** One of a few, all to be seen. */
export function radioView(field: ChoiceField, value: FieldValue, { root }: FormSurroundings): FieldView {
	const shell = fieldShell(root, 'choices', field);
	shell.tie(shell.element);
	const options = [...withOwn(field.options, textIn(value)), { value: '', label: text.choose }];
	const body = part(shell.element, '[data-body]', HTMLElement);
	body.append(...options.map((option) => optionOf(root, 'radio', option)));
	const inputs = [...body.querySelectorAll('input')];
	for (const input of inputs) {
		input.name = shell.id;
		input.checked = input.value === textIn(value);
	}
	const chosen = () => inputs.find(({ checked }) => checked);
	return leafView(
		field,
		shell,
		() => chosen()?.value ?? '',
		() => (chosen() ?? inputs[0])?.focus(),
	);
}

/** Several of a few, or of a list; a long list is folded. Values keep the place that they had. */
export function checksView(
	field: ChecksField | ListedField,
	value: FieldValue,
	offered: () => readonly FormOption[],
	{ root }: FormSurroundings,
): FieldView {
	const first = itemsIn(value);
	const isLong = field.kind === 'listed';
	const shell = fieldShell(root, isLong ? 'folded-choices' : 'choices', field);
	shell.tie(isLong ? part(shell.element, 'summary', HTMLElement) : shell.element);
	const body = part(shell.element, '[data-body]', HTMLElement);
	let chosen: readonly ListItem[] = first;
	const tell = () => {
		if (isLong) write(shell.element, '[data-state]', text.chosen(chosen.length));
	};
	const draw = () => {
		const names = chosen.map((item) => textIn(item.value));
		const options = names.reduce(withOwn, offered());
		body.replaceChildren(...options.map((option) => optionOf(root, 'checkbox', option)));
		for (const input of body.querySelectorAll('input')) input.checked = names.includes(input.value);
	};
	body.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		const others = chosen.filter((item) => item.value !== target.value);
		const back = first.find((item) => item.value === target.value) ?? { value: target.value };
		chosen = target.checked ? [...others, back] : others;
		tell();
	});
	if (isLong) {
		// What a list offers may follow from what was typed elsewhere.
		shell.element.addEventListener('toggle', draw, true);
	}
	draw();
	tell();
	const focus = () => {
		const target = isLong ? shell.element.querySelector('summary') : body.querySelector('input');
		target?.focus();
	};
	return leafView(field, shell, () => chosen, focus);
}

/** An innovation of the site: first the region, then one of its innovations. */
export function innovationView(field: ListedField, value: FieldValue, around: FormSurroundings): FieldView {
	const shell = fieldShell(around.root, 'innovation', field);
	shell.tie(shell.element);
	const region = part(shell.element, '[data-region]', HTMLSelectElement);
	const innovation = part(shell.element, '[data-innovation]', HTMLSelectElement);
	for (const [select, name] of [
		[region, text.region],
		[innovation, text.innovation],
	] as const) {
		select.setAttribute('aria-label', `${field.label}: ${name}`);
	}
	const own = textIn(value);
	fillSelect(region, around.options('daerah'), own.split('/')[0] ?? '');
	fillSelect(innovation, [], own);
	const load = async (chosen: string) => {
		const options = region.value === '' ? [] : await around.innovationsOf(region.value).catch(() => []);
		fillSelect(innovation, options, chosen);
		around.changed();
	};
	region.addEventListener('change', () => void load(''));
	if (own !== '') void load(own);
	return leafView(
		field,
		shell,
		() => innovation.value,
		() => (region.value === '' ? region : innovation).focus(),
	);
}
