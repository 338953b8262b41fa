import type { z } from 'astro/zod';
import type { AgendaRecord, ContestRecord, EditionRecord } from '../domain/catalogue/snapshot.ts';
import type { ContentIssue } from '../domain/quality/issue.ts';
import type { agencyFileSchema } from '../schema/agency.ts';
import type { EvidenceSighting } from '../schema/evidence-sighting.ts';
import type { PersonalDataException } from '../schema/exception.ts';
import type { Guide } from '../schema/guide.ts';
import type { Innovation } from '../schema/innovation.ts';
import type { Region } from '../schema/region.ts';
import type { Removal } from '../schema/removal.ts';
import type { Replication } from '../schema/replication.ts';
import type { Rubric } from '../schema/rubric.ts';
import type { Site } from '../schema/site.ts';
import type { EntrySource } from './entry-source.ts';
import type { ReferenceParts } from './read-reference.ts';

interface FileEntry<Data> {
	readonly file: string;
	readonly data: Data;
}

/** A record and its place: `<region>/<slug>`. */
export interface RecordPlace {
	readonly id: string;
	readonly regionId: string;
	readonly slug: string;
}

/** A file with front matter and prose. */
export interface RecordText<Data> extends RecordPlace {
	readonly file: string;
	/** The whole file as it stands on disk. */
	readonly text: string;
	/** The file with its front matter blanked out. */
	readonly prose: string;
	/** What of the front matter is right; absent when too little is. The prose is checked all the same. */
	readonly data?: Data;
}

/** Every file read and checked by itself. */
export interface ReadFiles {
	readonly issues: ContentIssue[];
	readonly sources: Map<string, EntrySource>;
	/** Whole texts as they stand on disk, by path. */
	readonly texts: Map<string, string>;
	readonly regionIds: Set<string>;
	readonly unreadAgencyFiles: Set<string>;
	readonly regions: (FileEntry<Region> & { readonly id: string })[];
	readonly agencyFiles: (FileEntry<z.output<typeof agencyFileSchema>> & { readonly regionId: string })[];
	readonly innovations: RecordText<Innovation>[];
	readonly guides: RecordText<Guide>[];
	/** What of each is right: a file with a mistake is not published, but checked all the same. */
	readonly replications: (FileEntry<Replication> & RecordPlace)[];
	readonly contests: ContestRecord[];
	/** Contests that have a file, also when that file has mistakes. */
	readonly contestIds: Set<string>;
	readonly editions: EditionRecord[];
	readonly agendas: AgendaRecord[];
	readonly removals: Removal[];
	/** Day on which this copy became a site of its own. */
	siteSince?: string;
	/** What was last seen of outside evidence. */
	readonly sightings: EvidenceSighting[];
	/** What may be published although it looks personal. */
	readonly exceptions: PersonalDataException[];
	readonly rubrics: FileEntry<Rubric>[];
	readonly rubricIds: Set<string>;
	readonly reference: ReferenceParts;
	site?: Site;
}
