import type { WrittenNumber } from './readable-text.ts';

/** `09.254.294.3-407.000`: the way in which only an NPWP is written. */
const lengths = '2,3,3,1,3,3';

/** Whether fifteen digits are written as an NPWP is, whatever stands between the groups. */
export function isWrittenAsTaxNumber({ groups, before, after }: WrittenNumber): boolean {
	const joined = [before, after].some((next) => next?.gap === '.' || next?.gap === '-');
	return !joined && groups.map(({ digits }) => digits.length).join(',') === lengths;
}
