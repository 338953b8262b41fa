import type { AgencyRecord, InnovationRecord, RegionRecord } from '../../src/domain/catalogue/snapshot.ts';
import {
	anAgency,
	anInnovation,
	aRegion,
	type AgencyKeys,
	type InnovationKeys,
	type RegionKeys,
} from './record.ts';

type DutyKeys = NonNullable<RegionKeys['duties']>[number];
type Dates = NonNullable<InnovationKeys['dates']>;

/** What the coverage of a region follows from, as short as it can be written. */
export interface CoverageKeys {
	/** One innovation per dinas and year, from 2026, unless they say otherwise. */
	readonly duties?: readonly Partial<DutyKeys>[];
	/** Agencies by the id in their file, of the category dinas unless they say otherwise. */
	readonly agencies?: Readonly<Record<string, AgencyKeys>>;
	/** Dates of innovations, each after the id of its agency. */
	readonly dates?: readonly (readonly [agency: string | undefined, dates: Dates])[];
	/** Further keys of the region. */
	readonly region?: RegionKeys;
}

/** The region `kota-a` with one duty and one dinas without innovations; parts as given. */
export function aCoveredRegion({
	duties = [{}],
	agencies = { dinkes: {} },
	dates = [],
	region = {},
}: CoverageKeys = {}): {
	region: RegionRecord;
	agencies: readonly AgencyRecord[];
	innovations: readonly InnovationRecord[];
} {
	const duty = { categories: ['dinas'], count: 1, from: 2026, basis: 'Surat edaran' } satisfies DutyKeys;
	const data = {
		recordsFrom: 'unit',
		duties: duties.map((keys) => ({ ...duty, ...keys })),
		...region,
	} satisfies RegionKeys;
	return {
		region: aRegion({ id: 'kota-a', data }),
		agencies: Object.entries(agencies).map(([id, keys]) => anAgency({ id: `kota-a/${id}`, data: keys })),
		innovations: dates.map(([agency, on], index) =>
			anInnovation({
				id: `kota-a/inovasi-${String(index)}`,
				data: { dates: on, ...(agency !== undefined && { agency }) },
			}),
		),
	};
}
