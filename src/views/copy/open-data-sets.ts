/** What each set of the open data is called, and what a row of it is. */
export const datasetText = {
	inovasi: {
		title: 'Inovasi',
		description:
			'Satu baris per inovasi: apa yang dikerjakan, oleh siapa, sejak kapan, dan bagaimana memakainya. Isian yang tidak disebut sumber kosong.',
	},
	daerah: {
		title: 'Daerah',
		description: 'Satu baris per daerah yang mempunyai halaman di etalase ini.',
	},
	unit: {
		title: 'Unit kerja',
		description:
			'Satu baris per perangkat daerah atau unit lain yang tercatat, dengan kategori dan induknya.',
	},
	cakupan: {
		title: 'Cakupan kewajiban',
		description:
			'Satu baris per unit dan tahun: kewajiban berinovasi, banyaknya yang tercatat, dan keadaannya. Daerah yang disusun dari sumber terbuka tidak menyebut siapa yang terlambat.',
	},
	'hasil-resmi': {
		title: 'Hasil resmi indeks',
		description:
			'Satu baris per hasil Indeks Inovasi Daerah yang diterbitkan, dengan sumbernya. Angka yang berbeda dari sumber lain ada di baris sendiri.',
	},
	indeks: {
		title: 'Simulasi indeks daerah',
		description:
			'Satu baris per daerah: indeks yang dihitung etalase ini menurut rubrik yang berlaku. Simulasi, bukan nilai resmi Kemendagri.',
	},
	kematangan: {
		title: 'Simulasi kematangan inovasi',
		description:
			'Satu baris per inovasi yang mengisi baris rubrik: parameter setiap baris, yang diklaim dan yang terverifikasi. Simulasi, bukan nilai resmi Kemendagri.',
	},
	panduan: {
		title: 'Panduan replikasi',
		description: 'Satu baris per panduan: model, lama, prasyarat. Isi lengkapnya ada di alamat JSON-nya.',
	},
	replikasi: {
		title: 'Replikasi',
		description:
			'Satu baris per inovasi dan penerimanya: kata kedua pihak, kedudukannya, dan keadaannya. Yang berhenti tetap ada.',
	},
	lomba: {
		title: 'Lomba',
		description: 'Satu baris per lomba atau penghargaan inovasi.',
	},
	'edisi-lomba': {
		title: 'Edisi lomba',
		description: 'Satu baris per penyelenggaraan lomba, dengan tahap dan jumlah yang diterbitkan.',
	},
	'hasil-lomba': {
		title: 'Peserta dan hasil lomba',
		description:
			'Satu baris per hasil seorang peserta yang diketahui. Daftar ini tidak selalu lengkap; peserta tanpa hasil yang diketahui ada di satu baris tanpa hasil.',
	},
	agenda: {
		title: 'Agenda',
		description: 'Satu baris per acara atau tenggat, dengan sumber tanggalnya.',
	},
	ditarik: {
		title: 'Catatan yang ditarik',
		description:
			'Satu baris per catatan yang pernah terbit dan sudah ditarik: kapan, mengapa, dan ke mana pindahnya.',
	},
	rubrik: {
		title: 'Baris rubrik',
		description:
			'Satu baris per indikator yang dinilai pada rubrik setiap tahun, sejauh diketahui. Yang tidak diketahui kosong.',
	},
	wilayah: {
		title: 'Wilayah acuan',
		description:
			'Semua provinsi, kabupaten, dan kota dengan kode Kemendagri, menurut Kepmendagri 300.2.2-2430/2025 (kode dan nama) dan 300.2.2-2138/2025 (penduduk dan luas).',
	},
} as const;
