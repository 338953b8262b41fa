import {
	contentDictionaryPath,
	contentSchemaPath,
	contentTemplatePath,
	dataPath,
	dictionaryPath,
} from '../../domain/catalogue/data-address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { begunCollections, contentCollections, sharedGroups } from '../../schema/content-collection.ts';
import type { ContentCollection, SchemaGroup } from '../../schema/content-collection.ts';
import { fieldsOf } from '../../schema/open-data/content-fields.ts';
import type { Column } from '../../schema/open-data/export-schema.ts';
import {
	contentDictionaryText,
	dictionaryText as text,
	kindLabels,
	openDataText,
} from '../copy/open-data.ts';
import { formatNumber } from '../copy/formats.ts';
import { listProvenance, type Frame, type SiteLink } from '../frame.ts';
import { templateName } from '../authoring/template.ts';
import { stampColumns } from './data-text.ts';
import { datasets } from './open-data.ts';

/** One column or key, ready to print. */
export interface DictionaryEntry {
	readonly key: string;
	readonly title: string;
	readonly description: string;
	readonly kind: string;
	/** Whether it is always there, in words. */
	readonly presence: string;
	readonly choices: readonly string[];
	/** A value as an author would write it; absent for groups and columns. */
	readonly example?: string | undefined;
}

export interface DictionaryGroup {
	readonly id: string;
	readonly title: string;
	readonly lead: string;
	/** Content file that the keys stand in; absent for exports and shared groups. */
	readonly file?: string | undefined;
	/** Files made from these keys, to take along; absent for exports and shared groups. */
	readonly files?: readonly SiteLink[] | undefined;
	/** `40 kolom`. */
	readonly count: string;
	readonly caption: string;
	readonly entries: readonly DictionaryEntry[];
}

export interface DictionaryPage {
	readonly frame: Frame;
	readonly title: string;
	readonly lead: string;
	/** Head of the first column. */
	readonly keyLabel: string;
	readonly groups: readonly DictionaryGroup[];
	readonly other: SiteLink;
}

function columnEntry({ key, title, description, kind, required, choices = [] }: Column): DictionaryEntry {
	// A list is always there, but may have nothing in it.
	const presence = required && kind !== 'list' ? text.required : text.optional;
	return { key, title, description, kind: kindLabels[kind], presence, choices };
}

function frameOf(
	snapshot: Snapshot,
	words: { readonly title: string; readonly description: string },
	breadcrumbs: readonly SiteLink[],
	path: string,
): Frame {
	return {
		title: words.title,
		description: words.description,
		path,
		breadcrumbs: [{ label: openDataText.title, path: dataPath }, ...breadcrumbs],
		shareImage: '/kartu/situs.png',
		provenance: listProvenance(snapshot.site, 'site.yaml', openDataText.madeFrom, []),
		sample: false,
		indexed: true,
		kind: 'website',
	};
}

const own = { label: text.title, path: dictionaryPath };

/** What every column of the open data means. */
export function dictionaryPage(snapshot: Snapshot): DictionaryPage {
	return {
		frame: frameOf(snapshot, text, [own], dictionaryPath),
		title: text.title,
		lead: text.lead,
		keyLabel: text.column,
		groups: [
			...datasets.map(({ id, title, description, columns }) => ({
				id,
				title,
				lead: description,
				count: text.count(formatNumber(columns.length)),
				caption: text.caption(title),
				entries: columns.map(columnEntry),
			})),
			{
				id: 'cap',
				title: text.stamp,
				lead: text.stampLead,
				count: text.count(formatNumber(stampColumns.length)),
				caption: text.caption(text.stamp),
				entries: stampColumns.map(columnEntry),
			},
		],
		other: { label: text.files, path: contentDictionaryPath },
	};
}

/** The first example in one line; groups are shown by the examples of the keys inside. */
function exampleText([first]: readonly unknown[]): string | undefined {
	if (Array.isArray(first)) return first.map(String).join('; ');
	return typeof first === 'string' || typeof first === 'number' ? String(first) : undefined;
}

function filesOf(collection: ContentCollection): readonly SiteLink[] {
	const { template, schema } = contentDictionaryText;
	const begun = begunCollections.some(({ id }) => id === collection.id);
	return [
		...(begun ? [{ label: template, path: contentTemplatePath(templateName(collection)) }] : []),
		{ label: schema, path: contentSchemaPath(collection.id) },
	];
}

function contentGroup(
	{ id, title, schema }: SchemaGroup,
	lead: string,
	file?: string,
	files?: readonly SiteLink[],
): DictionaryGroup {
	const words = contentDictionaryText;
	const fields = fieldsOf(schema);
	return {
		id,
		title,
		count: words.count(formatNumber(fields.length)),
		lead,
		file,
		files,
		caption: words.caption(title),
		entries: fields.map(({ path, required, examples, ...field }) => ({
			...field,
			key: path,
			example: exampleText(examples),
			presence: required ? words.required : words.optional,
		})),
	};
}

/** What every key of the content files means. */
export function contentDictionaryPage(snapshot: Snapshot): DictionaryPage {
	const words = contentDictionaryText;
	return {
		frame: frameOf(
			snapshot,
			words,
			[own, { label: words.title, path: contentDictionaryPath }],
			contentDictionaryPath,
		),
		title: words.title,
		lead: words.lead,
		keyLabel: words.field,
		groups: [
			...contentCollections.map((each) => contentGroup(each, '', each.file, filesOf(each))),
			...sharedGroups.map((group) => contentGroup(group, words.shared)),
		],
		other: { label: words.exports, path: dictionaryPath },
	};
}
