import { describe, expect, test } from 'vitest';
import { contentCollections } from '../../schema/content-collection.ts';
import type { FormField } from './form-field.ts';
import { formModel } from './form-model.ts';
import { guideLayout, innovationLayout, replicationLayout } from './form-layout.ts';
import { schemaNode, writtenSchema, type SchemaNode } from '../../schema/written-schema.ts';

const layouts = { inovasi: innovationLayout, panduan: guideLayout, replikasi: replicationLayout } as const;

const collections = contentCollections.flatMap((collection) =>
	collection.id === 'inovasi' || collection.id === 'panduan' || collection.id === 'replikasi'
		? [{ ...collection, layout: layouts[collection.id] }]
		: [],
);

/** Paths of all keys below a part of the schema, without the places of items. */
function keysOf(node: SchemaNode, path = ''): readonly string[] {
	const shapes = [node, ...(node.oneOf ?? []).map(schemaNode)];
	const own = shapes.flatMap(({ properties = {} }) =>
		Object.entries(properties).flatMap(([key, inner]) => [
			`${path}/${key}`,
			...keysOf(schemaNode(inner), `${path}/${key}`),
		]),
	);
	return node.items === undefined ? own : [...own, ...keysOf(schemaNode(node.items), path)];
}

function keysShown(field: FormField, path: string): readonly string[] {
	const own = field.key === '' ? path : `${path}/${field.key}`;
	const below = () => {
		switch (field.kind) {
			case 'group':
				return field.fields.flatMap((inner) => keysShown(inner, own));
			case 'list':
				return keysShown(field.item, own);
			case 'variant':
				return [
					`${own}/${field.tag}`,
					...field.shapes.flatMap((shape) => shape.fields.flatMap((inner) => keysShown(inner, own))),
				];
			default:
				return [];
		}
	};
	return field.key === '' ? below() : [own, ...below()];
}

describe('the form of a collection', () => {
	test.each(collections)('$title has a field for every key of the schema', ({ schema, layout }) => {
		const model = formModel({ schema, layout, rubric: undefined });
		const shown = new Set(
			model.sections.flatMap(({ fields }) => fields.flatMap((field) => keysShown(field, ''))),
		);
		const kept = layout.kept.map((key) => `/${key}`);
		const asked = [...new Set(keysOf(writtenSchema(schema)))].filter(
			(path) => !kept.some((key) => path.includes(`${key}/`)),
		);
		expect(asked.filter((path) => !shown.has(path))).toEqual([]);
	});

	test.each(collections)('$title names every field', ({ schema, layout }) => {
		const { sections } = formModel({ schema, layout, rubric: undefined });
		const unnamed = (field: FormField): readonly string[] => [
			...(field.label === '' && field.key !== '' ? [field.key] : []),
			...(field.kind === 'group' ? field.fields.flatMap(unnamed) : []),
			...(field.kind === 'list' ? unnamed(field.item) : []),
		];
		expect(sections.flatMap(({ fields }) => fields.flatMap(unnamed))).toEqual([]);
	});

	test('a layout that leaves out a key is refused', () => {
		const [first, ...rest] = replicationLayout.sections;
		const layout = {
			...replicationLayout,
			sections: first === undefined ? [] : [{ ...first, keys: ['title'] }, ...rest],
		};
		const [, , replication] = collections;
		if (replication === undefined) throw new Error('no replication');
		expect(() => formModel({ schema: replication.schema, layout, rubric: undefined })).toThrow(
			'Keys of the schema and of the layout differ: origin, from.',
		);
	});
});
