import { editionPath, innovationPath } from '../../domain/catalogue/address.ts';
import { contestWay } from '../../domain/contest/contest-way.ts';
import type { EditionRecord } from '../../domain/catalogue/snapshot.ts';
import { confirmedAdopters } from '../../domain/replication/confirmed-adopters.ts';
import type { ContestEntry } from '../../schema/contest-entry.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { editionText as text } from '../copy/contest.ts';
import { formatHundredths } from '../copy/formats.ts';
import { distinctSources, type SiteLink, type SourceView } from '../frame.ts';
import { snapshotLedger } from '../ledger/snapshot-ledger.ts';
import { regionByCode } from '../region/region-by-code.ts';

/** What one entry of an edition is, what it got, and what came of it. */
export interface EntryView {
	readonly title: string;
	/** Page of the innovation or region here; absent for a work without one. */
	readonly path?: string | undefined;
	/** Author and region, as far as known. */
	readonly origin?: string | undefined;
	/** Group and category. */
	readonly division?: string | undefined;
	/** Why taking part is only presumed. */
	readonly uncertain?: string | undefined;
	/** Results in the order of the stages; empty when none is known. */
	readonly results: readonly string[];
	readonly afterwards: readonly string[];
	/** Other editions that it took part in. */
	readonly also: readonly SiteLink[];
	readonly sources: readonly SourceView[];
}

type EntryResult = ContestEntry['results'][number];

/** An award that already says the rank: `Juara 1`, `Peringkat pertama`. */
const saysRank = /juara|peringkat/i;

/** `Penilaian naskah: nilai 84,50`, `Top 45, peringkat 3`; the name of the stage alone where nothing else is known. */
export function resultText(
	{ stage, passed, award, rank, score, note }: EntryResult,
	stages: ReadonlyMap<string, string>,
): string {
	const figures = [
		passed ? undefined : text.notPassed,
		rank === undefined || (award !== undefined && saysRank.test(award)) ? undefined : text.rank(rank),
		score === undefined ? undefined : text.score(formatHundredths(score)),
		note,
	].flatMap((part) => part ?? []);
	const name = stages.get(stage) ?? stage;
	if (award !== undefined) return [award, ...figures].join(', ');
	return figures.length === 0 ? name : `${name}: ${figures.join(', ')}`;
}

/** Results that say more than that a stage was passed, and the last stage when none does. */
function tellingResults(results: readonly EntryResult[]): readonly EntryResult[] {
	const telling = results.filter(
		({ passed, award, rank, score, note }) =>
			!passed || [award, rank, score, note].some((part) => part !== undefined),
	);
	return telling.length > 0 ? telling : results.slice(-1);
}

export interface NamedEntry {
	readonly title: string;
	readonly path?: string | undefined;
	readonly origin?: string | undefined;
}

/** What an entry is called, where its page is and whose it is. */
export function namedEntry(
	{ innovation, title, author, region }: ContestEntry,
	views: CatalogueViews,
): NamedEntry {
	const record = innovation === undefined ? undefined : views.innovations.get(innovation);
	if (record !== undefined) {
		const own = views.labels.region(record.regionId);
		return { title: record.data.title, path: innovationPath(record.id), origin: own };
	}
	const owner = region === undefined ? undefined : regionByCode(region, views.snapshot);
	const origin = [author, owner?.name].flatMap((part) => part ?? []).join(', ');
	if (title !== undefined) return { title, origin: origin === '' ? undefined : origin };
	return {
		title: author ?? owner?.name ?? text.unnamed,
		path: owner?.path,
		origin: author === undefined ? undefined : owner?.name,
	};
}

/** What is known of an innovation beyond this edition: who took it over, whether it stopped. */
function fateOf({ innovation, afterwards }: ContestEntry, views: CatalogueViews): readonly string[] {
	const record = innovation === undefined ? undefined : views.innovations.get(innovation);
	const adopters =
		innovation === undefined ? [] : confirmedAdopters(snapshotLedger(views.snapshot), innovation);
	return [
		...(afterwards === undefined ? [] : [afterwards]),
		...(adopters.length === 0 ? [] : [text.replicated(adopters.length)]),
		...(record?.data.status?.state === 'berhenti' ? [text.stopped] : []),
	];
}

function alsoIn(
	{ innovation }: ContestEntry,
	edition: EditionRecord,
	{ snapshot }: CatalogueViews,
): readonly SiteLink[] {
	if (innovation === undefined) return [];
	const others = contestWay(snapshot, innovation).filter((step) => step.edition.id !== edition.id);
	return others.map(({ contest, edition: other }) => ({
		label: text.alsoIn(text.title(contest.data.shortName ?? contest.data.name, String(other.data.year))),
		path: editionPath(other.id),
	}));
}

/** One entry of an edition in words. */
export function entryView(entry: ContestEntry, edition: EditionRecord, views: CatalogueViews): EntryView {
	const { groups, categories, stages } = edition.data;
	const nameOf = (id: string | undefined, parts: readonly { readonly id: string; readonly name: string }[]) =>
		parts.find((part) => part.id === id)?.name;
	const names = new Map(stages.map(({ id, name }) => [id, name]));
	const order = stages.map(({ id }) => id);
	const results = entry.results.toSorted(
		(first, second) => order.indexOf(first.stage) - order.indexOf(second.stage),
	);
	const division = [nameOf(entry.group, groups), nameOf(entry.category, categories)].flatMap(
		(part) => part ?? [],
	);
	const sources = [entry.source, ...results.map(({ source }) => source)].flatMap((source) => source ?? []);
	return {
		...namedEntry(entry, views),
		division: division.length === 0 ? undefined : division.join(', '),
		uncertain: entry.uncertain,
		results: tellingResults(results).map((result) => resultText(result, names)),
		afterwards: fateOf(entry, views),
		also: alsoIn(entry, edition, views),
		sources: distinctSources(sources),
	};
}
