import { expect, test } from 'vitest';
import { aCoveredRegion, type CoverageKeys } from '../../../tests/builders/coverage.ts';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { coverageRows } from './coverage-data.ts';
import { dataSource } from './data-source.ts';

const asOf = '2026-11-22';
const rubrics = [publishedRubric('iid-2026')];

/** Rows of one region, each without the cells that are empty. */
function rowsOf(keys: CoverageKeys) {
	const contents = aCoveredRegion(keys);
	const { region, ...rest } = contents;
	const source = dataSource(aSnapshot({ asOf, rubrics, regions: [region], ...rest }), region.data.sample);
	return coverageRows(contents, source).map((row): Readonly<Record<string, unknown>> =>
		Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
	);
}

const line = {
	id: 'kota-a/dinkes/2026',
	alamat: 'https://etalase.example/daerah/kota-a/cakupan/',
	id_daerah: 'kota-a',
	daerah: 'Kota Arunika',
	kode_kemendagri: '99.71',
	asal_catatan: 'unit',
	id_unit: 'kota-a/dinkes',
	unit: 'Dinkes',
	kategori: 'dinas',
	tahun: 2026,
};
const agencies = { dinkes: { name: 'Dinkes' } };
const duties = [{ deadline: '06-30' }];

test('a duty that is met has its date, one that is not has the days since its deadline', () => {
	const duty = { inovasi_diwajibkan: 1, batas_waktu: '2026-06-30', dasar_kewajiban: 'Surat edaran' };
	expect(rowsOf({ agencies, duties, dates: [['dinkes', { trial: '2026-07' }]] })).toEqual([
		{
			...line,
			...duty,
			keadaan: 'Terpenuhi',
			inovasi_dihitung: 1,
			tanggal_terpenuhi: '2026-07',
			ketepatan_waktu: 'sesudah batas',
		},
	]);
	expect(rowsOf({ agencies, duties })).toEqual([
		{ ...line, ...duty, keadaan: 'Belum melapor', inovasi_dihitung: 0, lewat_hari: 145 },
	]);
});

test.each([
	['11-22', { sisa_hari: 0 }],
	['12-01', { sisa_hari: 9 }],
	['11-21', { lewat_hari: 1 }],
])('with the deadline %s the row says %j', (deadline, days) => {
	const [row = {}] = rowsOf({ agencies, duties: [{ deadline }] });
	const said = Object.entries(row).filter(([title]) => title === 'sisa_hari' || title === 'lewat_hari');
	expect(Object.fromEntries(said)).toEqual(days);
});

test('an agency without a duty has a row all the same, with nothing about a duty in it', () => {
	const school = { dinkes: { name: 'Dinkes', category: 'sekolah' } } satisfies CoverageKeys['agencies'];
	expect(rowsOf({ agencies: school })).toEqual([{ ...line, kategori: 'sekolah', keadaan: 'Tidak berlaku' }]);
});

test('there is a row for each year, and a shared duty names the kecamatan', () => {
	const rows = rowsOf({
		duties: [{ categories: ['desa'], per: 'kecamatan', from: 2025 }],
		agencies: {
			utara: { category: 'kecamatan', name: 'Kecamatan Utara' },
			desa: { category: 'desa', parent: 'utara' },
		},
	});
	expect(rows.map((row) => [row['tahun'], row['id_unit'], row['dihitung_bersama_di']])).toEqual([
		[2025, 'kota-a/desa', 'Kecamatan Utara'],
		[2025, 'kota-a/utara', undefined],
		[2026, 'kota-a/desa', 'Kecamatan Utara'],
		[2026, 'kota-a/utara', undefined],
	]);
});

test('of a real region, whose records come from public sources, nobody is late', () => {
	const region = {
		code: '33.71',
		name: 'Kota Magelang',
		sample: false,
		recordsFrom: 'sumber-terbuka',
	} as const;
	const late = rowsOf({ region, agencies, duties });
	const met = rowsOf({ region, agencies, duties, dates: [['dinkes', { trial: '2026-07' }]] });
	expect(late[0]).toMatchObject({ asal_catatan: 'sumber-terbuka', keadaan: 'Belum ada catatan' });
	expect(late[0]).not.toHaveProperty('lewat_hari');
	expect(met[0]).not.toHaveProperty('ketepatan_waktu');
});
