import { expect, test } from 'vitest';
import { loadCountryOutline } from './country-outline.ts';

test('the outline is that of all of Indonesia, in closed lines', async () => {
	const rings = await loadCountryOutline();
	expect(rings.length).toBeGreaterThan(200);
	for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
	const points = rings.flat();
	// Sabang, Merauke, Miangas and Rote: the ends of the country, to a tenth of a degree.
	expect(Math.min(...points.map(([longitude]) => longitude))).toBeCloseTo(95, 0);
	expect(Math.max(...points.map(([longitude]) => longitude))).toBeCloseTo(141, 0);
	expect(Math.max(...points.map(([, latitude]) => latitude))).toBeCloseTo(5.5, 0);
	expect(Math.min(...points.map(([, latitude]) => latitude))).toBeCloseTo(-11, 0);
});

test('the atlas is read once', () => {
	expect(loadCountryOutline()).toBe(loadCountryOutline());
});
