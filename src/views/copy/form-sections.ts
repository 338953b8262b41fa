/** Words of the forms for choices that no other page shows. */
export const formSetLabels = [
	{ sumber: 'Tertulis di sumber', perkiraan: 'Perkiraan' },
	{
		jenjang: 'Jenjang daerah',
		penduduk: 'Jumlah penduduk',
		urusan: 'Kewenangan atas urusan',
		jaringan: 'Jaringan',
		sistem: 'Sistem yang sudah ada',
		'dasar-hukum': 'Dasar hukum',
		petugas: 'Jumlah petugas',
	},
] as const;

/** Parts of the innovation's form, as in the ministry's form. */
export const innovationSections = {
	identitas: { title: 'Identitas', lead: 'Apa namanya, dan apa yang berubah bagi warga.' },
	pelaksana: { title: 'Pelaksana', lead: 'Siapa pemiliknya, dan siapa yang ikut serta.' },
	waktu: { title: 'Waktu dan status', lead: 'Sampai di mana inovasi ini, dan sejak kapan.' },
	kriteria: {
		title: 'Kriteria',
		lead: 'Satu atau dua kalimat per kriteria sudah cukup. Yang belum ada alasannya dikosongkan saja.',
	},
	uraian: {
		title: 'Uraian',
		lead: 'Tulis seperti bercerita kepada daerah lain. Baris kosong memisahkan paragraf. Untuk indeks, rancang bangun paling sedikit 300 kata.',
	},
	perubahan: {
		title: 'Sebelum dan sesudah',
		lead: 'Angka yang menunjukkan perubahan, juga yang memburuk. Tanpa angka, bagian ini dikosongkan.',
	},
	pemakaian: { title: 'Cara memakai', lead: 'Yang perlu diketahui warga untuk memakainya.' },
	pendukung: {
		title: 'Anggaran dan dokumen',
		lead: 'Anggaran, kekayaan intelektual, penghargaan, video, gambar.',
	},
	penilaian: {
		title: 'Bukti dan penilaian',
		lead: 'Dua puluh baris kematangan. Pilih parameter yang dapat Anda buktikan; baris lain dibiarkan belum terisi.',
	},
	replikasi: { title: 'Replikasi', lead: 'Daerah yang sudah menirunya.' },
	sumber: { title: 'Sumber dan tinjauan', lead: 'Dari mana isian ini, dan kapan terakhir dicocokkan.' },
} as const;

/** Parts of the guide's form. */
export const guideSections = {
	ringkasan: { title: 'Ringkasan dan model', lead: 'Apa yang didapat daerah lain, dan cara menirunya.' },
	prasyarat: { title: 'Prasyarat', lead: 'Apa yang harus ada, dan kapan inovasi ini tidak cocok.' },
	uraian: {
		title: 'Uraian',
		lead: 'Nasihat dengan kata-kata Anda sendiri. Baris kosong memisahkan paragraf.',
	},
	langkah: { title: 'Tahap dan langkah', lead: 'Urutan pekerjaan, lamanya, dan hasilnya.' },
	biaya: { title: 'Biaya dan petugas', lead: 'Yang tidak diketahui dikosongkan, jangan ditebak.' },
	aturan: { title: 'Peraturan dan TIK', lead: 'Naskah dan sistem yang perlu disiapkan.' },
	risiko: { title: 'Risiko dan ukuran', lead: 'Apa yang dapat gagal, dan bagaimana keberhasilan diukur.' },
	ketentuan: { title: 'Ketentuan dan dokumen', lead: 'Izin pemakaian, dokumen, dan kantor yang menjawab.' },
	sumber: { title: 'Sumber dan tinjauan', lead: 'Dari mana isian ini, dan kapan terakhir dicocokkan.' },
} as const;

/** Parts of the form for a replication. */
export const replicationSections = {
	asal: { title: 'Asal', lead: 'Inovasi apa yang ditiru, dan bagaimana namanya di daerah Anda.' },
	perjalanan: { title: 'Perjalanan', lead: 'Keadaan menurut waktu, dan naskah kesepakatannya.' },
	hasil: {
		title: 'Hasil dan pelajaran',
		lead: 'Apa yang disesuaikan, apa hasilnya, dan apa yang dipelajari.',
	},
	sumber: { title: 'Sumber dan tinjauan', lead: 'Dari mana isian ini, dan kapan terakhir dicocokkan.' },
} as const;
