/** Names of regions that do not exist, for the codes 99.01 and up. */
export const regionNames = [
	'Kota Cendana Raya',
	'Kota Telaga Biru',
	'Kota Bukit Pinang',
	'Kota Muara Elok',
	'Kota Sungai Kencana',
	'Kabupaten Rimba Sejati',
	'Kabupaten Padang Ilalang',
	'Kabupaten Teluk Mutiara',
	'Kabupaten Gunung Halimun',
	'Kabupaten Lembah Wangi',
	'Kabupaten Pantai Nyiur',
	'Kabupaten Danau Teratai',
	'Kabupaten Bumi Asri',
	'Kabupaten Hulu Bening',
	'Kabupaten Batu Ampar',
	'Kabupaten Tanjung Meranti',
	'Kabupaten Karang Jaya',
	'Kabupaten Rawa Makmur',
	'Kabupaten Bukit Damar',
	'Kabupaten Sinar Timur',
] as const;

/** Agencies that every made-up region has: id, name without the region, short name, category, usual affair. */
export const agencies = [
	['dinas-pendidikan', 'Dinas Pendidikan', 'Disdik', 'dinas', 'pendidikan'],
	['dinas-kesehatan', 'Dinas Kesehatan', 'Dinkes', 'dinas', 'kesehatan'],
	['dinas-pupr', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'PUPR', 'dinas', 'pekerjaan-umum'],
	['disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil', 'dinas', 'kependudukan'],
	['dinas-sosial', 'Dinas Sosial', 'Dinsos', 'dinas', 'sosial'],
	['diskominfo', 'Dinas Komunikasi dan Informatika', 'Diskominfo', 'dinas', 'komunikasi-informatika'],
	[
		'dpmptsp',
		'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
		'DPMPTSP',
		'dinas',
		'penanaman-modal',
	],
	['dinas-perhubungan', 'Dinas Perhubungan', 'Dishub', 'dinas', 'perhubungan'],
	['dinas-lingkungan-hidup', 'Dinas Lingkungan Hidup', 'DLH', 'dinas', 'lingkungan-hidup'],
	['dinas-pertanian', 'Dinas Pertanian', 'Distan', 'dinas', 'pertanian'],
	['dinas-perpustakaan', 'Dinas Perpustakaan', 'Dispusip', 'dinas', 'perpustakaan'],
	['satpol-pp', 'Satuan Polisi Pamong Praja', 'Satpol PP', 'satpol-pp', 'ketenteraman'],
	['rsud', 'Rumah Sakit Umum Daerah', 'RSUD', 'rsud', 'kesehatan'],
	['puskesmas-satu', 'Puskesmas Induk', 'Puskesmas Induk', 'puskesmas', 'kesehatan'],
	['kecamatan-satu', 'Kecamatan Kota', 'Kecamatan Kota', 'kecamatan', 'desa'],
] as const;

export const actions = [
	'Antre',
	'Jemput',
	'Antar',
	'Lapor',
	'Pantau',
	'Pinjam',
	'Daftar',
	'Tanya',
	'Sapa',
	'Jaga',
	'Rawat',
	'Cek',
	'Kelola',
	'Padukan',
	'Temani',
	'Panen',
	'Catat',
	'Tukar',
] as const;

export const subjects = [
	'Akta',
	'Izin Usaha',
	'Ibu Hamil',
	'Balita',
	'Buku',
	'Sampah',
	'Jalan Rusak',
	'Air Bersih',
	'Pupuk',
	'Angkutan',
	'Rumah Layak',
	'Lansia',
	'Arsip',
	'Pasar',
	'Sekolah Kecil',
	'Banjir',
	'Obat',
	'Kartu Keluarga',
	'Bantuan Sosial',
	'Benih',
	'Ternak',
	'Lampu Jalan',
	'Taman',
	'Pajak Daerah',
] as const;

export const manners = [
	'dari Rumah',
	'Satu Hari',
	'Tanpa Kertas',
	'Bersama Warga',
	'Keliling',
	'Malam Hari',
	'di Kelurahan',
	'Lewat Pesan',
	'Satu Pintu',
	'Tepat Waktu',
	'di Pasar',
	'Berjadwal',
	'dengan Kader',
	'Antardesa',
] as const;

export const people = [
	'warga',
	'petani',
	'orang tua murid',
	'pedagang pasar',
	'ibu hamil',
	'lansia',
	'pemohon izin',
] as const;

export const officials = [
	'petugas loket',
	'kader',
	'operator kelurahan',
	'bidan desa',
	'penyuluh',
	'juru arsip',
] as const;

export const tools = [
	'formulir satu halaman',
	'papan jadwal',
	'buku catatan bersama',
	'aplikasi pesan',
	'peta sederhana',
	'lembar periksa',
	'basis data kecil',
	'kartu kendali',
] as const;

export const places = [
	'kantor kecamatan',
	'balai desa',
	'puskesmas',
	'pasar',
	'sekolah',
	'kantor dinas',
	'posyandu',
] as const;

export const measures = [
	['lebih-cepat', 'Waktu tunggu rata-rata', 'menit'],
	['lebih-cepat', 'Waktu tengah sampai selesai', 'hari kerja'],
	['lebih-murah', 'Biaya yang dikeluarkan pemohon', 'rupiah'],
	['lebih-mudah', 'Kedatangan untuk satu permohonan', 'kali'],
	['lebih-baik', 'Berkas yang lengkap pada kedatangan pertama', 'persen'],
	['lebih-pintar', 'Keluhan yang terjawab pada hari yang sama', 'persen'],
] as const;

/** Sentences of the prose; words in braces are filled in. */
export const sentences = [
	'Sebelum perubahan ini, {people} harus datang ke {place} sampai {count} kali untuk satu urusan.',
	'Pekerjaan dimulai dari {tool} yang diisi {official} setiap pagi sebelum pelayanan dibuka.',
	'Pada bulan pertama hanya {count} permohonan yang masuk, dan separuhnya belum lengkap.',
	'Petugas mencatat sebab setiap permohonan yang tertunda, lalu membahasnya pada hari Jumat.',
	'Setiap {place} mendapat satu {tool}, dan {official} menerima pelatihan selama {count} jam.',
	'Hasilnya tidak merata: tiga {place} memakainya setiap hari, dua lainnya berhenti sesudah {count} pekan.',
	'Biaya terbesar ternyata bukan perangkat, melainkan waktu {official} untuk memeriksa data lama.',
	'Keluhan yang paling sering ialah jadwal yang berubah tanpa pemberitahuan kepada {people}.',
	'Karena itu jadwal kini ditempel di {place} dan dibacakan pada pertemuan warga.',
	'Data disimpan paling lama {count} bulan dan hanya dapat dibuka oleh {official} yang bertugas.',
	'Tanpa jaringan internet, {official} menulis pada {tool} dan menyalinnya keesokan hari.',
	'Survei kecil terhadap {count} {people} menunjukkan sebagian besar mengetahui layanan ini dari tetangga.',
	'Langkah yang paling membantu adalah memisahkan permohonan baru dari perbaikan data.',
	'Dinas belum mengetahui berapa {people} yang membutuhkan layanan ini tetapi tidak pernah datang.',
	'Perjanjian dengan {place} diperbarui setiap tahun dan memuat nama jabatan, bukan nama orang.',
	'Bila {official} tidak masuk, tugasnya diambil alih oleh rekan dari {place} terdekat.',
	'Permohonan yang sederhana selesai pada hari yang sama, yang lain rata-rata {count} hari kerja.',
	'Pada tahun kedua, {tool} dipersingkat sehingga {people} cukup mengisi {count} baris.',
] as const;
