import { expect, test } from 'vitest';
import { byteSize } from './byte-size.ts';

test.each([
	[0, '0 byte'],
	[999, '999 byte'],
	[1000, '1 kB'],
	[1449, '1,4 kB'],
	[29_078, '29 kB'],
	[999_499, '999 kB'],
	[999_500, '1 MB'],
	[12_345_678, '12 MB'],
])('%i bytes are %s', (bytes, words) => {
	expect(byteSize(bytes)).toBe(words);
});
