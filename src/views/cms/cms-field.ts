import { documentEndings, pictureEndings } from '../../domain/catalogue/supporting-file.ts';
import { cmsNames, isRecord, itemOf } from '../../domain/writing/cms-data.ts';
import { schemaNode, shapesOf, type SchemaNode } from '../../schema/json-schema.ts';
import { cmsText as text } from '../copy/cms.ts';
import type { CmsChoices } from './cms-choices.ts';

/** A field of the configuration of Sveltia CMS. */
export interface CmsField {
	readonly name: string;
	readonly label?: string;
	readonly widget: string;
	readonly required?: boolean;
	readonly hint?: string;
	readonly fields?: readonly CmsField[];
	readonly types?: readonly {
		readonly name: string;
		readonly label: string;
		readonly fields: readonly CmsField[];
	}[];
	readonly [option: string]: unknown;
}

const documents = documentEndings.map((ending) => `.${ending}`).join(',');
const pictureTypes = pictureEndings
	.filter((ending) => ending !== 'jpg')
	.map((ending) => `image/${ending}`)
	.join(',');

/** Pictures and documents that may lie beside a record, by the key of the group that names them. */
const fileWidgets: ReadonlyMap<string, { readonly widget: string; readonly accept: string }> = new Map([
	['images', { widget: 'image', accept: pictureTypes }],
	['evidence', { widget: 'file', accept: documents }],
	['documents', { widget: 'file', accept: documents }],
]);

/** Texts that may be longer than this get several lines. */
const oneLine = 160;

/** The fields of the keys of a group, in their order. `within` is the key that the group stands under. */
export function cmsFields(group: SchemaNode, choices: CmsChoices, within = ''): readonly CmsField[] {
	return Object.entries(group.properties ?? {}).map(([key, value]) =>
		cmsField(key, schemaNode(value), group.required.includes(key), choices, within),
	);
}

function cmsField(
	name: string,
	node: SchemaNode,
	required: boolean,
	choices: CmsChoices,
	within: string,
): CmsField {
	const words = {
		name,
		label: node.title ?? name,
		required,
		...hintOf(node),
	};
	if (isRecord(node)) return { ...words, ...recordOptions(node, choices, name) };
	const item = itemOf(node);
	if (item !== undefined) return { ...words, ...listOptions(name, item, node, choices) };
	const shapes = shapesOf(node).filter(({ properties }) => properties !== undefined);
	const [shape, ...others] = shapes;
	if (shape === undefined) return { ...words, ...valueOptions(name, node, choices, within) };
	const group = { ...words, widget: 'object', collapsed: 'auto' };
	if (others.length === 0) return { ...group, fields: cmsFields(shape, choices, name) };
	return { ...group, typeKey: 'kind', types: shapes.map((each) => typeOf(each, choices)) };
}

function hintOf({ description = '', examples: [example] }: SchemaNode): { readonly hint?: string } {
	const shown = Array.isArray(example) ? example.map(String).join('; ') : example;
	const isSimple = typeof shown === 'string' || typeof shown === 'number';
	const words = [description, ...(isSimple ? [text.example(String(shown))] : [])].join(' ').trim();
	// Hints are Markdown, in which a name in angle brackets would be an element.
	return words === '' ? {} : { hint: words.replaceAll('<', '&lt;').replaceAll(/[*_[\]]/g, String.raw`\$&`) };
}

function typeOf(shape: SchemaNode, choices: CmsChoices) {
	const { kind, ...properties } = shape.properties ?? {};
	const name = String(schemaNode(kind).const);
	return { name, label: name, fields: cmsFields({ ...shape, properties }, choices) };
}

function recordOptions(node: SchemaNode, choices: CmsChoices, key: string) {
	const inside = schemaNode(node.additionalProperties);
	const known = shapesOf(schemaNode(node.propertyNames)).flatMap(({ enum: values = [] }) =>
		values.map(String),
	);
	const options = known.length === 0 ? choices.rubrics : known.map((row) => choices.rows(row));
	const keyField: CmsField = {
		name: cmsNames.key,
		label: text.key,
		hint: text.keyHint,
		required: true,
		widget: 'select',
		options,
	};
	const rest = isRecord(inside)
		? [{ ...cmsField(cmsNames.value, inside, true, choices, key), label: node.title ?? text.value }]
		: cmsFields(inside, choices, key);
	return {
		widget: 'list',
		collapsed: true,
		summary: `{{fields.${cmsNames.key}}}`,
		fields: [keyField, ...rest],
	};
}

function listOptions(name: string, item: SchemaNode, list: SchemaNode, choices: CmsChoices) {
	const least = list.minItems === undefined ? {} : { min: list.minItems };
	const shape = shapesOf(item).find(({ properties }) => properties !== undefined);
	if (shape !== undefined) {
		const fields = cmsFields(shape, choices, name);
		const summary = fields.find(({ widget, required }) => required && widget !== 'object')?.name;
		return {
			widget: 'list',
			collapsed: 'auto',
			...least,
			...(summary !== undefined && { summary: `{{fields.${summary}}}` }),
			fields,
		};
	}
	if (itemOf(item) !== undefined) {
		const inner = { ...cmsField(cmsNames.value, item, true, choices, name), label: item.title ?? text.value };
		return { widget: 'list', collapsed: 'auto', fields: [inner] };
	}
	const options = optionsOf(name, item, choices);
	if (options !== undefined) return { widget: 'select', multiple: true, ...least, options };
	const field: CmsField = {
		...cmsField('butir', item, true, choices, name),
		label: list.title ?? text.value,
	};
	return { widget: 'list', ...least, field };
}

function optionsOf(name: string, node: SchemaNode, choices: CmsChoices) {
	const values = shapesOf(node).flatMap(({ enum: known = [] }) => known);
	if (values.length > 0) return values.map((value) => ({ label: String(value), value }));
	return choices.byKey.get(name);
}

function valueOptions(name: string, node: SchemaNode, choices: CmsChoices, within: string) {
	const options = optionsOf(name, node, choices);
	if (options !== undefined) return { widget: 'select', options };
	const file = name === 'file' ? fileWidgets.get(within) : undefined;
	if (file !== undefined) return { ...file, choose_url: false };
	const shapes = shapesOf(node);
	const types = shapes.flatMap(({ type }) => type ?? []);
	if (types.includes('boolean')) return { widget: 'boolean', default: node.default === true };
	if (!types.includes('string')) return numberOptions(node, types.includes('integer'));
	const { pattern, format, maxLength } = {
		...shapes.find(({ type }) => type === 'string'),
		...defined(node),
	};
	const longest = maxLength === undefined ? {} : { maxlength: maxLength };
	if (format === 'email' || format === 'uri')
		return { widget: 'string', type: format === 'uri' ? 'url' : format };
	const shapeOf = pattern === undefined ? {} : { pattern: [pattern, text.patternWrong] };
	return { widget: (maxLength ?? 0) > oneLine ? 'text' : 'string', ...longest, ...shapeOf };
}

function defined({ pattern, format, maxLength }: SchemaNode) {
	return {
		...(pattern !== undefined && { pattern }),
		...(format !== undefined && { format }),
		...(maxLength !== undefined && { maxLength }),
	};
}

function numberOptions({ minimum, maximum }: SchemaNode, whole: boolean) {
	return {
		widget: 'number',
		value_type: whole ? 'int' : 'float',
		...(minimum !== undefined && { min: minimum }),
		...(maximum !== undefined && { max: maximum }),
		...(!whole && { step: 0.01 }),
	};
}
