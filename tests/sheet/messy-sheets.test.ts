import { afterAll, describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import type { Row } from 'write-excel-file/universal';
import { dataAt } from '../../src/domain/sheet/data-at.ts';
import { dataAndProse } from '../../src/domain/writing/content-text.ts';
import { cellAddress } from '../../src/ingest/sheet/import-report.ts';
import { csvGrid, styledGrids } from '../../src/ingest/sheet/sheet-file.ts';
import { aGrid, sheetContent } from '../support/sheet-content.ts';

const record = `---
# Catatan ini disusun unit.
title: 'Antre dari Rumah'
summary: Pasien memilih jam periksa dari rumah.
partners: [Kader posyandu, Diskominfo]
budget:
  - year: 2024
    amount: 18500000 # dari DPA
  - { year: 2025, amount: 20000000 }
assessments:
  iid-2026:
    '17':
      value: 24
      evidence:
        - title: Keputusan 440
reviewed: { on: '2026-03-25', by: Dinas Kesehatan }
sample: true
---

## Latar belakang

Antrean panjang.

<Catatan jenis="pelajaran">

Ukur dahulu.

</Catatan>

## Hasil

Lebih cepat.
`;

const content = sheetContent({
	'agencies/kota-arunika.yaml': `complete: true
agencies:
  - { id: dinas-kesehatan, name: Dinas Kesehatan Kota Arunika, shortName: Dinkes, category: dinas }
`,
	'innovations/kota-arunika/antre.mdx': record,
});
afterAll(content.remove);

const label = ({ place }: { place: Parameters<typeof cellAddress>[0] }) => cellAddress(place);

async function onlyFile(...grids: Parameters<typeof content.imported>[0]) {
	const { files, findings, notes } = await content.imported(grids);
	expect(findings.map((found) => `${label(found)} ${found.message}`)).toEqual([]);
	const [file, ...others] = files;
	expect(others).toEqual([]);
	return { text: file?.after ?? '', file: file?.file, data: dataAndProse(file?.after ?? '').data, notes };
}

describe('a sheet that an office made by itself', () => {
	test('is read under a title, with headings in two rows, merged cells, numbered columns and empty rows', async () => {
		const cell = (value: string | null) => (value === null ? null : { value, type: String });
		const row = (...values: readonly (string | null)[]): Row => values.map(cell);
		const data: Row[] = [
			[
				{ value: 'DAFTAR INOVASI TAHUN 2026', type: String, columnSpan: 8 },
				...Array.from({ length: 7 }, () => null),
			],
			row(null),
			[
				...['No', 'Nama Inovasi', 'OPD', 'Bentuk Inovasi', 'Deskripsi'].map(cell),
				{ value: 'Tanggal', type: String, columnSpan: 2 },
				null,
				cell('Keterangan dinas'),
			],
			row(null, null, null, null, null, 'Uji  coba', 'Penerapan '),
			row('(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'),
			row(
				'1',
				' Loket\u00A0Pagi ',
				'DINKES',
				'pelayanan PUBLIK',
				'Loket buka\nlebih pagi.',
				'17/03/2021',
				'Maret 2022',
				'x',
			),
			row(null),
			row(null, null, null, null, null, null, null, null),
		];
		const blob = await writeWorkbook([{ sheet: 'Rekap OPD', data }]).toBlob();
		const grids = await styledGrids('dinas.xlsx', Buffer.from(await blob.arrayBuffer()));
		const { files, findings, notes } = await content.imported(grids);
		expect(files.map(({ file }) => file)).toEqual(['innovations/kota-arunika/loket-pagi.mdx']);
		expect(dataAndProse(files[0]?.after ?? '').data).toEqual({
			title: 'Loket Pagi',
			summary: 'Loket buka\nlebih pagi.',
			agency: 'dinas-kesehatan',
			form: 'pelayanan-publik',
			dates: { trial: '2021-03-17', implementation: '2022-03' },
			sample: true,
		});
		// Nobody said who reviewed it: the only thing that is missing.
		expect(findings.map((found) => `${label(found)} ${found.code}`)).toEqual(['Rekap OPD!B6 isian-wajib']);
		expect(notes.filter(({ kind }) => kind === 'kolom').map(({ text }) => text)).toEqual([
			'Keterangan dinas',
		]);
	});

	test('may merge the innovation beside several of its rows', async () => {
		const rows = [
			['Inovasi', 'Tahun', 'Jumlah'],
			['Antre dari Rumah', 2026, 'Rp 21.000.000'],
			[undefined, 2023, '22 juta'],
		];
		const merged = [{ top: 1, left: 0, bottom: 2, right: 0 }];
		const { files, findings } = await content.imported([aGrid('Anggaran', rows, { merged })]);
		expect(dataAt(dataAndProse(files[0]?.after ?? '').data, ['budget'])).toEqual([
			{ year: 2024, amount: 18_500_000 },
			{ year: 2025, amount: 20_000_000 },
			{ year: 2026, amount: 21_000_000 },
			{ year: 2023, amount: 22_000_000 },
		]);
		expect(findings.map(label)).toEqual([]);
	});

	test('is read in CSV with commas or semicolons, in UTF-8 or in what older programs write', async () => {
		const csv = 'ID;Judul;Nama pendek\r\nantre;Antre dari Rumah;"Antre; ""Kenanga"" é"\r\n';
		for (const bytes of [
			Buffer.from(csv, 'utf8'),
			Buffer.from(`\uFEFF${csv}`, 'utf8'),
			Buffer.from(csv, 'latin1'),
			Buffer.from(`\uFEFF${csv}`, 'utf16le'),
			Buffer.from('ID,Judul,Nama pendek\nantre,Antre dari Rumah,"Antre; ""Kenanga"" é"\n', 'utf8'),
		]) {
			const { data } = await onlyFile(csvGrid('inovasi.csv', bytes));
			expect(dataAt(data, ['shortName'])).toBe('Antre; "Kenanga" é');
		}
	});

	test('counts hidden rows and says so', async () => {
		const rows = [
			['ID', 'Nama pendek'],
			['antre', 'AK'],
		];
		const { notes } = await onlyFile(aGrid('Inovasi', rows, { hidden: new Set([1]) }));
		expect(notes.map(({ kind }) => kind)).toEqual(['tersembunyi']);
	});
});

describe('what a file says already', () => {
	test('stays where a cell is empty or says nothing, and goes where it says so', async () => {
		const rows = [
			['ID', 'Judul', 'Ringkasan', 'Mitra', 'Nama pendek', 'Naskah: Hasil'],
			['antre', undefined, '-', 'hapus', 'Antre', 'hapus'],
		];
		const { text, notes } = await onlyFile(aGrid('Inovasi', rows));
		expect(text).toBe(
			record
				.replace("title: 'Antre dari Rumah'\n", "title: 'Antre dari Rumah'\nshortName: Antre\n")
				.replace('partners: [Kader posyandu, Diskominfo]\n', '')
				.replace('\n## Hasil\n\nLebih cepat.\n', ''),
		);
		expect(notes.map(({ text: word }) => word)).toEqual(['-']);
	});

	test('is changed in one place without a comment, a quote or the prose being touched', async () => {
		const rows = [
			['Inovasi', 'No.', 'Jumlah'],
			['antre', '2', '21.000.000'],
			['antre', '1', 18_500_000],
		];
		const { text } = await onlyFile(aGrid('Anggaran', rows));
		expect(text).toBe(record.replace('amount: 20000000', 'amount: 21000000'));
	});

	test('loses an item whose row says hapus, and only that', async () => {
		const rows = [
			['Inovasi', 'No.', 'Tahun', 'Jumlah'],
			['antre', '1', 'hapus', ''],
		];
		const { data } = await onlyFile(aGrid('Anggaran', rows));
		expect(dataAt(data, ['budget'])).toEqual([{ year: 2025, amount: 20_000_000 }]);
	});

	test('gets a second piece of evidence in a second row', async () => {
		const rows = [
			['Inovasi', 'Baris', 'Nilai', 'No. bukti', 'Judul bukti', 'Tanggal bukti'],
			['antre', '17', 24, '1', 'Keputusan 440', ''],
			['antre', '17', '', '', 'Lampiran tim', 'Januari 2026'],
			['antre', '16. Regulasi', '', '', '', ''],
		];
		const { data } = await onlyFile(aGrid('Baris SID', rows));
		expect(dataAt(data, ['assessments', 'iid-2026'])).toEqual({
			'17': { value: 24, evidence: [{ title: 'Keputusan 440' }, { title: 'Lampiran tim', date: '2026-01' }] },
		});
	});

	test('keeps the component in a section of which one word changes', async () => {
		const section = 'Antrean sangat panjang.\n\n<Catatan jenis="pelajaran">\n\nUkur dahulu.\n\n</Catatan>';
		const rows = [
			['ID', 'Judul', 'Naskah: Latar belakang'],
			['antre', 'Antre dari Rumah', section.replaceAll('\n', '\r\n')],
		];
		const { text } = await onlyFile(aGrid('Inovasi', rows));
		expect(text).toBe(record.replace('Antrean panjang', 'Antrean sangat panjang'));
	});
});

test('text that would be code, YAML or a heading is what was typed', async () => {
	const hostile = 'Biaya < 5 {juta}: "ya" # --- ]]> </script>';
	const rows = [
		['ID', 'Nama pendek', 'Mitra', 'Naskah: Tujuan'],
		['antre', '--- : #', hostile, `${hostile}\n# Judul\n---\nimport x from 'y'`],
	];
	const { data, text } = await onlyFile(aGrid('Inovasi', rows));
	expect(dataAt(data, ['partners'])).toEqual([hostile]);
	expect(dataAt(data, ['shortName'])).toBe('--- : #');
	expect(text).toContain('## Tujuan\n\nBiaya \\< 5 \\{juta\\}');
});

test('a sheet that was read and saved changes nothing when it is read again', async () => {
	const grids = [
		aGrid('Inovasi', [
			['Judul', 'Ringkasan', 'Tanggal ditinjau', 'Ditinjau oleh'],
			['Loket Pagi', 'Loket buka lebih pagi.', { day: '2026-03-25' }, 'Disdukcapil'],
		]),
		aGrid('Sumber', [
			['Inovasi', 'Judul sumber', 'Alamat sumber'],
			['Loket Pagi', 'Laporan Loket Pagi', 'https://kota-arunika.example/laporan'],
		]),
	];
	const first = await content.imported(grids);
	expect(first.findings).toEqual([]);
	for (const { file, after } of first.files) content.write(file, after);
	expect(content.files()).toContain('innovations/kota-arunika/loket-pagi.mdx');
	expect((await content.imported(grids)).files).toEqual([]);
});
