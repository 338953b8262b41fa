import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { issueLine } from './issue-report.ts';
import { readContent } from './read-content.ts';

function readSite(name: string) {
	return readContent({
		folder: resolve('tests/sites', name, 'content'),
		fallbackFolder: resolve('content'),
		base: '/',
		asOf: '2026-11-01',
	});
}

test('the smallest record is a title, a summary, a source and a review', async () => {
	const { snapshot, issues } = await readSite('minimal');
	expect(issues).toEqual([]);
	expect(snapshot.innovations.map(({ id, prose }) => [id, prose.html])).toEqual([
		['kota-magelang/datago', ''],
	]);
});

test('parts that a content repository leaves out come from the product', async () => {
	const { snapshot } = await readSite('minimal');
	expect(snapshot.reference.regions).toHaveLength(552);
});

test('a site without innovations and agencies is not a mistake', async () => {
	const { snapshot, issues } = await readSite('empty');
	expect(issues).toEqual([]);
	expect(snapshot.innovations).toEqual([]);
	expect(snapshot.regions.map(({ id }) => id)).toEqual(['kota-magelang']);
});

test('a folder with nothing in it lacks only its site file', async () => {
	const folder = resolve('tests/sites/nothing/content');
	const { issues } = await readContent({
		folder,
		fallbackFolder: resolve('content'),
		base: '/',
		asOf: '2026-11-01',
	});
	expect(issues.map(({ code, file }) => [code, file])).toEqual([['nama-berkas', 'site.yaml']]);
});

test('records with an error are left out, and those that hang on them', async () => {
	const { snapshot } = await readSite('broken');
	expect(snapshot.innovations).toEqual([]);
	expect(snapshot.guides).toEqual([]);
	expect(snapshot.replications).toEqual([]);
	expect(snapshot.agencies).toEqual([]);
	expect(snapshot.regions).toEqual([]);
});

test('prose that was rendered for the same digest is not rendered again', async () => {
	const first = await readSite('minimal');
	const asked: string[] = [];
	const { snapshot } = await readContent({
		folder: resolve('tests/sites/minimal/content'),
		fallbackFolder: resolve('content'),
		base: '/',
		asOf: '2026-11-01',
		renderedProse: {
			innovations: (id, digest) => {
				asked.push(`${id} ${digest}`);
				return { html: '<p>dari simpanan</p>', headings: [], wordCounts: {} };
			},
		},
	});
	expect(asked).toEqual([`kota-magelang/datago ${first.snapshot.innovations[0]?.digest ?? ''}`]);
	expect(snapshot.innovations[0]?.prose.html).toBe('<p>dari simpanan</p>');
});

test('the digest of a record changes with the base that its links are written for', async () => {
	const folder = resolve('tests/sites/minimal/content');
	const options = { folder, fallbackFolder: resolve('content'), asOf: '2026-11-01' };
	const root = await readContent({ ...options, base: '/' });
	const below = await readContent({ ...options, base: '/etalase/' });
	expect(root.snapshot.innovations[0]?.digest).not.toBe(below.snapshot.innovations[0]?.digest);
});

