import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptSize, mediaWidths } from './media.ts';

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

test.each([
	['a photo of a telephone', [4032, 3024], [2560, 1920]],
	['the same, upright', [3024, 4032], [1920, 2560]],
	['the tallest upright photo', [2268, 4032], [1440, 2560]],
	['a panorama', [12_000, 900], [2560, 192]],
	['a tall drawing, which would be unreadable at 2560', [3000, 12_000], [1440, 5760]],
	['a tall drawing that is published as wide as it is', [1000, 6000], [1000, 6000]],
	['a picture that is just large enough', [2560, 2560], [2560, 2560]],
	['a line', [9000, 1], [2560, 1]],
	['a small picture', [320, 200], [320, 200]],
] as const)('%s of %j is kept as %j', (_, [width, height], [keptWidth, keptHeight]) => {
	expect(keptSize({ width, height })).toEqual({ width: keptWidth, height: keptHeight });
});

test('a picture that was made smaller is published in the same widths as before', () => {
	const side = fc.integer({ min: 1, max: 20_000 });
	fc.assert(
		fc.property(side, side, (width, height) => {
			const kept = keptSize({ width, height });
			expect(mediaWidths(kept.width)).toEqual(mediaWidths(width));
			expect(kept.width).toBeLessThanOrEqual(width);
			expect(kept.height).toBeLessThanOrEqual(height);
		}),
	);
});
