import { expect, test } from 'vitest';
import { aCoveredRegion, type CoverageKeys } from '../../../tests/builders/coverage.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { coverageCsv, coverageCsvOf, coverageCsvParams } from './coverage-csv.ts';

const asOf = '2026-11-22';

/** Rows without the header, each as an object of the cells that are not empty; no cell here needs quotes. */
function rowsOf(keys: CoverageKeys): readonly Readonly<Record<string, string>>[] {
	const [header = '', ...lines] = coverageCsv(aCoveredRegion(keys), asOf).trimEnd().split('\r\n');
	const titles = header.split(',');
	return lines.map((line) =>
		Object.fromEntries(
			line.split(',').flatMap((cell, index) => (cell === '' ? [] : [[titles[index] ?? '', cell]])),
		),
	);
}

test('the header names the columns in Indonesian', () => {
	expect(coverageCsv(aCoveredRegion(), asOf).split('\r\n')[0]).toBe(
		'daerah,kode_daerah,data_contoh,id_unit,unit,kategori,tahun,keadaan,inovasi_dihitung,inovasi_diwajibkan,' +
			'dihitung_bersama_di,tanggal_terpenuhi,ketepatan_waktu,batas_waktu,sisa_hari,lewat_hari,dasar_kewajiban,keadaan_per',
	);
});

const line = {
	daerah: 'Kota Arunika',
	kode_daerah: '99.71',
	data_contoh: 'ya',
	id_unit: 'kota-a/dinkes',
	unit: 'Dinkes',
	kategori: 'Dinas',
	tahun: '2026',
	keadaan_per: asOf,
};
const agencies = { dinkes: { name: 'Dinkes' } };
const duties = [{ deadline: '06-30' }];

test('a duty that is met has its date, one that is not has the days since its deadline', () => {
	const duty = { inovasi_diwajibkan: '1', batas_waktu: '2026-06-30', dasar_kewajiban: 'Surat edaran' };
	expect(rowsOf({ agencies, duties, dates: [['dinkes', { trial: '2026-07' }]] })).toEqual([
		{
			...line,
			...duty,
			keadaan: 'Terpenuhi',
			inovasi_dihitung: '1',
			tanggal_terpenuhi: '2026-07',
			ketepatan_waktu: 'sesudah batas',
		},
	]);
	expect(rowsOf({ agencies, duties })).toEqual([
		{ ...line, ...duty, keadaan: 'Belum melapor', inovasi_dihitung: '0', lewat_hari: '145' },
	]);
});

test.each([
	['11-22', { sisa_hari: '0' }],
	['12-01', { sisa_hari: '9' }],
	['11-21', { lewat_hari: '1' }],
])('with the deadline %s the row says %j', (deadline, days) => {
	const [row = {}] = rowsOf({ agencies, duties: [{ deadline }] });
	const said = Object.entries(row).filter(([title]) => title === 'sisa_hari' || title === 'lewat_hari');
	expect(Object.fromEntries(said)).toEqual(days);
});

test('an agency without a duty has a row all the same, with nothing about a duty in it', () => {
	const school = { dinkes: { name: 'Dinkes', category: 'sekolah' } } satisfies CoverageKeys['agencies'];
	expect(rowsOf({ agencies: school })).toEqual([{ ...line, kategori: 'Sekolah', keadaan: 'Tidak berlaku' }]);
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
		['2025', 'kota-a/desa', 'Kecamatan Utara'],
		['2025', 'kota-a/utara', undefined],
		['2026', 'kota-a/desa', 'Kecamatan Utara'],
		['2026', 'kota-a/utara', undefined],
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
	expect(late[0]).toMatchObject({ data_contoh: 'tidak', keadaan: 'Belum ada catatan' });
	expect(late[0]).not.toHaveProperty('lewat_hari');
	expect(met[0]).not.toHaveProperty('ketepatan_waktu');
});

test('a name that a spreadsheet would run is kept as text', () => {
	const hostile = { dinkes: { name: '=HYPERLINK("https://evil.example")' } };
	expect(coverageCsv(aCoveredRegion({ agencies: hostile }), asOf)).toContain(
		`,"'=HYPERLINK(""https://evil.example"")",`,
	);
});

test('there is a download for every region with a duty, and for no other', () => {
	const views = (keys: CoverageKeys) => {
		const { region, ...rest } = aCoveredRegion(keys);
		return catalogueViews(aSnapshot({ asOf, regions: [region], ...rest }));
	};
	expect(coverageCsvParams(views({}))).toEqual([{ params: { region: 'kota-a' }, props: { id: 'kota-a' } }]);
	expect(coverageCsvParams(views({ duties: [] }))).toEqual([]);
	expect(coverageCsvOf('kota-a', views({}))).toBe(coverageCsv(aCoveredRegion(), asOf));
});
