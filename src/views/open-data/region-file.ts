import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { csvFile } from './data-text.ts';
import type { DataRow } from './dataset.ts';
import { openData, type FilledDataset } from './open-data.ts';
import { stampOf } from './stamp.ts';

/** Sets that each region also offers by itself, `/daerah/<region>/<set>.csv`. */
const regionSets = ['inovasi', 'cakupan'] as const;

const grouped = new WeakMap<FilledDataset, ReadonlyMap<unknown, readonly DataRow[]>>();

function rowsOf(regionId: string, filled: FilledDataset): readonly DataRow[] {
	const known = grouped.get(filled) ?? Map.groupBy(filled.rows, (row) => row['id_daerah']);
	grouped.set(filled, known);
	return known.get(regionId) ?? [];
}

/** The part of a set that belongs to one region; its rows are real or samples, as the region is. */
function regionPart(snapshot: Snapshot, regionId: string, setId: string): FilledDataset | undefined {
	const { real, samples } = openData(snapshot);
	return [...real, ...samples]
		.filter(({ dataset }) => dataset.id === setId)
		.map((filled) => ({ ...filled, rows: rowsOf(regionId, filled) }))
		.find(({ rows }) => rows.length > 0);
}

/** Address parts of the tables of all regions that have rows for them. */
export function regionFileParams(snapshot: Snapshot) {
	return snapshot.regions.flatMap(({ id }) =>
		regionSets
			.filter((set) => regionPart(snapshot, id, set) !== undefined)
			.map((set) => ({ params: { region: id, set }, props: { region: id, set } })),
	);
}

/** One region's part of a set as CSV. Throws when it has no rows; `regionFileParams` lists those that have. */
export function regionFile(snapshot: Snapshot, regionId: string, setId: string): string {
	const part = regionPart(snapshot, regionId, setId);
	if (part === undefined) throw new Error(`Region \`${regionId}\` has no rows in the set \`${setId}\`.`);
	return csvFile(part, stampOf(snapshot));
}
