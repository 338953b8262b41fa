import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idPattern } from '../../schema/identifier.ts';
import { listedRegionId } from './listed-region-id.ts';

test('a listed region has the id that its file would have', () => {
	expect(listedRegionId({ name: 'Kabupaten Kutai Kartanegara', level: 'kabupaten' })).toBe(
		'kabupaten-kutai-kartanegara',
	);
	expect(listedRegionId({ name: 'Lampung', level: 'provinsi' })).toBe('provinsi-lampung');
});

test('no two regions of the list have the same id', () => {
	const [, ...rows] = readFileSync('content/reference/regions.csv', 'utf8').trim().split('\n');
	const ids = rows.map((row) => {
		const [, name = '', level] = row.split(',');
		return listedRegionId({ name, level: level === 'provinsi' ? 'provinsi' : 'kota' });
	});
	expect(new Set(ids).size).toBe(552);
	expect(ids.filter((id) => !idPattern.test(id))).toEqual([]);
});
