import { coverageCsvPath, regionInnovationsCsvPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { dataLineText as text } from '../copy/open-data.ts';
import type { DataLine } from './data-line.ts';
import { csvFile } from './data-text.ts';
import type { DataRow } from './dataset.ts';
import { openData, type FilledDataset } from './open-data.ts';
import { stampOf } from './stamp.ts';

/** Sets that each region also offers by itself, `/daerah/<region>/<set>.csv`. */
const regionSets = ['inovasi', 'cakupan'] as const;

const regionPaths = { inovasi: regionInnovationsCsvPath, cakupan: coverageCsvPath } as const;

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

/** The tables that a region offers by itself; undefined while it has no rows for any. */
export function regionDataLine(snapshot: Snapshot, regionId: string): DataLine | undefined {
	const links = regionSets
		.filter((set) => regionPart(snapshot, regionId, set) !== undefined)
		.map((set) => ({ label: text.own[set], path: regionPaths[set](regionId) }));
	return links.length === 0 ? undefined : { label: text.page, links };
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
