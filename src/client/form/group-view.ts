import type { FormField, GroupField, VariantField } from '../../views/form/form-field.ts';
import { fieldsOf, groupIn, isBlank, textIn, type FieldValue } from '../../views/form/form-values.ts';
import { part, write } from '../page-part.ts';
import { fieldShell, type FieldShell } from './field-shell.ts';
import type { FieldView, FormSurroundings } from './field-view.ts';
import { selectView } from './choice-view.ts';

interface Member {
	readonly key: string;
	readonly view: FieldView;
}

/** Fields with one name above them; `more` are values beside those of the fields. */
function membersView(
	label: string,
	shell: FieldShell,
	members: () => readonly Member[],
	more: () => Readonly<Record<string, FieldValue>> = () => ({}),
): FieldView {
	const view: FieldView = {
		element: shell.element,
		label,
		value: () => ({
			...more(),
			...Object.fromEntries(members().map(({ key, view: inner }) => [key, inner.value()])),
		}),
		inner: () => members().map(({ view: inner }) => inner),
		at: ([first, ...rest]) =>
			members()
				.find(({ key }) => key === first)
				?.view.at(rest) ?? view,
		say: shell.say,
		warn: shell.warn,
		focus: () => {
			const [first] = members();
			if (first === undefined) shell.element.focus();
			else first.view.focus();
		},
	};
	return view;
}

function built(fields: readonly FormField[], value: FieldValue, around: FormSurroundings): readonly Member[] {
	const values = groupIn(value);
	return fields.map((field) => ({ key: field.key, view: around.build(field, values[field.key] ?? '') }));
}

/** Fields that belong together; a fold when they are seldom needed, a line with its state for a row of the rubric. */
export function groupView(field: GroupField, value: FieldValue, around: FormSurroundings): FieldView {
	const isFold = field.fold !== 'open';
	const shell = fieldShell(around.root, field.fold === 'row' ? 'row' : isFold ? 'fold' : 'group', field);
	shell.tie(isFold ? part(shell.element, 'summary', HTMLElement) : shell.element);
	const members = built(field.fields, value, around);
	part(shell.element, '[data-body]', HTMLElement).append(...members.map(({ view }) => view.element));
	const view = membersView(field.label, shell, () => members);
	if (shell.element instanceof HTMLDetailsElement && field.fold === 'closed') {
		shell.element.open = !isBlank(field, value);
	}
	if (field.fold === 'row') {
		const show = () => {
			const state = around.rowState(field.key, view.value());
			write(shell.element, '[data-state]', state);
			shell.element.toggleAttribute('data-filled', !isBlank(field, view.value()));
		};
		shell.element.addEventListener('change', show);
		shell.element.addEventListener('input', show);
		show();
	}
	return view;
}

/** A choice, and the fields that it asks for. */
export function variantView(field: VariantField, value: FieldValue, around: FormSurroundings): FieldView {
	const shell = fieldShell(around.root, 'group', field);
	shell.tie(shell.element);
	const body = part(shell.element, '[data-body]', HTMLElement);
	const tagField = {
		kind: 'text',
		key: field.tag,
		label: field.label,
		required: false,
		long: false,
		type: 'text',
	} as const;
	const tag = selectView(tagField, textIn(groupIn(value)[field.tag]), field.shapes, around);
	let members: readonly Member[] = [];
	const fill = (own: FieldValue) => {
		members = built(fieldsOf(field, { [field.tag]: tag.value() }), own, around);
		body.replaceChildren(tag.element, ...members.map(({ view }) => view.element));
	};
	fill(value);
	tag.element.addEventListener('change', () => {
		fill('');
		tag.focus();
		around.changed();
	});
	return membersView(
		field.label,
		shell,
		() => members,
		() => ({ [field.tag]: tag.value() }),
	);
}
