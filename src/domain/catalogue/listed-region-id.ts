import type { ReferenceRegion } from '../../schema/reference.ts';

/**
 * The id that the file of a listed region would have: its name in lower case with hyphens, `kota-magelang`,
 * `provinsi-lampung` (the list has provinces without the word). No two regions of the list have the same.
 */
export function listedRegionId({ name, level }: Pick<ReferenceRegion, 'name' | 'level'>): string {
	return (level === 'provinsi' ? `provinsi ${name}` : name)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
