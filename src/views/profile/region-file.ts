import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { ChosenRegion } from '../../domain/replication/stated-profile.ts';
import { regionFileText as text } from '../copy/profile.ts';

/** Code, level, name, persons, km², and 1 for a fictional region; null where a figure is not known. */
type RegionRow = readonly [
	code: string,
	level: ChosenRegion['level'],
	name: string,
	population: number | null,
	areaKm2: number | null,
	sample?: 1,
];

/** `/replikasi/daerah.json`. */
export interface RegionFile {
	readonly source: string;
	/** What stands in each row. */
	readonly fields: readonly string[];
	readonly regions: readonly RegionRow[];
}

/** In the Kemendagri numbering the second part of a code is 71 or more for a kota; fictional regions follow it. */
const firstCity = 71;

function levelOf(code: string): ChosenRegion['level'] {
	return Number(code.slice(3)) < firstCity ? 'kabupaten' : 'kota';
}

/** All regions of the list in the order of their codes, then the fictional regions of the site. */
export function regionFile({ reference, regions }: Snapshot): RegionFile {
	return {
		source: text.source,
		fields: text.fields,
		regions: [
			...reference.regions.map(
				({ code, level, name, population, areaKm2 }) =>
					[code, level, name, population, areaKm2 ?? null] as const,
			),
			...regions.flatMap(({ data: { code, name, sample, sampleFacts } }) =>
				sample
					? [
							[
								code,
								levelOf(code),
								name,
								sampleFacts?.population ?? null,
								sampleFacts?.areaKm2 ?? null,
								1,
							] as const,
						]
					: [],
			),
		],
	};
}
