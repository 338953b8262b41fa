import type { KitCalendar, KitDocument, KitWorkbook } from '../../src/views/kit/kit-document.ts';

/** A paper with every kind of block. */
export const aPaper = (keys: Partial<KitDocument> = {}): KitDocument => ({
	fileName: '02-nota-kesepakatan',
	title: 'Nota Kesepakatan Replikasi <Antre> & Daftar',
	draft: 'DRAF. Periksa dan sesuaikan sebelum dipakai.',
	origin: 'Dibuat dari panduan Antre Kenanga, ditinjau 1 Juli 2026.',
	landscape: false,
	blocks: [
		{ kind: 'heading', level: 1, text: 'NOTA KESEPAKATAN', align: 'center' },
		{
			kind: 'facts',
			rows: [
				{ label: 'Nomor', value: '…………' },
				{ label: 'Perihal', value: 'Permohonan replikasi inovasi daerah' },
			],
		},
		{ kind: 'paragraph', text: 'Pada hari ini, yang bertanda tangan di bawah ini sepakat.\nBaris kedua.' },
		{ kind: 'note', text: 'Sumber: pedoman; hapus sebelum ditandatangani.' },
		{ kind: 'heading', level: 2, text: 'Pasal 1', align: 'center' },
		{
			kind: 'list',
			marks: 'clause',
			items: [{ text: 'Ayat pertama:', items: ['butir a;', 'butir b.'] }, { text: 'Ayat kedua.' }],
		},
		{ kind: 'heading', level: 3, text: 'Pasal 2' },
		{ kind: 'list', marks: 'clause', items: [{ text: 'Ayat yang dihitung dari satu lagi.' }] },
		{ kind: 'list', marks: 'number', items: [{ text: 'Satu' }] },
		{ kind: 'list', marks: 'letter', items: [{ text: 'Huruf' }] },
		{ kind: 'list', marks: 'bullet', items: [{ text: 'Titik' }] },
		{ kind: 'list', marks: 'box', items: [{ text: 'Kotak' }] },
		{
			kind: 'table',
			caption: 'Tabel 1. Tahapan',
			head: ['Langkah', 'Pelaku', 'Hari'],
			widths: [50, 30, 20],
			rows: [
				['Kirim surat minat', 'Dinas Kesehatan', '5'],
				['Catat lama periksa', 'Puskesmas', '10'],
			],
		},
		{ kind: 'page-break' },
		{ kind: 'paragraph', text: 'Lampiran', bold: true, align: 'center' },
		{
			kind: 'signatures',
			parties: [
				{ heading: 'PIHAK KESATU', office: 'Kota Arunika', position: 'Wali Kota', name: '(…………)' },
				{ heading: 'PIHAK KEDUA', office: 'Kota Magelang', position: 'Wali Kota Magelang', name: '(…………)' },
			],
		},
	],
	...keys,
});

/** A budget of two lines whose sum is a formula, and a plan with days. */
export const aWorkbook = (keys: Partial<KitWorkbook> = {}): KitWorkbook => ({
	fileName: '05-rab',
	sheets: [
		{
			name: 'RAB',
			widths: [36, 12, 18, 18],
			frozenRows: 2,
			landscape: true,
			rows: [
				[{ value: 'Rencana anggaran', format: 'text', look: 'title', across: 4 }, null, null, null],
				['Uraian', 'Banyaknya', 'Harga satuan', 'Jumlah'].map((value) => ({
					value,
					format: 'text',
					look: 'head',
				})),
				[
					{ value: 'Kartu <pasien> & map', format: 'text' },
					{ value: 2.5, format: 'number', look: 'input' },
					{ value: 15_000, format: 'rupiah' },
					{ formula: 'B3*C3', value: 37_500, format: 'rupiah' },
				],
				[
					{ value: 'Warga', format: 'text' },
					{ value: 121_526, format: 'number', look: 'input' },
					{ value: 100, format: 'rupiah' },
					{ formula: 'IF(B4="","belum ada data",B4*C4)', value: 12_152_600, format: 'rupiah' },
				],
				[
					{ value: 'Jumlah', format: 'text', look: 'total' },
					null,
					null,
					{ formula: 'SUM(D3:D4)', value: 12_190_100, format: 'rupiah', look: 'total' },
				],
				[
					{ value: 'Keterangan', format: 'text', look: 'note' },
					{ formula: 'IF(D5>0,"ada <isi>","")', value: 'ada <isi>', format: 'text' },
				],
			],
		},
		{
			name: "Rencana '26",
			widths: [40, 16, 16],
			frozenRows: 1,
			landscape: false,
			rows: [
				['Langkah', 'Mulai', 'Selesai'].map((value) => ({ value, format: 'text', look: 'head' })),
				[
					{ value: 'Kirim surat minat', format: 'text' },
					{ value: '2026-08-03', format: 'day', look: 'input' },
					{ formula: 'WORKDAY(B2,4)', value: '2026-08-07', format: 'day' },
				],
			],
		},
	],
	...keys,
});

export const aCalendar = (keys: Partial<KitCalendar> = {}): KitCalendar => ({
	fileName: '07-rencana-kerja',
	name: 'Replikasi Antre Kenanga, Kota Magelang; draf',
	events: [
		{
			uid: 'kirim-surat-minat.antre-puskesmas@etalase.example',
			title: 'Kirim surat minat, pelajari panduan; catat',
			description:
				'Pelaku: Dinas Kesehatan – “kepala puskesmas”.\nHasil: keputusan memilih model mandiri atau kerja sama; tembusan BSKDN.',
			start: '2026-08-03',
			end: '2026-08-15',
		},
		{
			uid: 'ukur-awal.antre-puskesmas@etalase.example',
			title: 'Catat lama periksa',
			description: '',
			start: '2026-08-31',
			end: '2026-09-01',
		},
	],
	...keys,
});
