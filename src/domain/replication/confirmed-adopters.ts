import type { LedgerEntry } from './ledger.ts';
import type { AdoptingRegion } from './statement.ts';

/**
 * The regions that have taken an innovation over, each once, by code: what row 31 of the index counts. The rubrics say
 * "pernah direplikasi", so a replication that stopped counts too.
 */
export function confirmedAdopters(
	ledger: readonly LedgerEntry[],
	innovationId: string,
): readonly AdoptingRegion[] {
	return ledger.flatMap(({ origin, adopter, standing }) => {
		const counts =
			standing === 'terkonfirmasi' && origin.kind === 'di-sini' && origin.innovationId === innovationId;
		return counts && adopter.kind === 'daerah' ? [adopter] : [];
	});
}

/** Highest level of row 31 in every rubric whose levels are known (2021 to 2026): three different regions. */
const highestLevel = 3;

/** Level of row 31 that this many different regions make; 0 is none. */
export function levelOfAdopters(regions: number): number {
	return Math.min(highestLevel, regions);
}

/** More than the ledger supports. */
export interface UnsupportedLevel {
	/** Level of row 31 that the innovation states. */
	readonly stated: number;
	/** Level that its confirmed adopters make. */
	readonly supported: number;
	/** How many further confirmed regions the stated level takes. */
	readonly lacking: number;
}

/**
 * The difference between row 31 of an innovation and its confirmed adopters; undefined when the row states no more than
 * they make, or nothing.
 */
export function unsupportedLevel(
	row: { readonly level?: number | undefined; readonly value?: number | undefined } | undefined,
	confirmed: number,
): UnsupportedLevel | undefined {
	const stated = row?.level ?? levelOfAdopters(Math.floor(row?.value ?? 0));
	const supported = levelOfAdopters(confirmed);
	return stated > supported ? { stated, supported, lacking: stated - confirmed } : undefined;
}
