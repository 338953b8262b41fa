import type { InnovationRecord } from './snapshot.ts';

/** Compares by code point, the same on every machine. */
export function byCodePoint(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The last date at which something happened to an innovation, as exact as known. Undefined when no date is known. */
export function latestDate(innovation: InnovationRecord): string | undefined {
	const { trial, implementation, development } = innovation.data.dates;
	return [trial, implementation, development?.on]
		.flatMap((date) => date ?? [])
		.sort(byCodePoint)
		.at(-1);
}

/** Newest first; records without a date come last; ties by id, so that the order is total. */
export function newestFirst(innovations: readonly InnovationRecord[]): readonly InnovationRecord[] {
	return [...innovations].sort(
		(a, b) => byCodePoint(latestDate(b) ?? '', latestDate(a) ?? '') || byCodePoint(a.id, b.id),
	);
}
