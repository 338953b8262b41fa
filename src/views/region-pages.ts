import { agencyPath, regionPath } from '../domain/catalogue/address.ts';
import { byCodePoint, newestFirst } from '../domain/catalogue/order.ts';
import type { AgencyRecord, InnovationRecord, RegionRecord, Snapshot } from '../domain/catalogue/snapshot.ts';
import { agencyCategories } from '../schema/agency.ts';
import type { CatalogueViews } from './catalogue-views.ts';
import { formatDate, formatList, formatNumber } from './copy/formats.ts';
import { agencyText, chrome, provenanceText, regionText as text } from './copy/interface.ts';
import { categoryLabels, levelLabels } from './copy/labels.ts';
import {
	fileProvenance,
	listProvenance,
	sourceView,
	type Frame,
	type SiteLink,
	type SourceView,
} from './frame.ts';
import { innovationCard, type InnovationCard } from './innovation-card.ts';
import type { LabelLookup } from './label-lookup.ts';
import { formatScore, resultTables, type ResultTable } from './region-results.ts';

/** A labelled fact; no text means that nothing is known. */
export interface Fact {
	readonly label: string;
	readonly text?: string | undefined;
	readonly link?: SiteLink | undefined;
	readonly url?: string | undefined;
}

export interface RegionCard {
	readonly name: string;
	readonly path: string;
	readonly summary: string;
	readonly innovations: string;
	readonly agencies: string;
	/** Latest official result with a source, in words; absent when there is none. */
	readonly result?: string | undefined;
	readonly sample: boolean;
}

export interface AgencyLink extends SiteLink {
	readonly count: number;
}

export interface RegionPage {
	readonly frame: Frame;
	readonly name: string;
	readonly summary: string;
	readonly facts: readonly Fact[];
	readonly factsNote: string;
	readonly results: readonly ResultTable[];
	readonly programmes: readonly {
		readonly title: string;
		readonly text: string;
		readonly tags: readonly string[];
		readonly sources: readonly SourceView[];
	}[];
	readonly duties: readonly {
		readonly text: string;
		readonly details: string;
		readonly basis: string;
		readonly source?: SourceView | undefined;
	}[];
	readonly assistance?:
		| {
				readonly office: string;
				readonly text?: string | undefined;
				readonly source?: SourceView | undefined;
		  }
		| undefined;
	readonly innovations: readonly InnovationCard[];
	readonly allInnovations?: SiteLink | undefined;
	readonly agencyGroups: readonly { readonly label: string; readonly agencies: readonly AgencyLink[] }[];
	readonly agencyNote?: string | undefined;
	readonly unknowns: readonly string[];
}

/** Records of one region, gathered once for all pages of the region. */
export interface RegionContents {
	readonly region: RegionRecord;
	readonly agencies: readonly AgencyRecord[];
	readonly innovations: readonly InnovationRecord[];
}

/** Every region with what belongs to it, in order of the regions' names. */
export function regionContents(snapshot: Snapshot): readonly RegionContents[] {
	const agencies = Map.groupBy(snapshot.agencies, ({ regionId }) => regionId);
	const innovations = Map.groupBy(snapshot.innovations, ({ regionId }) => regionId);
	return [...snapshot.regions]
		.sort((a, b) => byCodePoint(a.data.name, b.data.name))
		.map((region) => ({
			region,
			agencies: agencies.get(region.id) ?? [],
			innovations: newestFirst(innovations.get(region.id) ?? []),
		}));
}

function latestResult({ data }: RegionRecord): string | undefined {
	const latest = [...data.results]
		.sort((a, b) => b.year - a.year)
		.find(({ score, predicate }) => score !== undefined || predicate !== undefined);
	if (latest === undefined) return undefined;
	const score =
		latest.score === undefined
			? undefined
			: `${formatScore(latest.scale, latest.score)}${latest.scale === 'mentah' ? ' (skor mentah)' : ''}`;
	const words = [score, latest.predicate, latest.standing === 'sementara' ? 'sementara' : undefined];
	return `${String(latest.year)}: ${words.flatMap((word) => word ?? []).join(', ')}`;
}

export function regionCard({ region, agencies, innovations }: RegionContents): RegionCard {
	return {
		name: region.data.name,
		path: regionPath(region.id),
		summary: region.data.summary,
		innovations: formatNumber(innovations.length),
		agencies: formatNumber(agencies.length),
		result: latestResult(region),
		sample: region.data.sample,
	};
}

