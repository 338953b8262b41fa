import {
	documentPath,
	guidePath,
	innovationPath,
	regionPath,
	shareImagePath,
} from '../../domain/catalogue/address.ts';
import type { GuideRecord, InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { scheduleOf } from '../../domain/replication/schedule.ts';
import { guideHeadings, type Guide } from '../../schema/guide.ts';
import type { Source } from '../../schema/source.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { chrome } from '../copy/chrome.ts';
import { formatList } from '../copy/formats.ts';
import { actorLabels, modelLabels, reReplicationLabels } from '../copy/guide-labels.ts';
import { guideText as text, resourceText } from '../copy/guide.ts';
import { fileProvenance, sourceView, type Frame, type SiteLink, type SourceView } from '../frame.ts';
import { profileFormView, type ProfileFormView } from '../profile/profile-form.ts';
import { kitFormView, type KitFormView } from '../kit/kit-form-view.ts';
import { livenessNotice, type LivenessNotice } from '../liveness/liveness-state.ts';
import { adopterViews, type AdopterView } from './guide-adopters.ts';
import { costsView, type CostsView } from './guide-costs.ts';
import { glanceFacts, type GlanceFact } from './guide-glance.ts';
import { fitData, type FitData } from './region-fit.ts';
import { prerequisiteViews, type PrerequisiteView } from './guide-prerequisites.ts';
import { guideSections, type GuideSections } from './guide-sections.ts';
import { stepsView, type StepsView } from './guide-steps.ts';
import { narrowTimeline, timelineOf, wideTimeline, type Timeline } from './guide-timeline.ts';
import { changeProposal } from '../proposal-link.ts';

interface ModelView {
	readonly label: string;
	readonly text?: string | undefined;
	readonly actors: readonly { readonly label: string; readonly does: string }[];
	readonly source?: SourceView | undefined;
}

/** A fact with its label; `url` makes it a link to another site. */
interface TermView {
	readonly label: string;
	readonly text: string;
	readonly url?: string | undefined;
}

interface DocumentView {
	readonly title: string;
	readonly url?: string | undefined;
	/** Site path of the published file. */
	readonly path?: string | undefined;
	readonly size?: string | undefined;
}

export interface GuidePage {
	readonly frame: Frame;
	/** Of the innovation. */
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Absent while the guide has been reviewed within a year, and when its innovation stopped. */
	readonly liveness?: LivenessNotice | undefined;
	readonly innovation: SiteLink;
	readonly region: SiteLink;
	readonly sections: GuideSections;
	readonly glance: readonly GlanceFact[];
	/** For comparing the guide with the reader's region. */
	readonly fit: FitData;
	readonly profileForm: ProfileFormView;
	readonly models: readonly ModelView[];
	readonly prerequisites: readonly PrerequisiteView[];
	readonly notSuitable: readonly string[];
	readonly timelines: { readonly wide: Timeline; readonly narrow: Timeline };
	readonly steps: StepsView;
	/** Absent while nobody has written a cost. */
	readonly costs?: CostsView | undefined;
	readonly staff: Guide['staff'];
	readonly regulations: Guide['regulations'];
	readonly ict: Guide['ict'];
	readonly risks: Guide['risks'];
	readonly indicators: Guide['indicators'];
	readonly proseHtml: string;
	readonly missingSections?: string | undefined;
	readonly terms: {
		readonly facts: readonly TermView[];
		readonly notes: readonly string[];
		readonly source?: SourceView | undefined;
	};
	readonly documents: readonly DocumentView[];
	readonly adopters: readonly AdopterView[];
	readonly contact: Guide['contact'];
	readonly unknowns: readonly string[];
	readonly kit: KitFormView;
}

function modelViews({ models }: Guide): readonly ModelView[] {
	return models.map(({ kind, text: how, actors, source }) => ({
		label: modelLabels[kind],
		text: how,
		actors: actors.map(({ actor, does }) => ({ label: actorLabels[actor], does })),
		source: source === undefined ? undefined : sourceView(source),
	}));
}

function termFacts({ terms }: Guide): readonly TermView[] {
	const { licence, intellectualProperty, reReplication, attribution, sourceCode, publiccode } = terms;
	return [
		{ label: resourceText.licence, text: licence },
		{ label: resourceText.intellectualProperty, text: intellectualProperty },
		{
			label: resourceText.reReplication,
			text: reReplication === undefined ? undefined : reReplicationLabels[reReplication],
		},
		{ label: resourceText.attribution, text: attribution },
		{ label: resourceText.sourceCode, text: sourceCode, url: sourceCode },
		{ label: resourceText.publiccode, text: publiccode, url: publiccode },
	].flatMap(({ label, text: fact, url }) => (fact === undefined ? [] : [{ label, text: fact, url }]));
}

function documentViews({ data, documents }: GuideRecord): readonly DocumentView[] {
	return data.documents.map(({ title, url, file }) => {
		const published = file === undefined ? undefined : documents[file];
		return {
			title,
			url,
			path: published === undefined ? undefined : documentPath(published.digest, published.name),
			size: published === undefined ? undefined : resourceText.fileSize(Math.ceil(published.bytes / 1000)),
		};
	});
}

function missingSections({ prose }: GuideRecord): string | undefined {
	const missing = guideHeadings.filter((heading) => (prose.wordCounts[heading] ?? 0) === 0);
	return missing.length === 0 ? undefined : text.missingSections(formatList(missing));
}

/** Sources of the guide and of its single facts: those that its file lists come first. */
function allSources(data: Guide): readonly Source[] {
	const facts = [
		...data.models,
		data.terms,
		...data.prerequisites,
		...data.costs,
		...data.staff,
		...(data.ict === undefined ? [] : [data.ict]),
		...data.risks,
		...data.indicators,
	];
	return [...data.sources, ...facts.flatMap(({ source }) => source ?? [])];
}

function frameOf(guide: GuideRecord, innovation: InnovationRecord, views: CatalogueViews): Frame {
	const { data } = guide;
	const { title } = innovation.data;
	const region = views.labels.region(guide.regionId);
	const path = guidePath(guide.id);
	const origin = innovationPath(guide.id);
	return {
		title: `${text.title(title)} – ${region}`,
		description: text.description(title, region),
		path,
		breadcrumbs: [
			{ label: chrome.navigation.innovations, path: '/inovasi/' },
			{ label: title, path: origin },
			{ label: text.page, path },
		],
		shareImage: shareImagePath(path),
		provenance: {
			...fileProvenance(views.snapshot.site, guide.file, {
				sources: allSources(data),
				reviewed: data.reviewed,
			}),
			proposal: changeProposal(views.snapshot.site, 'panduan', guide.id),
		},
		sample: data.sample,
		indexed: true,
		kind: 'article',
		modified: data.reviewed.on,
	};
}

/** Empty for a region without a file, which is nobody's own. */
function regionCode({ regionId }: GuideRecord, { snapshot }: CatalogueViews): string {
	return snapshot.regions.find(({ id }) => id === regionId)?.data.code ?? '';
}

function guidePage(guide: GuideRecord, innovation: InnovationRecord, views: CatalogueViews): GuidePage {
	const { data } = guide;
	const schedule = scheduleOf(data.phases);
	return {
		frame: frameOf(guide, innovation, views),
		id: guide.id,
		title: text.title(innovation.data.title),
		summary: data.summary,
		liveness: livenessNotice(
			{ reviewed: data.reviewed, status: innovation.data.status },
			views.snapshot.asOf,
		),
		innovation: { label: innovation.data.title, path: innovationPath(guide.id) },
		region: { label: views.labels.region(guide.regionId), path: regionPath(guide.regionId) },
		sections: guideSections(data, guide.prose),
		glance: glanceFacts(data),
		fit: fitData(data, regionCode(guide, views), views.labels),
		profileForm: profileFormView(views.snapshot, [guide]),
		models: modelViews(data),
		prerequisites: prerequisiteViews(data.prerequisites, views.labels),
		notSuitable: data.notSuitable,
		timelines: { wide: timelineOf(schedule, wideTimeline), narrow: timelineOf(schedule, narrowTimeline) },
		steps: stepsView(schedule),
		costs: costsView(data.costs),
		staff: data.staff,
		regulations: data.regulations,
		ict: data.ict,
		risks: data.risks,
		indicators: data.indicators,
		proseHtml: guide.prose.html,
		missingSections: missingSections(guide),
		terms: {
			facts: termFacts(data),
			notes: data.terms.notes,
			source: data.terms.source === undefined ? undefined : sourceView(data.terms.source),
		},
		documents: documentViews(guide),
		adopters: adopterViews(guide.id, views.snapshot),
		contact: data.contact,
		unknowns: data.unknowns,
		kit: kitFormView(guide),
	};
}

/** Address parts of every guide's page. */
export function guideParams({ snapshot }: CatalogueViews) {
	return snapshot.guides.map(({ id, regionId, slug }) => ({
		params: { region: regionId, innovation: slug },
		props: { id },
	}));
}

/** The guide of an innovation by its id. Throws for an id without a guide or without an innovation. */
export function guidePageOf(id: string, views: CatalogueViews): GuidePage {
	const guide = views.guides.get(id);
	const innovation = views.innovations.get(id);
	if (guide === undefined || innovation === undefined) {
		throw new Error(`No innovation with the id ${id} has a guide; guideParams lists them all.`);
	}
	return guidePage(guide, innovation, views);
}
