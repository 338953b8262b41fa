import { relatedFinder } from '../domain/catalogue/related.ts';
import type { GuideRecord, InnovationRecord, Snapshot } from '../domain/catalogue/snapshot.ts';
import { filterGroups, type FilterGroup } from './catalogue/filter-groups.ts';
import { innovationCard, type InnovationCard } from './innovation-card.ts';
import { labelLookup, type LabelLookup } from './label-lookup.ts';
import { regionContents, type RegionContents } from './region-contents.ts';

/** What many pages share, computed once for a snapshot. */
export interface CatalogueViews {
	readonly snapshot: Snapshot;
	readonly labels: LabelLookup;
	readonly filters: readonly FilterGroup[];
	readonly regions: readonly RegionContents[];
	readonly innovations: ReadonlyMap<string, InnovationRecord>;
	/** By the id of their innovation. */
	readonly guides: ReadonlyMap<string, GuideRecord>;
	/** The card of an innovation: the same object in every list that shows it. */
	readonly card: (innovation: InnovationRecord) => InnovationCard;
	readonly related: (innovation: InnovationRecord) => readonly InnovationRecord[];
}

const relatedLimit = 3;
const computed = new WeakMap<Snapshot, CatalogueViews>();

/** The shared views of a snapshot; the same object for the same snapshot, because every page asks for them. */
export function catalogueViews(snapshot: Snapshot): CatalogueViews {
	const known = computed.get(snapshot);
	if (known !== undefined) return known;
	const labels = labelLookup(snapshot);
	const cards = new Map(
		snapshot.innovations.map((innovation) => [innovation.id, innovationCard(innovation, labels)]),
	);
	const views = {
		snapshot,
		labels,
		filters: filterGroups(snapshot, labels),
		regions: regionContents(snapshot),
		innovations: new Map(snapshot.innovations.map((innovation) => [innovation.id, innovation])),
		guides: new Map(snapshot.guides.map((guide) => [guide.id, guide])),
		card: (innovation: InnovationRecord) => cards.get(innovation.id) ?? innovationCard(innovation, labels),
		related: relatedFinder(snapshot.innovations, relatedLimit),
	};
	computed.set(snapshot, views);
	return views;
}
