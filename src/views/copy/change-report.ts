import type { ChangeReason } from '../../domain/quality/change-report/steps.ts';
import type { RecordChangeKind } from '../../domain/quality/change-report/record-changes.ts';
import type { ReportedKind } from '../../domain/quality/change-report/reported-record.ts';
import type { RowState } from '../../domain/rubric/row-score.ts';
import { formatDate, formatList, formatNumber } from './formats.ts';

/** What changed, in the middle of a sentence. */
export const reportedKindLabels = {
	inovasi: 'inovasi',
	panduan: 'panduan replikasi',
	replikasi: 'catatan replikasi',
	unit: 'unit kerja',
	'daftar-unit': 'daftar unit kerja',
	daerah: 'daerah',
	lomba: 'lomba',
	edisi: 'edisi lomba',
	agenda: 'agenda',
	rubrik: 'rubrik',
	situs: 'pengaturan situs',
} as const satisfies Record<ReportedKind, string>;

/** What happened to a record, after its name. */
export const recordChangeLabels = {
	baru: 'baru',
	berubah: 'berubah',
	'berganti-nama': 'berganti alamat',
	dihapus: 'dihapus',
	'tidak-terbaca':
		'tidak dapat dibaca karena ada kesalahan; bila terbit begini, catatan ini hilang dari situs',
	'terbaca-lagi': 'dapat dibaca lagi',
	penulisan: 'ditulis dengan cara lain; isinya tetap',
} as const satisfies Record<RecordChangeKind, string>;

/** Why a figure moved. */
export const changeReasonLabels = {
	rubrik: 'rubrik atau daftar acuan berubah',
	waktu: 'waktu berlalu',
	'verifikasi-gugur': 'verifikasi gugur',
	bukti: 'bukti berubah, sehingga verifikasinya tidak berlaku lagi',
	isian: 'isian berubah',
	kesalahan: 'berkas tidak dapat dibaca karena ada kesalahan',
	'verifikasi-baru': 'verifikasi baru atau berlaku lagi',
} as const satisfies Record<ChangeReason, string>;

/** State of a row, in the middle of a sentence. */
export const shortRowStates = {
	'belum-terisi': 'belum terisi',
	klaim: 'klaim',
	'menunggu-verifikasi-ulang': 'menunggu verifikasi ulang',
	terverifikasi: 'terverifikasi',
} as const satisfies Record<RowState, string>;

const many = (count: number, what: string) => `${formatNumber(count)} ${what}`;

