import type { removedKinds } from '../../schema/removal.ts';
import { reservedAgencyIds, reservedRegionIds } from './address.ts';

export type RemovedKind = (typeof removedKinds)[number];

/** What an address stands for. */
export interface RemovedPlace {
	readonly kind: RemovedKind;
	/** `<region>/<slug>`, `<contest>/<edition>`, or the id of a region or a contest. */
	readonly id: string;
	/** Absent for contests. */
	readonly regionId?: string;
}

/** What the page of an address is or was about; undefined for pages that are no record of their own, such as lists. */
export function removedPlace(address: string): RemovedPlace | undefined {
	const [folder, first = '', second, third, ...deeper] = address.split('/').slice(1, -1);
	if (first === '' || deeper.length > 0) return undefined;
	const id = second === undefined ? first : `${first}/${second}`;
	switch (folder) {
		case 'inovasi':
			if (second === undefined || reservedRegionIds.includes(first)) return undefined;
			if (third === undefined) return { kind: 'inovasi', id, regionId: first };
			return third === 'replikasi' ? { kind: 'panduan', id, regionId: first } : undefined;
		case 'daerah':
			if (third !== undefined || reservedAgencyIds.includes(second ?? '')) return undefined;
			return { kind: second === undefined ? 'daerah' : 'unit', id, regionId: first };
		case 'lomba':
			return third === undefined ? { kind: second === undefined ? 'lomba' : 'edisi', id } : undefined;
		default:
			return undefined;
	}
}
