import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { contestData, editionData, entryData, eventData } from './contest-data.ts';
import { coverageData } from './coverage-data.ts';
import { dataSource } from './data-source.ts';
import type { DataRow, Dataset } from './dataset.ts';
import { indexData, maturityData, rubricData } from './index-data.ts';
import { innovationData } from './innovation-data.ts';
import { agencyData, officialResultData, referenceRegionData, regionData } from './region-data.ts';
import { removalData } from './removal-data.ts';
import { guideData, replicationData } from './replication-data.ts';

/** All sets, in the order in which they are offered. */
export const datasets: readonly Dataset[] = [
	innovationData,
	regionData,
	agencyData,
	coverageData,
	officialResultData,
	indexData,
	maturityData,
	guideData,
	replicationData,
	contestData,
	editionData,
	entryData,
	eventData,
	removalData,
	rubricData,
	referenceRegionData,
];

/** A set with its rows. */
export interface FilledDataset {
	readonly dataset: Dataset;
	readonly samples: boolean;
	readonly rows: readonly DataRow[];
}

interface OpenData {
	/** Every set, also those that are still empty. */
	readonly real: readonly FilledDataset[];
	/** Sets with samples in them; none when the site shows no samples. */
	readonly samples: readonly FilledDataset[];
}

const computed = new WeakMap<Snapshot, OpenData>();

/** The rows of all sets; computed once for a snapshot, because every file and page asks for them. */
export function openData(snapshot: Snapshot): OpenData {
	const known = computed.get(snapshot);
	if (known !== undefined) return known;
	const filled = (samples: boolean) => {
		const source = dataSource(snapshot, samples);
		return datasets
			.filter(({ hasSamples }) => !samples || hasSamples)
			.map((dataset) => ({ dataset, samples, rows: dataset.rows(source) }));
	};
	const data = { real: filled(false), samples: filled(true).filter(({ rows }) => rows.length > 0) };
	computed.set(snapshot, data);
	return data;
}
