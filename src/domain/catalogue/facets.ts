import { pagedFacetNames } from './address.ts';
import type { InnovationRecord } from './snapshot.ts';

/** Facets of the catalogue, in the order in which they are offered. The names are the keys in the address. */
export const facetNames = ['daerah', 'instansi', ...pagedFacetNames] as const;

export type FacetName = (typeof facetNames)[number];

function present(value: string | undefined): readonly string[] {
	return value === undefined ? [] : [value];
}

/** The year in which an innovation started, as a string: the first of its trial and its implementation. */
export function startYear(innovation: InnovationRecord): string | undefined {
	const { trial, implementation } = innovation.data.dates;
	return [trial, implementation]
		.flatMap((date) => (date === undefined ? [] : [date.slice(0, 4)]))
		.sort()
		.at(0);
}

/** Values of one innovation in a facet: ids, never labels. Empty when the record does not say. */
export function facetValues(innovation: InnovationRecord, facet: FacetName): readonly string[] {
	const { data } = innovation;
	switch (facet) {
		case 'daerah':
			return [innovation.regionId];
		case 'instansi':
			return data.agency === undefined ? [] : [`${innovation.regionId}/${data.agency}`];
		case 'urusan':
			return [...new Set([...present(data.affair), ...data.relatedAffairs])];
		case 'bentuk':
			return present(data.form);
		case 'jenis':
			return present(data.type);
		case 'tahapan':
			return present(data.stage);
		case 'tahun':
			return present(startYear(innovation));
		case 'data':
			return [data.sample ? 'contoh' : 'nyata'];
		case 'tema':
			return [...new Set(data.themes)];
		default:
			return facet satisfies never;
	}
}

/** Number of innovations per value of a facet. Values that no innovation has are absent. */
export function facetCounts(
	innovations: readonly InnovationRecord[],
	facet: FacetName,
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const innovation of innovations) {
		for (const value of facetValues(innovation, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}
