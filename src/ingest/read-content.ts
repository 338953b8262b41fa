import { createHash } from 'node:crypto';
import type { HeldVerifications, InnovationRecord, Prose, Snapshot } from '../domain/catalogue/snapshot.ts';
import { checkEntries } from '../domain/quality/check-entries.ts';
import type { Entries } from '../domain/quality/entries.ts';
import type { ContentIssue } from '../domain/quality/issue.ts';
import type { Problem } from '../domain/quality/problem.ts';
import { byCodePoint } from '../domain/catalogue/order.ts';
import type { Innovation } from '../schema/innovation.ts';
import type { Region } from '../schema/region.ts';
import type { Site } from '../schema/site.ts';
import { contentMoment } from './as-of.ts';
import type { ContentMoment } from './as-of.ts';
import { byPlace, contentIssue } from './content-issue.ts';
import { placeProblems } from './entry-source.ts';
import { listFiles } from './file-list.ts';
import type { FileList } from './file-list.ts';
import { heldVerifications } from './held-verifications.ts';
import { checkFiles } from './innovation-files.ts';
import { localAddresses, localFilesOf, readLocalFiles, resolveLocal } from './local-file.ts';
import type { KnownFiles } from './local-file.ts';
import { proseVersion } from './prose-version.ts';
import { readFiles } from './read-entries.ts';
import type { InnovationText, ReadFiles } from './read-entries.ts';
import { missingReference, referenceOf } from './read-reference.ts';
import { renderProse } from './restricted-mdx/prose.ts';
import { termLinker } from './restricted-mdx/term-link.ts';

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
	readonly renderedProse?: (id: string, digest: string) => Prose | undefined;
	/** Finds the issues only: the records of the snapshot have no prose and no digest. */
	readonly issuesOnly?: boolean;
}

export interface ContentReading {
	/** The records without a mistake. */
	readonly snapshot: Snapshot;
	/** Every mistake of the whole folder, by file and line. */
	readonly issues: readonly ContentIssue[];
}

