import type { InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { formatNumber } from '../copy/formats.ts';
import { countText } from '../copy/catalogue.ts';

/** Real records before samples; within each, the order given. */
export function realFirst(innovations: readonly InnovationRecord[]): readonly InnovationRecord[] {
	return [
		...innovations.filter(({ data }) => !data.sample),
		...innovations.filter(({ data }) => data.sample),
	];
}

/** How many innovations there are, in words: real ones and samples apart, never in one sum. */
export function countsOf(innovations: readonly InnovationRecord[], withRegions: boolean): string {
	const real = innovations.filter(({ data }) => !data.sample);
	if (innovations.length === 0) return countText.none;
	const samples = innovations.length - real.length;
	const regions = new Set(real.map(({ regionId }) => regionId)).size;
	const realWords = [
		countText.innovations(formatNumber(real.length)),
		...(withRegions && regions > 0 ? [countText.regions(formatNumber(regions))] : []),
	].join(' ');
	if (samples === 0) return realWords;
	const sampleWords = countText.samples(formatNumber(samples));
	return real.length === 0 ? sampleWords : `${realWords}${countText.and}${sampleWords}`;
}
