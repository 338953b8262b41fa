import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { cmsText as text } from '../copy/cms.ts';

/** An entry of a list to choose from. */
export interface CmsOption {
	readonly label: string;
	readonly value: string;
}

/** What is chosen by name instead of being typed as an id. */
export interface CmsChoices {
	/** By the key that the id is written under. */
	readonly byKey: ReadonlyMap<string, readonly CmsOption[]>;
	readonly rubrics: readonly CmsOption[];
	/** A row of the rubric in force, by its number. */
	readonly rows: (number: string) => CmsOption;
}

interface Named {
	readonly id: string;
	readonly name: string;
}

function optionsOf(items: readonly Named[]): readonly CmsOption[] {
	return items.map(({ id, name }) => ({ label: name, value: id }));
}

/** Choices of one region, or of the whole site. A list without entries is typed, not chosen. */
export function cmsChoices(
	{ site, reference, rubrics, regions, agencies }: Snapshot,
	regionId?: string,
): CmsChoices {
	const affairs = optionsOf(reference.affairs);
	const region = regions.find(({ id }) => id === regionId);
	const programmes = (region?.data.programmes ?? []).flatMap(({ id, title, tags }) => [
		{ label: title, value: id },
		...tags.map((tag) => ({ label: tag.title, value: tag.id })),
	]);
	const units = agencies.filter((agency) => agency.regionId === regionId);
	const lists: readonly (readonly [string, readonly CmsOption[]])[] = [
		['affair', affairs],
		['relatedAffairs', affairs],
		['affairs', affairs],
		['themes', optionsOf(reference.themes)],
		['system', optionsOf(reference.systems)],
		['programmes', programmes],
		['agency', optionsOf(units.map(({ data }) => data))],
	];
	const current = rubrics.find(({ id }) => id === site.rubric);
	const rows = new Map(
		[...(current?.spd.rows ?? []), ...(current?.sid.rows ?? [])].map(({ number, name }) => [number, name]),
	);
	return {
		byKey: new Map(lists.filter(([, options]) => options.length > 0)),
		rubrics: rubrics.map(({ id, title }) => ({ label: title, value: id })),
		rows: (number) => ({ label: text.row(number, rows.get(number) ?? ''), value: number }),
	};
}
