import {
	agencyPath,
	facetPath,
	guidePath,
	innovationDataPath,
	innovationPath,
	oEmbedPath,
	regionPath,
	shareImagePath,
} from '../../domain/catalogue/address.ts';
import { startYear } from '../../domain/catalogue/facets.ts';
import { mediaWidths } from '../../domain/catalogue/media.ts';
import type { Heading, InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { proseHeadings } from '../../schema/innovation.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { innovationContests, type ContestStepView } from '../contest/contest-steps.ts';
import { formatDate, formatList } from '../copy/formats.ts';
import { chrome } from '../copy/chrome.ts';
import { innovationText as text } from '../copy/record.ts';
import { innovationEmbed, type EmbedPart } from '../embed/embed-part.ts';
import { fileProvenance, type Frame, type SiteLink } from '../frame.ts';
import { improvementViews, recordView, type ImprovementView, type RecordView } from './innovation-record.ts';
import { innovationBadges, innovationCard, type Badge, type InnovationCard } from '../innovation-card.ts';
import type { LabelLookup } from '../label-lookup.ts';
import { livenessNotice, type LivenessNotice } from '../liveness/liveness-state.ts';
import { maturityView, noMaturityText, type MaturityView } from '../index/maturity.ts';
import { searchData, type SearchData } from '../catalogue/search-data.ts';

export interface PictureView {
	readonly alt: string;
	readonly caption?: string | undefined;
	readonly width: number;
	readonly height: number;
	readonly digest: string;
	readonly widths: readonly number[];
}

import { changeProposal } from '../proposal-link.ts';
/** What a citizen needs to use the innovation; absent facts are absent, never guessed. */
export interface UseView {
	readonly facts: readonly { readonly label: string; readonly text: string }[];
	readonly steps: readonly string[];
	readonly link?: string | undefined;
}

export interface InnovationPage {
	readonly frame: Frame;
	readonly title: string;
	readonly shortName?: string | undefined;
	readonly summary: string;
	readonly owner: readonly SiteLink[];
	readonly badges: readonly Badge[];
	/** A sentence about a record that stopped or was renamed, with its cause. */
	readonly notice?: { readonly text: string; readonly cause?: string | undefined } | undefined;
	/** Absent while the record has been reviewed within a year, and for one that stopped. */
	readonly liveness?: LivenessNotice | undefined;
	readonly use?: UseView | undefined;
	readonly improvements: readonly ImprovementView[];
	readonly pictures: readonly PictureView[];
	/** Address of the guide for those who want to replicate it; absent while nobody has written one. */
	readonly guide?: string | undefined;
	/** The way through contests, the earliest first. */
	readonly contests: readonly ContestStepView[];
	readonly proseHtml: string;
	readonly contents: readonly Heading[];
	readonly missingSections?: string | undefined;
	readonly video?: { readonly url: string; readonly title: string } | undefined;
	readonly record: RecordView;
	/** Absent for a record that answers no row of any rubric; then `noMaturity` says so. */
	readonly maturity?: MaturityView | undefined;
	readonly noMaturity?: string | undefined;
	readonly unknowns: readonly string[];
	readonly related: readonly InnovationCard[];
	readonly search: SearchData;
	/** What other sites may show of it. */
	readonly embed: EmbedPart;
}

function useView({ use }: InnovationRecord['data']): UseView | undefined {
	if (use === undefined) return undefined;
	const facts = [
		{ label: text.who, text: use.who },
		{ label: text.cost, text: use.cost },
		{ label: text.time, text: use.time },
		{ label: text.where, text: use.where },
	].flatMap(({ label, text: fact }) => (fact === undefined ? [] : [{ label, text: fact }]));
	return { facts, steps: use.how, link: use.link };
}

/** What is to be said of a record that stopped or was renamed; undefined for the others. */
export function noticeOf({ status }: InnovationRecord['data']): InnovationPage['notice'] {
	if (status === undefined || status.state === 'berjalan') return undefined;
	const since = status.since === undefined ? undefined : formatDate(status.since);
	const sentence = status.state === 'berhenti' ? text.stopped(since) : text.renamed(status.newName, since);
	return { text: sentence, cause: status.cause };
}

/** The pictures of the front matter that exist. */
export function picturesOf(innovation: InnovationRecord): readonly PictureView[] {
	return innovation.data.images.flatMap((image) => {
		const media = innovation.media[image.file];
		if (media === undefined) return [];
		const caption = [image.caption, image.credit].flatMap((part) => part ?? []).join(' ');
		return [
			{
				alt: image.alt ?? '',
				caption: caption === '' ? undefined : caption,
				width: media.width,
				height: media.height,
				digest: media.digest,
				widths: mediaWidths(media.width),
			},
		];
	});
}

/** Which sections of the prose are missing, as a sentence; undefined when none is. */
export function missingSections(innovation: InnovationRecord): string | undefined {
	const { wordCounts } = innovation.prose;
	const missing = proseHeadings.filter((heading) => (wordCounts[heading] ?? 0) === 0);
	if (missing.length === 0) return undefined;
	if (missing.length === proseHeadings.length) return text.noProse;
	return text.missingSections(formatList(missing));
}

function structuredData(innovation: InnovationRecord, labels: LabelLookup): Frame['structured'] {
	const { data, regionId } = innovation;
	return {
		'@type': 'CreativeWork',
		name: data.title,
		abstract: data.summary,
		inLanguage: 'id',
		url: innovationPath(innovation.id),
		dateModified: data.reviewed.on,
		...(data.affair === undefined ? {} : { about: labels.affair(data.affair) }),
		creator: {
			'@type': 'GovernmentOrganization',
			name: data.agency === undefined ? labels.region(regionId) : labels.agency(`${regionId}/${data.agency}`),
			areaServed: labels.region(regionId),
		},
		citation: data.sources.flatMap(({ url }) => url ?? []),
	};
}

/** Everything that the page of one innovation shows, in three layers: for citizens, for replicators, the record. */
function innovationPage(innovation: InnovationRecord, views: CatalogueViews): InnovationPage {
	const { snapshot, labels } = views;
	const { data, regionId, id } = innovation;
	const region = { label: labels.region(regionId), path: regionPath(regionId) };
	const agencyId = data.agency === undefined ? undefined : `${regionId}/${data.agency}`;
	const agency =
		agencyId === undefined ? [] : [{ label: labels.agency(agencyId), path: agencyPath(agencyId) }];
	const path = innovationPath(innovation.id);
	const card = innovationCard(innovation, labels);
	const maturity = maturityView(innovation, snapshot);
	return {
		frame: {
			title: `${data.title} – ${region.label}`,
			description: data.summary,
			path,
			breadcrumbs: [
				{ label: chrome.navigation.innovations, path: '/inovasi/' },
				...(data.affair === undefined
					? []
					: [{ label: labels.affair(data.affair), path: facetPath('urusan', data.affair) }]),
				{ label: data.title, path },
			],
			shareImage: shareImagePath(path),
			provenance: {
				...fileProvenance(snapshot.site, innovation.file, data),
				proposal: changeProposal(snapshot.site, 'inovasi', id),
			},
			sample: data.sample,
			indexed: true,
			kind: 'article',
			modified: data.reviewed.on,
			structured: structuredData(innovation, labels),
			alternates: [
				{ type: 'application/json', title: text.dataTitle(data.title), path: innovationDataPath(id) },
				{ type: 'application/json+oembed', title: data.title, path: oEmbedPath(id) },
			],
		},
		title: data.title,
		shortName: data.shortName === data.title ? undefined : data.shortName,
		summary: data.summary,
		owner: [...agency, region],
		badges: innovationBadges(innovation, startYear(innovation)),
		notice: noticeOf(data),
		liveness: livenessNotice(data, snapshot.asOf),
		use: useView(data),
		improvements: improvementViews(data.improvements),
		pictures: picturesOf(innovation),
		proseHtml: innovation.prose.html,
		contents: innovation.prose.headings.filter(({ depth }) => depth === 2),
		missingSections: missingSections(innovation),
		video: data.video,
		record: recordView(innovation, snapshot, labels),
		maturity,
		noMaturity: maturity === undefined ? noMaturityText(innovation, snapshot) : undefined,
		unknowns: data.unknowns,
		related: views.related(innovation).map((other) => innovationCard(other, labels)),
		guide: views.guides.has(id) ? guidePath(id) : undefined,
		contests: innovationContests(id, views),
		search: searchData(innovation, snapshot, labels, card),
		embed: innovationEmbed(id, regionId, views),
	};
}

/** Address parts of every innovation's page. */
export function innovationParams({ snapshot }: CatalogueViews) {
	return snapshot.innovations.map(({ id, regionId, slug }) => ({
		params: { region: regionId, innovation: slug },
		props: { id },
	}));
}

/** The page of an innovation by its id. Throws for an id that the snapshot does not have. */
export function innovationPageOf(id: string, views: CatalogueViews): InnovationPage {
	const innovation = views.innovations.get(id);
	if (innovation === undefined)
		throw new Error(`No innovation has the id ${id}; innovationParams lists them all.`);
	return innovationPage(innovation, views);
}
