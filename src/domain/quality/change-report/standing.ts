import type { Snapshot } from '../../catalogue/snapshot.ts';
import { regionCoverage, type RegionCoverage } from '../../coverage/region-coverage.ts';
import { basicServiceIds } from '../../index/index-report.ts';
import { regionIndex, type InnovationStanding, type RegionIndex } from '../../index/region-index.ts';
import { effectiveRubric } from '../../rubric/effective-rubric.ts';

/** What the content at one step means for one region. */
export interface RegionStanding {
	/** Undefined when the rubric that the site names cannot be read. */
	readonly index: RegionIndex | undefined;
	readonly coverage: RegionCoverage;
	/** The region's innovations by their ids. */
	readonly innovations: ReadonlyMap<string, InnovationStanding>;
}

/** What the content at one step means for every region, by the region's id. */
export function standings(snapshot: Snapshot): ReadonlyMap<string, RegionStanding> {
	const { asOf, rubrics, site } = snapshot;
	const rubric = rubrics.find(({ id }) => id === site.rubric);
	const effective = rubric === undefined ? undefined : effectiveRubric(rubric, rubrics);
	const basicServices = basicServiceIds(snapshot.reference);
	const innovationsOf = Map.groupBy(snapshot.innovations, ({ regionId }) => regionId);
	const agenciesOf = Map.groupBy(snapshot.agencies, ({ regionId }) => regionId);
	return new Map(
		snapshot.regions.map((region) => {
			const innovations = innovationsOf.get(region.id) ?? [];
			const index =
				effective === undefined ? undefined : regionIndex({ region, innovations, basicServices }, effective);
			const agencies = agenciesOf.get(region.id) ?? [];
			const standing: RegionStanding = {
				index,
				coverage: regionCoverage({ asOf, region, innovations, agencies }),
				innovations: new Map((index?.innovations ?? []).map((innovation) => [innovation.id, innovation])),
			};
			return [region.id, standing];
		}),
	);
}
