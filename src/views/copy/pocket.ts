import { formatDate, formatNumber } from './formats.ts';

interface Origin {
	readonly name: string;
	readonly address: string;
	readonly lastReview: string | undefined;
}

/** `3,1 MB`. */
function megabytes(bytes: number): string {
	return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
}

/** What `npm run pocket` prints. */
export const pocketText = {
	made: (file: string, bytes: number, files: number, pages: number, unpacked: number) =>
		`${file}: ${megabytes(bytes)}, ${formatNumber(pages)} halaman dalam ${formatNumber(files)} berkas (sesudah dibuka ${megabytes(unpacked)}).`,
	noSite: 'Belum ada situs yang dibangun di `dist/`. Jalankan `npm run build` dahulu.',
} as const;

/** The text that lies beside the pages of the pocket edition. */
export function pocketReadMe({ name, address, lastReview }: Origin): string {
	return `${name.toUpperCase()}, EDISI SAKU

Seluruh katalog dalam satu folder, untuk dibaca tanpa internet.
Diambil dari ${address}
${lastReview === undefined ? '' : `Catatan terakhir ditinjau ${formatDate(lastReview)}. `}Edisi ini tidak memperbarui diri; bandingkan dengan situsnya.


CARA LENGKAP: LEWAT PELADEN DI KOMPUTER ATAU KANTOR SENDIRI

Semua bagian jalan: pencarian, saringan, pencari inovasi untuk ditiru, perbandingan, simulasi, dan paket berkas.
Pilih satu cara. Tidak satu pun memerlukan internet.

1. Ada XAMPP atau Laragon (Windows)
   Salin folder etalase-saku ke C:\\xampp\\htdocs (XAMPP) atau C:\\laragon\\www (Laragon).
   Nyalakan Apache, lalu buka http://localhost/etalase-saku/

2. Ada Python (biasanya sudah ada di Linux dan macOS)
   Buka terminal di dalam folder etalase-saku, lalu ketik:
       python3 -m http.server 8000 --bind 127.0.0.1
   Di Windows: py -m http.server 8000 --bind 127.0.0.1
   Buka http://localhost:8000/ dan biarkan terminal terbuka.

3. Ada PHP
   Di dalam folder etalase-saku:
       php -S localhost:8000
   Buka http://localhost:8000/

4. Ada peladen web di kantor
   Salin folder ini ke mana saja di bawah folder yang dilayani, dengan nama apa saja.
   Semua alamat di dalamnya relatif. Tidak perlu basis data atau pengaturan.


CARA RINGKAS: KLIK DUA KALI index.html

Halaman, daftar, tabel, dan gambar dapat dibaca, dan tautan antarhalaman jalan.
Pencarian dan semua alat hitung TIDAK jalan: demi keamanan, peramban melarang halaman yang dibuka langsung dari
berkas menjalankan program dari berkas lain. Telusuri lewat daftar inovasi, urusan, dan daerah.


BILA ADA YANG TIDAK JALAN

- Pencarian gagal: pastikan alamat di peramban diawali http://localhost, bukan file:///.
- Halaman tampil tetapi alat hitung diam, pada Python di Windows: pengaturan Windows mungkin menganggap berkas .js
  sebagai teks biasa. Pakai cara 1 atau 3.
- Gambar bagikan, umpan berita, lencana, dan pemasangan aplikasi tidak ikut di sini. Tautannya menuju situs di internet.
`;
}