export const changeReportText = {
	title: 'Laporan perubahan isi',
	sample: 'data contoh',
	unknown: 'belum ada data',
	unchanged: 'Tidak ada perubahan isi. Temuan pemeriksaan juga tetap.',
	unchangedMeaning: 'Cakupan, kematangan, dan indeks tidak berubah.',
	compared: (before: string, dayBefore: string, after: string, dayAfter: string) =>
		`Dibandingkan: ${before}, keadaan ${formatDate(dayBefore)}, dengan ${after}, keadaan ${formatDate(dayAfter)}.`,
	workingTree: 'berkas di folder kerja',
	automatic:
		'Laporan ini disusun oleh program dari berkas yang diusulkan. Yang memutuskan tetap orang yang meninjau.',

	summaryRecords: (parts: readonly string[]) => `Usulan ini ${formatList(parts)}.`,
	added: (count: number) => `menambah ${many(count, 'catatan')}`,
	changed: (count: number) => `mengubah ${many(count, 'catatan')}`,
	renamed: (count: number) => `mengganti alamat ${many(count, 'catatan')}`,
	removed: (count: number) => `menghapus ${many(count, 'catatan')}`,
	unreadable: (count: number) => `membuat ${many(count, 'catatan')} tidak terbaca`,
	filesOnly: (count: number) => `mengubah ${many(count, 'berkas')} tanpa mengubah isi catatan`,
	nothing: 'tidak mengubah catatan',
	summaryFindings: (parts: readonly string[]) => `Akibatnya: ${parts.join('; ')}.`,
	personalFound: (count: number) => `${many(count, 'data pribadi')} baru yang harus dihapus`,
	errorsFound: (count: number) => `${many(count, 'kesalahan')} baru`,
	warningsFound: (count: number) => `${many(count, 'peringatan')} baru`,
	issuesSolved: (count: number) => `${many(count, 'temuan')} terselesaikan`,
	maturityMoved: (count: number) => `kematangan ${many(count, 'inovasi')} berubah`,
	indexMoved: (count: number) => `simulasi indeks ${many(count, 'daerah')} berubah`,
	coverageMoved: (count: number) => `cakupan ${many(count, 'unit')} berubah`,
	noEffect: 'cakupan, kematangan, indeks, dan temuan pemeriksaan tetap',

	personal: 'Data pribadi',
	personalLead:
		'Hapus yang berikut ini sebelum usulan digabungkan. Yang sudah telanjur dikirim tetap ada di riwayat git, jadi beri tahu pengelola. Hanya angka terakhir yang ditampilkan. Angka di bagian lain dihitung seolah data itu sudah dihapus.',
	records: 'Yang berubah',
	fields: (count: number) => `${many(count, 'isian')} berubah`,
	prose: (before: number, after: number) =>
		before === after
			? `Naskah berubah (${many(after, 'kata')})`
			: `Naskah: ${formatNumber(before)} → ${many(after, 'kata')}`,
	was: 'sebelumnya',
	oldAddressTold: 'Alamat lama dijelaskan di `removed.yaml`.',
	oldAddressLost:
		'Alamat lama tidak dijelaskan. Pembaca yang menyimpannya tidak menemukan apa-apa. Tulis di `removed.yaml`, dengan `movedTo` bila pindah.',
	otherFiles: 'Berkas lain',
	fileChange: { baru: 'baru', berubah: 'berubah', dihapus: 'dihapus' },
	items: (count: number) => many(count, 'butir'),

	coverage: 'Cakupan kewajiban',
	coverageIn: (region: string, year: number) => `${region}, ${String(year)}`,
	met: (met: number, obliged: number) => `${formatNumber(met)} dari ${many(obliged, 'unit')}`,
	notCounted: 'belum dihitung',
	noAgency: 'belum ada',
	goneAgency: 'tidak ada lagi',

	maturity: 'Kematangan inovasi',
	claimed: 'klaim',
	verified: 'terverifikasi',
	notRated: 'tanpa nilai',
	countsNow: 'Mulai ikut dihitung dalam indeks daerah.',
	countsNoMore: 'Tidak lagi ikut dihitung dalam indeks daerah.',
	row: (number: string) => `Baris ${number}`,
	level: (level: number) => `parameter ${String(level)}`,
	because: (reasons: string) => `Sebabnya: ${reasons}.`,
	effect: (figures: string, reasons: string) => `${figures} karena ${reasons}.`,

	index: 'Simulasi indeks daerah',
	indexUnknown: 'belum dapat dihitung',
	countedInnovations: (before: number, after: number) =>
		`Inovasi yang dihitung: ${formatNumber(before)} → ${formatNumber(after)}.`,
	otherRubric: (before: string, after: string) =>
		`Rubrik berganti dari ${before} ke ${after}; kedua angka tidak sebanding.`,

	issues: 'Temuan pemeriksaan',
	newErrors: 'Kesalahan baru (situs tidak terbit sebelum diperbaiki)',
	newWarnings: 'Peringatan baru',
	solved: 'Sudah terselesaikan',
	noNewIssues: 'Tidak ada temuan baru.',
	remaining: (errors: number, warnings: number) =>
		`Yang sudah ada sebelumnya: ${many(errors, 'kesalahan')} dan ${many(warnings, 'peringatan')}.`,
	help: 'cara memperbaiki',

	links: 'Tautan di berkas yang berubah',
	linksLead: 'Menurut `npm run links` yang terakhir dijalankan; laporan ini tidak membuka tautan.',
	previews: 'Halaman pratinjau',
	noPreview:
		'Belum ada alamat pratinjau. Unduh artefak pratinjau dari pemeriksaan usulan ini, buka zip-nya, lalu ikuti berkas BUKA-DAHULU.txt di dalamnya.',
	more: (count: number) => `… dan ${formatNumber(count)} lagi.`,
	cut: 'Laporan ini dipotong karena terlalu panjang. Jalankan `npm run report` untuk yang lengkap.',
} as const;

/** What `npm run report` says besides the report. */
export const reportCommandText = {
	usage:
		'Pemakaian: npm run report -- --base <cabang atau komit> [--head <cabang atau komit>] [--out laporan.md] [--json] [--preview https://alamat-pratinjau/]\n' +
		'Contoh: npm run report -- --base main   (membandingkan berkas di folder kerja dengan cabang main)',
	missing: (name: string, shallow: boolean) =>
		`Komit atau cabang \`${name}\` tidak ada di salinan ini. ${
			shallow
				? 'Salinan ini hanya memuat riwayat terakhir. Ambil dulu riwayatnya: `git fetch --unshallow`; di GitHub Actions, tulis `fetch-depth: 0` pada langkah checkout; di GitLab CI, tulis `GIT_DEPTH: 0`.'
				: 'Periksa ejaannya, atau ambil dulu dari repositori pusat: `git fetch origin`, lalu pakai `origin/main`.'
		}`,
	commit: (name: string, id: string) => (id.startsWith(name) ? name : `${name} (${id})`),
	written: (file: string) => `Laporan ditulis ke ${file}.`,
	wrongPreview: (address: string) =>
		`--preview \`${address}\` bukan alamat web. Tulis alamat lengkap, misalnya https://pratinjau.contoh.go.id/usulan-12/.`,
} as const;

/** Around a report that is posted as a comment. */
export const postedCommentText = {
	about: (commit: string) =>
		`_Laporan otomatis untuk komit \`${commit}\`, dibuat dari berkas yang diusulkan dan belum diperiksa orang._`,
	cut: '… Sisanya terlalu panjang untuk satu komentar. Unduh artefak `laporan` untuk membaca semuanya.',
} as const;
