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
import { improvementViews, type ImprovementView } from '../record/innovation-record.ts';
import type { LedgerNames, NamedPlace } from './ledger-names.ts';

/** Who says it: the shape repeats the word. */
export interface StandingView {
	readonly standing: Standing;
	readonly label: string;
	/** Why it counts as confirmed; empty when it does not. */
	readonly grounds: string;
}

export interface StateView {
	readonly text: string;
	readonly stopped: boolean;
}

export interface StepView {
	readonly state: string;
	readonly date: string;
	readonly stopped: boolean;
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
	readonly state: StateView;
	/** Words for the cause of the stop; absent while it has not stopped. */
	readonly cause?: string | undefined;
	/** States that it went through, in their order. */
	readonly path: readonly StepView[];
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

/**
 * Id of an entry in the page: the words of its key, and a number made of the whole key, because keys that differ in
 * a sign only have the same words. The same in every build.
 */
export function entryAnchor(key: string): string {
	const words = key.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	return ['catatan', ...words, keyNumber(key)].join('-');
}

/** FNV-1a of the key's characters in 32 bits, to the base of 36. */
function keyNumber(key: string): string {
	let hash = 0x811c9dc5;
	for (const character of key) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	}
	return hash.toString(36);
}

function stepView({ state, on }: StateStep): StepView {
	return { state: replicationStateLabels[state], date: formatDate(on), stopped: state === 'berhenti' };
}

/** Words for the state of today with its date, or that it is unknown; and whether the replication has stopped. */
export function stateView({ current }: Pick<LedgerEntry, 'current'>): StateView {
	if (current === undefined) return { text: text.stateUnknown, stopped: false };
	const { state, date, stopped } = stepView(current);
	return { text: text.stateFrom(state, date), stopped };
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
	const state = stateView(entry);
	return {
		id: entryAnchor(entry.key),
		title: text.entryTitle(adopter.name, origin.name),
		sample: entry.sample,
		origin,
		adopter,
		via: entry.from === undefined ? undefined : text.via(names.adopter(entry.from).name),
		standing: standingView(entry),
		state,
		cause: state.stopped ? (entry.causeOfStop ?? text.noCause) : undefined,
		path: entry.path.map(stepView),
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
