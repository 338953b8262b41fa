import type { ChosenRegion } from '../../domain/replication/stated-profile.ts';

/** A region that can be chosen, with the name of its province for telling namesakes apart. */
export interface ListedRegion extends ChosenRegion {
	/** Absent for a province itself and for a fictional region. */
	readonly province?: string | undefined;
}

const loading = new Map<string, Promise<readonly ListedRegion[]>>();

/**
 * The regions from `/replikasi/daerah.json`, fetched once per page. Rejects with an Error when they cannot be had or are
 * not what this code knows; the next call then tries again.
 */
export function loadRegions(address: string): Promise<readonly ListedRegion[]> {
	const known = loading.get(address);
	if (known !== undefined) return known;
	const regions = fetchRegions(address);
	loading.set(address, regions);
	regions.catch(() => loading.delete(address));
	return regions;
}

async function fetchRegions(address: string): Promise<readonly ListedRegion[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
	return listedRegions(await response.json());
}

/** Reads the rows of the file; throws an Error when they have another shape. */
export function listedRegions(data: unknown): readonly ListedRegion[] {
	const rows = isObject(data) && 'regions' in data ? data.regions : undefined;
	if (!isList(rows)) throw new Error('No list of regions.');
	const regions = rows.map(listedRegion);
	const provinces = new Map(regions.flatMap(({ code, name }) => (code.length === 2 ? [[code, name]] : [])));
	return regions.map((region) =>
		region.level === 'provinsi' ? region : { ...region, province: provinces.get(region.code.slice(0, 2)) },
	);
}

function listedRegion(row: unknown): ListedRegion {
	if (!isList(row)) throw new Error('A region is not a row.');
	const [code, level, name, population, areaKm2, sample] = row;
	if (typeof code !== 'string' || typeof name !== 'string' || !isLevel(level))
		throw new Error(`Not a region: ${JSON.stringify(row)}`);
	return {
		code,
		name,
		level,
		population: typeof population === 'number' ? population : undefined,
		areaKm2: typeof areaKm2 === 'number' ? areaKm2 : undefined,
		sample: sample === 1,
	};
}

function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function isLevel(value: unknown): value is ChosenRegion['level'] {
	return value === 'provinsi' || value === 'kabupaten' || value === 'kota';
}
