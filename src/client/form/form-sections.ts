import { formText as text } from '../../views/copy/form-script.ts';
import type { DataPath } from '../../domain/quality/data-path.ts';
import { rootField, type FormField, type FormModel, type FormSection } from '../../views/form/form-field.ts';
import {
	fieldsOf,
	groupIn,
	isBlank,
	itemsIn,
	placeOf,
	textIn,
	type FieldValue,
	type GroupValue,
} from '../../views/form/form-values.ts';
import { copyOf, part, write } from '../page-part.ts';
import type { FieldView, FormSurroundings } from './field-view.ts';
import { proseView } from './text-view.ts';

/** One section of the form on the page. */
export interface SectionView {
	readonly id: string;
	readonly title: string;
	readonly element: HTMLElement;
	readonly fields: readonly { readonly field: FormField; readonly view: FieldView }[];
	readonly prose: readonly { readonly heading: string; readonly view: FieldView }[];
}

function sectionView(
	{ id, title, lead, fields, headings }: FormSection,
	values: GroupValue,
	prose: Readonly<Record<string, string>>,
	around: FormSurroundings,
): SectionView {
	const element = copyOf(around.root, 'section');
	write(element, '[data-title]', title);
	const leadPlace = part(element, '[data-lead]', HTMLElement);
	leadPlace.textContent = lead ?? '';
	leadPlace.hidden = lead === undefined;
	const views = fields.map((field) => ({ field, view: around.build(field, values[field.key] ?? '') }));
	const texts = headings.map((heading) => ({
		heading,
		view: proseView(heading, prose[heading] ?? '', around),
	}));
	const [only, ...others] = views;
	// The title of the section says what its only field would say again.
	if (others.length === 0 && (only?.field.kind === 'group' || only?.field.kind === 'list')) {
		only.view.element.querySelector('[data-label]')?.classList.add('visually-hidden');
		only.view.element.querySelector('[data-hint]')?.classList.add('visually-hidden');
	}
	const body = part(element, '[data-body]', HTMLElement);
	body.append(...[...views, ...texts].map(({ view }) => view.element));
	return { id, title, element, fields: views, prose: texts };
}

/** All sections, filled. */
export function sectionViews(
	{ sections }: FormModel,
	values: GroupValue,
	prose: Readonly<Record<string, string>>,
	around: FormSurroundings,
): readonly SectionView[] {
	return sections.map((section) => sectionView(section, values, prose, around));
}

export function viewsOf({ fields, prose }: SectionView): readonly FieldView[] {
	return [...fields, ...prose].map(({ view }) => view);
}

export function valuesOf(sections: readonly SectionView[]): GroupValue {
	return Object.fromEntries(
		sections.flatMap(({ fields }) => fields.map(({ field, view }) => [field.key, view.value()])),
	);
}

/** Where the data at a path is written; undefined when there is no field at all. */
export function viewAt(
	model: FormModel,
	sections: readonly SectionView[],
	path: DataPath,
): FieldView | undefined {
	const place = placeOf(rootField(model), valuesOf(sections), path);
	const [key, ...rest] = place.length === 0 ? path : place;
	const fields = sections.flatMap((section) => section.fields);
	return (fields.find(({ field }) => field.key === key) ?? fields[0])?.view.at(rest);
}

export function proseOf(sections: readonly SectionView[]): Readonly<Record<string, string>> {
	return Object.fromEntries(
		sections.flatMap(({ prose }) => prose.map(({ heading, view }) => [heading, textIn(view.value())])),
	);
}

/** How many answers a section has. */
function answersIn(field: FormField, value: FieldValue): number {
	if (isBlank(field, value)) return 0;
	switch (field.kind) {
		case 'group':
		case 'variant': {
			const values = groupIn(value);
			return fieldsOf(field, value).reduce(
				(sum, inner) => sum + answersIn(inner, values[inner.key] ?? ''),
				0,
			);
		}
		case 'list':
			return itemsIn(value).filter((item) => !isBlank(field.item, item.value)).length;
		default:
			return 1;
	}
}

/** How far a section is, in words. */
export function sectionState({ fields, prose }: SectionView, faults: number): string {
	if (faults > 0) return text.faults(faults);
	const answers = fields.reduce((sum, { field, view }) => sum + answersIn(field, view.value()), 0);
	const texts = prose.filter(({ view }) => textIn(view.value()).trim() !== '').length;
	return text.filled(answers + texts);
}
