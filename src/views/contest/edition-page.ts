import { contestPath, contestsPath, editionPath, shareImagePath } from '../../domain/catalogue/address.ts';
import type { ContestRecord, EditionRecord } from '../../domain/catalogue/snapshot.ts';
import { reachedStage } from '../../domain/contest/judging.ts';
import { editionState } from '../../domain/contest/stage-state.ts';
import type { ContestEntry } from '../../schema/contest-entry.ts';
import type { AgendaItem } from '../agenda/agenda-item.ts';
import { nextDatesOfEdition } from '../agenda/next-dates.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { contestText, editionText as text, stateLabels } from '../copy/contest.ts';
import { fileProvenance, sourceView, type Frame, type SiteLink, type SourceView } from '../frame.ts';
import { entrySheets, type EntrySheets } from './entry-sheets.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { editionName } from './edition-name.ts';
import { judgingViews, type JudgingView } from './judging-view.ts';
import { runningStages, type RunningStage } from './running-contests.ts';
import { stageViews, type StageView } from './edition-stages.ts';

/** A group, category or criterion with its explanation. */
export interface NamedPartView {
	readonly name: string;
	readonly text?: string | undefined;
	readonly weight?: string | undefined;
}

export interface EditionPage {
	readonly frame: Frame;
	readonly title: string;
	readonly contest: SiteLink;
	readonly organiser: string;
	readonly state: string;
	/** What entrants do now; empty unless a stage runs. */
	readonly now: readonly RunningStage[];
	/** What comes; empty once it is over. */
	readonly next: readonly AgendaItem[];
	readonly facts: readonly {
		readonly label: string;
		readonly text: string;
		readonly url?: string | undefined;
	}[];
	readonly stages: readonly StageView[];
	readonly groups: readonly NamedPartView[];
	readonly categories: readonly NamedPartView[];
	readonly criteria: readonly NamedPartView[];
	/** The best results first. */
	readonly entries: readonly EntryView[];
	/** How the scores of a stage came about; only stages whose judging was published. */
	readonly judgings: readonly JudgingView[];
	/** What entrants download; absent when the contest is over or takes no works. */
	readonly sheets?: EntrySheets | undefined;
	readonly conflicts: readonly {
		readonly about: string;
		readonly says: readonly { readonly text: string; readonly source: SourceView }[];
	}[];
	readonly unknowns: readonly string[];
	readonly neighbours: readonly SiteLink[];
}

/** The last stage with a result, then the rank there: winners come first, entries without a result last. */
function byResult({ data }: EditionRecord) {
	const rank = (entry: ContestEntry) => {
		const last = data.stages[reachedStage(entry, data.stages)]?.id;
		return entry.results.find(({ stage }) => stage === last)?.rank ?? Infinity;
	};
	return data.entries.toSorted((first, second) => {
		const stages = reachedStage(second, data.stages) - reachedStage(first, data.stages);
		if (stages !== 0) return stages;
		const [a, b] = [rank(first), rank(second)];
		return a === b ? 0 : a - b;
	});
}

function frameOf(contest: ContestRecord, edition: EditionRecord, { snapshot }: CatalogueViews): Frame {
	const { data } = edition;
	const name = editionName(contest, edition);
	const path = editionPath(edition.id);
	return {
		title: name,
		description: text.description(contest.data.name, String(data.year)),
		path,
		breadcrumbs: [
			{ label: contestText.title, path: contestsPath },
			{ label: contest.data.shortName ?? contest.data.name, path: contestPath(contest.id) },
			{ label: String(data.year), path },
		],
		shareImage: shareImagePath(path),
		provenance: fileProvenance(snapshot.site, edition.file, {
			sources: data.sources,
			reviewed: data.reviewed,
		}),
		sample: data.sample,
		indexed: true,
		kind: 'article',
		modified: data.reviewed.on,
	};
}

function editionFacts({ data }: EditionRecord): EditionPage['facts'] {
	return [
		{ label: text.theme, text: data.theme },
		{ label: text.basis, text: data.basis },
		{ label: text.scoreScale, text: data.scoreScale },
		{ label: text.announcement, text: data.url, url: data.url },
	].flatMap(({ label, text: fact, url }) => (fact === undefined ? [] : [{ label, text: fact, url }]));
}

function editionPage(contest: ContestRecord, edition: EditionRecord, views: CatalogueViews): EditionPage {
	const { data } = edition;
	const { snapshot } = views;
	const others = snapshot.editions.filter(
		({ contestId, id }) => contestId === contest.id && id !== edition.id,
	);
	return {
		frame: frameOf(contest, edition, views),
		title: editionName(contest, edition),
		contest: { label: contest.data.name, path: contestPath(contest.id) },
		organiser: contest.data.organiser,
		state: stateLabels[editionState(data, snapshot.asOf)],
		now: runningStages(data, snapshot.asOf),
		next: nextDatesOfEdition(edition.id, snapshot),
		facts: editionFacts(edition),
		stages: stageViews(data, snapshot.asOf),
		groups: data.groups.map(({ name, text: explanation }) => ({ name, text: explanation })),
		categories: data.categories.map(({ name, text: explanation }) => ({ name, text: explanation })),
		criteria: data.criteria.map(({ name, text: explanation, weight }) => ({
			name,
			text: explanation,
			weight: weight === undefined ? undefined : text.percent(weight),
		})),
		entries: byResult(edition).map((entry) => entryView(entry, edition, views)),
		judgings: judgingViews(edition, views),
		sheets: entrySheets(contest, edition, views),
		conflicts: data.conflicts.map(({ about, says }) => ({
			about,
			says: says.map(({ text: said, source }) => ({ text: said, source: sourceView(source) })),
		})),
		unknowns: data.unknowns,
		neighbours: others.map((other) => ({ label: String(other.data.year), path: editionPath(other.id) })),
	};
}

/** Address parts of every edition's page. */
export function editionParams({ snapshot }: CatalogueViews) {
	return snapshot.editions.map(({ id, contestId, slug }) => ({
		params: { contest: contestId, edition: slug },
		props: { id },
	}));
}

/** One edition by its id. Throws for an id without an edition or without a contest. */
export function editionPageOf(id: string, views: CatalogueViews): EditionPage {
	const edition = views.snapshot.editions.find((one) => one.id === id);
	const contest = views.snapshot.contests.find((one) => one.id === edition?.contestId);
	if (edition === undefined || contest === undefined) {
		throw new Error(`No contest has an edition with the id ${id}; editionParams lists them all.`);
	}
	return editionPage(contest, edition, views);
}
