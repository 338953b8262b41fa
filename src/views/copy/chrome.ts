export const chrome = {
	skip: 'Langsung ke isi',
	mainNavigation: 'Navigasi utama',
	breadcrumbs: 'Anda di sini',
	home: 'Beranda',
	search: 'Cari',
	searchLabel: 'Cari inovasi',
	searchPlaceholder: 'Misalnya: akta kelahiran, puskesmas, izin usaha',
	theme: 'Ganti tampilan terang atau gelap',
	sampleNotice:
		'Data contoh. Daerah, kantor, dan angka di halaman ini rekaan; gunanya menunjukkan bentuk catatan yang lengkap.',
	sampleLabel: 'Data contoh',
	shortName: 'Nama pendek',
	externalHint: '(situs lain)',
	footerAbout:
		'Etalase inovasi pemerintah daerah: apa yang dikerjakan, siapa yang dapat memakainya, dan apa buktinya. Yang belum diketahui ditulis belum diketahui.',
	footerLinks: 'Tautan kaki halaman',
	contact: 'Pertanyaan dan koreksi',
	licence: 'Isi situs boleh dipakai ulang dengan lisensi',
	navigation: {
		innovations: 'Inovasi',
		replication: 'Replikasi',
		regions: 'Daerah',
		index: 'Indeks',
		contests: 'Lomba',
		agenda: 'Agenda',
		data: 'Data terbuka',
		glossary: 'Istilah',
		method: 'Metodologi',
		reviews: 'Tinjauan catatan',
		propose: 'Usulkan catatan',
		handbook: 'Panduan menulis',
		help: 'Bantuan',
		about: 'Tentang',
		offline: 'Baca luring',
		privacy: 'Privasi',
		accessibility: 'Aksesibilitas',
	},
} as const;

export const provenanceText = {
	heading: 'Tentang halaman ini',
	sources: 'Sumber',
	noSources: 'Belum ada sumber yang dicatat.',
	noAddress: 'tanpa alamat web',
	reviewed: (on: string, by: string) => `Terakhir ditinjau ${on} oleh ${by}.`,
	notReviewed: 'Tanggal tinjauan belum dicatat.',
	edit: 'Sunting halaman ini',
	proposeChange: 'Usulkan perubahan',
	proposeInnovation: 'Usulkan inovasi baru',
	data: 'Data halaman ini (JSON)',
	madeFromRecords: 'Halaman ini disusun otomatis dari catatan inovasi; sumbernya ada di setiap catatan.',
	madeFromRegions: 'Halaman ini disusun otomatis dari catatan daerah; sumbernya ada di setiap catatan.',
	madeFromEditors: 'Halaman ini ditulis oleh redaksi.',
	madeFromGlossary: 'Sumber setiap penjelasan ditulis di bawah istilahnya.',
} as const;

export const shareText = {
	share: 'Bagikan',
	whatsapp: 'Kirim lewat WhatsApp',
	copy: 'Salin tautan',
	copied: 'Tautan tersalin.',
	copyFailed: 'Tautan tidak dapat disalin. Salin dari bilah alamat.',
} as const;

/** What stands above a page that the visitor has made: to keep it, and to put it on paper. */
export const pageToolsText = { print: 'Cetak' } as const;

export const notFoundText = {
	title: 'Halaman tidak ditemukan',
	lead: 'Alamat ini tidak ada. Mungkin salah ketik, atau halamannya sudah pindah.',
	suggestions: 'Mungkin yang Anda cari',
} as const;
