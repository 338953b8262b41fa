import { facetCounts, facetNames, type FacetName } from '../domain/catalogue/facets.ts';
import type { Snapshot } from '../domain/catalogue/snapshot.ts';
import { dataLabels, formLabels, stageLabels, typeLabels } from './copy/labels.ts';

/** Names for the ids that the content uses. Unknown ids cannot reach this point: the check refuses them. */
export interface LabelLookup {
	readonly region: (id: string) => string;
	readonly agency: (id: string) => string;
	/** The official and the short name of an agency. */
	readonly agencyNames: (id: string) => readonly string[];
	readonly affair: (id: string) => string;
	readonly theme: (id: string) => string;
	readonly system: (id: string) => string;
	readonly facetValue: (facet: FacetName, value: string) => string;
}

/** Builds the lookup once per snapshot; each name falls back to the id itself. */
export function labelLookup(snapshot: Snapshot): LabelLookup {
	const regions = new Map(snapshot.regions.map(({ id, data }) => [id, data.name]));
	const agencies = new Map(snapshot.agencies.map(({ id, data }) => [id, data.shortName ?? data.name]));
	const agencyNames = new Map(
		snapshot.agencies.map(({ id, data }) => [
			id,
			[data.name, ...(data.shortName === undefined ? [] : [data.shortName])],
		]),
	);
	const affairs = new Map(snapshot.reference.affairs.map(({ id, name }) => [id, name]));
	const themes = new Map(snapshot.reference.themes.map(({ id, name }) => [id, name]));
	const systems = new Map(snapshot.reference.systems.map(({ id, name }) => [id, name]));
	const named = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? id;
	const fixed: Partial<Record<FacetName, ReadonlyMap<string, string>>> = {
		daerah: regions,
		instansi: agencies,
		urusan: affairs,
		tema: themes,
		bentuk: new Map(Object.entries(formLabels)),
		jenis: new Map(Object.entries(typeLabels)),
		tahapan: new Map(Object.entries(stageLabels)),
		data: new Map(Object.entries(dataLabels)),
	};
	return {
		region: named(regions),
		agency: named(agencies),
		agencyNames: (id) => agencyNames.get(id) ?? [],
		affair: named(affairs),
		theme: named(themes),
		system: named(systems),
		facetValue: (facet, value) => fixed[facet]?.get(value) ?? value,
	};
}

/** One choice of a facet: how many innovations have it. */
export interface FacetChoice {
	readonly value: string;
	readonly label: string;
	readonly count: number;
}

export interface FacetGroup {
	readonly name: FacetName;
	readonly choices: readonly FacetChoice[];
}

/** Order in which choices are offered: years newest first, everything else by how often it occurs. */
function compareChoices(facet: FacetName) {
	return (a: FacetChoice, b: FacetChoice) =>
		facet === 'tahun'
			? Number(b.value) - Number(a.value)
			: b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}

/** All facets with their choices; a facet whose only choice holds for every innovation offers nothing and is left out. */
export function facetGroups(snapshot: Snapshot, labels: LabelLookup): readonly FacetGroup[] {
	return facetNames
		.map((name) => ({
			name,
			choices: [...facetCounts(snapshot.innovations, name)]
				.map(([value, count]) => ({ value, label: labels.facetValue(name, value), count }))
				.sort(compareChoices(name)),
		}))
		.filter(({ choices }) => choices.some(({ count }) => count < snapshot.innovations.length));
}