test('every mistake of a folder is found at once, with its line, column and words', async () => {
	const { issues } = await readSite('broken');
	const lines = issues.map((issue) => `${issue.severity === 'error' ? '' : '? '}${issueLine(issue, '')}`);
	expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
		"
		agencies/kota-arunika.yaml:15:15  [pilihan-tidak-dikenal] Kategori: Pilihan \`dinass\` tidak dikenal. Maksud Anda \`dinas\`? Pilihan yang ada: \`sekretariat\`, \`inspektorat\`, \`dinas\`, \`badan\`, \`satpol-pp\`, \`rsud\`, \`puskesmas\`, \`kecamatan\`, \`kelurahan\`, \`desa\`, \`bumd\`, \`bumdes\`, \`sekolah\`, \`masyarakat\`.
		agencies/kota-magelan.yaml:6:13  [unit-tidak-dikenal] Unit induk: Unit induk \`pukesmas\` tidak ada di berkas ini. Maksud Anda \`puskesmas\`? Daftarkan induknya di \`agencies/kota-magelan.yaml\`, atau hapus baris \`parent\`.
		agencies/kota-magelan.yaml:10:13  [induk-melingkar] Unit induk: Unit induk melingkar: \`puskesmas\` → \`rsud\` → \`puskesmas\`. Hapus \`parent\` pada unit yang tertinggi.
		agencies/kota-magelan.yaml:12:18  [tanggal-bertentangan] Aktif sampai: Akhir masa aktif (\`2019\`) lebih awal daripada awalnya (\`2020\`). Periksa kedua tanggal.
		agencies/kota-magelan.yaml:17:9  [id-ganda] ID: ID \`dinkes\` sudah dipakai di berkas ini. Pilih ID lain; ID yang lebih dulu ada jangan diubah.
		agenda/2026.yaml:4:11  [pilihan-tidak-dikenal] Jenis: Pilihan \`masuk\` tidak dikenal. Pilihan yang ada: \`masukan\`, \`batas-waktu\`, \`penilaian\`, \`presentasi\`, \`penghargaan\`, \`lomba\`, \`lainnya\`.
		catatan.txt:1:1  [nama-berkas] Berkas \`catatan.txt\` tidak dikenal. Di folder isi hanya boleh ada \`site.yaml\`, \`removed.yaml\`, \`evidence.yaml\`, \`exceptions.yaml\`, dan folder \`regions\`, \`agencies\`, \`innovations\`, \`guides\`, \`replications\`, \`contests\`, \`agenda\`, \`reference\`, \`rubrics\`, \`pages\`, \`help\`.
		contests/lomba/2025.yaml:1:1  [rujukan-tidak-dikenal] Edisi ini berada di folder \`lomba\`, tetapi berkas \`contests/lomba.yaml\` tidak ada. Buat berkas lombanya, atau pindahkan edisi ini.
		contests/lomba/2025.yaml:6:12  [tanggal-bertentangan] Sampai: Tahap \`Seleksi\` berakhir (\`2025-04-01\`) sebelum dimulai (\`2025-05-01\`). Periksa kedua tanggal.
		contests/lomba/2025.yaml:10:13  [nilai-tidak-sah] Bobot: Nilai \`60\` terbaca sebagai angka. Tulis dalam tanda kutip: \`"60"\`.
		contests/lomba/2025.yaml:14:10  [nilai-tidak-sah] Nilai tertinggi: Nilai \`5\` tidak sah. Nilai tertinggi harus lebih besar daripada nilai terendah.
		contests/lomba/2025.yaml:17:12  [nilai-tidak-sah] Nama karya: Nilai \`Satu\` tidak sah. Isi salah satu: \`innovation\` (di etalase ini) atau \`title\` (karya lain).
		contests/lomba/2025.yaml:18:5  [nilai-tidak-sah] Peserta: Sebut pesertanya: \`innovation\`, \`title\`, atau \`region\` saja bila nama karyanya tidak diketahui atau yang dinilai daerah.
		contests/lomba/2025.yaml:19:10  [sumber-tidak-ada] Sumber: Catatan tanpa sumber tidak dapat diperiksa pembaca. Tulis paling sedikit satu sumber di \`sources\`.
		? exceptions.yaml:8:5  [pengecualian-tidak-terpakai] Pengecualian: Pengecualian ini tidak cocok dengan temuan apa pun. Hapus barisnya, atau betulkan \`file\`, \`kind\`, dan \`shown\` menurut pesan pemeriksaan.
		guides/kota-arunika/dua.mdx:4:11  [pilihan-tidak-dikenal] Model: Pilihan \`sendiri\` tidak dikenal. Maksud Anda \`mandiri\`? Pilihan yang ada: \`mandiri\`, \`kerja-sama\`, \`fasilitasi\`.
		guides/kota-arunika/dua.mdx:6:9  [isian-wajib] Tugas: Isian wajib \`does\` belum ada. Tulis \`does: …\`. Apa yang dikerjakan pelaku ini.
		guides/kota-arunika/dua.mdx:8:5  [isian-wajib] Prasyarat: Isian wajib \`text\` belum ada. Tulis \`text: …\`. Prasyarat dalam satu kalimat.
		guides/kota-arunika/dua.mdx:10:24  [pilihan-tidak-dikenal] Jenis syarat: Pilihan \`petugass\` tidak dikenal. Maksud Anda \`petugas\`? Pilihan yang ada: \`jenjang\`, \`penduduk\`, \`urusan\`, \`jaringan\`, \`sistem\`, \`dasar-hukum\`, \`petugas\`.
		guides/kota-arunika/dua.mdx:14:5  [isian-wajib] Jenjang: Isian wajib \`levels\` belum ada. Tulis \`levels: …\`. provinsi, kabupaten, kota.
		guides/kota-arunika/dua.mdx:14:33  [kunci-tidak-dikenal] Kunci \`level\` tidak dikenal. Maksud Anda \`levels\`?
		guides/kota-arunika/dua.mdx:17:11  [pilihan-tidak-dikenal] Sifat: Pilihan \`perlu\` tidak dikenal. Pilihan yang ada: \`wajib\`, \`membantu\`.
		guides/kota-arunika/dua.mdx:20:7  [isian-wajib] Sistem: Isian wajib \`system\` masih kosong. Tulis nilainya. ID sistem yang sudah ada, misalnya simrs.
		guides/kota-arunika/dua.mdx:24:5  [isian-wajib] Jenis syarat: Isian wajib \`kind\` belum ada. Tulis \`kind: …\`. Pilihan yang ada: \`jenjang\`, \`penduduk\`, \`urusan\`, \`jaringan\`, \`sistem\`, \`dasar-hukum\`, \`petugas\`.
		guides/kota-arunika/dua.mdx:30:15  [nilai-tidak-sah] Lama: Paling cepat tidak boleh lebih besar daripada paling lama.
		guides/kota-arunika/dua.mdx:34:15  [nilai-tidak-sah] Banyaknya: Nilai \`0\` terlalu kecil. Harus lebih dari 0.
		guides/kota-arunika/dua.mdx:36:15  [nilai-tidak-sah] Harga satuan: Nilai \`-1500000\` terlalu kecil. Paling kecil 0.
		guides/kota-arunika/dua.mdx:38:17  [pilihan-tidak-dikenal] Bertambah menurut: Pilihan \`per-desa\` tidak dikenal. Pilihan yang ada: \`daerah\`, \`unit-kerja\`, \`puskesmas\`, \`kelurahan\`, \`per-1000-penduduk\`.
		guides/kota-arunika/satu.mdx:10:9  [id-ganda] ID: ID \`jaringan\` sudah dipakai di berkas ini. Pilih ID lain; ID yang lebih dulu ada jangan diubah.
		guides/kota-arunika/satu.mdx:13:40  [urusan-tidak-dikenal] Urusan: Urusan \`kesehatn\` tidak dikenal. Maksud Anda \`kesehatan\`? Daftar ID urusan ada di \`reference/affairs.yaml\`.
		guides/kota-arunika/satu.mdx:19:12  [nilai-tidak-sah] Paling sedikit: Paling sedikit (\`200000\`) lebih besar daripada paling banyak (\`100000\`): tidak ada daerah yang memenuhinya. Periksa kedua angka.
		guides/kota-arunika/satu.mdx:24:16  [nilai-tidak-sah] Syarat terukur: Syarat penduduk tanpa batas tidak dapat dicocokkan. Tulis \`min\`, \`max\`, atau keduanya.
		guides/kota-arunika/satu.mdx:28:40  [sistem-tidak-dikenal] Sistem: Sistem \`simpuss\` tidak dikenal. Maksud Anda \`simpus\`? Daftar ID sistem ada di \`reference/systems.yaml\`; tambahkan ke sana bila sistem ini belum terdaftar.
		guides/kota-arunika/satu.mdx:34:16  [langkah-melingkar] Sesudah: Langkah saling menunggu: \`tim\` → \`uji\` → \`naskah\` → \`tim\`; tanda panah berarti "menunggu". Hapus salah satu ID dari \`after\`, agar ada langkah yang dapat dimulai.
		guides/kota-arunika/satu.mdx:37:22  [rujukan-tidak-dikenal] Sesudah: Langkah \`tin\` tidak ada di panduan ini. Maksud Anda \`tim\`? Tulis \`id\` langkah yang harus selesai lebih dahulu, atau hapus rujukannya.
		guides/kota-arunika/satu.mdx:45:13  [id-ganda] ID: ID \`pasang\` sudah dipakai di berkas ini. Pilih ID lain; ID yang lebih dulu ada jangan diubah.
		guides/kota-arunika/satu.mdx:47:16  [langkah-melingkar] Sesudah: Langkah saling menunggu: \`pasang\` → \`pasang\`; tanda panah berarti "menunggu". Hapus salah satu ID dari \`after\`, agar ada langkah yang dapat dimulai.
		guides/kota-arunika/satu.mdx:56:12  [sumber-tidak-ada] Dasar: Biaya \`Mesin antre\` dinyatakan tertulis di sumber, tetapi sumbernya belum ada. Tulis \`source\`, atau \`basis: perkiraan\`.
		guides/kota-arunika/satu.mdx:59:11  [gambar-tidak-ada] Berkas: Berkas \`./satu/sop.pdf\` tidak ada. Periksa nama dan huruf besar-kecilnya; letaknya dihitung dari folder naskah ini.
		guides/kota-arunika/satu.mdx:61:11  [gambar-tidak-ada] Berkas: Berkas \`./satu/denah.png\` adalah gambar. Taruh gambar di naskah, atau simpan sebagai PDF.
		? guides/kota-arunika/satu.mdx:72:1  [judul-bagian] Judul bagian \`Apa yang harus sam\` tidak baku. Maksud Anda \`Apa yang harus sama\`? Judul baku: \`## Sebelum mulai\`, \`## Apa yang harus sama\`, \`## Apa yang boleh berubah\`, \`## Pelajaran\`. Untuk judul lain pakai \`###\`.
		? guides/kota-arunika/satu.mdx:76:1  [judul-bagian] Bagian \`Sebelum mulai\` seharusnya sebelum \`Pelajaran\`. Urutan baku: \`## Sebelum mulai\`, \`## Apa yang harus sama\`, \`## Apa yang boleh berubah\`, \`## Pelajaran\`.
		guides/kota-arunika/satu.mdx:78:1  [ekspresi-dilarang] Kurung kurawal \`{\` menandai kode dan tidak dijalankan di sini. Tulis \`\\{\` untuk tanda biasa, atau apit dengan tanda \`\` \` \`\`.
		guides/kota-arunika/satuu.mdx:1:1  [contoh-tidak-cocok] Data contoh: Daerah \`kota-arunika\` adalah daerah contoh. Tulis \`sample: true\` agar pembaca tahu bahwa panduan ini rekaan.
		guides/kota-arunika/satuu.mdx:1:1  [rujukan-tidak-dikenal] Panduan ini tidak punya inovasi: \`innovations/kota-arunika/satuu.mdx\` tidak ada. Maksud Anda \`kota-arunika/satu\`? Nama folder dan berkas panduan sama dengan inovasinya.
		? guides/kota-arunika/satuu.mdx:11:5  [sumber-tanpa-alamat] Sumber: Sumber \`Pedoman tanpa alamat\` tidak punya alamat. Tulis \`url\` bila dokumennya ada di web.
		guides/kota-arunika/satuu.mdx:13:7  [tanggal-mendatang] Tanggal ditinjau: Tanggal \`2027-02-01\` belum terjadi: isi situs ini per 2026-11-01. Periksa tahunnya, atau hapus isian ini.
		innovations/kota-arunik/tersesat.mdx:1:1  [daerah-tidak-dikenal] Daerah \`kota-arunik\` belum punya berkas. Maksud Anda \`kota-arunika\`? Buat \`regions/kota-arunik.yaml\`, atau pindahkan berkas ini ke daerah yang ada.
		innovations/kota-arunik/tersesat.mdx:1:1  [sumber-tidak-ada] Sumber: Catatan tanpa sumber tidak dapat diperiksa pembaca. Tulis paling sedikit satu sumber di \`sources\`.
		innovations/kota-arunika/Nama Salah.mdx:1:1  [nama-berkas] Nama berkas \`Nama Salah.mdx\` tidak sah. Pakai huruf kecil, angka, dan tanda hubung, misalnya \`antre-daring\`, lalu \`.mdx\`.
		innovations/kota-arunika/diakui.mdx:5:11  [replikasi-melingkar] Kode daerah: \`Kota Arunika\` adalah pemilik inovasi ini, jadi bukan penerimanya. Tulis daerah lain, atau hapus butir ini.
		innovations/kota-arunika/diakui.mdx:6:11  [contoh-tidak-cocok] Kode daerah: Daerah contoh hanya bertukar inovasi dengan daerah contoh. Ganti dengan daerah contoh, atau hapus isian ini.
		innovations/kota-arunika/diakui.mdx:7:11  [contoh-tidak-cocok] Kode daerah: Daerah contoh hanya bertukar inovasi dengan daerah contoh. Ganti dengan daerah contoh, atau hapus isian ini.
		innovations/kota-arunika/diakui.mdx:7:11  [kode-daerah-tidak-dikenal] Kode daerah: Kode daerah \`33.72\` tidak ada di daftar acuan. Maksud Anda \`33.71\`? Daftarnya ada di \`reference/regions.csv\`; bila penerimanya bukan daerah, tulis \`name\`.
		innovations/kota-arunika/diakui.mdx:8:11  [contoh-tidak-cocok] Nama penerima: Daerah contoh hanya bertukar inovasi dengan daerah contoh. Ganti dengan daerah contoh, atau hapus isian ini.
		? innovations/kota-arunika/diakui.mdx:12:14  [replikasi-belum-didukung] Nilai: Parameter 3 dinyatakan, tetapi catatan replikasi baru mengonfirmasi 0 daerah; kurang 3. Minta daerah penerima menulis catatannya, atau turunkan parameternya.
		innovations/kota-arunika/ditiru.mdx:5:5  [nilai-tidak-sah] Direplikasi oleh: Tulis \`code\` (kode daerah) atau \`name\` (nama penerima).
		? innovations/kota-arunika/ditiru.mdx:9:14  [replikasi-belum-didukung] Parameter: Parameter 3 dinyatakan, tetapi catatan replikasi baru mengonfirmasi 0 daerah; kurang 3. Minta daerah penerima menulis catatannya, atau turunkan parameternya.
		innovations/kota-arunika/dua.mdx:1:1  [contoh-tidak-cocok] Data contoh: Daerah \`kota-arunika\` adalah daerah contoh. Tulis \`sample: true\` agar pembaca tahu bahwa inovasi ini rekaan.
		innovations/kota-arunika/dua.mdx:1:1  [sumber-tidak-ada] Sumber: Catatan tanpa sumber tidak dapat diperiksa pembaca. Tulis paling sedikit satu sumber di \`sources\`.
		innovations/kota-arunika/dua.mdx:2:8  [judul-ganda] Judul: Judul \`antre  daring\` di \`innovations/kota-arunika/dua.mdx\` juga dipakai \`innovations/kota-arunika/satu.mdx\`. Bedakan salah satu, atau gabungkan kedua berkas.
		innovations/kota-arunika/dua.mdx:3:12  [nama-pendek-ganda] Nama pendek: Nama pendek \`ada\` di \`innovations/kota-arunika/dua.mdx\` juga dipakai \`innovations/kota-arunika/satu.mdx\`. Bedakan salah satu, atau gabungkan kedua berkas.
		? innovations/kota-arunika/dua.mdx:14:16  [bukti-mati] Alamat bukti: Bukti \`Surat mati\` tidak dapat dibuka pada 2026-10-01. Tulis alamat yang masih ada atau arsipnya di \`url\`, lalu jalankan \`npm run links -- --write\`.
		? innovations/kota-arunika/dua.mdx:17:19  [bukti-berubah] Sidik berkas: Bukti \`Surat baru\` bukan lagi berkas yang sidiknya dicatat (dilihat pada 2026-10-01). Kembalikan berkas semula, atau tulis sidik barunya di \`sha256\` sesudah isinya Anda baca.
		innovations/kota-arunika/dua.mdx:20:22  [data-pribadi] Ini tampak seperti NIK (berakhir …9999). Hapus nomor itu. Bila perlu contoh, tulis "16 angka NIK". (jenis: \`nik\`)
		innovations/kota-arunika/dua.mdx:21:39  [data-pribadi] Ini tampak seperti alamat surel pribadi (w…@gmail.com). Ganti dengan alamat kantor, misalnya yang berakhiran .go.id, atau hapus. (jenis: \`surel\`)
		innovations/kota-arunika/ganda.mdx:3:1  [kunci-ganda] Kunci \`title\` ditulis dua kali di tempat yang sama. Hapus salah satu, atau gabungkan isinya.
		innovations/kota-arunika/ganda.mdx:4:1  [isian-wajib] Ringkasan: Isian wajib \`summary\` masih kosong. Tulis nilainya. Satu sampai tiga kalimat biasa: apa yang berubah bagi warga.
		innovations/kota-arunika/ganda.mdx:5:7  [pilihan-tidak-dikenal] Bentuk: Pilihan \`pelayanan-publk\` tidak dikenal. Maksud Anda \`pelayanan-publik\`? Pilihan yang ada: \`tata-kelola\`, \`pelayanan-publik\`, \`lainnya\`.
		innovations/kota-arunika/ganda.mdx:6:11  [nilai-tidak-sah] Mitra: Nilai \`Satu kantor\` harus berupa daftar: satu butir per baris, diawali \`- \`.
		innovations/kota-arunika/ganda.mdx:8:8  [alamat-tidak-sah] Alamat video: Nilai \`ftp://video.example\` tidak sah. Tulis alamat lengkap yang dimulai dengan https://.
		innovations/kota-arunika/ganda.mdx:12:13  [nilai-tidak-sah] Jumlah: Nilai \`Rp45.000.000\` harus angka, tanpa tanda kutip, titik ribuan, atau satuan.
		innovations/kota-arunika/kosong.mdx:1:1  [front-matter-tidak-ada] Berkas kosong. Tulis kepala berkas di antara dua baris \`---\`, lalu naskahnya.
		innovations/kota-arunika/loket/kode.svg:1:1  [nama-berkas] Gambar SVG tidak diterima karena dapat memuat kode. Simpan \`kode.svg\` sebagai PNG, JPG, atau WebP.
		? innovations/kota-arunika/loket/pos.jpg:1:1  [metadata-gambar] Gambar ini menyimpan tempat pengambilan (GPS) dan nama orang di dalam berkasnya. Jalankan \`npm run strip -- --write\`, atau simpan ulang tanpa data itu.
		innovations/kota-arunika/naskah.mdx:10:1  [impor-dilarang] \`import\` tidak diperbolehkan: naskah tidak menjalankan kode. Hapus baris ini; komponen dapat langsung dipakai.
		? innovations/kota-arunika/naskah.mdx:12:1  [judul-bagian] Judul bagian \`Latar belakan\` tidak baku. Maksud Anda \`Latar belakang\`? Judul baku: \`## Latar belakang\`, \`## Rancang bangun\`, \`## Tujuan\`, \`## Manfaat\`, \`## Hasil\`. Untuk judul lain pakai \`###\`.
		innovations/kota-arunika/naskah.mdx:14:7  [ekspresi-dilarang] Kurung kurawal \`{\` menandai kode dan tidak dijalankan di sini. Tulis \`\\{\` untuk tanda biasa, atau apit dengan tanda \`\` \` \`\`.
		innovations/kota-arunika/naskah.mdx:14:19  [mdx-rusak] Tanda \`<\` dibaca sebagai awal tag. Tulis \`\\<\` atau \`&lt;\` untuk tanda kurang dari, misalnya \`\\<5 menit\`, atau apit dengan tanda \`\` \` \`\`.
		innovations/kota-arunika/naskah.mdx:16:1  [komponen-tidak-dikenal] Komponen \`<Langka>\` tidak dikenal. Maksud Anda \`Langkah\`? Komponen yang ada: \`<Langkah>\`, \`<Catatan>\`, \`<Galeri>\`, \`<Video>\`, \`<Unduhan>\`, \`<SebelumSesudah>\`.
		innovations/kota-arunika/naskah.mdx:18:1  [komponen-salah-isi] Judul langkah: \`<Langkah>\`: Isian wajib \`judul\` belum ada. Tulis \`judul="…"\`. Apa yang dilakukan.
		innovations/kota-arunika/naskah.mdx:20:1  [html-dilarang] Tag HTML \`<div>\` tidak diperbolehkan. Tulis dengan Markdown. HTML yang boleh: \`<br>\`, \`<abbr>\`, \`<sub>\`, \`<sup>\`, \`<kbd>\`, \`<mark>\`, \`<details>\`, \`<summary>\`.
		innovations/kota-arunika/naskah.mdx:22:1  [alamat-tidak-sah] Alamat \`http://contoh.example\` tidak aman. Pakai https: \`https://contoh.example\`.
		innovations/kota-arunika/naskah.mdx:22:31  [alamat-tidak-sah] Alamat \`javascript:alert(1)\` memakai skema \`javascript:\` yang tidak diperbolehkan. Tulis alamat \`https://…\`, \`mailto:…\`, \`tel:…\`, halaman situs ini \`/…\`, bagian halaman \`#…\`, atau berkas \`./…\`.
		innovations/kota-arunika/naskah.mdx:22:58  [gambar-tanpa-teks] Gambar \`./loket/loket.png\` tanpa teks pengganti. Tulis apa yang terlihat: \`![petugas melayani warga](./loket/loket.png)\`.
		innovations/kota-arunika/naskah.mdx:24:1  [mdx-rusak] Tag \`<Catatan>\` belum ditutup. Tulis \`</Catatan>\` di baris sendiri sesudah isinya, atau \`<Catatan … />\` bila tanpa isi.
		? innovations/kota-arunika/naskah.mdx:28:1  [judul-bagian] Bagian \`Rancang bangun\` seharusnya sebelum \`Tujuan\`. Urutan baku: \`## Latar belakang\`, \`## Rancang bangun\`, \`## Tujuan\`, \`## Manfaat\`, \`## Hasil\`.
		innovations/kota-arunika/satu.mdx:2:8  [judul-ganda] Judul: Judul \`Antre Daring\` di \`innovations/kota-arunika/satu.mdx\` juga dipakai \`innovations/kota-arunika/dua.mdx\`. Bedakan salah satu, atau gabungkan kedua berkas.
		innovations/kota-arunika/satu.mdx:3:12  [nama-pendek-ganda] Nama pendek: Nama pendek \`ADA\` di \`innovations/kota-arunika/satu.mdx\` juga dipakai \`innovations/kota-arunika/dua.mdx\`. Bedakan salah satu, atau gabungkan kedua berkas.
		innovations/kota-arunika/satu.mdx:5:9  [urusan-tidak-dikenal] Urusan utama: Urusan \`kesehatn\` tidak dikenal. Maksud Anda \`kesehatan\`? Daftar ID urusan ada di \`reference/affairs.yaml\`.
		innovations/kota-arunika/satu.mdx:6:10  [rujukan-tidak-dikenal] Tema: Tema \`digitalisasi\` tidak dikenal. Yang ada: \`digitalisasi-layanan\`.
		innovations/kota-arunika/satu.mdx:7:14  [rujukan-tidak-dikenal] Program: Program \`dua\` tidak dikenal. Yang ada: \`satu\`.
		innovations/kota-arunika/satu.mdx:10:19  [tanggal-bertentangan] Penerapan: Penerapan (\`2023-04\`) lebih awal daripada uji coba (\`2023-05\`). Periksa kedua tanggal.
		innovations/kota-arunika/satu.mdx:13:11  [tanggal-mendatang] Tahun: Tanggal \`2027\` belum terjadi: isi situs ini per 2026-11-01. Periksa tahunnya, atau hapus isian ini.
		innovations/kota-arunika/satu.mdx:15:11  [gambar-tidak-ada] Berkas gambar: Berkas \`./loket/lokett.png\` tidak ada. Maksud Anda \`./loket/loket.png\`? Periksa nama dan huruf besar-kecilnya; letaknya dihitung dari folder naskah ini.
		innovations/kota-arunika/satu.mdx:17:5  [gambar-tanpa-teks] Gambar: Gambar tanpa teks pengganti. Tulis \`alt\`: apa yang terlihat, bagi orang yang tidak melihatnya.
		innovations/kota-arunika/satu.mdx:18:11  [gambar-tidak-ada] Berkas gambar: Gambar SVG tidak diterima karena dapat memuat kode. Simpan sebagai PNG, JPG, atau WebP.
		? innovations/kota-arunika/satu.mdx:21:10  [status-tanpa-sebab] Keadaan: Status \`berhenti\` tanpa sebab. Tulis \`cause\`: satu kalimat yang membantu daerah lain belajar.
		innovations/kota-arunika/tanpa-kepala.mdx:1:1  [front-matter-tidak-ada] Berkas harus dimulai dengan baris \`---\`, diikuti isian, lalu baris \`---\` penutup.
		innovations/kota-arunika/tidak-ditutup.mdx:1:1  [front-matter-tidak-ada] Kepala berkas tidak ditutup. Tulis baris \`---\` sesudah isian terakhir.
		innovations/kota-arunika/windows.mdx:7:7  [nilai-tidak-sah] Ditinjau oleh: Nilai \`5\` terbaca sebagai angka. Tulis dalam tanda kutip: \`"5"\`.
		innovations/kota-arunika/windows.mdx:11:6  [ekspresi-dilarang] Kurung kurawal \`{\` menandai kode dan tidak dijalankan di sini. Tulis \`\\{\` untuk tanda biasa, atau apit dengan tanda \`\` \` \`\`.
		innovations/kota-arunika/yaml.mdx:2:8  [yaml-rusak] YAML tidak dapat dibaca. Titik dua di tengah nilai membingungkan YAML. Beri tanda kutip pada seluruh nilai: \`title: "SIPPUT: layanan rumah"\`.
		innovations/kota-magelan/nyata.mdx:1:1  [sumber-tidak-ada] Sumber: Catatan tanpa sumber tidak dapat diperiksa pembaca. Tulis paling sedikit satu sumber di \`sources\`.
		innovations/kota-magelan/nyata.mdx:4:9  [unit-tidak-dikenal] Unit pemilik: Unit \`puskesmass\` tidak ada di daftar unit daerah ini. Maksud Anda \`puskesmas\`? Daftarkan unit itu di \`agencies/kota-magelan.yaml\`, atau perbaiki ID-nya.
		innovations/kota-magelan/nyata.mdx:5:29  [urusan-tidak-dikenal] Urusan beririsan: Urusan \`kesehatann\` tidak dikenal. Maksud Anda \`kesehatan\`? Daftar ID urusan ada di \`reference/affairs.yaml\`.
		innovations/kota-magelan/nyata.mdx:8:22  [tanggal-bertentangan] Tanggal: Pengembangan (\`2021-12\`) lebih awal daripada penerapan (\`2022\`). Periksa kedua tanggal.
		reference/needs.yaml:5:15  [urusan-tidak-dikenal] Urusan: Urusan \`kesehatn\` tidak dikenal. Maksud Anda \`kesehatan\`? Daftar ID urusan ada di \`reference/affairs.yaml\`.
		regions/kota-arunika.yaml:1:1  [contoh-tidak-cocok] Data contoh: Kode \`99.01\` hanya untuk daerah rekaan. Tulis \`sample: true\`, atau pakai kode daerah yang nyata.
		regions/kota-arunika.yaml:9:13  [id-ganda] ID tanda: ID \`satu\` sudah dipakai di berkas ini. Pilih ID lain; ID yang lebih dulu ada jangan diubah.
		regions/kota-arunika.yaml:12:7  [tanggal-mendatang] Tanggal ditinjau: Tanggal \`2027-01-01\` belum terjadi: isi situs ini per 2026-11-01. Periksa tahunnya, atau hapus isian ini.
		regions/kota-magelan.yaml:1:7  [kode-daerah-tidak-dikenal] Kode daerah: Kode daerah \`33.72\` tidak ada di daftar acuan. Kode \`Kota Magelang\` adalah \`"33.71"\`. Daftarnya ada di \`reference/regions.csv\`.
		? regions/kota-magelan.yaml:5:5  [sumber-tanpa-alamat] Sumber: Sumber \`Sumber tanpa alamat\` tidak punya alamat. Tulis \`url\` bila dokumennya ada di web.
		regions/kota-magelang.yaml:1:1  [isian-wajib] Ringkasan: Isian wajib \`summary\` belum ada. Tulis \`summary: …\`. Dua atau tiga kalimat bagi pembaca umum.
		regions/kota-magelang.yaml:1:7  [nilai-tidak-sah] Kode daerah: Nilai \`33.71\` terbaca sebagai angka. Tulis dalam tanda kutip: \`"33.71"\`.
		regions/kota-magelang.yaml:3:1  [kunci-tidak-dikenal] Kunci \`sumary\` tidak dikenal. Maksud Anda \`summary\`?
		regions/kota-magelang.yaml:5:7  [tanggal-tidak-sah] Tanggal ditinjau: Nilai \`2026-02-30\` tidak sah. Tulis tanggal lengkap tahun-bulan-hari yang ada di kalender, misalnya 2026-03-25.
		regions/tema.yaml:1:1  [nama-berkas] ID daerah \`tema\` sudah dipakai situs untuk halaman lain. Pilih nama lain, misalnya \`kota-tema\`.
		removed.yaml:2:5  [isian-wajib] Alasan: Isian wajib \`reason\` belum ada. Tulis \`reason: …\`. Mengapa ditarik, dalam satu sampai tiga kalimat bagi pembaca.
		removed.yaml:2:14  [nilai-tidak-sah] Alamat: Nilai \`inovasi/kota-arunika/satu\` tidak sah. Tulis alamat halaman tanpa nama situs, diawali dan diakhiri garis miring, misalnya /inovasi/kota-arunika/loket-sore/.
		replications/catatan.yaml:1:1  [nama-berkas] Folder \`replications\` hanya memuat berkas \`<daerah penerima>/<catatan>.yaml\`. Pindahkan atau ganti nama berkas ini.
		replications/kota-arunik/apik.yaml:1:1  [daerah-tidak-dikenal] Daerah \`kota-arunik\` belum punya berkas. Maksud Anda \`kota-arunika\`? Buat \`regions/kota-arunik.yaml\`, atau pindahkan berkas ini ke daerah yang ada.
		replications/kota-arunik/apik.yaml:2:23  [rujukan-tidak-dikenal] Inovasi: Inovasi \`kota-arunika/satuu\` tidak ada di etalase ini. Maksud Anda \`kota-arunika/satu\`? Tulis \`<daerah>/<inovasi>\` menurut folder dan nama berkasnya, atau \`title\` bila inovasinya di tempat lain.
		replications/kota-arunika/lingkar.yaml:3:7  [contoh-tidak-cocok] Lewat replikasi: Daerah contoh hanya bertukar inovasi dengan daerah contoh. Ganti dengan daerah contoh, atau hapus isian ini.
		replications/kota-arunika/lingkar.yaml:3:7  [replikasi-melingkar] Lewat replikasi: Replikasi melingkar: \`kota-arunika\` → \`kota-magelan\` → \`kota-arunika\`; tanda panah berarti "mengambil dari". Hapus atau perbaiki \`from\` yang keliru.
		replications/kota-arunika/luar-lagi.yaml:4:11  [replikasi-melingkar] Daerah asal: Daerah tidak mereplikasi inovasinya sendiri. Catat perubahannya di naskah inovasi itu, atau perbaiki asalnya.
		replications/kota-arunika/luar-lagi.yaml:5:8  [contoh-tidak-cocok] Alamat: Asal rekaan di tempat lain tidak punya alamat nyata. Pakai alamat berakhiran \`.example\`, atau hapus \`url\`.
		replications/kota-arunika/luar.yaml:5:3  [kunci-tidak-dikenal] Kunci \`alamat\` tidak dikenal. Kunci yang ada: \`innovation\`, \`title\`, \`region\`, \`url\`.
		replications/kota-arunika/luar.yaml:7:14  [pilihan-tidak-dikenal] Keadaan: Pilihan \`berjalann\` tidak dikenal. Maksud Anda \`berjalan\`? Pilihan yang ada: \`minat\`, \`kesepakatan\`, \`penyesuaian\`, \`berjalan\`, \`berhenti\`.
		replications/kota-arunika/luar.yaml:8:5  [isian-wajib] Sejak: Isian wajib \`on\` belum ada. Tulis \`on: …\`. Kapan keadaan ini dimulai.
		replications/kota-arunika/sendiri.yaml:1:1  [contoh-tidak-cocok] Data contoh: Daerah \`kota-arunika\` adalah daerah contoh. Tulis \`sample: true\` agar pembaca tahu bahwa catatan replikasi ini rekaan.
		replications/kota-arunika/sendiri.yaml:1:1  [sumber-tidak-ada] Sumber: Catatan tanpa sumber tidak dapat diperiksa pembaca. Tulis paling sedikit satu sumber di \`sources\`.
		replications/kota-arunika/sendiri.yaml:3:15  [replikasi-melingkar] Inovasi: Daerah tidak mereplikasi inovasinya sendiri. Catat perubahannya di naskah inovasi itu, atau perbaiki asalnya.
		replications/kota-arunika/sendiri.yaml:4:7  [daerah-tidak-dikenal] Lewat replikasi: Daerah \`kota-magelangg\` tidak dikenal. Maksud Anda \`kota-magelang\`? Tulis nama daerah seperti di \`reference/regions.csv\` dengan huruf kecil dan tanda hubung, misalnya \`kota-magelang\` atau \`provinsi-lampung\`.
		? replications/kota-arunika/sendiri.yaml:7:14  [status-tanpa-sebab] Keadaan: Replikasi \`berhenti\` tanpa sebab. Tulis \`cause\`: satu kalimat yang membantu daerah lain belajar.
		replications/kota-arunika/sendiri.yaml:7:28  [tanggal-bertentangan] Sejak: Keadaan \`berhenti\` (\`2024-12\`) lebih awal daripada \`berjalan\` di atasnya (\`2025-03\`). Periksa kedua tanggal.
		replications/kota-arunika/sendiri.yaml:8:29  [tanggal-mendatang] Tanggal: Tanggal \`2027-01\` belum terjadi: isi situs ini per 2026-11-01. Periksa tahunnya, atau hapus isian ini.
		replications/kota-magelan/campur.yaml:2:9  [nilai-tidak-sah] Asal: Isi salah satu: \`innovation\` (di etalase ini) atau \`title\` (di tempat lain).
		replications/kota-magelan/contoh.yaml:2:23  [contoh-tidak-cocok] Inovasi: Daerah nyata hanya bertukar inovasi dengan daerah nyata. Ganti dengan daerah nyata, atau hapus isian ini.
		replications/kota-magelan/contoh.yaml:8:9  [contoh-tidak-cocok] Data contoh: Daerah \`kota-magelan\` adalah daerah nyata. Hapus \`sample: true\`; catatan replikasi rekaan hanya boleh di daerah contoh.
		replications/kota-magelan/lingkar.yaml:3:7  [contoh-tidak-cocok] Lewat replikasi: Daerah nyata hanya bertukar inovasi dengan daerah nyata. Ganti dengan daerah nyata, atau hapus isian ini.
		replications/kota-magelan/lingkar.yaml:3:7  [replikasi-melingkar] Lewat replikasi: Replikasi melingkar: \`kota-magelan\` → \`kota-arunika\` → \`kota-magelan\`; tanda panah berarti "mengambil dari". Hapus atau perbaiki \`from\` yang keliru.
		? replications/kota-magelan/lingkar.yaml:7:5  [sumber-tanpa-alamat] Sumber: Sumber \`Berita tanpa alamat\` tidak punya alamat. Tulis \`url\` bila dokumennya ada di web.
		site.yaml:19:10  [tanggal-mendatang] Sejak: Tanggal \`2027-02-01\` belum terjadi: isi situs ini per 2026-11-01. Periksa tahunnya, atau hapus isian ini.
		"
	`);
});

test('one file with ten different mistakes gets ten issues, whatever checks find them', async () => {
	const { issues } = await readSite('one-file');
	expect(issues.map(({ line, code }) => `${String(line)} ${code}`)).toEqual([
		'4 unit-tidak-dikenal',
		'5 urusan-tidak-dikenal',
		'6 pilihan-tidak-dikenal',
		'7 kunci-tidak-dikenal',
		'10 tanggal-bertentangan',
		'13 alamat-tidak-sah',
		'15 tanggal-mendatang',
		'21 ekspresi-dilarang',
		'23 komponen-tidak-dikenal',
		'25 alamat-tidak-sah',
	]);
});
