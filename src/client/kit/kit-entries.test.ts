import { expect, test } from 'vitest';
import { deviceDay, levelOfName, positionOf } from './kit-entries.ts';

test('the name of a region says its level, also shortened', () => {
	expect(['Kota Magelang', 'Kab. Magelang', 'kabupaten Magelang', 'Prov Aceh'].map(levelOfName)).toEqual([
		'kota',
		'kabupaten',
		'kabupaten',
		'provinsi',
	]);
	expect(levelOfName('Daerah Istimewa Yogyakarta')).toBe('provinsi');
	// Kotabaru is a kabupaten; its name alone says nothing.
	expect(['Magelang', 'Kotabaru', ''].map(levelOfName)).toEqual([undefined, undefined, undefined]);
});

test('the name of an office says the position of who leads it, where the law does', () => {
	expect(
		[
			'Dinas Kesehatan',
			'badan pendapatan daerah',
			'Kecamatan Magelang Tengah',
			'Inspektorat Daerah',
			'Sekretariat DPRD',
			'RSUD Tidar',
		].map(positionOf),
	).toEqual([
		'Kepala Dinas Kesehatan',
		'Kepala badan pendapatan daerah',
		'Camat Magelang Tengah',
		'Inspektur Daerah',
		'Sekretaris DPRD',
		'Direktur RSUD Tidar',
	]);
	expect(['', 'Perumda Air Minum', 'Dinas'].map(positionOf)).toEqual(['', '', '']);
});

test('the day is that of the device, not that of Greenwich', () => {
	expect(deviceDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
	expect(deviceDay(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31');
});
