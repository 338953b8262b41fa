import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { cmsKeys } from '../../domain/writing/cms-file.ts';
import { begunCollections, type ContentCollection } from '../../schema/content-collection.ts';
import { idPattern } from '../../schema/identifier.ts';
import { inputJsonSchema, schemaNode } from '../../schema/json-schema.ts';
import { cmsText as text } from '../copy/cms.ts';
import { cmsForge, type CmsBackend } from './cms-backend.ts';
import { cmsChoices } from './cms-choices.ts';
import { cmsFields, type CmsField } from './cms-field.ts';

/** A collection of the configuration of Sveltia CMS: a folder of files alike, or files by name. */
export interface CmsCollection {
	readonly name: string;
	readonly label: string;
	readonly fields?: readonly CmsField[];
	readonly files?: readonly { readonly name: string; readonly fields: readonly CmsField[] }[];
	readonly [option: string]: unknown;
}

/** The configuration of Sveltia CMS, as plain data. */
export interface CmsConfig {
	readonly backend: CmsBackend;
	readonly collections: readonly (CmsCollection | { readonly divider: true })[];
	readonly [option: string]: unknown;
}

/** Name of the file format of a collection; the browser registers how it is read and written. */
export function cmsFormat({ id, headings }: Pick<ContentCollection, 'id' | 'headings'>): string {
	// By this ending Sveltia CMS knows that files with prose may have the format.
	return headings === undefined ? `etalase-${id}` : `etalase-${id}-frontmatter`;
}

/** Kinds of files that have a folder for each region, or for each contest. */
const innerFolder = /^(?<folder>[\w-]+)\/<[^>]+>\/<[^>]+>\.\w+$/;
const flatFolder = /^(?<folder>[\w-]+)\/<(?<name>[^>]+)>\.\w+$/;

/** All keys of a collection as fields, with the prose and, unseen, the file as it was. */
function fieldsOf(collection: ContentCollection, snapshot: Snapshot, regionId?: string): readonly CmsField[] {
	const { schema, headings } = collection;
	const hidden = { name: cmsKeys.before, widget: 'hidden' };
	const fields = cmsFields(schemaNode(inputJsonSchema(schema)), cmsChoices(snapshot, regionId));
	if (headings === undefined) return [...fields, hidden];
	const prose: CmsField = {
		name: cmsKeys.prose,
		label: text.prose,
		hint: text.proseHint(headings),
		required: false,
		widget: 'markdown',
		// What is written as text comes back as the same text; the other mode would write it anew.
		modes: ['raw'],
		default: headings.map((heading) => `## ${heading}\n`).join('\n'),
	};
	return [...fields, prose, hidden];
}

interface Folder {
	readonly name: string;
	readonly label: string;
	readonly path: string;
	readonly regionId?: string;
}

function folderCollection(collection: ContentCollection, snapshot: Snapshot, folder: Folder): CmsCollection {
	const fields = fieldsOf(collection, snapshot, folder.regionId);
	const named = ['title', 'name', 'summary'].find((key) => fields.some(({ name }) => name === key));
	const isYear = /<tahun>|<edisi>/.test(collection.file);
	return {
		name: folder.name,
		label: folder.label,
		folder: folder.path,
		extension: collection.file.slice(collection.file.lastIndexOf('.') + 1),
		format: cmsFormat(collection),
		create: true,
		identifier_field: named ?? fields[0]?.name,
		summary: named === undefined ? '{{slug}}' : `{{${named}}}`,
		slug: {
			...(named !== undefined && named !== 'summary' && !isYear && { template: `{{${named}}}` }),
			// An address that was published is permanent.
			editable: ['create'],
			pattern: [idPattern.source, text.slugWrong],
			hint: collection.id === 'panduan' ? text.guideSlug : text.slug,
		},
		// Pictures and documents lie in the folder of the record's name, beside it.
		media_folder: '{{slug}}',
		public_folder: './{{slug}}',
		fields,
	};
}

/** Collections of one kind of file: one, or one for each region or contest. */
function collectionsOf(collection: ContentCollection, snapshot: Snapshot): readonly CmsCollection[] {
	const root = snapshot.site.repository.contentFolder;
	const { id, title, file } = collection;
	const inner = innerFolder.exec(file)?.groups?.['folder'];
	const ofContests = id === 'edisi';
	if (inner !== undefined) {
		const owners = ofContests
			? snapshot.contests.map((contest) => ({ id: contest.id, name: contest.data.name }))
			: snapshot.regions.map((region) => ({ id: region.id, name: region.data.name }));
		return owners.map((owner) =>
			folderCollection(collection, snapshot, {
				name: `${id}-${owner.id}`,
				label: `${title}: ${owner.name}`,
				path: `${root}/${inner}/${owner.id}`,
				...(!ofContests && { regionId: owner.id }),
			}),
		);
	}
	const flat = flatFolder.exec(file)?.groups?.['folder'];
	if (flat === undefined) return [];
	return [folderCollection(collection, snapshot, { name: id, label: title, path: `${root}/${flat}` })];
}

function fileOf(collection: ContentCollection, snapshot: Snapshot) {
	return {
		name: collection.id,
		label: collection.title,
		file: `${snapshot.site.repository.contentFolder}/${collection.file}`,
		format: cmsFormat(collection),
		fields: fieldsOf(collection, snapshot),
	};
}

/** Everything that an editor may write in the browser, with the forge of `site.yaml` or another place to write to. */
export function cmsConfig(snapshot: Snapshot, backend?: CmsBackend): CmsConfig {
	const { site } = snapshot;
	const forge = cmsForge(site);
	const folders = begunCollections.flatMap((collection) => collectionsOf(collection, snapshot));
	const single = begunCollections.filter(({ file }) => !file.includes('<'));
	return {
		load_config_file: false,
		backend: backend ?? forge.backend,
		publish_mode: forge.workflow,
		media_folder: `${site.repository.contentFolder}/innovations`,
		public_folder: '/',
		app_title: text.title(site.name),
		site_url: site.baseUrl,
		display_url: site.baseUrl,
		show_preview_links: false,
		editor: { preview: false },
		slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
		output: { omit_empty_optional_fields: true },
		collections: [
			...folders,
			{ divider: true },
			{
				name: 'berkas',
				label: text.sharedFiles,
				files: single.map((collection) => fileOf(collection, snapshot)),
			},
		],
	};
}
