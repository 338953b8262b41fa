import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type {
	AgencyList,
	AgencyRecord,
	AgendaRecord,
	ContestRecord,
	EditionRecord,
	GuideRecord,
	InnovationRecord,
	Reference,
	RegionRecord,
	ReplicationRecord,
	Snapshot,
} from './domain/catalogue/snapshot.ts';
import { contentFolders, sharedPartFolder } from './ingest/content-folder.ts';
import { contentLoader } from './ingest/content-loader.ts';
import { helpSchema, pageSchema } from './schema/page.ts';
import type { Rubric } from './schema/rubric.ts';

const folders = contentFolders();

/*
 * What authors write is checked while it is read, with the schemas of `src/schema`. The loader hands over
 * whole records, so that here only their type is named.
 */
export const collections = {
	innovations: defineCollection({
		loader: contentLoader('innovations'),
		schema: z.custom<InnovationRecord>(),
	}),
	guides: defineCollection({ loader: contentLoader('guides'), schema: z.custom<GuideRecord>() }),
	replications: defineCollection({
		loader: contentLoader('replications'),
		schema: z.custom<ReplicationRecord>(),
	}),
	contests: defineCollection({ loader: contentLoader('contests'), schema: z.custom<ContestRecord>() }),
	editions: defineCollection({ loader: contentLoader('editions'), schema: z.custom<EditionRecord>() }),
	agendas: defineCollection({ loader: contentLoader('agendas'), schema: z.custom<AgendaRecord>() }),
	removals: defineCollection({
		loader: contentLoader('removals'),
		schema: z.custom<Pick<Snapshot, 'removals'>>(),
	}),
	regions: defineCollection({ loader: contentLoader('regions'), schema: z.custom<RegionRecord>() }),
	agencies: defineCollection({ loader: contentLoader('agencies'), schema: z.custom<AgencyRecord>() }),
	agencyLists: defineCollection({ loader: contentLoader('agencyLists'), schema: z.custom<AgencyList>() }),
	rubrics: defineCollection({
		loader: contentLoader('rubrics'),
		schema: z.custom<{ readonly file: string; readonly rubric: Rubric }>(),
	}),
	reference: defineCollection({ loader: contentLoader('reference'), schema: z.custom<Reference>() }),
	site: defineCollection({
		loader: contentLoader('site'),
		schema: z.custom<Pick<Snapshot, 'site' | 'asOf' | 'commit' | 'fileCommits' | 'fileDays'>>(),
	}),
	// Maintainers write these: full MDX, compiled by Astro.
	pages: defineCollection({
		loader: glob({ pattern: '*.mdx', base: sharedPartFolder(folders, 'pages') }),
		schema: pageSchema,
	}),
	help: defineCollection({
		loader: glob({ pattern: '*.mdx', base: sharedPartFolder(folders, 'help') }),
		schema: helpSchema,
	}),
};
