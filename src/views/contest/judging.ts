import { blindCodes, orderFor } from '../../domain/contest/blind-codes.ts';
import { divisionKey, entriesJudgedIn, entryKey, rulesDigest } from '../../domain/contest/judging.ts';
import type { Division } from '../../domain/contest/tally-sheets.ts';
import type { JudgingKey } from '../../domain/contest/read-key.ts';
import { batchOf, type SheetCode } from '../../domain/contest/sheet-code.ts';
import type { ContestRecord, EditionRecord } from '../../domain/catalogue/snapshot.ts';
import type { ContestEntry } from '../../schema/contest-entry.ts';
import type { ContestStage } from '../../schema/contest-edition.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { sheetText as text } from '../copy/judging-sheet.ts';
import { editionName } from './edition-name.ts';
import { namedEntry } from './entry-view.ts';
import { divisionName } from './score-layout.ts';

/** An entry as the organiser and as the jurors see it. */
export interface CodedEntry {
	readonly code: string;
	readonly key: string;
	readonly title: string;
	/** Title without the names of offices, regions and authors; for jurors. */
	readonly blindTitle: string;
	readonly origin: string;
	/** Group and category in words; empty without. */
	readonly division: string;
	readonly divisionKey: string;
	readonly entry: ContestEntry;
}

/** One judging of one stage: who judges what, under which codes. */
export interface Judging {
	readonly contest: ContestRecord;
	readonly edition: EditionRecord;
	readonly name: string;
	readonly stage: ContestStage;
	readonly jurors: readonly string[];
	/** What the codes were made from; empty when they come from a key. */
	readonly seed: string;
	readonly code: Omit<SheetCode, 'juror'>;
	/** In the order of the edition's file. */
	readonly entries: readonly CodedEntry[];
}

interface JudgingRequest {
	readonly edition: EditionRecord;
	readonly stage: ContestStage;
	readonly jurors: readonly string[];
	readonly seed: string;
	/** True when jurors see codes alone. */
	readonly codesOnly?: boolean | undefined;
}

/** Names that would tell a juror whose work it is, the longest first. */
function tellingNames(
	{ innovation, author }: ContestEntry,
	origin: string,
	{ snapshot }: CatalogueViews,
): readonly string[] {
	const owner = innovation?.split('/')[0];
	const agencies = snapshot.agencies.filter(({ regionId }) => regionId === owner);
	const regions = snapshot.regions.map(({ data }) => data.name);
	const short = regions.map((name) => name.replace(/^(?:Kota|Kabupaten|Provinsi) /, ''));
	const names = [
		...agencies.flatMap(({ data }) => [data.name, data.shortName]),
		...regions,
		...short,
		author,
		...origin.split(', '),
	].flatMap((name) => (name === undefined || name.length < 4 ? [] : [name]));
	return [...new Set(names)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function masked(title: string, names: readonly string[]): string {
	return names.reduce((found, name) => {
		const pattern = new RegExp(
			`(?<![\\p{L}\\d])${name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\d])`,
			'giu',
		);
		return found.replaceAll(pattern, text.mask);
	}, title);
}

/** The agency whose innovation enters. */
function agencyOf(
	{ innovation = '' }: ContestEntry,
	{ innovations, labels }: CatalogueViews,
): string | undefined {
	const record = innovations.get(innovation);
	const agency = record?.data.agency;
	return agency === undefined ? undefined : labels.agencyNames(`${record?.regionId ?? ''}/${agency}`)[0];
}

function codedEntry(
	entry: ContestEntry,
	code: string,
	edition: EditionRecord,
	views: CatalogueViews,
	codesOnly = false,
): CodedEntry {
	const named = namedEntry(entry, views);
	const agency = agencyOf(entry, views);
	const own =
		named.origin === undefined || agency?.includes(named.origin) === true ? undefined : named.origin;
	const origin = [agency, own].flatMap((part) => part ?? []).join(', ');
	const names = tellingNames(entry, origin, views);
	return {
		code,
		key: entryKey(entry),
		title: named.title,
		blindTitle: codesOnly ? text.hiddenWork : masked(named.title, names),
		origin,
		division: divisionName(edition.data, entry),
		divisionKey: divisionKey(entry),
		entry,
	};
}

function contestOf(edition: EditionRecord, { snapshot }: CatalogueViews): ContestRecord {
	const contest = snapshot.contests.find(({ id }) => id === edition.contestId);
	if (contest === undefined) throw new Error(`There is no contest for ${edition.id}.`);
	return contest;
}

/** The judging of a stage with codes made from a seed. Throws for an edition without its contest. */
export function judgingOf(request: JudgingRequest, views: CatalogueViews): Judging {
	const { edition, stage, jurors, seed, codesOnly } = request;
	const contest = contestOf(edition, views);
	const entries = entriesJudgedIn(edition.data, stage.id);
	const codes = blindCodes(entries.map(entryKey), seed);
	return {
		contest,
		edition,
		name: editionName(contest, edition),
		stage,
		jurors,
		seed,
		code: {
			edition: edition.id,
			stage: stage.id,
			rules: rulesDigest(edition.data),
			batch: batchOf(edition.id, stage.id, seed),
		},
		entries: entries.map((entry) =>
			codedEntry(entry, codes.get(entryKey(entry)) ?? '', edition, views, codesOnly),
		),
	};
}

/** Entries on which the key and the edition do not agree; `stage` is absent when the edition has none of that id. */
export interface KeyMismatch {
	readonly stage?: ContestStage | undefined;
	/** In the key alone. */
	readonly unknown: readonly string[];
	/** In the edition alone. */
	readonly missing: readonly string[];
}

/** The judging that a key was made for, by the edition as it is now. Throws for an edition without its contest. */
export function judgingByKey(
	key: JudgingKey,
	edition: EditionRecord,
	views: CatalogueViews,
): Judging | KeyMismatch {
	const contest = contestOf(edition, views);
	const stage = edition.data.stages.find(({ id }) => id === key.code.stage);
	const entries = entriesJudgedIn(edition.data, key.code.stage);
	const codes = new Map([...key.entries].map(([code, entry]) => [entry, code]));
	const present = new Set(entries.map(entryKey));
	const unknown = [...codes.keys()].filter((entry) => !present.has(entry));
	const missing = [...present].filter((entry) => !codes.has(entry));
	if (stage === undefined || unknown.length + missing.length > 0) return { stage, unknown, missing };
	return {
		contest,
		edition,
		name: editionName(contest, edition),
		stage,
		jurors: key.jurors,
		seed: '',
		code: key.code,
		entries: entries.map((entry) => codedEntry(entry, codes.get(entryKey(entry)) ?? '', edition, views)),
	};
}

/** The entries as one juror reads them: division by division, within each in an order of this juror's own. */
export function entriesFor(juror: number, { entries, seed }: Judging): readonly CodedEntry[] {
	const order = orderFor(
		juror,
		entries.map(({ code }) => code),
		seed,
	);
	const divisions = [...new Set(entries.map((entry) => entry.divisionKey))];
	return entries.toSorted(
		(first, second) =>
			divisions.indexOf(first.divisionKey) - divisions.indexOf(second.divisionKey) ||
			order.indexOf(first.code) - order.indexOf(second.code),
	);
}

/** The entries that are ranked together, by their codes. */
export function judgingDivisions({ entries }: Judging): readonly Division[] {
	const divisions = Map.groupBy(entries, (entry) => entry.divisionKey);
	return [...divisions].map(([key, own]) => ({ key, entries: own.map(({ code }) => code) }));
}
