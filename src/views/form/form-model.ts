import type { z } from 'astro/zod';
import type { RubricRow } from '../../schema/rubric-row.ts';
import { choiceOptions } from './choice-labels.ts';
import type { FormField, FormModel, GroupField } from './form-field.ts';
import type { FormLayout } from './form-layout.ts';
import { rubricRowField } from './rubric-row-field.ts';
import { schemaNode, writtenSchema, type SchemaNode } from '../../schema/written-schema.ts';

/** The rubric whose rows a form asks for, in its order. */
export interface AskedRubric {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly RubricRow[];
}

export interface FormSource {
	readonly schema: z.ZodType;
	readonly layout: FormLayout;
	readonly headings?: readonly string[] | undefined;
	readonly rubric: AskedRubric | undefined;
}

/**
 * The form of a schema: every key in the section that the layout gives it, with the words of the schema. Throws when
 * the layout names a key that the schema does not have, or leaves one out.
 */
export function formModel({ schema, layout, headings = [], rubric }: FormSource): FormModel {
	const root = writtenSchema(schema);
	const keys = Object.keys(root.properties ?? {});
	const asked = layout.sections.flatMap((section) => section.keys);
	const astray = [
		...keys.filter((key) => !asked.includes(key)),
		...asked.filter((key) => !keys.includes(key)),
	];
	if (astray.length > 0)
		throw new Error(`Keys of the schema and of the layout differ: ${astray.join(', ')}.`);
	const read = new SchemaReader(layout, rubric);
	return {
		sections: layout.sections.map(({ id, title, lead, keys: own, prose }) => ({
			id,
			title,
			lead,
			fields: read.fields(root, '', own),
			headings: prose === true ? headings : [],
		})),
	};
}

/** Turns parts of the JSON Schema into fields. Paths are keys with dots between them, without the places of items. */
class SchemaReader {
	readonly #layout: FormLayout;
	readonly #rubric: AskedRubric | undefined;

	constructor(layout: FormLayout, rubric: AskedRubric | undefined) {
		this.#layout = layout;
		this.#rubric = rubric;
	}

	fields(node: SchemaNode, path: string, keys: readonly string[]): readonly FormField[] {
		return keys.map((key) => {
			const inner = schemaNode(node.properties?.[key]);
			const isRequired = node.required?.includes(key) === true;
			return this.#field(inner, key, path === '' ? key : `${path}.${key}`, isRequired);
		});
	}

	#field(node: SchemaNode, key: string, path: string, required: boolean): FormField {
		const [example] = node.examples ?? [];
		const named = {
			key,
			label: node.title ?? '',
			hint: node.description,
			example: typeof example === 'string' || typeof example === 'number' ? String(example) : undefined,
			required,
		};
		return this.#special(node, path, named) ?? this.#usual(node, path, named);
	}

	#special(node: SchemaNode, path: string, named: Named): FormField | undefined {
		const { lists, files, identities, kept } = this.#layout;
		const [list, from] = [lists[path], identities[path]];
		const [, accepts] = Object.entries(files).find(([end]) => endsWith(path, end)) ?? [];
		if (kept.some((end) => endsWith(path, end))) return { kind: 'kept', ...named };
		if (from !== undefined) return { kind: 'identity', ...named, from };
		if (accepts !== undefined) return { kind: 'file', ...named, accepts };
		// What the list offers says more than how an id is written.
		if (list !== undefined) return { kind: 'listed', ...named, ...unsaid, list, many: node.type === 'array' };
		return path === 'assessments' ? this.#assessments(node, named) : undefined;
	}

	#usual(node: SchemaNode, path: string, named: Named): FormField {
		if (node.oneOf !== undefined) return this.#variant(node.oneOf.map(schemaNode), path, named);
		if (node.enum !== undefined) {
			return {
				kind: 'choice',
				...named,
				...unsaid,
				options: choiceOptions(texts(node.enum)),
				numeric: false,
			};
		}
		if (node.type === 'object') {
			const fields = this.fields(node, path, Object.keys(node.properties ?? {}));
			return {
				kind: 'group',
				...named,
				fields,
				fold: path.includes('.') && !named.required ? 'closed' : 'open',
			};
		}
		if (node.type === 'array') return this.#list(schemaNode(node.items), path, named);
		if (node.type === 'integer' || node.type === 'number') {
			return { kind: 'number', ...named, whole: node.type === 'integer' };
		}
		return textField(node, named);
	}

	#list(item: SchemaNode, path: string, named: Named): FormField {
		if (item.enum !== undefined) {
			return { kind: 'checks', ...named, ...unsaid, options: choiceOptions(texts(item.enum)) };
		}
		return { kind: 'list', ...named, item: this.#field(item, '', path, true) };
	}

	#variant(shapes: readonly SchemaNode[], path: string, named: Named): FormField {
		const tag = this.#layout.tags[path];
		if (tag === undefined) throw new Error(`The layout does not say which key chooses the shape of ${path}.`);
		const values = shapes.map((shape) => String(schemaNode(shape.properties?.[tag]).const));
		return {
			kind: 'variant',
			...named,
			tag,
			shapes: choiceOptions(values).map(({ value, label }, index) => {
				const shape = shapes[index] ?? {};
				const keys = Object.keys(shape.properties ?? {}).filter((key) => key !== tag);
				return { value, label, fields: this.fields(shape, path, keys) };
			}),
		};
	}

	/** Only the rubric that is in force is asked for; what a record says for others stays as it is. */
	#assessments(node: SchemaNode, named: Named): GroupField {
		const rubric = this.#rubric;
		const year = schemaNode(node.additionalProperties);
		const row = schemaNode(year.additionalProperties);
		const known = texts(schemaNode(year.propertyNames).enum ?? []);
		const rows = (rubric?.rows ?? []).filter(({ number }) => known.includes(number));
		const fields = rows.map((asked) => {
			const inner = this.fields(row, `assessments.${asked.number}`, Object.keys(row.properties ?? {}));
			return rubricRowField(asked, inner);
		});
		const words = { hint: undefined, example: undefined, required: false, fold: 'open' } as const;
		const years: readonly GroupField[] =
			rubric === undefined ? [] : [{ kind: 'group', key: rubric.id, label: rubric.title, ...words, fields }];
		return { kind: 'group', ...named, fold: 'open', fields: years };
	}
}

/** What is chosen from a list needs no words about how it is written. */
const unsaid = { hint: undefined, example: undefined } as const;

type Named = Omit<Extract<FormField, { kind: 'kept' }>, 'kind'>;

function endsWith(path: string, end: string): boolean {
	return path === end || path.endsWith(`.${end}`);
}

function texts(values: readonly unknown[]): readonly string[] {
	return values.map(String);
}

/** More than fits on one line of a telephone is written over several. */
const longText = 120;

function textField(node: SchemaNode, named: Named): FormField {
	const inner = (node.anyOf ?? []).map(schemaNode).find(({ type }) => type === 'string') ?? node;
	return {
		kind: 'text',
		...named,
		max: inner.maxLength,
		long: (inner.maxLength ?? 0) > longText,
		type: inner.format === 'uri' ? 'url' : inner.format === 'email' ? 'email' : 'text',
	};
}
