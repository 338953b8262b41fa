import { formatNumber } from './copy/formats.ts';
import { recordCountText as text } from './copy/record-count.ts';

/** How many records share something: those of real regions, and samples apart from them. */
export interface RecordCount {
	/** Absent when there are none. */
	readonly real?: string | undefined;
	/** In words; absent when there are none. */
	readonly samples?: string | undefined;
}

/** Counts real records and samples, never both together. */
export function recordCount(records: readonly { readonly sample: boolean }[]): RecordCount {
	const samples = records.filter(({ sample }) => sample).length;
	const real = records.length - samples;
	return {
		real: real === 0 ? undefined : formatNumber(real),
		samples: samples === 0 ? undefined : text.samples(formatNumber(samples)),
	};
}
