import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapPoint, outlinePath } from './country-map.ts';
import { mapArc } from './map-arc.ts';
import { mapLabels } from './map-labels.ts';
import { simplifiedLine } from './simplified-line.ts';

test('the drawing begins seven degrees north and ninety-four east, two hundred units to a degree', () => {
	expect(mapPoint({ longitude: 94, latitude: 7 })).toEqual({ x: 0, y: 0 });
	expect(mapPoint({ longitude: 110, latitude: -7 })).toEqual({ x: 3200, y: 2800 });
});

test('an island is one closed line of steps, and what is too small to see is left out', () => {
	const island = [
		[94, 7],
		[95, 7],
		[95, 6],
		[94, 6],
		[94, 7],
	] as const;
	const rock = [
		[100, 0],
		[100.01, 0],
		[100.01, 0.01],
		[100, 0],
	] as const;
	expect(outlinePath([island, rock])).toBe('M0 0l200 0 0 200-200 0z');
});

test('a line keeps its ends and the bends that can be seen', () => {
	const line = [
		{ x: 0, y: 0 },
		{ x: 10, y: 1 },
		{ x: 20, y: 0 },
		{ x: 30, y: 9 },
		{ x: 40, y: 0 },
	];
	expect(simplifiedLine(line, 5)).toEqual([line[0], line[2], line[3], line[4]]);
	expect(simplifiedLine(line, 10)).toEqual([line[0], line[4]]);
});

test('a simplified line has only points of the line, in their order', () => {
	const point = fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) });
	fc.assert(
		fc.property(fc.array(point, { minLength: 2 }), fc.nat(50), (line, tolerance) => {
			const places = simplifiedLine(line, tolerance).map((kept) => line.indexOf(kept));
			expect(places).toEqual(places.toSorted((first, second) => first - second));
			expect(places).not.toContain(-1);
		}),
	);
});

test('a line there and a line back do not lie on each other', () => {
	const [here, there] = [
		{ x: 0, y: 0 },
		{ x: 100, y: 0 },
	];
	expect(mapArc(here, there).path).toBe('M0 0Q50 -20 100 0');
	expect(mapArc(there, here).path).toBe('M100 0Q50 20 0 0');
	// Half way it has come half way to the bend.
	expect(mapArc(here, there).along[11]).toEqual({ x: 50, y: -10 });
});

const named = (name: string, x: number, y: number) => ({ name, x, y });

test('a name stands to the right of its point, and to the left where the drawing ends', () => {
	expect(mapLabels([named('Kota A', 1000, 1000), named('Kota B', 9500, 1000)], [], 100)).toEqual([
		{ text: 'Kota A', anchor: 'start', x: 1075, y: 1035 },
		{ text: 'Kota B', anchor: 'end', x: 9425, y: 1035 },
	]);
});

test('a name keeps off other points, other names and lines', () => {
	const anchors = (points: Parameters<typeof mapLabels>[0], lines: Parameters<typeof mapLabels>[1] = []) =>
		mapLabels(points, lines, 100).map(({ text, anchor }) => `${text} ${anchor}`);
	expect(anchors([named('A', 1000, 1000), named('B', 1100, 1000)])).toEqual(['A end', 'B start']);
	expect(anchors([named('A', 1000, 1000)], [{ x: 1100, y: 1000 }])).toEqual(['A end']);
	const crowd = [0, 1, 2].flatMap((row) =>
		[0, 1, 2].map((column) => named('Panjang', 4000 + column * 100, 1000 + row * 100)),
	);
	// In the middle there is no room on any side.
	expect(anchors(crowd)).toHaveLength(6);
});
