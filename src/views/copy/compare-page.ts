/** Words of the page around the comparison. */
export const comparePageText = {
	title: 'Bandingkan inovasi',
	crumb: 'Perbandingan',
	description:
		'Dua sampai empat inovasi berdampingan: apa, untuk siapa, hasil, biaya, waktu, petugas, syarat, dan siapa yang sudah menirunya.',
	lead: 'Dua sampai empat inovasi berdampingan: hasil, biaya, waktu, syarat, dan siapa yang sudah menirunya.',
	withoutScript:
		'Perbandingan disusun di peramban Anda dan memerlukan JavaScript. Tanpa JavaScript, keterangan yang sama ada di halaman setiap inovasi dan di panduan replikasinya.',
	toCatalogue: 'Katalog inovasi',
	toGuides: 'Inovasi yang mempunyai panduan replikasi',
	toLedger: 'Silsilah replikasi',
	add: 'Tambah inovasi',
	addHint: 'Ketik nama atau pokoknya, misalnya akta kelahiran.',
	orChoose: 'Atau tekan “Bandingkan” pada inovasi di',
	catalogue: 'katalog',
	or: 'atau di',
	finder: 'halaman replikasi',
	empty: 'Belum ada inovasi yang dibandingkan',
	emptyLead:
		'Cari di bawah ini, atau tekan “Bandingkan” pada kartu inovasi di katalog. Alamat halaman ini memuat pilihan Anda, sehingga dapat dibagikan.',
	example: (titles: string) => `Lihat contoh: ${titles}`,
	loading: 'Memuat perbandingan…',
	failed: 'Keterangan inovasi tidak dapat dimuat. Periksa sambungan Anda.',
	retry: 'Coba lagi',
	table: 'Perbandingan inovasi',
	aspect: 'Hal',
	onlyDifferent: 'Hanya baris yang berbeda',
	guide: 'Panduan replikasi',
	same: 'sama',
	page: 'Buka halaman',
	printed: 'Perbandingan inovasi',
} as const;
