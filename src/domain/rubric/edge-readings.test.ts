import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { edgeReadings } from './edge-readings.ts';
import { levelFromValue } from './level.ts';

const { spd, sid } = publishedRubric('iid-2026');
const rows = [...(spd.rows ?? []), ...(sid.rows ?? [])];

function rowOf(number: string) {
	const row = rows.find((known) => known.number === number);
	if (row === undefined) throw new Error(`There is no row ${number}.`);
	return row;
}

test.each([
	// 5,23 is printed in two levels; the higher one gets it.
	['4', [{ from: 523, to: 523, level: 3 }]],
	// 5,91 and 5,92, also 2,34 and 2,35; small figures are better, so the higher level lies below.
	[
		'5b',
		[
			{ from: 234, to: 235, level: 3 },
			{ from: 591, to: 592, level: 2 },
		],
	],
	// 50,01 to 50,99 and 90,01 to 90,99 are not printed; the lower level gets them.
	[
		'29',
		[
			{ from: 5001, to: 5099, level: 1 },
			{ from: 9001, to: 9099, level: 2 },
		],
	],
	// Whole persons: 10 and 11 are neighbours.
	['17', []],
	['16', []],
])('row %s of 2026 leaves open %j', (number, expected) => {
	expect(edgeReadings(rowOf(number))).toEqual(expected);
});

test('the bases of row 33 fit, and a basis is asked by its name', () => {
	for (const { basis } of rowOf('33').bases) expect(edgeReadings(rowOf('33'), basis)).toEqual([]);
});

test('every figure of an open stretch gets the level that is said of it', () => {
	const open = rows.flatMap((row) => edgeReadings(row).map((reading) => ({ row, ...reading })));
	expect(open.length).toBeGreaterThan(10);
	fc.assert(
		fc.property(fc.constantFrom(...open), fc.nat(), ({ row, from, to, level }, offset) => {
			const whole = row.threshold?.decimals === 0 ? 100 : 1;
			const figure = from + whole * (offset % ((to - from) / whole + 1));
			expect(levelFromValue(row, figure / 100)).toEqual({ level });
		}),
	);
});
