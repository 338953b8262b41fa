import type { Snapshot } from './snapshot.ts';

/** What the site may show: everything, or without the fictional regions and all that belongs to them. */
export function publishedSnapshot(snapshot: Snapshot): Snapshot {
	if (snapshot.site.showSamples) return snapshot;
	const regions = snapshot.regions.filter(({ data }) => !data.sample);
	const real = new Set(regions.map(({ id }) => id));
	const isReal = ({ regionId }: { readonly regionId: string }) => real.has(regionId);
	return {
		...snapshot,
		regions,
		agencyLists: snapshot.agencyLists.filter(isReal),
		agencies: snapshot.agencies.filter(isReal),
		innovations: snapshot.innovations.filter((record) => isReal(record) && !record.data.sample),
	};
}
