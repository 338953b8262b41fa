import { expect, test } from 'vitest';
import { leaderByName, leaderOf } from './leaders.ts';

test.each([
	['Sekretariat Daerah Kota Arunika', 'sekretariat', 'Sekretaris Daerah Kota Arunika'],
	['Inspektorat Kota Arunika', 'inspektorat', 'Inspektur Kota Arunika'],
	['Inspektorat Daerah Kota Arunika', 'inspektorat', 'Inspektur Kota Arunika'],
	['Dinas Kesehatan', 'dinas', 'Kepala Dinas Kesehatan'],
	['Kecamatan Samboja', 'kecamatan', 'Camat Samboja'],
	['RSUD Tirta Kencana', 'rsud', 'Direktur RSUD Tirta Kencana'],
	['Puskesmas Kenanga', 'puskesmas', 'Kepala Puskesmas Kenanga'],
	['SMP Negeri 3 Arunika', 'sekolah', 'Kepala SMP Negeri 3 Arunika'],
] as const)('%s is led by its %s position, and the name alone says so', (name, category, leader) => {
	expect(leaderOf(category, name)).toBe(leader);
	expect(leaderByName(name)).toBe(leader);
});

test('a name is read in small letters too', () => {
	expect(leaderByName('badan pendapatan daerah')).toBe('Kepala badan pendapatan daerah');
});

test('a name that does not say who leads the office gives no position', () => {
	expect(['', 'Perumda Air Minum', 'Dinas'].map(leaderByName)).toEqual(['', '', '']);
});
