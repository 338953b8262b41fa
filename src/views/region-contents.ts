import { byCodePoint, newestFirst } from '../domain/catalogue/order.ts';
import type { AgencyRecord, InnovationRecord, RegionRecord, Snapshot } from '../domain/catalogue/snapshot.ts';

/** Records of one region, gathered once for all pages of the region. */
export interface RegionContents {
	readonly region: RegionRecord;
	readonly agencies: readonly AgencyRecord[];
	readonly innovations: readonly InnovationRecord[];
}

/** Every region with what belongs to it, in order of the regions' names. */
export function regionContents(snapshot: Snapshot): readonly RegionContents[] {
	const agencies = Map.groupBy(snapshot.agencies, ({ regionId }) => regionId);
	const innovations = Map.groupBy(snapshot.innovations, ({ regionId }) => regionId);
	return [...snapshot.regions]
		.sort((a, b) => byCodePoint(a.data.name, b.data.name))
		.map((region) => ({
			region,
			agencies: agencies.get(region.id) ?? [],
			innovations: newestFirst(innovations.get(region.id) ?? []),
		}));
}

/** What belongs to a region, by its id. Throws for an id that the snapshot does not have. */
export function contentsOf(regionId: string, regions: readonly RegionContents[]): RegionContents {
	const contents = regions.find(({ region }) => region.id === regionId);
	if (contents === undefined)
		throw new Error(`No region has the id ${regionId}; regionParams lists them all.`);
	return contents;
}
