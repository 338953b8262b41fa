import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRegionsCsv } from './regions-csv.ts';

const header = 'code,name,level,province_code,population,area_km2,lat,lon';

test('the list of the product holds all 552 regions', () => {
	const { regions, faults } = readRegionsCsv(readFileSync('content/reference/regions.csv', 'utf8'));
	expect(faults).toEqual([]);
	expect(regions).toHaveLength(552);
});

test('an area that is not known stays unknown', () => {
	const { regions } = readRegionsCsv(`${header}\r\n31,Jakarta,provinsi,31,11038216,,-6.2,106.8\r\n`);
	expect(regions).toEqual([
		{
			code: '31',
			name: 'Jakarta',
			level: 'provinsi',
			provinceCode: '31',
			population: 11038216,
			areaKm2: undefined,
			latitude: -6.2,
			longitude: 106.8,
		},
	]);
});

test('rows that cannot be read and codes that come twice are named by their line', () => {
	const row = '31,Jakarta,provinsi,31,1,2,3,4';
	const { regions, faults } = readRegionsCsv(
		`${header}\n${row}\n${row}\n31.01,Kepulauan,pulau,31,1,2,3,4\na,b\n`,
	);
	expect(regions).toHaveLength(1);
	expect(faults.map(({ code, line }) => [code, line])).toEqual([
		['id-ganda', 3],
		['nilai-tidak-sah', 4],
		['nilai-tidak-sah', 5],
	]);
});

test('another header is refused as a whole', () => {
	expect(readRegionsCsv('kode,nama\n1,2').faults).toHaveLength(1);
});
