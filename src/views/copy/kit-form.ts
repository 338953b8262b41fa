/** The form that makes the kit, as the page shows it before any script runs. */
export const kitFormText = {
	heading: 'Paket berkas replikasi',
	lead: 'Naskah yang biasanya diminta saat meniru inovasi, sudah terisi dari panduan ini dan disesuaikan dengan daerah Anda.',
	draft: 'Semuanya draf: periksa, ubah, lalu bahas dengan bagian hukum sebelum ditandatangani.',
	contents: 'Isi paket',
	print: 'Panduan ini sendiri dapat dicetak atau disimpan sebagai PDF lewat menu cetak peramban.',
	withoutScript:
		'Berkas dibuat oleh peramban, jadi memerlukan JavaScript. Tanpa itu, cetak panduan ini sebagai dasar, dan siapkan sendiri naskah dalam daftar isi paket.',
	form: 'Isian',
	private:
		'Semua berkas dibuat di perangkat ini. Isian Anda tidak dikirim ke mana pun, dan hanya diingat di perangkat ini.',
	optional: 'Yang wajib hanya jenjang daerah. Isian lain yang kosong menjadi titik-titik di dalam berkas.',
	region: 'Daerah penerima',
	search: 'Cari daerah',
	name: 'Nama di dalam naskah',
	nameNote: 'Terisi dari daerah yang dipilih. Boleh ditulis sendiri.',
	level: 'Jenjang',
	unsaid: 'Pilih jenjang',
	head: 'Jabatan kepala daerah',
	office: 'Pelaksana',
	officeName: 'Perangkat daerah',
	officeNote: 'Misalnya Dinas Kesehatan.',
	officePosition: 'Jabatan pimpinannya',
	positionNote: 'Cukup jabatan. Nama orang tidak diperlukan.',
	counts: 'Ukuran daerah',
	countsNote: 'Dipakai untuk menghitung anggaran. Dapat diubah lagi di dalam berkas.',
	countLines: (lines: number) => `${String(lines)} baris biaya bertambah menurut jumlah ini.`,
	start: 'Mulai',
	startDay: 'Hari kerja pertama',
	startNote: 'Rencana kerja dan kalender dihitung dari hari ini. Hari libur nasional belum diperhitungkan.',
	make: 'Buat paket (.zip)',
	forget: 'Hapus isian dari perangkat ini',
	single: 'Unduh satu per satu',
	again: 'Unduh paket lagi',
	progress: 'Kemajuan pembuatan berkas',
} as const;

/** Labels of what costs grow with, as a question to the region. */
export const countLabels = {
	agencies: 'Jumlah unit kerja',
	puskesmas: 'Jumlah puskesmas',
	kelurahan: 'Jumlah kelurahan dan desa',
	population: 'Jumlah penduduk',
} as const;

/** What is in the kit, in the order of the files; the names of the files are those of `kitFiles`. */
export const kitContents = [
	{ file: 'letter', label: 'Surat minat', format: '.docx', text: 'Ke daerah asal, dengan tembusan BSKDN.' },
	{ file: 'memorandum', label: 'Nota kesepakatan', format: '.docx', text: 'Antara kedua kepala daerah.' },
	{
		file: 'agreement',
		label: 'Perjanjian kerja sama',
		format: '.docx',
		text: 'Antara kedua perangkat daerah, dengan pembagian tugas dan ketentuan pemakaian.',
	},
	{
		file: 'reference',
		label: 'Kerangka acuan kerja',
		format: '.docx',
		text: 'Latar belakang, tujuan, langkah, petugas, dan ukuran keberhasilan.',
	},
	{
		file: 'checklist',
		label: 'Daftar periksa',
		format: '.docx',
		text: 'Syarat, langkah, dan bukti yang dapat dicentang.',
	},
	{
		file: 'budget',
		label: 'Rencana anggaran biaya',
		format: '.xlsx',
		text: 'Dihitung untuk daerah Anda, dengan rumus yang dapat diubah.',
	},
	{
		file: 'plan',
		label: 'Rencana kerja',
		format: '.xlsx dan .ics',
		text: 'Langkah dengan tanggalnya, juga untuk aplikasi kalender.',
	},
	{
		file: 'readme',
		label: 'Baca dahulu',
		format: '.txt',
		text: 'Urutan memakai berkas dan hal yang harus diputuskan.',
	},
] as const;