export interface RegionsPage {
	readonly frame: Frame;
	readonly regions: readonly RegionCard[];
	readonly samples: readonly RegionCard[];
}

export function regionsPage(snapshot: Snapshot, contents: readonly RegionContents[]): RegionsPage {
	const cards = contents.map(regionCard);
	return {
		frame: {
			title: text.title,
			description: text.lead,
			path: '/daerah/',
			breadcrumbs: [{ label: text.title, path: '/daerah/' }],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(
				snapshot.site,
				'regions',
				provenanceText.madeFromRegions,
				contents.map(({ region }) => region.data.reviewed),
			),
			sample: false,
			indexed: true,
			kind: 'website',
		},
		regions: cards.filter(({ sample }) => !sample),
		samples: cards.filter(({ sample }) => sample),
	};
}

function regionFacts({ region, agencies, innovations }: RegionContents, snapshot: Snapshot): readonly Fact[] {
	const { code, sampleFacts } = region.data;
	const reference = snapshot.reference.regions.find((candidate) => candidate.code === code);
	const population = reference?.population ?? sampleFacts?.population;
	const area = reference?.areaKm2 ?? sampleFacts?.areaKm2;
	return [
		{ label: text.innovationsCount, text: formatNumber(innovations.length) },
		{ label: text.agenciesCount, text: formatNumber(agencies.length) },
		{
			label: text.population,
			text: population === undefined ? undefined : text.people(formatNumber(population)),
		},
		{ label: text.area, text: area === undefined ? undefined : text.squareKilometres(formatNumber(area)) },
		{ label: text.code, text: code },
		...(reference === undefined ? [] : [{ label: text.level, text: levelLabels[reference.level] }]),
	];
}

function agencyGroups(contents: RegionContents): RegionPage['agencyGroups'] {
	const counts = new Map<string, number>();
	for (const { data } of contents.innovations) {
		if (data.agency !== undefined) counts.set(data.agency, (counts.get(data.agency) ?? 0) + 1);
	}
	return agencyCategories.flatMap((category) => {
		const agencies = contents.agencies
			.filter(({ data }) => data.category === category)
			.map(({ id, data }) => ({ label: data.name, path: agencyPath(id), count: counts.get(data.id) ?? 0 }));
		return agencies.length === 0 ? [] : [{ label: categoryLabels[category], agencies }];
	});
}

/** Cards shown on a region's own page; the rest is in the catalogue. */
const regionCardLimit = 60;

export function regionPage(contents: RegionContents, snapshot: Snapshot, labels: LabelLookup): RegionPage {
	const { region, innovations } = contents;
	const { data, id } = region;
	const path = regionPath(id);
	const list = snapshot.agencyLists.find(({ regionId }) => regionId === id);
	const completeness =
		list === undefined || contents.agencies.length === 0
			? undefined
			: [list.complete ? text.agenciesComplete : text.agenciesIncomplete, list.note]
					.flatMap((part) => part ?? [])
					.join(' ');
	return {
		frame: {
			title: data.name,
			description: data.summary,
			path,
			breadcrumbs: [
				{ label: text.title, path: '/daerah/' },
				{ label: data.name, path },
			],
			shareImage: `/kartu${path.slice(0, -1)}.png`,
			provenance: fileProvenance(snapshot.site, region.file, {
				sources: [...data.sources, ...(list?.sources ?? [])],
				reviewed: data.reviewed,
			}),
			sample: data.sample,
			indexed: true,
			kind: 'website',
			modified: data.reviewed.on,
		},
		name: data.name,
		summary: data.summary,
		facts: regionFacts(contents, snapshot),
		factsNote: data.sample ? text.sampleFacts : text.factsSource,
		results: resultTables(data.results),
		programmes: data.programmes.map((programme) => ({
			title: programme.title,
			text: programme.text,
			tags: programme.tags.map((tag) => tag.title),
			sources: programme.sources.map(sourceView),
		})),
		duties: data.duties.map((duty) => ({
			text: text.duty(
				duty.count,
				formatList(duty.categories.map((category) => categoryLabels[category])),
				duty.per,
			),
			details: [
				text.dutyPeriod(duty.from, duty.until),
				...(duty.deadline === undefined
					? []
					: [text.deadline(formatDate(`2000-${duty.deadline}`).replace(' 2000', ''))]),
			].join(', '),
			basis: duty.basis,
			source: duty.source === undefined ? undefined : sourceView(duty.source),
		})),
		assistance:
			data.assistance === undefined
				? undefined
				: {
						office: data.assistance.office,
						text: data.assistance.text,
						source: data.assistance.source === undefined ? undefined : sourceView(data.assistance.source),
					},
		innovations: innovations
			.slice(0, regionCardLimit)
			.map((innovation) => innovationCard(innovation, labels)),
		allInnovations:
			innovations.length <= regionCardLimit
				? undefined
				: { label: text.seeInnovations(formatNumber(innovations.length)), path: `/inovasi/?daerah=${id}` },
		agencyGroups: agencyGroups(contents),
		agencyNote: completeness,
		unknowns: data.unknowns,
	};
}

