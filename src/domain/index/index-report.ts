import type { Region } from '../../schema/region.ts';
import type { Rubric } from '../../schema/rubric.ts';
import type { Snapshot } from '../catalogue/snapshot.ts';
import { regionCoverage } from '../coverage/region-coverage.ts';
import type { RegionCoverage } from '../coverage/region-coverage.ts';
import { effectiveRubric } from '../rubric/effective-rubric.ts';
import { marginalGains } from './marginal-gains.ts';
import type { MarginalGain } from './marginal-gains.ts';
import { regionIndex } from './region-index.ts';
import type { RegionIndex } from './region-index.ts';

/** The index of one region by the rubric of the report, and by the announced one that builds on it. */
export interface RegionReport {
	readonly id: string;
	readonly name: string;
	readonly sample: boolean;
	readonly recordsFrom: Region['recordsFrom'];
	readonly index: RegionIndex;
	readonly gains: readonly MarginalGain[];
	/** By the rubric announced for a later year; undefined when none is announced. */
	readonly projection: RegionIndex | undefined;
	readonly coverage: RegionCoverage;
}

/** Everything computed from the content at one moment. The same content gives the same report, byte for byte. */
export interface IndexReport {
	readonly asOf: string;
	readonly commit: string | undefined;
	readonly rubric: { readonly id: string; readonly version: number; readonly title: string };
	/** In the order of their ids. */
	readonly regions: readonly RegionReport[];
}

/** Ids of the six mandatory basic-service affairs, in the order of the ministry's form. */
export function basicServiceIds({ affairs }: Snapshot['reference']): readonly string[] {
	return affairs
		.filter(({ group }) => group === 'yandas')
		.toSorted((first, second) => first.number - second.number)
		.map(({ id }) => id);
}

/** The rubric with an id; the site names one that exists, because the check holds it to that. Throws otherwise. */
export function rubricOf({ rubrics }: Pick<Snapshot, 'rubrics'>, id: string): Rubric {
	const rubric = rubrics.find((known) => known.id === id);
	if (rubric === undefined) throw new Error(`There is no rubric \`${id}\`.`);
	return rubric;
}

/** The announced rubric that takes from this one what was not announced. */
export function projectionOf({ rubrics }: Pick<Snapshot, 'rubrics'>, id: string): Rubric | undefined {
	return rubrics.find(({ projectsFrom }) => projectsFrom === id);
}

/** The report over all regions, by the rubric that the site names or by another one. Throws for an unknown rubric. */
export function indexReport(snapshot: Snapshot, rubricId: string = snapshot.site.rubric): IndexReport {
	const { asOf, commit, rubrics } = snapshot;
	const rubric = rubricOf(snapshot, rubricId);
	const effective = effectiveRubric(rubric, rubrics);
	const announced = projectionOf(snapshot, rubricId);
	const projected = announced === undefined ? undefined : effectiveRubric(announced, rubrics);
	const basicServices = basicServiceIds(snapshot.reference);
	const innovationsOf = Map.groupBy(snapshot.innovations, ({ regionId }) => regionId);
	const agenciesOf = Map.groupBy(snapshot.agencies, ({ regionId }) => regionId);
	return {
		asOf,
		commit,
		rubric: { id: rubric.id, version: rubric.version, title: rubric.title },
		regions: snapshot.regions.map((region) => {
			const innovations = innovationsOf.get(region.id) ?? [];
			const parts = { region, innovations, basicServices };
			const index = regionIndex(parts, effective);
			return {
				id: region.id,
				name: region.data.name,
				sample: region.data.sample,
				recordsFrom: region.data.recordsFrom,
				index,
				gains: marginalGains(index, effective.rubric, basicServices),
				projection: projected === undefined ? undefined : regionIndex(parts, projected),
				coverage: regionCoverage({ asOf, region, innovations, agencies: agenciesOf.get(region.id) ?? [] }),
			};
		}),
	};
}
