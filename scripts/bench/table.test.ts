import { expect, test } from 'vitest';
import { benchTable } from './table.ts';

test('a row gives the time, the time per entry and the peak in MiB', () => {
	const usage = { seconds: 2.5, peakBytes: 300 * 1024 * 1024 };
	expect(benchTable([{ step: 'check', usage }], 1000)).toBe(
		'| Step | Wall time | Per entry | Peak memory |\n| --- | ---: | ---: | ---: |\n| check | 2.5 s | 2.50 ms | 300 MiB |',
	);
});
