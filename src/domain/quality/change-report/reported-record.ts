import {
	agencyPath,
	contestPath,
	editionPath,
	guidePath,
	innovationPath,
	regionPath,
} from '../../catalogue/address.ts';
import type { Prose, Snapshot } from '../../catalogue/snapshot.ts';

/** What can change as a thing of its own, in the order in which a report tells it. */
export const reportedKinds = [
	'inovasi',
	'panduan',
	'replikasi',
	'unit',
	'daftar-unit',
	'daerah',
	'lomba',
	'edisi',
	'agenda',
	'rubrik',
	'situs',
] as const;

export type ReportedKind = (typeof reportedKinds)[number];

/** A record of either state in the form in which it is compared. */
export interface ReportedRecord {
	readonly kind: ReportedKind;
	readonly id: string;
	/** Path relative to the content folder. */
	readonly file: string;
	readonly title: string;
	/** Name of its region, where it has one. */
	readonly region?: string | undefined;
	readonly sample: boolean;
	readonly data: unknown;
	/** Absent for records without prose. */
	readonly prose?: { readonly html: string; readonly words: number };
	/** Site path of its page; absent for records without one. */
	readonly path?: string;
}

function proseOf({ html, wordCounts }: Prose): ReportedRecord['prose'] & object {
	return { html, words: Object.values(wordCounts).reduce((sum, words) => sum + words, 0) };
}

/** Everything that a report compares of the content, by kind and then by id. */
export function reportedRecords(snapshot: Snapshot): readonly ReportedRecord[] {
	const regions = new Map(snapshot.regions.map((region) => [region.id, region.data]));
	const nameOf = (regionId: string) => regions.get(regionId)?.name;
	return [
		...writtenRecords(snapshot, nameOf),
		...snapshot.agencies.map(({ id, regionId, file, data }) => ({
			kind: 'unit' as const,
			id,
			file,
			title: data.name,
			region: nameOf(regionId),
			sample: regions.get(regionId)?.sample === true,
			data,
			path: agencyPath(id),
		})),
		...snapshot.agencyLists.map(({ regionId, file, ...data }) => ({
			kind: 'daftar-unit' as const,
			id: regionId,
			file,
			title: nameOf(regionId) ?? regionId,
			sample: regions.get(regionId)?.sample === true,
			data,
		})),
		...snapshot.regions.map(({ id, file, data }) => ({
			kind: 'daerah' as const,
			id,
			file,
			title: data.name,
			sample: data.sample,
			data,
			path: regionPath(id),
		})),
		...sharedRecords(snapshot),
	];
}

function writtenRecords(
	{ innovations, guides, replications }: Snapshot,
	nameOf: (regionId: string) => string | undefined,
): readonly ReportedRecord[] {
	const titles = new Map(innovations.map(({ id, data }) => [id, data.title]));
	return [
		...innovations.map(({ id, regionId, file, data, prose }) => ({
			kind: 'inovasi' as const,
			id,
			file,
			title: data.title,
			region: nameOf(regionId),
			sample: data.sample,
			data,
			prose: proseOf(prose),
			path: innovationPath(id),
		})),
		...guides.map(({ id, regionId, file, data, prose }) => ({
			kind: 'panduan' as const,
			id,
			file,
			title: titles.get(id) ?? id,
			region: nameOf(regionId),
			sample: data.sample,
			data,
			prose: proseOf(prose),
			path: guidePath(id),
		})),
		...replications.map(({ id, regionId, file, data }) => ({
			kind: 'replikasi' as const,
			id,
			file,
			title: data.title,
			region: nameOf(regionId),
			sample: data.sample,
			data,
		})),
	];
}

/** What belongs to no region. */
function sharedRecords({ contests, editions, agendas, rubrics, site }: Snapshot): readonly ReportedRecord[] {
	const names = new Map(contests.map(({ id, data }) => [id, data.name]));
	return [
		...contests.map(({ id, file, data }) => ({
			kind: 'lomba' as const,
			id,
			file,
			title: data.name,
			sample: data.sample,
			data,
			path: contestPath(id),
		})),
		...editions.map(({ id, contestId, slug, file, data }) => ({
			kind: 'edisi' as const,
			id,
			file,
			title: `${names.get(contestId) ?? contestId} ${slug}`,
			sample: data.sample,
			data,
			path: editionPath(id),
		})),
		...agendas.map(({ id, file, data }) => ({
			kind: 'agenda' as const,
			id,
			file,
			title: id,
			sample: false,
			data,
		})),
		...rubrics.map((data) => ({
			kind: 'rubrik' as const,
			id: data.id,
			file: `rubrics/${data.id}.yaml`,
			title: data.title,
			sample: false,
			data,
		})),
		{ kind: 'situs', id: 'situs', file: 'site.yaml', title: site.name, sample: false, data: site },
	];
}
