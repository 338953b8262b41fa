import { expect, test } from 'vitest';
import { aCoveredRegion, type CoverageKeys } from '../../../tests/builders/coverage.ts';
import { regionCoverage } from '../../domain/coverage/region-coverage.ts';
import { openGroups } from './coverage-open.ts';
import type { RecordOrigin } from './coverage-state.ts';

function groupsOf(keys: CoverageKeys, origin: RecordOrigin = 'unit', asOf = '2026-11-22') {
	const parts = aCoveredRegion(keys);
	const covered = regionCoverage({ asOf, ...parts }).years.at(-1);
	if (covered === undefined) throw new Error('No year is covered.');
	return openGroups({
		covered,
		origin,
		agencies: new Map(parts.agencies.map((agency) => [agency.id, agency])),
	});
}

test('who has met the duty, or has none, is not in the lists', () => {
	const agencies = { a: {}, sd: { category: 'sekolah' } } satisfies CoverageKeys['agencies'];
	expect(groupsOf({ agencies, dates: [['a', { trial: '2026' }]] })).toEqual([]);
});

test('agencies stand under their state with a link, those without anything first', () => {
	const agencies = { dinkes: { name: 'Kantor Kesehatan' }, dinsos: { name: 'Dinas Sosial' } };
	const duties = [{ count: 2 }];
	expect(groupsOf({ agencies, duties, dates: [['dinkes', { trial: '2026' }]] })).toEqual([
		{
			tone: 'missing',
			label: 'Belum melapor',
			heading: 'Belum melapor: 1 unit',
			agencies: [{ link: { label: 'Dinas Sosial', path: '/daerah/kota-a/dinsos/' }, note: '' }],
		},
		{
			tone: 'short',
			label: 'Kurang',
			heading: 'Kurang: 1 unit',
			agencies: [
				{
					link: { label: 'Kantor Kesehatan', path: '/daerah/kota-a/dinkes/' },
					note: 'Dinas, 1 dari 2 inovasi',
				},
			],
		},
	]);
});

test('who reported to have nothing is shown with day, reason and source of that year', () => {
	const source = { title: 'Surat', url: 'https://unit.example/surat' };
	const nilReports = [
		{ year: 2025, on: '2025-06', reason: 'Lama.' },
		{ year: 2026, on: '2026-06-22', reason: 'Pindah kantor.', source },
	];
	const [group] = groupsOf({ agencies: { rs: { name: 'RS', nilReports } } });
	expect(group).toMatchObject({
		heading: 'Nihil: 1 unit',
		agencies: [
			{ note: 'Dinas, dilaporkan 22 Juni 2026', reason: 'Pindah kantor.', source: { title: 'Surat' } },
		],
	});
});

test('a shared duty names the kecamatan', () => {
	const duties = [{ categories: ['desa'], per: 'kecamatan' }] satisfies CoverageKeys['duties'];
	const agencies = {
		utara: { category: 'kecamatan', name: 'Kecamatan Utara' },
		desa: { category: 'desa', name: 'Desa Jaya', parent: 'utara' },
	} satisfies CoverageKeys['agencies'];
	expect(groupsOf({ duties, agencies })[0]?.agencies[0]?.note).toBe('dihitung bersama di Kecamatan Utara');
});

const apart = {
	duties: [{ deadline: '06-30' }, { categories: ['rsud'], deadline: '12-01' }],
	agencies: { a: { name: 'A' }, b: { name: 'B', category: 'rsud' } },
} satisfies CoverageKeys;

test('each agency has its own deadline where deadlines differ, and none where one holds for all', () => {
	const notes = (keys: CoverageKeys, origin?: RecordOrigin, asOf?: string) =>
		groupsOf(keys, origin, asOf).flatMap(({ agencies }) => agencies.map(({ note }) => note));
	expect(notes(apart)).toEqual([
		'Dinas, batas 30 Juni 2026, sudah lewat 145 hari',
		'Rumah sakit daerah, batas 1 Desember 2026, tinggal 9 hari',
	]);
	expect(notes(apart, 'unit', '2026-06-30')[0]).toBe('Dinas, batas hari ini, 30 Juni 2026');
	expect(notes({ ...apart, agencies: { a: { name: 'A' } } })).toEqual(['Dinas']);
	expect(notes(apart, 'sumber-terbuka')).toEqual(['Dinas', 'Rumah sakit daerah']);
});

test('up to thirty agencies are listed at once, more on request', () => {
	const many = (count: number) =>
		Object.fromEntries(Array.from({ length: count }, (_, index) => [`dinas-${String(index)}`, {}]));
	expect(groupsOf({ agencies: many(30) })[0]?.folded).toBeUndefined();
	expect(groupsOf({ agencies: many(31) })[0]?.folded).toBe('Lihat 31 unit');
});
