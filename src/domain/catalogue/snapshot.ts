import type { Agency } from '../../schema/agency.ts';
import type { Agenda } from '../../schema/agenda.ts';
import type { Edition } from '../../schema/contest-edition.ts';
import type { Contest } from '../../schema/contest.ts';
import type { Guide } from '../../schema/guide.ts';
import type { Innovation } from '../../schema/innovation.ts';
import type { ParticipationYear } from '../../schema/participation.ts';
import type {
	Affair,
	AliasGroup,
	GlossaryTerm,
	KnownSystem,
	Need,
	ReferenceRegion,
	Theme,
} from '../../schema/reference.ts';
import type { Region } from '../../schema/region.ts';
import type { Removal } from '../../schema/removal.ts';
import type { Replication } from '../../schema/replication.ts';
import type { Rubric } from '../../schema/rubric.ts';
import type { Site } from '../../schema/site.ts';
import type { Source } from '../../schema/source.ts';
import type { EvidenceFaults } from '../rubric/evidence-fault.ts';

/** A heading of the prose: its level (2 to 4), its id in the page and its text. */
export interface Heading {
	readonly depth: number;
	readonly id: string;
	readonly text: string;
}

/** Prose of a record after the restricted MDX was checked and rendered. */
export interface Prose {
	/** HTML from the allow-list; safe to write into a page. */
	readonly html: string;
	readonly headings: readonly Heading[];
	/** Words under each level 2 heading, by the heading's text. */
	readonly wordCounts: Readonly<Record<string, number>>;
}

/** A picture that exists on disk, with its size in pixels. */
export interface MediaFile {
	/** Path relative to the content folder, `innovations/kota-arunika/antre/loket.jpg`. */
	readonly path: string;
	readonly width: number;
	readonly height: number;
	/** First 16 hexadecimal digits of the SHA-256 of the file; names the published copies. */
	readonly digest: string;
}

/** A document for download that exists on disk. */
export interface DocumentFile {
	/** Path relative to the content folder. */
	readonly path: string;
	/** File name without its folder. */
	readonly name: string;
	readonly bytes: number;
	/** First 16 hexadecimal digits of the SHA-256 of the file; names the published copy. */
	readonly digest: string;
}

/** Numbers of the rows, by rubric, whose verification still holds for the level and the evidence of today. */
export type HeldVerifications = Readonly<Record<string, readonly string[]>>;

export interface RegionRecord {
	readonly id: string;
	/** Path relative to the content folder. */
	readonly file: string;
	readonly verified: HeldVerifications;
	/** Absent when nothing is wrong. */
	readonly evidenceFaults?: EvidenceFaults | undefined;
	readonly data: Region;
}

export interface AgencyRecord {
	/** `<region>/<agency>`. */
	readonly id: string;
	readonly regionId: string;
	readonly file: string;
	readonly data: Agency;
}

export interface AgencyList {
	readonly regionId: string;
	readonly file: string;
	readonly complete: boolean;
	readonly note?: string | undefined;
	readonly sources: readonly Source[];
}

/** A record whose file has front matter and prose. */
export interface WrittenRecord<Data> {
	/** `<region>/<innovation>`, from the path of the file. */
	readonly id: string;
	readonly regionId: string;
	readonly slug: string;
	readonly file: string;
	/** Digest of everything that the record's page depends on in its own file and pictures. */
	readonly digest: string;
	readonly data: Data;
	readonly prose: Prose;
	/** Pictures of the front matter and the prose that exist, by the address that the author wrote. */
	readonly media: Readonly<Record<string, MediaFile>>;
	/** Documents of the front matter and the prose that exist, by the address that the author wrote. */
	readonly documents: Readonly<Record<string, DocumentFile>>;
}

export interface InnovationRecord extends WrittenRecord<Innovation> {
	readonly verified: HeldVerifications;
	/** Absent when nothing is wrong. */
	readonly evidenceFaults?: EvidenceFaults | undefined;
}

/** How the innovation of the same id is replicated. */
export type GuideRecord = WrittenRecord<Guide>;

/** What a region says about its own replication of an innovation. */
export interface ReplicationRecord {
	/** `<adopter>/<record>`, from the path of the file. */
	readonly id: string;
	/** The region that replicates. */
	readonly regionId: string;
	readonly slug: string;
	readonly file: string;
	readonly data: Replication;
}

/** A contest with everything that does not change from one edition to the next. */
export interface ContestRecord {
	readonly id: string;
	readonly file: string;
	readonly data: Contest;
}

/** One time that a contest was held. */
export interface EditionRecord {
	/** `<contest>/<edition>`, from the path of the file. */
	readonly id: string;
	readonly contestId: string;
	readonly slug: string;
	readonly file: string;
	readonly data: Edition;
}

/** What happens in one year. */
export interface AgendaRecord {
	/** The year, `2026`. */
	readonly id: string;
	readonly year: number;
	readonly file: string;
	readonly data: Agenda;
}

export interface Reference {
	readonly affairs: readonly Affair[];
	readonly affairSource: Source;
	readonly themes: readonly Theme[];
	readonly needs: readonly Need[];
	/** What the prerequisites of guides may ask for. */
	readonly systems: readonly KnownSystem[];
	readonly glossary: readonly GlossaryTerm[];
	readonly aliases: readonly AliasGroup[];
	/** National figures of the index, oldest year first. */
	readonly participation: readonly ParticipationYear[];
	readonly regions: readonly ReferenceRegion[];
}

/** Calendar days in Jakarta on which a file came into the content and last changed, `2026-11-22`. */
export interface FileDays {
	readonly first: string;
	readonly last: string;
}

/** The whole checked content at one moment: the only input of the domain and of the pages. */
export interface Snapshot {
	/** "Today": the day of the last change to the content, `2026-11-22`. */
	readonly asOf: string;
	/** Commit of the content; absent outside git and while changes are uncommitted. */
	readonly commit?: string | undefined;
	/** Last commit of each content file that has no uncommitted changes; empty outside git. */
	readonly fileCommits: Readonly<Record<string, string>>;
	/** Days of each content file; empty outside git and in a clone without the whole history. */
	readonly fileDays: Readonly<Record<string, FileDays>>;
	readonly site: Site;
	readonly reference: Reference;
	/** Rubrics of the index in the order of their years. */
	readonly rubrics: readonly Rubric[];
	readonly regions: readonly RegionRecord[];
	readonly agencyLists: readonly AgencyList[];
	readonly agencies: readonly AgencyRecord[];
	readonly innovations: readonly InnovationRecord[];
	/** Each has its innovation. */
	readonly guides: readonly GuideRecord[];
	/** Each has its adopter and, when it names one of this site, its innovation. */
	readonly replications: readonly ReplicationRecord[];
	readonly contests: readonly ContestRecord[];
	/** Each has its contest. */
	readonly editions: readonly EditionRecord[];
	/** Oldest year first. */
	readonly agendas: readonly AgendaRecord[];
	/** What is left of records that were removed, by address. */
	readonly removals: readonly Removal[];
}
