import type { FormField } from '../../views/form/form-field.ts';
import type { FieldValue } from '../../views/form/form-values.ts';
import { checksView, innovationView, radioView, selectView } from './choice-view.ts';
import type { FieldView, FormSurroundings } from './field-view.ts';
import { fileView } from './file-view.ts';
import { groupView, variantView } from './group-view.ts';
import { listView } from './list-view.ts';
import { areaView, lineView } from './text-view.ts';

/** More than these are chosen from a list that opens. */
const mostRadios = 5;

/** The field on the page, with what stands in it. */
export function buildField(field: FormField, value: FieldValue, around: FormSurroundings): FieldView {
	switch (field.kind) {
		case 'text':
			return field.long ? areaView(field, value, around) : lineView(field, value, around);
		case 'number':
			return lineView(field, value, around);
		case 'choice': {
			const hasNotes = field.options.some(({ note }) => note !== undefined);
			return hasNotes || field.options.length <= mostRadios
				? radioView(field, value, around)
				: selectView(field, value, field.options, around);
		}
		case 'checks':
			return checksView(field, value, () => field.options, around);
		case 'listed':
			if (field.list === 'inovasi') return innovationView(field, value, around);
			return field.many
				? checksView(field, value, () => around.options(field.list), around)
				: selectView(field, value, around.options(field.list), around);
		case 'file':
			return fileView(field, value, around);
		case 'group':
			return groupView(field, value, around);
		case 'variant':
			return variantView(field, value, around);
		case 'list':
			return listView(field, value, around);
		case 'identity':
		case 'kept':
			return unseenView(value);
		default:
			return field satisfies never;
	}
}

/** Keeps a value that is not shown. */
function unseenView(value: FieldValue): FieldView {
	const element = document.createElement('span');
	element.hidden = true;
	const view: FieldView = {
		element,
		label: '',
		value: () => value,
		inner: () => [],
		at: () => view,
		say: () => undefined,
		warn: () => undefined,
		focus: () => undefined,
	};
	return view;
}
