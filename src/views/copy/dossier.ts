import { formatDate, formatList, formatNumber } from './formats.ts';

/** Words of the papers for the ministry's season of entries, and of the command that makes them. */
export const dossierText = {
	usage:
		'Pemakaian: npm run dossier -- <daerah> [--innovation <id inovasi>] [--out <folder baru>]\n' +
		'Membuat satu berkas .docx siap cetak bagi setiap inovasi, dan satu CSV dengan kolom formulir kementerian.',
	unknownRegion: (id: string, suggestion: string) =>
		`Daerah \`${id}\` tidak ada, atau berkasnya masih mempunyai kesalahan.${suggestion} Lihat \`npm run check\`.`,
	unknownInnovation: (id: string, suggestion: string) =>
		`Inovasi \`${id}\` tidak ada di daerah ini, atau berkasnya masih mempunyai kesalahan.${suggestion}`,
	noInnovations: (region: string) => `${region} belum mempunyai catatan inovasi.`,
	outNotEmpty: (folder: string) =>
		`Folder \`${folder}\` sudah berisi. Sebut folder yang belum ada dengan --out, agar berkas lama tidak tertimpa.`,
	folder: (region: string) => `berkas-${region}`,
	csvFile: 'formulir-kementerian',
	columnsFile: 'keterangan-kolom',
	columnsHead: ['kolom', 'judul', 'keterangan', 'asal'],
	columnsFrom: (forms: readonly string[]) =>
		`Kolom formulir kementerian seperti ditiru aplikasi daerah: ${forms.join(' ')}`,
	ownColumn: 'Ditambahkan etalase ini',

	title: (title: string) => `Berkas inovasi: ${title}`,
	draft: (site: string, asOf: string) =>
		`BERKAS KERJA dari ${site}, isi per ${formatDate(asOf)} – periksa sebelum dikirim`,
	sample: 'DATA CONTOH: inovasi dan daerah rekaan',
	origin: (address: string) => `Catatan terbaru: ${address}`,
	region: 'Daerah',
	agency: 'Unit pemilik',
	page: 'Halaman',
	reviewed: 'Ditinjau',
	reviewedBy: (on: string, by: string) => `${formatDate(on)}, oleh ${by}`,
	unknown: 'belum ada',
	profile: 'A. Profil inovasi',
	profileNote: 'Urutan isian seperti formulir kementerian. Yang belum dicatat ditulis "belum ada".',
	video: 'Video',
	prose: 'B. Uraian',
	words: (count: number, minimum: number | undefined) =>
		minimum === undefined
			? `${formatNumber(count)} kata.`
			: `${formatNumber(count)} kata; rubrik meminta paling sedikit ${formatNumber(minimum)} kata.`,
	quote: 'Kutipan',
	pictures: 'Gambar',
	rows: 'C. Indikator inovasi (baris 16 sampai 35)',
	noRows: 'Baris penilaian belum diisi.',
	score: (claimed: string, verified: string, maximum: string) =>
		`Kematangan ${claimed} dari ${maximum} menurut isian; ${verified} terverifikasi.`,
	rowsHead: ['No.', 'Indikator', 'Parameter yang dinyatakan', 'Poin', 'Keadaan'],
	mandatory: '(wajib)',
	evidence: 'D. Daftar bukti',
	noEvidence: 'Belum ada bukti yang dilampirkan.',
	evidenceHead: ['Baris', 'Dokumen', 'Berkas atau alamat'],
	nowhere: 'belum ada berkas atau alamat',
	missing: 'E. Yang belum ada',
	nothingMissing: 'Semua isian, bagian naskah, dan baris penilaian terisi, dan setiap baris mempunyai bukti.',
	missingFields: (fields: readonly string[]) => `Isian profil: ${formatList(fields)}.`,
	missingProse: (headings: readonly string[]) => `Bagian naskah: ${formatList(headings)}.`,
	missingMandatory: (rows: readonly string[]) => `Baris wajib yang belum terisi: ${formatList(rows)}.`,
	missingRows: (rows: readonly string[]) => `Baris lain yang belum terisi: ${formatList(rows)}.`,
	missingEvidence: (rows: readonly string[]) => `Baris terisi tanpa bukti: ${formatList(rows)}.`,
	missingShort: (words: number, minimum: number) =>
		`Rancang bangun baru ${formatNumber(words)} kata, kurang ${formatNumber(minimum - words)} kata.`,
} as const;
