/**
 * Every mistake that the check can find in the content. Codes are permanent: each names a help page,
 * `content/help/<code>.mdx`, served at `/bantuan/<code>/`.
 */
export const issueCodes = {
	'front-matter-tidak-ada': { severity: 'error', title: 'Kepala berkas tidak ada' },
	'yaml-rusak': { severity: 'error', title: 'YAML tidak dapat dibaca' },
	'kunci-ganda': { severity: 'error', title: 'Kunci ditulis dua kali' },
	'kunci-tidak-dikenal': { severity: 'error', title: 'Kunci tidak dikenal' },
	'isian-wajib': { severity: 'error', title: 'Isian wajib belum ada' },
	'nilai-tidak-sah': { severity: 'error', title: 'Nilai tidak sah' },
	'pilihan-tidak-dikenal': { severity: 'error', title: 'Pilihan tidak dikenal' },
	'tanggal-tidak-sah': { severity: 'error', title: 'Tanggal tidak sah' },
	'tanggal-bertentangan': { severity: 'error', title: 'Tanggal saling bertentangan' },
	'tanggal-mendatang': { severity: 'error', title: 'Tanggal belum terjadi' },
	'alamat-tidak-sah': { severity: 'error', title: 'Alamat web tidak sah' },
	'sumber-tidak-ada': { severity: 'error', title: 'Catatan tanpa sumber' },
	'sumber-tanpa-alamat': { severity: 'warning', title: 'Sumber tanpa alamat' },
	'mdx-rusak': { severity: 'error', title: 'Naskah tidak dapat dibaca' },
	'ekspresi-dilarang': { severity: 'error', title: 'Kurung kurawal dalam naskah' },
	'impor-dilarang': { severity: 'error', title: 'import atau export dalam naskah' },
	'html-dilarang': { severity: 'error', title: 'HTML yang tidak diperbolehkan' },
	'komponen-tidak-dikenal': { severity: 'error', title: 'Komponen tidak dikenal' },
	'komponen-salah-isi': { severity: 'error', title: 'Isian komponen salah' },
	'judul-bagian': { severity: 'warning', title: 'Judul bagian tidak baku' },
	'nama-berkas': { severity: 'error', title: 'Nama atau letak berkas salah' },
	'id-ganda': { severity: 'error', title: 'ID dipakai dua kali' },
	'daerah-tidak-dikenal': { severity: 'error', title: 'Daerah tidak dikenal' },
	'kode-daerah-tidak-dikenal': { severity: 'error', title: 'Kode daerah tidak dikenal' },
	'unit-tidak-dikenal': { severity: 'error', title: 'Unit kerja tidak dikenal' },
	'urusan-tidak-dikenal': { severity: 'error', title: 'Urusan tidak dikenal' },
	'sistem-tidak-dikenal': { severity: 'error', title: 'Sistem tidak dikenal' },
	'rujukan-tidak-dikenal': { severity: 'error', title: 'Rujukan tidak dikenal' },
	'induk-melingkar': { severity: 'error', title: 'Unit induk melingkar' },
	'judul-ganda': { severity: 'error', title: 'Judul dipakai dua kali' },
	'nama-pendek-ganda': { severity: 'error', title: 'Nama pendek dipakai dua kali' },
	'gambar-tidak-ada': { severity: 'error', title: 'Gambar atau berkas tidak ada' },
	'gambar-tanpa-teks': { severity: 'error', title: 'Gambar tanpa teks pengganti' },
	'contoh-tidak-cocok': { severity: 'error', title: 'Tanda data contoh tidak cocok' },
	'langkah-melingkar': { severity: 'error', title: 'Langkah saling menunggu' },
	'replikasi-melingkar': { severity: 'error', title: 'Replikasi melingkar' },
	'replikasi-belum-didukung': { severity: 'warning', title: 'Parameter replikasi belum didukung' },
	'catatan-masih-ada': { severity: 'error', title: 'Catatan ditarik masih ada' },
	'catatan-hilang': { severity: 'warning', title: 'Catatan hilang tanpa keterangan' },
	'bukti-berubah': { severity: 'warning', title: 'Bukti berubah' },
	'bukti-mati': { severity: 'warning', title: 'Bukti tidak dapat dibuka lagi' },
	'data-pribadi': { severity: 'error', title: 'Data pribadi' },
	'pengecualian-tidak-terpakai': { severity: 'warning', title: 'Pengecualian tidak terpakai' },
	'metadata-gambar': { severity: 'warning', title: 'Data tersembunyi dalam berkas' },
	'status-tanpa-sebab': { severity: 'warning', title: 'Berhenti tanpa sebab' },
} as const satisfies Record<string, { severity: 'error' | 'warning'; title: string }>;

export type IssueCode = keyof typeof issueCodes;
export type Severity = 'error' | 'warning';

/** One mistake, at one place. Lines and columns start at 1 and count in the whole file, front matter included. */
export interface ContentIssue {
	readonly code: IssueCode;
	readonly severity: Severity;
	/** Path relative to the content folder, with forward slashes. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** Label of the field in Indonesian, `Unit pemilik`; absent when the issue is about the file or its prose. */
	readonly field?: string;
	/** What is wrong and what to write, in Indonesian. */
	readonly message: string;
	/** Site path of the help page, `/bantuan/unit-tidak-dikenal/`. */
	readonly help: string;
}
