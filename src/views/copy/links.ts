import type { LinkState, LookReason } from '../../domain/links/link-look.ts';
import { formatDate, formatNumber } from './formats.ts';

export const linkStateLabels = {
	hidup: 'hidup',
	pindah: 'pindah',
	mati: 'mati',
	'menolak-robot': 'menolak robot',
	'tidak-terjawab': 'tidak terjawab',
	'sertifikat-bermasalah': 'sertifikat bermasalah',
	dilewati: 'dilewati',
} as const satisfies Record<LinkState, string>;

const reasonWords = {
	'alamat-bukan-publik': 'Bukan alamat publik.',
	'robots-txt': 'Situs itu melarang pemeriksaan otomatis (robots.txt).',
	'waktu-habis': 'Situs itu tidak menjawab sampai batas waktu.',
	'nama-tidak-ditemukan': 'Nama situs itu tidak ditemukan. Mungkin salah eja, atau situsnya ditutup.',
	'sambungan-putus': 'Sambungan ke situs itu terputus.',
	'alihan-berputar': 'Alamat itu dialihkan terus-menerus tanpa akhir.',
	'alihan-ke-beranda': 'Alamat itu dialihkan ke halaman depan; halaman semula mungkin tidak ada lagi.',
	'alihan-keluar': 'Alamat itu dialihkan ke alamat yang bukan alamat publik.',
	'kesalahan-server': 'Situs itu sedang bermasalah.',
} as const satisfies Record<LookReason, string>;

const ownEyes = 'Buka sendiri di peramban; bila terbuka, tidak ada yang perlu diubah.';

export const linkText = {
	usage:
		'Pemakaian: npm run links [-- pilihan]\n' +
		'Memeriksa tautan ke luar yang ada di isi, dan melaporkan yang perlu diperbaiki.\n' +
		'  --region <daerah>    hanya isi daerah itu\n' +
		'  --older-than <30d>   hanya yang terakhir dilihat lebih lama dari 30 hari (d) atau jam (h); tanpa ini 7d\n' +
		'  --limit <500>        paling banyak sekian alamat sekali jalan\n' +
		'  --offline            laporkan yang sudah dilihat, tanpa membuka apa pun\n' +
		'  --archive            tanyakan salinan halaman mati kepada web.archive.org\n' +
		'  --write              catat keadaan bukti di evidence.yaml, untuk disimpan bersama isi\n' +
		'  --json               bagi program\n' +
		'  --strict             gagal (kode 1) bila ada alamat mati atau bukti berubah',
	unknownRegion: (id: string, suggestion: string) =>
		`Daerah \`${id}\` tidak punya berkas di \`regions\`.${suggestion}`,
	badAge: (written: string) => `--older-than \`${written}\` tidak dikenal. Tulis misalnya 30d atau 12h.`,
	badLimit: (written: string) => `--limit \`${written}\` bukan jumlah. Tulis misalnya 200.`,
	badSite: 'Berkas `site.yaml` belum dapat dibaca. Lihat `npm run check`.',
	asking: (count: number) => `Membuka ${formatNumber(count)} alamat, dengan jeda bagi setiap situs …`,
	progress: (done: number, all: number) => `${formatNumber(done)} dari ${formatNumber(all)}`,
	left: (count: number) =>
		`${formatNumber(count)} alamat belum mendapat giliran. Jalankan lagi, atau naikkan --limit.`,
	noNetwork: 'Tidak satu pun nama situs ditemukan. Mungkin komputer ini tidak tersambung ke internet.',
	wrote: (file: string, count: number) => `${file}: ${formatNumber(count)} bukti dicatat.`,
	shared: 'Isi bersama',
	prose: 'Naskah',
	evidence: 'Bukti: ',
	nothing: 'Tidak ada tautan yang perlu diperbaiki.',
	unseen: 'belum dilihat',
	summary: (counts: readonly string[], places: number) =>
		`${counts.join(', ')}; disebut di ${formatNumber(places)} tempat.`,
	seen: (day: string) => `dilihat ${formatDate(day)}`,
	status: (status: number) => `jawaban ${String(status)}`,
	dead: (archive: string) => `Tidak ada lagi. Tulis alamat barunya; bila tidak ada, arsipnya: ${archive}`,
	deadEvidence: (archive: string) =>
		`Tidak ada lagi. Tulis alamat barunya, taruh salinan dokumen di folder inovasi (\`file\`), atau tulis arsipnya: ${archive}`,
	moved: (to: string) => `Pindah. Tulis: ${to}`,
	certificate:
		'Sertifikat situs itu tidak sah atau kedaluwarsa, sehingga peramban memperingatkan pembaca. Beri tahu pemilik situs, atau pakai alamat lain.',
	refused: `Situs itu menolak pemeriksaan otomatis. ${ownEyes}`,
	changed: (sha256: string) =>
		`Berkas bukti bukan lagi yang sidiknya dicatat. Baca isinya, lalu tulis \`sha256: ${sha256}\` bila masih mendukung.`,
	reason: (reason: LookReason) => `${reasonWords[reason]} ${ownEyes}`,
	unanswered: `Situs itu tidak menjawab. ${ownEyes}`,
	digests: 'Sidik bukti yang belum dicatat',
	digestsLead:
		'Bila `sha256` ditulis pada bukti, perubahan berkasnya kelak ketahuan. Tulis hanya sesudah isinya dibaca.',
} as const;
