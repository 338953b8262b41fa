import type { Reference } from '../catalogue/snapshot.ts';
import type { Region } from '../../schema/region.ts';
import { distinctChoices, wordsOfId, type SheetChoice } from './sheet-choice.ts';
import type { SheetColumn } from './sheet-column.ts';
import type { ChoicesOf } from './record-draft.ts';
import type { KnownRecord } from './record-rows.ts';

/** Labels of the values of enumerations, by the key of the column; a value without one shows its own words. */
export type ChoiceLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What is needed of an agency to choose it. */
export interface NamedAgency {
	readonly id: string;
	readonly name: string;
	readonly shortName?: string | undefined;
}

export interface ChoiceSource {
	readonly reference: Pick<Reference, 'affairs' | 'themes'>;
	readonly region: Pick<Region, 'name' | 'programmes'>;
	readonly agencies: readonly NamedAgency[];
	readonly labels: ChoiceLabels;
}

/** Agencies as their file has them, with what names them. */
export function agenciesNamed(records: readonly KnownRecord[]): readonly NamedAgency[] {
	return records.map(({ id, names: [name = id, shortName] }) => ({
		id,
		name,
		...(shortName !== undefined && { shortName }),
	}));
}

/** `Dinas Kesehatan` for `Dinas Kesehatan Kota Arunika`, whose region goes without saying. */
function withoutRegion(name: string, region: string): string {
	return name.endsWith(` ${region}`) ? name.slice(0, -region.length - 1) : name;
}

function agencyChoices({ agencies, region }: ChoiceSource): readonly SheetChoice[] {
	return agencies.map(({ id, name, shortName }) => ({
		id,
		label: name,
		others: [withoutRegion(name, region.name), ...(shortName === undefined ? [] : [shortName])],
	}));
}

function affairChoices({ reference }: ChoiceSource): readonly SheetChoice[] {
	return reference.affairs.map(({ id, number, name, aliases }) => ({
		id,
		label: name,
		others: [...aliases, String(number), `${String(number)}. ${name}`, `Urusan ${name}`],
	}));
}

function programmeChoices({ region }: ChoiceSource): readonly SheetChoice[] {
	return region.programmes
		.flatMap(({ id, title, tags }) => [{ id, title }, ...tags])
		.map(({ id, title }) => ({ id, label: title, others: [] }));
}

/** Choices of each column that refers to other records or lists, by its key. */
function referenceChoices(source: ChoiceSource): ReadonlyMap<string, readonly SheetChoice[]> {
	const agencies = distinctChoices(agencyChoices(source));
	const affairs = distinctChoices(affairChoices(source));
	const themes = source.reference.themes.map(({ id, name }) => ({ id, label: name, others: [] }));
	return new Map([
		['agency', agencies],
		['parent', agencies],
		['affair', affairs],
		['relatedAffairs', affairs],
		['themes', distinctChoices(themes)],
		['programmes', distinctChoices(programmeChoices(source))],
	]);
}

function enumChoices({ key, choices }: SheetColumn, labels: ChoiceLabels): readonly SheetChoice[] {
	return choices.map((id) => ({ id, label: labels[key]?.[id] ?? wordsOfId(id), others: [wordsOfId(id)] }));
}

/** Tells what each column can take; nothing for columns that are free. */
export function choicesFrom(source: ChoiceSource): ChoicesOf {
	const references = referenceChoices(source);
	return ({ rows }, column) => {
		if (column.kind === 'choice') return enumChoices(column, source.labels);
		return rows === 'catatan' ? (references.get(column.key) ?? []) : [];
	};
}
