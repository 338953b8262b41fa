import { latestDate } from '../../domain/catalogue/order.ts';
import { startYear } from '../../domain/catalogue/facets.ts';
import type { AgencyRecord, InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { byName } from '../name-order.ts';
import { agenciesInOrder } from '../region/agency-order.ts';
import type { RegionContents } from '../region-contents.ts';

/** An innovation with its number in the book, from 1. */
export interface NumberedInnovation {
	readonly number: number;
	readonly innovation: InnovationRecord;
	/** Absent while nobody has said whose it is. */
	readonly agency?: AgencyRecord | undefined;
}

/** The innovations of one book. */
export interface BookInnovations {
	readonly numbered: readonly NumberedInnovation[];
	/** Innovations that are left out because nobody knows since when they exist. */
	readonly undated: number;
}

/** Year in which an innovation began, as far as any of its dates tells; undefined when none is known. */
function firstYear(innovation: InnovationRecord): number | undefined {
	const known = startYear(innovation) ?? latestDate(innovation)?.slice(0, 4);
	return known === undefined ? undefined : Number(known);
}

/**
 * The innovations of the book of a year, in the order of the book: by category and name of the agency, those without
 * one last, then by title. The book of the present year has all of the region; that of an earlier year those which had
 * begun by its end.
 */
export function bookInnovations(contents: RegionContents, year: number, asOf: string): BookInnovations {
	const isPresent = asOf.startsWith(String(year));
	const begun = contents.innovations.filter((innovation) => {
		const first = firstYear(innovation);
		return isPresent || (first !== undefined && first <= year);
	});
	const order = [...agenciesInOrder(contents.agencies), undefined];
	const byAgency = Map.groupBy(begun, ({ data }) =>
		contents.agencies.find((own) => own.data.id === data.agency),
	);
	const inOrder = order.flatMap((agency) =>
		(byAgency.get(agency) ?? [])
			.toSorted((a, b) => byName(a.data.title, b.data.title) || byName(a.id, b.id))
			.map((innovation) => ({ innovation, agency })),
	);
	return {
		numbered: inOrder.map((entry, index) => ({ number: index + 1, ...entry })),
		undated: isPresent ? 0 : contents.innovations.filter((own) => firstYear(own) === undefined).length,
	};
}

/**
 * Years of which a region has a book, the newest first: the year of `asOf` when there is anything to write about, and
 * the earlier years that its file names.
 */
export function bookYears({ region, innovations }: RegionContents, asOf: string): readonly number[] {
	const present = Number(asOf.slice(0, 4));
	const named = region.data.books.map(({ year }) => year).filter((year) => year <= present);
	return [...new Set([...(innovations.length === 0 ? [] : [present]), ...named])].toSorted((a, b) => b - a);
}
