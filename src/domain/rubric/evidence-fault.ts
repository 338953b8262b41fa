import type { z } from 'astro/zod';
import type { evidenceSchema } from '../../schema/assessment.ts';
import type { EvidenceSighting } from '../../schema/evidence-sighting.ts';

/** A piece of evidence as a filled row lists it. */
export type Evidence = z.output<typeof evidenceSchema>;

/** Why a piece of evidence does not support its row any more; `seen` is the day on which that was found out. */
export type EvidenceFault =
	| { readonly kind: 'berubah'; readonly seen?: string | undefined }
	| { readonly kind: 'mati'; readonly seen: string };

/** Where the present state of evidence is found. */
export interface EvidenceLook {
	/** Begin of the SHA-256 of a file beside the record, at least 16 digits; undefined when there is no such file. */
	readonly fileDigest: (file: string) => string | undefined;
	/** What was last seen at an outside address; undefined when nobody has looked. */
	readonly sighting: (url: string) => EvidenceSighting | undefined;
}

/**
 * What is wrong with a piece of evidence. A file beside the record counts alone, because readers are given that file and
 * not the page it came from. What was seen before the row was verified (`verifiedOn`) is left aside: the verifier knew
 * better.
 */
export function evidenceFault(
	{ file, url, sha256 }: Evidence,
	{ fileDigest, sighting }: EvidenceLook,
	verifiedOn?: string,
): EvidenceFault | undefined {
	if (file !== undefined) {
		const digest = fileDigest(file);
		// A file that is not there is an error of its own.
		if (sha256 === undefined || digest === undefined || sha256.startsWith(digest)) return undefined;
		return { kind: 'berubah' };
	}
	const seen = url === undefined ? undefined : sighting(url);
	if (seen === undefined || (verifiedOn !== undefined && seen.on < verifiedOn)) return undefined;
	if (seen.state === 'mati') return { kind: 'mati', seen: seen.on };
	const changed = sha256 !== undefined && seen.sha256 !== undefined && sha256 !== seen.sha256;
	return changed ? { kind: 'berubah', seen: seen.on } : undefined;
}

/** A fault with the row and the place in its list of evidence, from 0. */
export type PlacedFault = EvidenceFault & { readonly row: string; readonly index: number };

/** Faults by the rubric whose rows they are in; rubrics without one are left out. */
export type EvidenceFaults = Readonly<Record<string, readonly PlacedFault[]>>;

interface EvidencedRow {
	readonly evidence: readonly Evidence[];
	readonly verified?: { readonly on: string } | undefined;
}

/** Filled rows by their number, as one rubric has them. */
export type EvidencedRows = Readonly<Record<string, EvidencedRow | undefined>>;

/** Everything that is wrong with the evidence of one record, in the order of its rows. */
export function evidenceFaults(
	assessments: Readonly<Record<string, EvidencedRows>>,
	look: EvidenceLook,
): EvidenceFaults {
	return Object.fromEntries(
		Object.entries(assessments).flatMap(([rubric, rows]) => {
			const faults = Object.entries(rows).flatMap(([row, filled]) =>
				(filled?.evidence ?? []).flatMap((piece, index): readonly PlacedFault[] => {
					const fault = evidenceFault(piece, look, filled?.verified?.on);
					return fault === undefined ? [] : [{ ...fault, row, index }];
				}),
			);
			return faults.length === 0 ? [] : [[rubric, faults]];
		}),
	);
}

/** Looks sightings up by their address; of two of one address the last counts. */
export function sightingsByUrl(
	sightings: readonly EvidenceSighting[],
): (url: string) => EvidenceSighting | undefined {
	const byUrl = new Map(sightings.map((sighting) => [sighting.url, sighting]));
	return (url) => byUrl.get(url);
}
