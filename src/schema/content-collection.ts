import type { z } from 'astro/zod';
import { agencyFileSchema } from './agency.ts';
import { agendaSchema } from './agenda.ts';
import { editionSchema } from './contest-edition.ts';
import { contestSchema } from './contest.ts';
import { sightingFileSchema } from './evidence-sighting.ts';
import { exceptionFileSchema } from './exception.ts';
import { guideHeadings, guideSchema } from './guide.ts';
import { innovationSchema, proseHeadings } from './innovation.ts';
import { helpSchema, pageSchema } from './page.ts';
import { participationFileSchema } from './participation.ts';
import {
	affairFileSchema,
	aliasFileSchema,
	glossaryFileSchema,
	needFileSchema,
	systemFileSchema,
	themeFileSchema,
} from './reference.ts';
import { regionSchema } from './region.ts';
import { removalFileSchema } from './removal.ts';
import { replicationSchema } from './replication.ts';
import { rubricSchema } from './rubric.ts';
import { siteSchema } from './site.ts';
import { reviewSchema, sourceSchema } from './source.ts';

/** Keys with their words under one name. */
export interface SchemaGroup {
	/** Part of addresses and file names. */
	readonly id: string;
	/** Name of the collection for readers and editors. */
	readonly title: string;
	readonly schema: z.ZodType;
}

/** A kind of content file. */
export interface ContentCollection extends SchemaGroup {
	/** Path in the content folder; `<…>` stands for a name that the author chooses. */
	readonly file: string;
	/** Level 2 headings of the prose, in their order; absent for files without prose, empty when any heading will do. */
	readonly headings?: readonly string[];
	/** Who writes it: offices in their daily work, or the people who look after the site. */
	readonly writers: 'penyunting' | 'pengelola';
}

/** Every kind of file that people write, in the order in which an editor meets them. */
export const contentCollections = [
	{
		id: 'inovasi',
		title: 'Inovasi',
		file: 'innovations/<daerah>/<inovasi>.mdx',
		schema: innovationSchema,
		headings: proseHeadings,
		writers: 'penyunting',
	},
	{
		id: 'panduan',
		title: 'Panduan replikasi',
		file: 'guides/<daerah>/<inovasi>.mdx',
		schema: guideSchema,
		headings: guideHeadings,
		writers: 'penyunting',
	},
	{
		id: 'replikasi',
		title: 'Catatan replikasi',
		file: 'replications/<penerima>/<catatan>.yaml',
		schema: replicationSchema,
		writers: 'penyunting',
	},
	{
		id: 'daerah',
		title: 'Daerah',
		file: 'regions/<daerah>.yaml',
		schema: regionSchema,
		writers: 'penyunting',
	},
	{
		id: 'unit',
		title: 'Unit kerja',
		file: 'agencies/<daerah>.yaml',
		schema: agencyFileSchema,
		writers: 'penyunting',
	},
	{
		id: 'lomba',
		title: 'Lomba',
		file: 'contests/<lomba>.yaml',
		schema: contestSchema,
		writers: 'penyunting',
	},
	{
		id: 'edisi',
		title: 'Edisi lomba',
		file: 'contests/<lomba>/<edisi>.yaml',
		schema: editionSchema,
		writers: 'penyunting',
	},
	{ id: 'agenda', title: 'Agenda', file: 'agenda/<tahun>.yaml', schema: agendaSchema, writers: 'penyunting' },
	{
		id: 'ditarik',
		title: 'Catatan yang ditarik',
		file: 'removed.yaml',
		schema: removalFileSchema,
		writers: 'penyunting',
	},
	{
		id: 'bukti',
		title: 'Keadaan bukti',
		file: 'evidence.yaml',
		schema: sightingFileSchema,
		writers: 'pengelola',
	},
	{
		id: 'pengecualian',
		title: 'Pengecualian data pribadi',
		file: 'exceptions.yaml',
		schema: exceptionFileSchema,
		writers: 'pengelola',
	},
	{ id: 'situs', title: 'Situs', file: 'site.yaml', schema: siteSchema, writers: 'pengelola' },
	{
		id: 'rubrik',
		title: 'Rubrik',
		file: 'rubrics/<rubrik>.yaml',
		schema: rubricSchema,
		writers: 'pengelola',
	},
	{
		id: 'urusan',
		title: 'Daftar urusan',
		file: 'reference/affairs.yaml',
		schema: affairFileSchema,
		writers: 'pengelola',
	},
	{
		id: 'tema',
		title: 'Daftar tema',
		file: 'reference/themes.yaml',
		schema: themeFileSchema,
		writers: 'pengelola',
	},
	{
		id: 'kebutuhan',
		title: 'Daftar kebutuhan warga',
		file: 'reference/needs.yaml',
		schema: needFileSchema,
		writers: 'pengelola',
	},
	{
		id: 'sistem',
		title: 'Daftar sistem',
		file: 'reference/systems.yaml',
		schema: systemFileSchema,
		writers: 'pengelola',
	},
	{
		id: 'istilah',
		title: 'Daftar istilah',
		file: 'reference/glossary.yaml',
		schema: glossaryFileSchema,
		writers: 'pengelola',
	},
	{
		id: 'sepadan',
		title: 'Daftar kata sepadan',
		file: 'reference/aliases.yaml',
		schema: aliasFileSchema,
		writers: 'pengelola',
	},
	{
		id: 'partisipasi',
		title: 'Partisipasi nasional',
		file: 'reference/participation.yaml',
		schema: participationFileSchema,
		writers: 'pengelola',
	},
	{
		id: 'halaman',
		title: 'Halaman umum',
		file: 'pages/<halaman>.mdx',
		schema: pageSchema,
		headings: [],
		writers: 'pengelola',
	},
	{
		id: 'bantuan',
		title: 'Halaman bantuan',
		file: 'help/<kode>.mdx',
		schema: helpSchema,
		headings: [],
		writers: 'pengelola',
	},
] as const satisfies readonly ContentCollection[];

/** Where the JSON Schema of a collection lies in the repository. */
export function schemaFilePath({ id }: Pick<ContentCollection, 'id'>): string {
	return `docs/schemas/${id}.json`;
}

/** Id of a collection, such as `inovasi`. */
export type ContentCollectionId = (typeof contentCollections)[number]['id'];

/** The kinds of files that a person begins from nothing; a new rubric is a copy of the last one. */
export const begunCollections: readonly ContentCollection[] = contentCollections.filter(
	({ id }) => id !== 'rubrik',
);

/** Groups of keys that many collections share and that are described once. */
export const sharedGroups: readonly SchemaGroup[] = [
	{ id: 'sumber', title: 'Sumber', schema: sourceSchema },
	{ id: 'tinjauan', title: 'Tinjauan', schema: reviewSchema },
];
