import { afterAll, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import type { Row } from 'write-excel-file/universal';
import { cellAddress } from '../../src/ingest/sheet/import-report.ts';
import { styledGrids } from '../../src/ingest/sheet/sheet-file.ts';
import { sheetContent } from '../support/sheet-content.ts';

const content = sheetContent({
	'agencies/kota-arunika.yaml': `complete: true
agencies:
  - { id: dinas-kesehatan, name: Dinas Kesehatan Kota Arunika, shortName: Dinkes, category: dinas }
`,
	'innovations/kota-arunika/antre-puskesmas.mdx': `---
title: Antre dari Rumah
summary: Pasien memilih jam periksa dari rumah.
reviewed: { on: '2026-03-25', by: Dinas Kesehatan }
sample: true
---
`,
});
afterAll(content.remove);

const heads = [
	...['ID', 'Judul', 'Ringkasan', 'Unit pemilik', 'Bentuk', 'Tahapan', 'Urusan utama', 'Mitar'],
	...['Tanggal: Uji coba', 'Tanggal: Penerapan', 'Tanggal ditinjau', 'Ditinjau oleh', 'Tautan layanan'],
];

/** A row of the sheet of innovations that is right but for what is given, by the letter of its column. */
function innovation(title: string, wrong: Readonly<Record<string, string>> = {}): Row {
	const right: Readonly<Record<string, string>> = {
		B: title,
		C: `${title} membuat layanan lebih dekat.`,
		K: '25/03/2026',
		L: 'Dinas Kesehatan Kota Arunika',
		...wrong,
	};
	return heads.map((_, index) => {
		const value = right[String.fromCharCode(65 + index)] ?? '';
		return value === '' ? null : { value, type: String };
	});
}

const text = (...cells: readonly string[]): Row =>
	cells.map((value) => (value === '' ? null : { value, type: String }));

const sheets: Readonly<Record<string, Row[]>> = {
	Inovasi: [
		[
			{ value: 'DAFTAR INOVASI KOTA ARUNIKA', type: String, columnSpan: heads.length },
			...heads.slice(1).map(() => null),
		],
		text(...heads),
		innovation('Satu', { D: 'Dinas Kesehatn' }),
		innovation('Dua', { E: 'Pelayanan publk' }),
		innovation('Tiga', { G: 'Kesehtan' }),
		innovation('Empat', { I: '31/02/2024' }),
		innovation('Lima', { I: 'Maret 2024', J: 'Januari 2024' }),
		innovation('Enam', { B: '-' }),
		innovation('Tujuh', { C: 'a'.repeat(401) }),
		innovation('Delapan', { A: 'antre-puskesmas' }),
		innovation('Sembilan', { A: 'antre-puskesmas' }),
		innovation('Sepuluh', { A: 'Loket & Pagi' }),
		innovation('Sebelas', { K: '' }),
		innovation('Dua belas', { M: 'www.arunika.example' }),
		innovation('Tiga belas', { K: '17 Agustus 2031' }),
		innovation('Empat belas', { C: 'Hubungi Ibu Sari, 0812-3456-7890.' }),
	],
	'Baris SID': [
		text('Inovasi', 'Baris', 'Parameter', 'Nilai', 'Judul bukti'),
		text('Satu', '16', '4', '', 'Peraturan Wali Kota'),
		text('Satu', '36', '2', '', 'Peraturan Wali Kota'),
		text('antre-puskesmas', '17', '2', '24', 'Keputusan kepala dinas'),
	],
	Anggaran: [
		text('Inovasi', 'Tahun', 'Jumlah'),
		text('Antre dari Rumahh', '2024', '18.500.000'),
		text('Satu', '2025', 'empat puluh'),
	],
	Sumber: [text('Inovasi', 'Judul sumber', 'Alamat sumber'), text('Dua', 'Laporan', '#REF!')],
};

const expected = [
	'Inovasi!H2 kunci-tidak-dikenal',
	'Inovasi!D3 unit-tidak-dikenal',
	'Inovasi!E4 pilihan-tidak-dikenal',
	'Inovasi!G5 urusan-tidak-dikenal',
	'Inovasi!I6 tanggal-tidak-sah',
	'Inovasi!J7 tanggal-bertentangan',
	'Inovasi!B8 isian-wajib',
	'Inovasi!C9 nilai-tidak-sah',
	'Inovasi!A11 id-ganda',
	'Inovasi!A12 nama-berkas',
	'Inovasi!K13 isian-wajib',
	'Inovasi!M14 alamat-tidak-sah',
	'Inovasi!K15 tanggal-mendatang',
	'Inovasi!C16 data-pribadi',
	'Baris SID!C2 nilai-tidak-sah',
	'Baris SID!B3 rujukan-tidak-dikenal',
	'Baris SID!C4 nilai-tidak-sah',
	'Anggaran!A2 rujukan-tidak-dikenal',
	'Anggaran!C3 nilai-tidak-sah',
	'Sumber!C2 nilai-tidak-sah',
];

test('a spreadsheet with twenty mistakes gives twenty findings, each with its cell, and nothing is written', async () => {
	const blob = await writeWorkbook(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBlob();
	const files = content.files();
	const { findings } = await content.imported(
		await styledGrids('salah.xlsx', Buffer.from(await blob.arrayBuffer())),
	);
	expect(findings.map(({ place, code }) => `${cellAddress(place)} ${code}`)).toEqual(expected);
	for (const { severity, message } of findings) {
		expect(severity).toBe('error');
		expect(message).toMatch(/[.?)]$/);
		// No wording of the libraries reaches an editor.
		expect(message).not.toMatch(/Invalid|expected|undefined/);
	}
	expect(content.files()).toEqual(files);
});
