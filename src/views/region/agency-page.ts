import { agencyPath, regionPath, shareImagePath } from '../../domain/catalogue/address.ts';
import type { AgencyRecord } from '../../domain/catalogue/snapshot.ts';
import { agencyCoverage, type AgencyCoverage } from '../coverage/agency-coverage.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { formatDate } from '../copy/formats.ts';
import { chrome } from '../copy/chrome.ts';
import { agencyText, regionText as text } from '../copy/region.ts';
import { categoryLabels } from '../copy/labels.ts';
import { agencyEmbed, type EmbedPart } from '../embed/embed-part.ts';
import type { Fact } from '../fact.ts';
import { fileProvenance, type Frame, type SiteLink } from '../frame.ts';
import { innovationCard, type InnovationCard } from '../innovation-card.ts';
import { contentsOf, type RegionContents } from '../region-contents.ts';
import { innovationProposal } from '../proposal-link.ts';

export interface AgencyPage {
	readonly frame: Frame;
	readonly name: string;
	readonly lead: string;
	readonly facts: readonly Fact[];
	readonly children: readonly SiteLink[];
	readonly innovations: readonly InnovationCard[];
	/** Absent when the agency never had a duty. */
	readonly coverage?: AgencyCoverage | undefined;
	/** What other sites may show of it. */
	readonly embed: EmbedPart;
}

function agencyPage(agency: AgencyRecord, contents: RegionContents, views: CatalogueViews): AgencyPage {
	const { snapshot, labels } = views;
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
			shareImage: shareImagePath(innovations.length === 0 ? regionPath(region.id) : path),
			provenance: {
				...fileProvenance(snapshot.site, agency.file, {
					sources: list?.sources ?? [],
					reviewed: region.data.reviewed,
				}),
				proposal: innovationProposal(snapshot.site, region.id),
			},
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
		coverage: agencyCoverage(agency, contents, snapshot.asOf),
		embed: agencyEmbed(agency.id, region.id, views),
	};
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
	const contents = contentsOf(regionId, views.regions);
	const agency = contents.agencies.find((candidate) => candidate.id === id);
	if (agency === undefined) throw new Error(`No agency has the id ${id}; agencyParams lists them all.`);
	return agencyPage(agency, contents, views);
}
