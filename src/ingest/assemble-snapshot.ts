import { byCodePoint } from '../domain/catalogue/order.ts';
import type { InnovationRecord, Reference, Snapshot, WrittenRecord } from '../domain/catalogue/snapshot.ts';
import { sightingFile } from '../domain/quality/check-evidence.ts';
import { removalFile } from '../domain/quality/check-removals.ts';
import type { ContentIssue } from '../domain/quality/issue.ts';
import { sightingsByUrl } from '../domain/rubric/evidence-fault.ts';
import type { EvidenceLook } from '../domain/rubric/evidence-fault.ts';
import type { Guide } from '../schema/guide.ts';
import type { Innovation } from '../schema/innovation.ts';
import type { Region } from '../schema/region.ts';
import type { Site } from '../schema/site.ts';
import type { ContentMoment } from './as-of.ts';
import { heldVerifications } from './held-verifications.ts';
import type { VerificationState } from './held-verifications.ts';
import type { ReadFiles } from './read-files.ts';

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
	offline: true,
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

interface SnapshotParts {
	readonly read: ReadFiles;
	readonly reference: Reference;
	readonly moment: ContentMoment;
	readonly issues: readonly ContentIssue[];
	readonly innovations: readonly WrittenRecord<Innovation>[];
	readonly guides: readonly WrittenRecord<Guide>[];
}

/**
 * Files with an error are left out, and what hangs on them: an agency needs its region, an innovation both, a guide its
 * innovation, a replication its adopter and the innovation that it names, an edition its contest.
 */
export function assembleSnapshot(parts: SnapshotParts): Snapshot {
	const { read, reference, issues } = parts;
	const { goneFiles, ...moment } = parts.moment;
	const broken = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
	const isWhole = ({ file }: { readonly file: string }) => !broken.has(file);
	const sighting = sightingsByUrl(broken.has(sightingFile) ? [] : read.sightings);
	const regions = read.regions.filter(isWhole);
	const regionIds = new Set(regions.map(({ id }) => id));
	const stands = (record: { readonly file: string; readonly regionId: string }) =>
		isWhole(record) && regionIds.has(record.regionId);
	const agencyFiles = read.agencyFiles.filter(stands);
	const agencies = agencyFiles.flatMap(({ regionId, file, data }) =>
		data.agencies.map((agency) => ({ id: `${regionId}/${agency.id}`, regionId, file, data: agency })),
	);
	const agencyIds = new Set(agencies.map(({ id }) => id));
	const innovations = parts.innovations
		.filter(stands)
		.filter(({ regionId, data }) => data.agency === undefined || agencyIds.has(`${regionId}/${data.agency}`))
		.map((record) => withVerifications(record, sighting));
	const innovationIds = new Set(innovations.map(({ id }) => id));
	const contests = read.contests.filter(isWhole);
	const contestIds = new Set(contests.map(({ id }) => id));
	return {
		...moment,
		site: read.site ?? unreadSite,
		reference,
		rubrics: sorted(read.rubrics.filter(isWhole).map(({ data }) => data)),
		regions: sorted(regions.map((region) => ({ ...region, ...spdVerifications(region.data, sighting) }))),
		agencyLists: agencyFiles.map(({ regionId, file, data }) => ({
			regionId,
			file,
			complete: data.complete,
			...(data.note !== undefined && { note: data.note }),
			sources: data.sources,
		})),
		agencies: sorted(agencies),
		innovations: sorted(innovations),
		guides: sorted(parts.guides.filter((guide) => stands(guide) && innovationIds.has(guide.id))),
		replications: sorted(
			read.replications.filter(
				(record) =>
					stands(record) &&
					(record.data.origin.innovation === undefined || innovationIds.has(record.data.origin.innovation)),
			),
		),
		contests: sorted(contests),
		editions: sorted(
			read.editions.filter((edition) => isWhole(edition) && contestIds.has(edition.contestId)),
		),
		agendas: sorted(read.agendas.filter(isWhole)),
		removals: broken.has(removalFile)
			? []
			: read.removals.toSorted((a, b) => byCodePoint(a.address, b.address)),
	};
}

function sorted<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
	return items.toSorted((first, second) => byCodePoint(first.id, second.id));
}

type Sighting = EvidenceLook['sighting'];

function withVerifications(record: WrittenRecord<Innovation>, sighting: Sighting): InnovationRecord {
	const { data, documents } = record;
	const fileDigest = (address: string) => documents[address]?.digest;
	return { ...record, ...heldVerifications(data.assessments, { fileDigest, sighting }) };
}

function spdVerifications({ assessments }: Region, sighting: Sighting): VerificationState {
	const rows = Object.entries(assessments).map(([rubric, { spd }]) => [rubric, spd] as const);
	return heldVerifications(Object.fromEntries(rows), { fileDigest: () => undefined, sighting });
}
