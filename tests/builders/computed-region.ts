import type { InnovationRecord, Snapshot } from '../../src/domain/catalogue/snapshot.ts';
import { publishedRubric } from './published-rubric.ts';
import { anInnovation, aRegion, type InnovationKeys, type RegionKeys } from './record.ts';
import { aReference, aSnapshot } from './snapshot.ts';

const services = ['pendidikan', 'kesehatan', 'pekerjaan-umum', 'perumahan', 'ketenteraman', 'sosial'];
const rubrics = ['iid-2026', 'iid-2027'].map(publishedRubric);

/** The mandatory rows at level 3: 9 + 6 + 6 + 9 + 12 = 42 points. */
export const mandatoryRows = {
	'16': { level: 3 },
	'17': { level: 3 },
	'32': { level: 3 },
	'33': { level: 3 },
	'35': { level: 3 },
};

/** An innovation that counts in 2026, with a maturity of 42; keys as given. */
export function anEligible(
	slug: string,
	affair: string,
	{ words = 300, ...data }: InnovationKeys & { words?: number } = {},
): InnovationRecord {
	return anInnovation({
		id: `kota-arunika/${slug}`,
		data: {
			title: `Inovasi ${slug}`,
			affair,
			stage: 'penerapan',
			dates: { implementation: '2024-03' },
			assessments: { 'iid-2026': mandatoryRows },
			...data,
		},
		prose: { html: '', headings: [], wordCounts: { 'Rancang bangun': words } },
	});
}

const verified = { by: 'Inspektorat', on: '2026-10-01', digest: 'sidik' };

/** One innovation in each of the first services; there are six. */
export function eligibleInServices(count: number): readonly InnovationRecord[] {
	return services.slice(0, count).map((affair) => anEligible(affair, affair));
}

interface Parts {
	readonly region?: RegionKeys;
	/** Beside the five innovations in five services. */
	readonly more?: readonly InnovationRecord[];
	readonly innovations?: readonly InnovationRecord[];
}

/**
 * A snapshot of one region whose index is 10,96: SPD 2 + 6, of which row 12 (6) is verified; five innovations of 42 in
 * five of the six services, so 210 / 12 = 17,5 and 5 × 0,38 = 1,9; (8 + 17,5 + 1,9) / 250 × 100. Verified: 3,16.
 */
export function aComputedRegion({ region = {}, more = [], innovations }: Parts = {}): Snapshot {
	const entered = { spd: { '1': { level: 2 }, '12': { level: 3, verified } } };
	return aSnapshot({
		rubrics,
		reference: aReference({
			affairs: services.map((id, index) => ({
				id,
				number: index + 1,
				name: `Urusan ${id}`,
				aliases: [],
				group: 'yandas',
			})),
		}),
		regions: [
			aRegion({
				data: { recordsFrom: 'unit', assessments: { 'iid-2026': entered }, ...region },
				verified: { 'iid-2026': ['12'] },
			}),
		],
		innovations: innovations ?? [...eligibleInServices(5), ...more],
	});
}
