import {
	agencyPath,
	bookPath,
	coveragePath,
	regionIndexPath,
	regionPath,
	shareImagePath,
} from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { agencyCategories } from '../../schema/agency.ts';
import { nextDatesOfRegion, type NextDates } from '../agenda/next-dates.ts';
import { bookYears } from '../book/numbered-innovations.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { regionContests, type ContestStepView } from '../contest/contest-steps.ts';
import { bookText } from '../copy/book.ts';
import { coverageText } from '../copy/coverage.ts';
import { formatNumber } from '../copy/formats.ts';
import { regionText as text } from '../copy/region.ts';
import { categoryLabels, levelLabels } from '../copy/labels.ts';
import { regionEmbed, type EmbedPart } from '../embed/embed-part.ts';
import type { Fact } from '../fact.ts';
import { fileProvenance, sourceView, type Frame, type SiteLink, type SourceView } from '../frame.ts';
import { feedLinks } from '../open-data/feed-links.ts';
import { innovationCard, type InnovationCard } from '../innovation-card.ts';
import { contentsOf, type RegionContents } from '../region-contents.ts';
import { assistanceView, dutyViews, type AssistanceView, type DutyView } from './region-duties.ts';
import { resultTables, type ResultTable } from './region-results.ts';
import { innovationProposal } from '../proposal-link.ts';

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
	/** Contests and awards, the newest first. */
	readonly contests: readonly ContestStepView[];
	readonly next: NextDates;
	readonly index: SiteLink;
	readonly programmes: readonly {
		readonly title: string;
		readonly text: string;
		readonly tags: readonly string[];
		readonly sources: readonly SourceView[];
	}[];
	readonly duties: readonly DutyView[];
	readonly assistance?: AssistanceView | undefined;
	readonly coverage: SiteLink;
	/** The newest book; absent where there is nothing to write about. */
	readonly book?: SiteLink | undefined;
	readonly innovations: readonly InnovationCard[];
	readonly allInnovations?: SiteLink | undefined;
	readonly agencyGroups: readonly { readonly label: string; readonly agencies: readonly AgencyLink[] }[];
	readonly agencyNote?: string | undefined;
	readonly unknowns: readonly string[];
	/** What other sites may show of it. */
	readonly embed: EmbedPart;
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

function regionPage(contents: RegionContents, views: CatalogueViews): RegionPage {
	const { snapshot, labels } = views;
	const { region, innovations } = contents;
	const { data, id } = region;
	const path = regionPath(id);
	const list = snapshot.agencyLists.find(({ regionId }) => regionId === id);
	const [bookYear] = bookYears(contents, snapshot.asOf);
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
			shareImage: shareImagePath(path),
			provenance: {
				...fileProvenance(snapshot.site, region.file, {
					sources: [...data.sources, ...(list?.sources ?? [])],
					reviewed: data.reviewed,
				}),
				proposal: innovationProposal(snapshot.site, id),
			},
			sample: data.sample,
			indexed: true,
			kind: 'website',
			modified: data.reviewed.on,
			alternates: feedLinks({ kind: 'daerah', id: region.id }, snapshot),
		},
		name: data.name,
		summary: data.summary,
		facts: regionFacts(contents, snapshot),
		factsNote: data.sample ? text.sampleFacts : text.factsSource,
		results: resultTables(data.results),
		contests: regionContests(region, views),
		next: nextDatesOfRegion(id, snapshot),
		index: { label: text.seeIndex, path: regionIndexPath(id) },
		programmes: data.programmes.map((programme) => ({
			title: programme.title,
			text: programme.text,
			tags: programme.tags.map((tag) => tag.title),
			sources: programme.sources.map(sourceView),
		})),
		duties: dutyViews(data),
		assistance: assistanceView(data),
		coverage: { label: coverageText.link, path: coveragePath(id) },
		book:
			bookYear === undefined ? undefined : { label: bookText.link(bookYear), path: bookPath(id, bookYear) },
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
		embed: regionEmbed(id, views),
	};
}

/** Address parts of every region's page. */
export function regionParams({ regions }: CatalogueViews) {
	return regions.map(({ region }) => ({ params: { region: region.id }, props: { id: region.id } }));
}

/** The page of a region by its id. Throws for an id that the snapshot does not have. */
export function regionPageOf(id: string, views: CatalogueViews): RegionPage {
	return regionPage(contentsOf(id, views.regions), views);
}
