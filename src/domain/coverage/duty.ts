import type { Agency, AgencyCategory } from '../../schema/agency.ts';
import type { Region } from '../../schema/region.ts';
import type { AgencyRecord } from '../catalogue/snapshot.ts';

/** A duty to innovate as a region's file states it. */
export type Duty = Region['duties'][number];

function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}

/** True when the agency existed on any day of the year, as far as its dates say. */
export function isActiveIn(year: number, { activeFrom, activeUntil }: Agency): boolean {
	const begun = activeFrom === undefined || yearOf(activeFrom) <= year;
	return begun && (activeUntil === undefined || yearOf(activeUntil) >= year);
}

/**
 * Place in the list of the duty that a category has in a year; undefined when it has none. Of several the one that
 * began last replaces the others; of those that began together, the first written holds.
 */
export function dutyIn(year: number, category: AgencyCategory, duties: readonly Duty[]): number | undefined {
	let chosen: { readonly index: number; readonly from: number } | undefined;
	for (const [index, { categories, from, until }] of duties.entries()) {
		const holds = categories.includes(category) && from <= year && (until === undefined || year <= until);
		if (holds && (chosen === undefined || from > chosen.from)) chosen = { index, from };
	}
	return chosen?.index;
}

/**
 * Id of the kecamatan to which an agency belongs: itself or the nearest above it; undefined when there is none.
 * `agencies` are those of the region by the id in their file.
 */
export function kecamatanOf(
	agency: AgencyRecord,
	agencies: ReadonlyMap<string, AgencyRecord>,
): string | undefined {
	const passed = new Set<AgencyRecord>();
	let current: AgencyRecord | undefined = agency;
	while (current !== undefined && !passed.has(current)) {
		if (current.data.category === 'kecamatan') return current.id;
		passed.add(current);
		current = current.data.parent === undefined ? undefined : agencies.get(current.data.parent);
	}
	return undefined;
}
