import { isSampleCode } from '../../schema/identifier.ts';
import { listedRegionId } from '../catalogue/listed-region-id.ts';
import { comparableName } from './comparable-name.ts';
import type { Entries } from './entries.ts';

/** What the files of the regions tell; a region whose file has mistakes is not among them. */
export interface KnownRegions {
	readonly byId: ReadonlyMap<string, KnownRegion>;
	/** Ids that the files of the listed regions have or would have; none of them is fictional. */
	readonly listedIds: ReadonlySet<string>;
	/** Names of the fictional regions and of the real ones, as people compare them. */
	readonly names: { readonly sample: ReadonlySet<string>; readonly real: ReadonlySet<string> };
}

interface KnownRegion {
	readonly code: string;
	readonly name: string;
	/** The code decides: a region whose flag is wrong must not make its records look wrong too. */
	readonly sample: boolean;
}

/** The regions of the catalogue by id, and the ids and names of all regions of the list. */
export function knownRegions({ regions, reference }: Entries): KnownRegions {
	const byId = new Map(
		regions.map(({ id, data }) => [
			id,
			{ code: data.code, name: data.name, sample: isSampleCode(data.code) },
		]),
	);
	const own = [...byId.values()];
	return {
		byId,
		listedIds: new Set(reference.regions.map(listedRegionId)),
		names: {
			sample: new Set(own.flatMap(({ name, sample }) => (sample ? [comparableName(name)] : []))),
			real: new Set(
				[...reference.regions, ...own.filter(({ sample }) => !sample)].map(({ name }) =>
					comparableName(name),
				),
			),
		},
	};
}
