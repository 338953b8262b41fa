import { regionPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';

/** A region by its Kemendagri code: its page when it has one here. */
export interface CodedRegion {
	readonly name: string;
	readonly path?: string | undefined;
}

/** The name of a region of the list or of this site; the code itself for one that no list knows. */
export function regionByCode(code: string, { regions, reference }: Snapshot): CodedRegion {
	const own = regions.find(({ data }) => data.code === code);
	if (own !== undefined) return { name: own.data.name, path: regionPath(own.id) };
	const listed = reference.regions.find((region) => region.code === code);
	if (listed === undefined) return { name: code };
	return { name: listed.level === 'provinsi' ? `Provinsi ${listed.name}` : listed.name };
}
