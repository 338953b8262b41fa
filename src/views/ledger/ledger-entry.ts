import type { Agreement, LedgerEntry, Standing, StateStep } from '../../domain/replication/ledger.ts';
import { formatDate, formatList } from '../copy/formats.ts';
import {
	agreementLabels,
	groundLabels,
	ledgerText as text,
	replicationStateLabels,
	standingLabels,
} from '../copy/replication.ts';
import { sourceView, type SourceView } from '../frame.ts';
import { improvementViews, type ImprovementView } from '../innovation-record.ts';
import type { LedgerNames, NamedPlace } from './ledger-names.ts';

/** Who says it: the shape repeats the word. */
export interface StandingView {
	readonly standing: Standing;
	readonly label: string;
	/** Why it counts as confirmed; empty when it does not. */
	readonly grounds: string;
}

export interface AgreementView {
	readonly text: string;
	readonly evidence: readonly SourceView[];
}

/** One entry of the ledger, ready to print. */
export interface EntryView {
	/** Id of the entry's details in the page. */
	readonly id: string;
	readonly title: string;
	readonly sample: boolean;
	readonly origin: NamedPlace;
	readonly adopter: NamedPlace;
	/** Whose replica was the model; absent when the origin itself was. */
	readonly via?: string | undefined;
	readonly standing: StandingView;
	/** Words for the state of today with its date, or that it is unknown. */
	readonly state: string;
	readonly stopped: boolean;
	/** Words for the cause of the stop; absent while it has not stopped. */
	readonly cause?: string | undefined;
	readonly path: readonly string[];
	/** Names that the adopter gives it. */
	readonly localNames: readonly string[];
	readonly claims: readonly string[];
	readonly agreements: readonly AgreementView[];
	readonly changes: readonly string[];
	readonly results: readonly ImprovementView[];
	readonly lessons: readonly string[];
	readonly contacts: readonly string[];
	readonly originSources: readonly SourceView[];
	readonly adopterSources: readonly SourceView[];
}

/** Letters, digits and hyphens of the key: the same in every build. */
export function entryAnchor(key: string): string {
	return `catatan-${key
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/-$/, '')}`;
}

function stateText({ state, on }: StateStep): string {
	return text.stateFrom(replicationStateLabels[state], formatDate(on));
}

function agreementView({ kind, number, on, evidence }: Agreement): AgreementView {
	const parts = [
		agreementLabels[kind],
		...(number === undefined ? [] : [text.agreementNumber(number)]),
		...(on === undefined ? [] : [formatDate(on)]),
	];
	return { text: parts.join(', '), evidence: evidence.map(sourceView) };
}

function claimText({ since, note }: LedgerEntry['claims'][number]): string {
	const parts = [
		...(since === undefined ? [] : [text.claimedSince(formatDate(since))]),
		...(note === undefined ? [] : [note]),
	];
	return parts.length === 0 ? text.claimWithoutWords : parts.join(' ');
}

/** Each source once: both sides may cite the same paper several times. */
function distinct(sources: LedgerEntry['sources']['origin']): readonly SourceView[] {
	const byAddress = new Map(sources.map((source) => [source.url ?? source.title, source]));
	return [...byAddress.values()].map(sourceView);
}

export function standingView({ standing, grounds }: Pick<LedgerEntry, 'standing' | 'grounds'>): StandingView {
	const reasons = grounds.map((ground) => groundLabels[ground]);
	return { standing, label: standingLabels[standing], grounds: formatList(reasons) };
}

export function entryView(entry: LedgerEntry, names: LedgerNames): EntryView {
	const origin = names.origin(entry.origin);
	const adopter = names.adopter(entry.adopter);
	const stopped = entry.current?.state === 'berhenti';
	return {
		id: entryAnchor(entry.key),
		title: text.entryTitle(adopter.name, origin.name),
		sample: entry.sample,
		origin,
		adopter,
		via: entry.from === undefined ? undefined : text.via(names.adopter(entry.from).name),
		standing: standingView(entry),
		state: entry.current === undefined ? text.stateUnknown : stateText(entry.current),
		stopped,
		cause: stopped ? (entry.causeOfStop ?? text.noCause) : undefined,
		path: entry.path.map(stateText),
		localNames: entry.records.map(({ data }) => data.title),
		claims: entry.claims.map(claimText),
		agreements: entry.agreements.map(agreementView),
		changes: entry.changes,
		results: improvementViews(entry.results),
		lessons: entry.lessons,
		contacts: [...new Set(entry.records.flatMap(({ data }) => data.contact ?? []))],
		originSources: distinct(entry.sources.origin),
		adopterSources: distinct(entry.sources.adopter),
	};
}
