import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mediaWidths } from './media.ts';

test.each([
	[1, [1]],
	[480, [480]],
	[481, [480, 481]],
	[960, [480, 960]],
	[1440, [480, 960, 1440]],
	[1441, [480, 960, 1440]],
	[4000, [480, 960, 1440]],
])('a picture of %i pixels is published at %j', (width, widths) => {
	expect(mediaWidths(width)).toEqual(widths);
});

test('no picture is ever enlarged or left out, and widths rise', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 10_000 }), (width) => {
			const widths = mediaWidths(width);
			expect(widths.at(-1)).toBe(Math.min(width, 1440));
			expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
		}),
	);
});