export interface AgencyPage {
	readonly frame: Frame;
	readonly name: string;
	readonly lead: string;
	readonly facts: readonly Fact[];
	readonly children: readonly SiteLink[];
	readonly innovations: readonly InnovationCard[];
}

export function agencyPage(
	agency: AgencyRecord,
	contents: RegionContents,
	snapshot: Snapshot,
	labels: LabelLookup,
): AgencyPage {
	const { data } = agency;
	const { region } = contents;
	const path = agencyPath(agency.id);
	const link = (record: AgencyRecord): SiteLink => ({ label: record.data.name, path: agencyPath(record.id) });
	const parent = contents.agencies.find((candidate) => candidate.data.id === data.parent);
	const innovations = contents.innovations.filter((innovation) => innovation.data.agency === data.id);
	const active = [
		data.activeFrom === undefined ? undefined : agencyText.activeFrom(formatDate(data.activeFrom)),
		data.activeUntil === undefined ? undefined : agencyText.activeUntil(formatDate(data.activeUntil)),
	].flatMap((part) => part ?? []);
	const lead = agencyText.lead(categoryLabels[data.category], region.data.name);
	const list = snapshot.agencyLists.find(({ regionId }) => regionId === region.id);
	return {
		frame: {
			title: `${data.name}, ${region.data.name}`,
			description: lead,
			path,
			breadcrumbs: [
				{ label: text.title, path: '/daerah/' },
				{ label: region.data.name, path: regionPath(region.id) },
				{ label: data.shortName ?? data.name, path },
			],
			shareImage: `/kartu${regionPath(region.id).slice(0, -1)}.png`,
			provenance: fileProvenance(snapshot.site, agency.file, {
				sources: list?.sources ?? [],
				reviewed: region.data.reviewed,
			}),
			sample: region.data.sample,
			indexed: innovations.length > 0,
			kind: 'website',
		},
		name: data.name,
		lead,
		facts: [
			...(data.shortName === undefined || data.shortName === data.name
				? []
				: [{ label: chrome.shortName, text: data.shortName }]),
			{ label: agencyText.category, text: categoryLabels[data.category] },
			...(parent === undefined ? [] : [{ label: agencyText.parent, link: link(parent) }]),
			...(active.length === 0 ? [] : [{ label: agencyText.active, text: active.join(' ') }]),
			{ label: agencyText.website, url: data.website },
		],
		children: contents.agencies.filter((candidate) => candidate.data.parent === data.id).map(link),
		innovations: innovations.map((innovation) => innovationCard(innovation, labels)),
	};
}

/** Address parts of every region's page. */
export function regionParams({ regions }: CatalogueViews) {
	return regions.map(({ region }) => ({ params: { region: region.id }, props: { id: region.id } }));
}

/** The page of a region by its id. Throws for an id that the snapshot does not have. */
export function regionPageOf(id: string, views: CatalogueViews): RegionPage {
	return regionPage(contentsOf(id, views), views.snapshot, views.labels);
}

/** Address parts of every agency's page. */
export function agencyParams({ snapshot }: CatalogueViews) {
	return snapshot.agencies.map(({ id, regionId, data }) => ({
		params: { region: regionId, agency: data.id },
		props: { id, regionId },
	}));
}

/** The page of an agency by its id and its region's. Throws for ids that the snapshot does not have. */
export function agencyPageOf(id: string, regionId: string, views: CatalogueViews): AgencyPage {
	const contents = contentsOf(regionId, views);
	const agency = contents.agencies.find((candidate) => candidate.id === id);
	if (agency === undefined) throw new Error(`No agency has the id ${id}; agencyParams lists them all.`);
	return agencyPage(agency, contents, views.snapshot, views.labels);
}

function contentsOf(regionId: string, { regions }: CatalogueViews): RegionContents {
	const contents = regions.find(({ region }) => region.id === regionId);
	if (contents === undefined)
		throw new Error(`No region has the id ${regionId}; regionParams lists them all.`);
	return contents;
}
