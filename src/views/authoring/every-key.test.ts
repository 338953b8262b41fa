import { expect, describe, test } from 'vitest';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { keysOf } from '../../../tests/support/schema-keys.ts';
import { begunCollections, contentCollections } from '../../schema/content-collection.ts';
import { inputJsonSchema } from '../../schema/json-schema.ts';
import { cmsConfig } from '../cms/cms-config.ts';
import type { CmsField } from '../cms/cms-field.ts';
import { contentDictionaryPage } from '../open-data/dictionary-page.ts';
import { templateOf } from './template.ts';

/** Groups that stand in many places and are described once. */
const shared = /(?:^|\.)(?:sources?|reviewed)(?:\[\])?\./;

/** Keys in any order of a path, `dates.trial`: lists and keys of the author's own are nothing by themselves. */
function plain(path: string): string {
	return path.replaceAll('[]', '').replaceAll('.<…>', '');
}

const snapshot = aSnapshot({
	contests: [
		{
			id: 'lomba-lorong',
			file: 'contests/lomba-lorong.yaml',
			data: {
				name: 'Lomba Lorong',
				summary: 'Lomba.',
				subject: 'inovasi',
				scope: 'nasional',
				organiser: 'Bappeda',
				unknowns: [],
				sources: [],
				reviewed: { on: '2026-03-25', by: 'Bappeda' },
				sample: true,
			},
		},
	],
});

const groups = contentCollections.map(({ id, schema }) => ({
	id,
	schema,
	paths: [...new Set(keysOf(schema).map(({ path }) => path))],
}));

/** Keys of the fields of the web editor; what it names by itself is left out. */
function cmsKeys(fields: readonly CmsField[], path = ''): readonly string[] {
	return fields.flatMap((field) => {
		const isNameless = ['kunci', 'isi', 'butir'].includes(field.name);
		const own = isNameless ? path : [path, field.name].filter((part) => part !== '').join('.');
		const kinds = field.types === undefined ? [] : [`${own}.kind`];
		const types = (field.types ?? []).flatMap((type) => cmsKeys(type.fields, own));
		return [own, ...kinds, ...types, ...cmsKeys(field.fields ?? [], own)];
	});
}

const cms = cmsConfig(snapshot).collections.flatMap((each) =>
	'divider' in each ? [] : [each, ...(each.files ?? [])],
);
const dictionary = contentDictionaryPage(snapshot).groups;
const begun = groups.filter(({ id }) => begunCollections.some((each) => each.id === id));

describe.each(groups)('every key of the schema "$id"', ({ id, schema, paths }) => {
	test('is in its JSON Schema', () => {
		const text = JSON.stringify(inputJsonSchema(schema));
		const keys = new Set(paths.map((path) => plain(path).split('.').at(-1) ?? ''));
		expect([...keys].filter((key) => !text.includes(`"${key}":{`))).toEqual([]);
	});

	test('is in the dictionary', () => {
		const listed = new Set(dictionary.find((group) => group.id === id)?.entries.map(({ key }) => plain(key)));
		const wanted = paths.filter((path) => !shared.test(path)).map(plain);
		expect(wanted.filter((path) => !listed.has(path))).toEqual([]);
	});
});

describe.each(begun)('every key of the schema "$id"', ({ id, paths }) => {
	test('is in the template', () => {
		const collection = begunCollections.find((each) => each.id === id);
		const text = collection === undefined ? '' : templateOf(collection);
		const wanted = paths
			.filter((path) => !shared.test(path))
			.map((path) => plain(path).split('.').at(-1) ?? '');
		expect(wanted.filter((key) => !new RegExp(`^[# ]*(?:- )?${key}:`, 'm').test(text))).toEqual([]);
	});

	test('is in the configuration of the web editor', () => {
		const found = cms.find(({ name }) => name === id || name.startsWith(`${id}-`));
		const keys = new Set(cmsKeys(found?.fields ?? []));
		expect(paths.map(plain).filter((path) => !keys.has(path))).toEqual([]);
	});
});
