import type { Agency } from '../../schema/agency.ts';
import type { EvidenceSighting } from '../../schema/evidence-sighting.ts';
import type { Guide } from '../../schema/guide.ts';
import type { Innovation } from '../../schema/innovation.ts';
import type { Region } from '../../schema/region.ts';
import type { Removal } from '../../schema/removal.ts';
import type { Replication } from '../../schema/replication.ts';
import type { Rubric } from '../../schema/rubric.ts';
import type { Source } from '../../schema/source.ts';
import type { AgendaRecord, ContestRecord, EditionRecord, Reference } from '../catalogue/snapshot.ts';

export interface RegionEntry {
	readonly id: string;
	readonly file: string;
	readonly data: Region;
}

export interface AgencyFileEntry {
	readonly regionId: string;
	readonly file: string;
	readonly agencies: readonly Agency[];
	readonly sources: readonly Source[];
}

export interface RubricEntry {
	readonly file: string;
	readonly data: Rubric;
}

interface RecordEntry<Data> {
	/** `<region>/<slug>`. */
	readonly id: string;
	readonly regionId: string;
	readonly file: string;
	readonly data: Data;
}

export type InnovationEntry = RecordEntry<Innovation>;

/** The id is that of the innovation. */
export type GuideEntry = RecordEntry<Guide>;

/** The region is the adopter. */
export type ReplicationEntry = RecordEntry<Replication>;

/** Entries that are each right by themselves: what the checks across files compare. */
export interface Entries {
	/** "Today", `2026-11-22`. */
	readonly asOf: string;
	readonly reference: Reference;
	readonly regions: readonly RegionEntry[];
	readonly agencyFiles: readonly AgencyFileEntry[];
	readonly innovations: readonly InnovationEntry[];
	/** Innovations that have a file, also when nothing of it can be used. */
	readonly innovationIds: ReadonlySet<string>;
	readonly guides: readonly GuideEntry[];
	readonly replications: readonly ReplicationEntry[];
	readonly contests: readonly ContestRecord[];
	/** Contests that have a file, also when that file has mistakes. */
	readonly contestIds: ReadonlySet<string>;
	readonly editions: readonly EditionRecord[];
	readonly agendas: readonly AgendaRecord[];
	/** Tombstones, as written. */
	readonly removals: readonly Removal[];
	/** What was last seen of outside evidence. */
	readonly sightings: readonly EvidenceSighting[];
	/** Regions that have a file, also when that file has mistakes: one mistake must not cause others elsewhere. */
	readonly regionIds: ReadonlySet<string>;
	/** Regions whose agency file has mistakes, so that its agencies are not known. */
	readonly unreadAgencyFiles: ReadonlySet<string>;
	readonly rubrics: readonly RubricEntry[];
	/** Rubrics that have a file, also when that file has mistakes. */
	readonly rubricIds: ReadonlySet<string>;
	/** The rubric that the site names; absent when `site.yaml` cannot be read. */
	readonly siteRubric?: string | undefined;
	/** The day since which the site is not kept up any more. */
	readonly siteDormantSince?: string | undefined;
}
