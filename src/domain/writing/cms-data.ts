import { schemaNode, shapesOf, type SchemaNode } from '../../schema/json-schema.ts';
import { isEmpty, isGroup } from './same.ts';

/** Names that the web editor gives to what has none: the key of an author's own, and what stands under it. */
export const cmsNames = { key: 'kunci', value: 'isi' } as const;

/** True for a group whose keys the author chooses. */
export function isRecord({ properties, additionalProperties }: SchemaNode): boolean {
	return properties === undefined && typeof additionalProperties === 'object';
}

/** The node of the items of a list; undefined when it is no list. */
export function itemOf(node: SchemaNode): SchemaNode | undefined {
	const items = shapesOf(node).find((shape) => shape.items !== undefined)?.items;
	return items === undefined ? undefined : schemaNode(items);
}

/** True for a value that the web editor keeps inside a group: a list in a list, a record in a record. */
function needsName(node: SchemaNode): boolean {
	return itemOf(node) !== undefined || isRecord(node);
}

function keysOf(node: SchemaNode, data: Readonly<Record<string, unknown>>): SchemaNode | undefined {
	const shapes = shapesOf(node).filter(({ properties }) => properties !== undefined);
	const fitting = shapes.find(({ properties = {} }) => schemaNode(properties['kind']).const === data['kind']);
	return shapes.length > 1 ? fitting : shapes[0];
}

/**
 * Data of a content file as the web editor can show it: lists instead of records, texts where a year may be a number.
 */
export function cmsDataOf(node: SchemaNode, data: unknown): unknown {
	const item = itemOf(node);
	if (item !== undefined && Array.isArray(data)) {
		return data.map((each: unknown) => named(item, cmsDataOf(item, each)));
	}
	if (isGroup(data)) {
		if (isRecord(node)) {
			const inside = schemaNode(node.additionalProperties);
			return Object.entries(data).map(([key, value]) => {
				const shown = named(inside, cmsDataOf(inside, value));
				return { [cmsNames.key]: key, ...(isGroup(shown) ? shown : {}) };
			});
		}
		const { properties = {} } = keysOf(node, data) ?? node;
		return Object.fromEntries(
			Object.entries(data).map(([key, value]) => [key, cmsDataOf(schemaNode(properties[key]), value)]),
		);
	}
	const isText = shapesOf(node).some(({ type }) => type === 'string');
	return typeof data === 'number' && isText ? String(data) : data;
}

function named(node: SchemaNode, shown: unknown): unknown {
	return needsName(node) ? { [cmsNames.value]: shown } : shown;
}

/** The opposite; what was left empty is left out. */
export function contentDataOf(node: SchemaNode, data: unknown): unknown {
	const item = itemOf(node);
	if (item !== undefined && Array.isArray(data)) {
		return data
			.map((each: unknown) => contentDataOf(item, unnamed(item, each)))
			.filter((each) => !isEmpty(each));
	}
	if (isRecord(node) && Array.isArray(data)) {
		const inside = schemaNode(node.additionalProperties);
		return Object.fromEntries(
			data
				.filter(isGroup)
				.map(({ [cmsNames.key]: key, ...rest }): [string, unknown] => [
					String(key),
					contentDataOf(inside, unnamed(inside, rest)),
				]),
		);
	}
	if (!isGroup(data)) return data;
	const { properties = {}, required } = keysOf(node, data) ?? node;
	return Object.fromEntries(
		Object.entries(data).flatMap(([key, value]) => {
			const inside = contentDataOf(schemaNode(properties[key]), value);
			return isEmpty(inside) && !(required.includes(key) && Array.isArray(inside)) ? [] : [[key, inside]];
		}),
	);
}

function unnamed(node: SchemaNode, shown: unknown): unknown {
	return needsName(node) && isGroup(shown) ? shown[cmsNames.value] : shown;
}
