import type { Snapshot } from '../domain/catalogue/snapshot.ts';
import { checkEntries } from '../domain/quality/check-entries.ts';
import type { ContentIssue, IssueCode } from '../domain/quality/issue.ts';
import { contentMoment } from './as-of.ts';
import { assembleSnapshot } from './assemble-snapshot.ts';
import { collectEntries } from './collect-entries.ts';
import { byPlace, contentIssue } from './content-issue.ts';
import { listFiles, withReplaced } from './file-list.ts';
import { metadataIssues } from './file-metadata/metadata-issues.ts';
import { goneRecords } from './gone-records.ts';
import { guideKind } from './guide-files.ts';
import { innovationKind } from './innovation-files.ts';
import { readLocalFiles } from './local-file.ts';
import { personalDataIssues } from './personal-data-issues.ts';
import { placeInSources } from './place-problems.ts';
import { readFiles } from './read-entries.ts';
import { missingReference } from './read-reference.ts';
import { wantedFiles } from './record-kind.ts';
import { recordRenderer } from './render-records.ts';
import type { RenderedProse } from './render-records.ts';

export interface ReadOptions {
	/** Absolute path of the content folder. */
	readonly folder: string;
	/** Where the shared parts come from that the folder leaves out. */
	readonly fallbackFolder?: string;
	/** Path that the site is served from, `/` or `/etalase/`. */
	readonly base: string;
	/** "Today", `2026-11-22`; found from the environment, git or the files when absent. */
	readonly asOf?: string;
	/** Prose that was rendered before for the same digest, so that unchanged records are not rendered again. */
	readonly renderedProse?: RenderedProse;
	/** Files to read in the stead of those of the folder, or besides them: paths in the content with absolute paths. */
	readonly replaced?: ReadonlyMap<string, string>;
	/** Finds the issues only: the records of the snapshot have no prose and no digest. */
	readonly issuesOnly?: boolean;
	/** Errors that are reported and keep no record out of the snapshot: for telling what a record says, not for publishing. */
	readonly tolerated?: ReadonlySet<IssueCode>;
}

export interface ContentReading {
	/** The records without a mistake. */
	readonly snapshot: Snapshot;
	/** Every mistake of the whole folder, by file and line. */
	readonly issues: readonly ContentIssue[];
}

/** Reads the content folder, checks all of it and renders the prose. Mistakes of authors never make it throw. */
export async function readContent({
	folder,
	fallbackFolder,
	base,
	asOf,
	renderedProse = {},
	replaced = new Map(),
	issuesOnly = false,
	tolerated = new Set(),
}: ReadOptions): Promise<ContentReading> {
	const list = withReplaced(listFiles(folder, fallbackFolder), replaced);
	const read = readFiles(list);
	const moment =
		asOf === undefined
			? contentMoment(folder, [...list.files.keys()])
			: { asOf, fileCommits: {}, fileDays: {}, goneFiles: [] };
	const entries = collectEntries(read, moment.asOf);
	const { reference } = entries;
	const known = await readLocalFiles(list, [
		...wantedFiles(read.innovations, innovationKind),
		...wantedFiles(read.guides, guideKind),
	]);
	const render = recordRenderer(read, reference, list, known, { base, issuesOnly });
	const innovations = render(read.innovations, innovationKind, renderedProse.innovations);
	const guides = render(read.guides, guideKind, renderedProse.guides);
	const issues = [
		...read.issues,
		...missingReference(list.files),
		...goneRecords(folder, moment.goneFiles, {
			known: new Set(read.removals.map(({ address }) => address)),
			since: read.siteSince,
		}),
		...(list.files.has('site.yaml') ? [] : [missingSite()]),
		...placeInSources(read, checkEntries(entries)),
		...innovations.issues,
		...guides.issues,
		...personalDataIssues(list, read),
		...(await metadataIssues(list, known)),
	].toSorted(byPlace);
	const parts = { innovations: innovations.records, guides: guides.records };
	const keptOut = issues.filter(({ code }) => !tolerated.has(code));
	return { snapshot: assembleSnapshot({ read, reference, moment, issues: keptOut, ...parts }), issues };
}

function missingSite(): ContentIssue {
	const message =
		'Berkas `site.yaml` tidak ada. Buat berkas itu di folder isi: nama situs, alamat, penerbit, kontak.';
	return contentIssue('nama-berkas', 'site.yaml', { line: 1, column: 1 }, message);
}
