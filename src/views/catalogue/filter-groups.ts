import { facetPath, type facetPathNames } from '../../domain/catalogue/address.ts';
import type { FacetName } from '../../domain/catalogue/facets.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { catalogueText as text } from '../copy/catalogue.ts';
import { formatNumber } from '../copy/formats.ts';
import { facetLabels } from '../copy/labels.ts';
import { facetGroups, type LabelLookup } from '../label-lookup.ts';

/** One choice of a filter: a filter with JavaScript, a page without. */
export interface FilterChoice {
	readonly value: string;
	readonly label: string;
	readonly count: string;
	readonly path: string;
}

/** A facet as the filter panel shows it. */
export interface FilterGroup {
	readonly name: FacetName;
	readonly label: string;
	readonly choices: readonly FilterChoice[];
	/** Choices behind "show more", and the words that offer them. */
	readonly more: readonly FilterChoice[];
	readonly moreLabel: string;
}

/** Address of the page of a facet value. Regions and agencies have pages of their own kind. */
export function facetValuePath(facet: FacetName, value: string): string {
	switch (facet) {
		case 'daerah':
		case 'instansi':
			return `/daerah/${value}/`;
		default:
			return facetPath(facet satisfies (typeof facetPathNames)[number], value);
	}
}

/** A facet with more choices than this is no list to read: agencies of many regions are reached through their region. */
const mostChoices = 400;

/** Choices shown before "show more": enough to see what a facet holds without scrolling past it. */
const choicesAtFirst = 6;

/** Facets with their choices, labels and pages; counts are of the whole catalogue. */
export function filterGroups(snapshot: Snapshot, labels: LabelLookup): readonly FilterGroup[] {
	return facetGroups(snapshot, labels)
		.filter(({ choices }) => choices.length <= mostChoices)
		.map(({ name, choices }) => {
			const all = choices.map(({ value, label, count }) => ({
				value,
				label: name === 'instansi' ? `${label}, ${labels.region(value.split('/')[0] ?? '')}` : label,
				count: formatNumber(count),
				path: facetValuePath(name, value),
			}));
			const more = all.slice(choicesAtFirst);
			return {
				name,
				label: facetLabels[name],
				choices: all.slice(0, choicesAtFirst),
				more,
				moreLabel: text.moreChoices(more.length),
			};
		});
}
