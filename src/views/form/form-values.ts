import { proposedId } from '../../domain/writing/proposed-id.ts';
import type { DataPath } from '../../domain/quality/data-path.ts';
import type { FormField, GroupField, VariantField } from './form-field.ts';
import { typedFigure } from './typed-figure.ts';

/** What stands in the fields, as it was typed. */
export type FieldValue = string | readonly ListItem[] | GroupValue;

export interface GroupValue {
	readonly [key: string]: FieldValue;
}

/** `from` is the place that the item had in the data which the form was filled from. */
export interface ListItem {
	readonly from?: number | undefined;
	readonly value: FieldValue;
}

/** A chosen file that has no folder yet: the folder is named like the record, and that name may still change. */
export const chosenFile = 'berkas:';

const noItems: readonly ListItem[] = [];

function isItems(value: FieldValue | undefined): value is readonly ListItem[] {
	return Array.isArray(value);
}

export function textIn(value: FieldValue | undefined): string {
	return typeof value === 'string' ? value : '';
}

export function itemsIn(value: FieldValue | undefined): readonly ListItem[] {
	return isItems(value) ? value : noItems;
}

export function groupIn(value: FieldValue | undefined): GroupValue {
	return typeof value === 'object' && !isItems(value) ? value : {};
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function keyOf(data: unknown, key: string): unknown {
	return isRecord(data) ? data[key] : undefined;
}

function listOf(data: unknown): readonly unknown[] {
	return Array.isArray(data) ? data : [];
}

function plain(data: unknown): string {
	return typeof data === 'string' ? data : typeof data === 'number' ? String(data) : '';
}

/** The fields of a group as far as its values choose them. */
export function fieldsOf(
	field: GroupField | VariantField,
	value: FieldValue | undefined,
): readonly FormField[] {
	if (field.kind === 'group') return field.fields;
	const chosen = textIn(groupIn(value)[field.tag]);
	return field.shapes.find((shape) => shape.value === chosen)?.fields ?? [];
}

/** What the fields show of data; empty texts and lists where there is none. */
export function valueOf(field: FormField, data: unknown): FieldValue {
	switch (field.kind) {
		case 'text':
		case 'number':
		case 'choice':
		case 'file':
		case 'identity':
			return plain(data);
		case 'listed':
			return field.many ? texts(data) : plain(data);
		case 'checks':
			return texts(data);
		case 'list':
			return listOf(data).map((item, from) => ({ from, value: valueOf(field.item, item) }));
		case 'group':
			return Object.fromEntries(
				field.fields.map((inner) => [inner.key, valueOf(inner, keyOf(data, inner.key))]),
			);
		case 'variant': {
			const tag = { [field.tag]: plain(keyOf(data, field.tag)) };
			const inner = fieldsOf(field, tag).map((own) => [own.key, valueOf(own, keyOf(data, own.key))] as const);
			return { ...tag, ...Object.fromEntries(inner) };
		}
		case 'kept':
			return '';
		default:
			return field satisfies never;
	}
}

function texts(data: unknown): readonly ListItem[] {
	return listOf(data).map((item, from) => ({ from, value: plain(item) }));
}

/** Whether nothing is said in the field. */
export function isBlank(field: FormField, value: FieldValue | undefined): boolean {
	switch (field.kind) {
		case 'text':
		case 'number':
		case 'choice':
		case 'file':
			return textIn(value).trim() === '';
		case 'listed':
			return field.many ? itemsIn(value).length === 0 : textIn(value) === '';
		case 'checks':
			return itemsIn(value).length === 0;
		case 'list':
			return itemsIn(value).every((item) => isBlank(field.item, item.value));
		case 'group':
			return field.fields.every((inner) => isBlank(inner, groupIn(value)[inner.key]));
		case 'variant':
			return textIn(groupIn(value)[field.tag]) === '';
		case 'identity':
		case 'kept':
			return true;
		default:
			return field satisfies never;
	}
}

function same(first: FieldValue, second: FieldValue | undefined): boolean {
	return JSON.stringify(first) === JSON.stringify(second);
}

/**
 * The data that the values say, as a file holds it: without what is empty. Whatever shows the same as `before` stays
 * as it was there, and so does what the form does not show. `folder` is where files lie beside the record.
 */
export function dataOf(
	field: FormField,
	value: FieldValue | undefined,
	folder: string,
	before?: unknown,
): unknown {
	if (before !== undefined && same(valueOf(field, before), value)) return before;
	switch (field.kind) {
		case 'text':
			return textIn(value).trim() || undefined;
		case 'number':
			return typedFigure(textIn(value), field.whole);
		case 'choice':
			return field.numeric ? typedFigure(textIn(value), true) : textIn(value) || undefined;
		case 'file': {
			const written = textIn(value).trim();
			if (!written.startsWith(chosenFile)) return written || undefined;
			return `./${folder}/${written.slice(chosenFile.length)}`;
		}
		case 'listed':
			return field.many ? chosenTexts(value) : textIn(value) || undefined;
		case 'checks':
			return chosenTexts(value);
		case 'list': {
			const items = itemsIn(value)
				.filter((item) => !isBlank(field.item, item.value))
				.map((item) =>
					dataOf(
						field.item,
						item.value,
						folder,
						item.from === undefined ? undefined : listOf(before)[item.from],
					),
				);
			return items.length === 0 ? undefined : withIdentities(field.item, items);
		}
		case 'group':
		case 'variant':
			return groupData(field, groupIn(value), folder, before);
		case 'identity':
			return textIn(value) || undefined;
		case 'kept':
			return before;
		default:
			return field satisfies never;
	}
}

function chosenTexts(value: FieldValue | undefined): readonly string[] | undefined {
	const chosen = itemsIn(value).map((item) => textIn(item.value));
	return chosen.length === 0 ? undefined : chosen;
}

function groupData(
	field: GroupField | VariantField,
	value: GroupValue,
	folder: string,
	before: unknown,
): unknown {
	const fields = fieldsOf(field, value);
	const known = new Set(field.kind === 'group' ? field.fields.map(({ key }) => key) : undefined);
	const beside =
		field.kind === 'group' && isRecord(before)
			? Object.entries(before).filter(([key]) => !known.has(key))
			: [];
	const blank = isBlank(field, value);
	if (blank && !field.required) return beside.length === 0 ? undefined : Object.fromEntries(beside);
	const tag = field.kind === 'variant' ? [[field.tag, textIn(value[field.tag])] as const] : [];
	const said = fields.flatMap((inner) => {
		const data = dataOf(inner, value[inner.key], folder, keyOf(before, inner.key));
		return data === undefined ? [] : [[inner.key, data] as const];
	});
	return Object.fromEntries([...tag, ...said, ...beside]);
}

/** Gives the items that have none an id of their own, made from their words. */
function withIdentities(item: FormField, data: readonly unknown[]): readonly unknown[] {
	const identity = item.kind === 'group' ? item.fields.find((field) => field.kind === 'identity') : undefined;
	if (identity?.kind !== 'identity') return data;
	const taken = new Set(data.map((entry) => plain(keyOf(entry, identity.key))));
	return data.map((entry) => {
		if (!isRecord(entry) || entry[identity.key] !== undefined) return entry;
		const id = proposedId(plain(entry[identity.from]), taken);
		taken.add(id);
		return { [identity.key]: id, ...entry };
	});
}

/** Where the data at a path stands in the form: empty items of lists are not in the data. */
export function placeOf(field: FormField, value: FieldValue | undefined, path: DataPath): DataPath {
	const [first, ...rest] = path;
	if (first === undefined) return [];
	if (field.kind === 'list' && typeof first === 'number') {
		const places = [...itemsIn(value).entries()].filter(([, item]) => !isBlank(field.item, item.value));
		const [place, item] = places[first] ?? [];
		return place === undefined ? [] : [place, ...placeOf(field.item, item?.value, rest)];
	}
	if (field.kind !== 'group' && field.kind !== 'variant') return [];
	const inner = fieldsOf(field, value).find(({ key }) => key === first);
	if (inner === undefined) return field.kind === 'variant' && first === field.tag ? [first] : [];
	return [first, ...placeOf(inner, groupIn(value)[inner.key], rest)];
}
