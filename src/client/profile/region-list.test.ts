import { expect, test } from 'vitest';
import { listedRegions } from './region-list.ts';

test('a region names its province, a province and a fictional region do not', () => {
	const rows = [
		['33', 'provinsi', 'Jawa Tengah', 37_000_000, 34_000],
		['33.71', 'kota', 'Kota Magelang', 127_000, null],
		['99.71', 'kota', 'Kota Arunika', null, null, 1],
	];
	expect(listedRegions({ regions: rows })).toEqual([
		{
			code: '33',
			level: 'provinsi',
			name: 'Jawa Tengah',
			population: 37_000_000,
			areaKm2: 34_000,
			sample: false,
		},
		{
			code: '33.71',
			level: 'kota',
			name: 'Kota Magelang',
			province: 'Jawa Tengah',
			population: 127_000,
			sample: false,
		},
		{ code: '99.71', level: 'kota', name: 'Kota Arunika', sample: true },
	]);
});

test.each([null, [], { regions: 'x' }, { regions: [['33', 'negara', 'Jawa Tengah']] }, { regions: [1] }])(
	'another shape is refused: %j',
	(data) => {
		expect(() => listedRegions(data)).toThrow(Error);
	},
);
