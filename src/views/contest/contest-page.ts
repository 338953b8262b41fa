import { contestPath, contestsPath, editionPath, regionPath } from '../../domain/catalogue/address.ts';
import type { ContestRecord, EditionRecord } from '../../domain/catalogue/snapshot.ts';
import { editionState } from '../../domain/contest/stage-state.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { contestText as text, scopeLabels, stateLabels } from '../copy/contest.ts';
import { formatNumber } from '../copy/formats.ts';
import type { Fact } from '../fact.ts';
import { fileProvenance, type Frame, type SiteLink } from '../frame.ts';
import { entryView } from './entry-view.ts';

/** One edition in the list of its contest. */
export interface EditionRow extends SiteLink {
	readonly state: string;
	readonly entries: string;
	/** Who got a rank or an award in the last stage, at most five. */
	readonly winners: readonly SiteLinkOrName[];
}

export interface SiteLinkOrName {
	readonly label: string;
	readonly path?: string | undefined;
	readonly result: string;
}

export interface ContestPage {
	readonly frame: Frame;
	readonly name: string;
	readonly summary: string;
	readonly facts: readonly Fact[];
	/** Newest first. */
	readonly editions: readonly EditionRow[];
	readonly unknowns: readonly string[];
}

/** More would hide the years behind the names; the edition has all of them. */
const winnersShown = 5;

function winners(edition: EditionRecord, views: CatalogueViews): readonly SiteLinkOrName[] {
	const last = edition.data.stages.at(-1)?.id;
	const won = edition.data.entries
		.filter(({ results }) => results.some(({ stage, passed }) => passed && stage === last))
		.toSorted((first, second) => rankIn(first, last) - rankIn(second, last));
	return won.slice(0, winnersShown).map((entry) => {
		const { title, path, results } = entryView(entry, edition, views);
		return { label: title, path, result: results.at(-1) ?? '' };
	});
}

/** Ranks before awards without a rank. */
function rankIn({ results }: EditionRecord['data']['entries'][number], stage: string | undefined): number {
	return results.find((result) => result.stage === stage)?.rank ?? Number.MAX_SAFE_INTEGER;
}

function sinceText({ data: { since } }: ContestRecord): string | undefined {
	if (since === undefined) return undefined;
	return [String(since.year), ...since.conflicts.map(({ year }) => text.sinceConflict(String(year)))].join(
		'; ',
	);
}

function contestFacts(contest: ContestRecord, { snapshot }: CatalogueViews): readonly Fact[] {
	const { organiser, subject, scope, region, url } = contest.data;
	const home = snapshot.regions.find(({ id }) => id === region);
	return [
		{ label: text.organiser, text: organiser },
		{
			label: text.scope,
			text: scopeLabels[scope],
			...(home !== undefined && { link: { label: home.data.name, path: regionPath(home.id) } }),
		},
		{ label: text.subject, text: text.subjects[subject] },
		{ label: text.since, text: sinceText(contest) },
		...(url === undefined ? [] : [{ label: text.site, url }]),
	];
}

function contestPage(contest: ContestRecord, views: CatalogueViews): ContestPage {
	const { data, id } = contest;
	const { snapshot } = views;
	const path = contestPath(id);
	const editions = snapshot.editions
		.filter(({ contestId }) => contestId === id)
		.toSorted((first, second) => second.data.year - first.data.year);
	return {
		frame: {
			title: data.name,
			description: data.summary,
			path,
			breadcrumbs: [
				{ label: text.title, path: contestsPath },
				{ label: data.shortName ?? data.name, path },
			],
			shareImage: '/kartu/situs.png',
			provenance: fileProvenance(snapshot.site, contest.file, {
				sources: [
					...data.sources,
					...(data.since === undefined ? [] : [data.since, ...data.since.conflicts]).flatMap(
						({ source }) => source ?? [],
					),
				],
				reviewed: data.reviewed,
			}),
			sample: data.sample,
			indexed: true,
			kind: 'website',
			modified: data.reviewed.on,
		},
		name: data.name,
		summary: data.summary,
		facts: contestFacts(contest, views),
		editions: editions.map((edition) => ({
			label: String(edition.data.year),
			path: editionPath(edition.id),
			state: stateLabels[editionState(edition.data, snapshot.asOf)],
			entries: formatNumber(edition.data.entries.length),
			winners: winners(edition, views),
		})),
		unknowns: data.unknowns,
	};
}

/** Address parts of every contest's page. */
export function contestParams({ snapshot }: CatalogueViews) {
	return snapshot.contests.map(({ id }) => ({ params: { contest: id }, props: { id } }));
}

/** One contest by its id. Throws for an id without a contest. */
export function contestPageOf(id: string, views: CatalogueViews): ContestPage {
	const contest = views.snapshot.contests.find((one) => one.id === id);
	if (contest === undefined) {
		throw new Error(`There is no contest with the id ${id}; contestParams lists them all.`);
	}
	return contestPage(contest, views);
}