/** Stands in when `site.yaml` is missing or wrong; never published, because that is an error. */
const unreadSite: Site = {
	name: 'Etalase Inovasi',
	tagline: 'Isian situs belum dapat dibaca.',
	baseUrl: 'https://etalase-inovasi.example/',
	publisher: { name: 'Etalase Inovasi' },
	repository: {
		url: 'https://etalase-inovasi.example/',
		branch: 'main',
		forge: 'gitea',
		contentFolder: 'content',
	},
	contact: { office: 'Etalase Inovasi', email: 'redaksi@etalase-inovasi.example' },
	rubric: 'iid-2026',
	showSamples: true,
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

/** Reads the content folder, checks all of it and renders the prose. Mistakes of authors never make it throw. */
export async function readContent(options: ReadOptions): Promise<ContentReading> {
	const list = listFiles(options.folder, options.fallbackFolder);
	const read = readFiles(list);
	const moment =
		options.asOf === undefined
			? contentMoment(options.folder, [...list.files.keys()])
			: { asOf: options.asOf, fileCommits: {} };
	const entries = entriesOf(read, moment.asOf);
	const known = await readLocalFiles(list, read.innovations.flatMap(wantedFiles));
	const rendered = renderInnovations(read, entries, list, known, options);
	const issues = [
		...read.issues,
		...missingReference(list.files),
		...(list.files.has('site.yaml') ? [] : [missingSite()]),
		...placeAll(read, checkEntries(entries)),
		...rendered.issues,
	].toSorted(byPlace);
	return { snapshot: snapshotOf({ read, entries, moment, issues, innovations: rendered.records }), issues };
}

function missingSite(): ContentIssue {
	const message =
		'Berkas `site.yaml` tidak ada. Buat berkas itu di folder isi: nama situs, alamat, penerbit, kontak.';
	return contentIssue('nama-berkas', 'site.yaml', { line: 1, column: 1 }, message);
}

function entriesOf(read: ReadFiles, asOf: string): Entries {
	return {
		asOf,
		reference: referenceOf(read.reference),
		regions: read.regions,
		agencyFiles: read.agencyFiles.map(({ regionId, file, data }) => ({
			regionId,
			file,
			agencies: data.agencies,
			sources: data.sources,
		})),
		innovations: read.innovations.flatMap(({ id, regionId, file, data }) =>
			data === undefined ? [] : [{ id, regionId, file, data }],
		),
		innovationIds: new Set(read.innovations.map(({ id }) => id)),
		regionIds: read.regionIds,
		unreadAgencyFiles: read.unreadAgencyFiles,
		rubrics: read.rubrics,
		rubricIds: read.rubricIds,
		...(read.site !== undefined && { siteRubric: read.site.rubric }),
	};
}

function evidenceFiles(data: Innovation | undefined): readonly string[] {
	const rows = Object.values(data?.assessments ?? {}).flatMap((assessment) => Object.values(assessment));
	return rows.flatMap((row) => row.evidence.flatMap(({ file }) => file ?? []));
}

function writtenFiles(data: Innovation | undefined): readonly string[] {
	return [...(data?.images ?? []).map(({ file }) => file), ...evidenceFiles(data)];
}

function wantedFiles({ file, text, data }: InnovationText): readonly string[] {
	return [...localAddresses(text), ...writtenFiles(data)].flatMap(
		(written) => resolveLocal(file, written) ?? [],
	);
}

function placeAll(read: ReadFiles, problems: readonly Problem[]): readonly ContentIssue[] {
	const byFile = Map.groupBy(problems, (problem) => problem.file);
	return [...byFile].flatMap(([file, found]) => {
		const source = read.sources.get(file);
		if (source === undefined) return [];
		return placeProblems(
			source,
			found.filter(({ path }) => source.wrongKeys?.has(String(path[0])) !== true),
		);
	});
}

interface Rendered {
	readonly records: readonly InnovationRecord[];
	readonly issues: readonly ContentIssue[];
}

function renderInnovations(
	read: ReadFiles,
	{ reference }: Entries,
	list: FileList,
	known: KnownFiles,
	{ base, renderedProse, issuesOnly = false }: ReadOptions,
): Rendered {
	const linkTerms = issuesOnly ? {} : { linkTerms: termLinker(reference.glossary, base) };
	const shared = digestOf([proseVersion(), base, JSON.stringify(reference.glossary)]);
	const records: InnovationRecord[] = [];
	const issues: ContentIssue[] = [];
	for (const { id, regionId, slug, file, text, prose, data } of read.innovations) {
		const files = localFilesOf(file, list, known);
		const written = [...new Set([...localAddresses(text), ...writtenFiles(data)])].toSorted(byCodePoint);
		const media = Object.fromEntries(written.flatMap((address) => entry(address, files.picture(address))));
		const evidence = new Set(evidenceFiles(data));
		const documents = Object.fromEntries(
			written.flatMap((address) =>
				entry(address, (evidence.has(address) ? files.any : files.document)(address)),
			),
		);
		const digest = issuesOnly
			? ''
			: digestOf([shared, text, JSON.stringify(media), JSON.stringify(documents)]);
		if (data !== undefined) issues.push(...placeAll(read, checkFiles(file, data, files)));
		const before = data === undefined ? undefined : renderedProse?.(id, digest);
		const fresh =
			before === undefined ? renderProse({ file, source: prose, base, files, ...linkTerms }) : undefined;
		issues.push(...(fresh?.issues ?? []));
		const result = before ?? fresh?.prose;
		if (data !== undefined && result !== undefined) {
			const verified = heldVerifications(data.assessments, (address) => documents[address]?.digest);
			records.push({ id, regionId, slug, file, digest, verified, data, prose: result, media, documents });
		}
	}
	return { records, issues };
}

function digestOf(parts: readonly string[]): string {
	return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}

function entry<Value>(key: string, value: Value | undefined): [string, Value][] {
	return value === undefined ? [] : [[key, value]];
}

interface Parts {
	readonly read: ReadFiles;
	readonly entries: Entries;
	readonly moment: ContentMoment;
	readonly issues: readonly ContentIssue[];
	readonly innovations: readonly InnovationRecord[];
}

function spdVerifications({ assessments }: Region): HeldVerifications {
	const rows = Object.entries(assessments).map(([rubric, { spd }]) => [rubric, spd] as const);
	return heldVerifications(Object.fromEntries(rows), () => undefined);
}

/** Files with an error are left out, and what hangs on them: an agency needs its region, an innovation both. */
function snapshotOf({ read, entries, moment, issues, innovations }: Parts): Snapshot {
	const broken = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
	const regions = read.regions.filter(({ file }) => !broken.has(file));
	const regionIds = new Set(regions.map(({ id }) => id));
	const agencyFiles = read.agencyFiles.filter(
		({ file, regionId }) => !broken.has(file) && regionIds.has(regionId),
	);
	const agencies = agencyFiles.flatMap(({ regionId, file, data }) =>
		data.agencies.map((agency) => ({ id: `${regionId}/${agency.id}`, regionId, file, data: agency })),
	);
	const agencyIds = new Set(agencies.map(({ id }) => id));
	return {
		...moment,
		site: read.site ?? unreadSite,
		reference: entries.reference,
		rubrics: read.rubrics
			.flatMap(({ file, data }) => (broken.has(file) ? [] : [data]))
			.toSorted((first, second) => byCodePoint(first.id, second.id)),
		regions: regions
			.map((region) => ({ ...region, verified: spdVerifications(region.data) }))
			.toSorted((first, second) => byCodePoint(first.id, second.id)),
		agencyLists: agencyFiles.map(({ regionId, file, data }) => ({
			regionId,
			file,
			complete: data.complete,
			...(data.note !== undefined && { note: data.note }),
			sources: data.sources,
		})),
		agencies: agencies.toSorted((first, second) => byCodePoint(first.id, second.id)),
		innovations: innovations
			.filter(({ file, regionId }) => !broken.has(file) && regionIds.has(regionId))
			.filter(
				({ regionId, data }) => data.agency === undefined || agencyIds.has(`${regionId}/${data.agency}`),
			)
			.toSorted((first, second) => byCodePoint(first.id, second.id)),
	};
}
