/** Words of the Buku Inovasi. */
export const bookText = {
	name: 'Buku Inovasi',
	title: (region: string, year: number) => `Buku Inovasi ${region} ${String(year)}`,
	description: (region: string, year: number) =>
		`Semua inovasi ${region} yang tercatat, satu halaman untuk setiap inovasi, dengan cakupan kewajiban dan daftar menurut unit dan urusan. Siap dicetak, tahun ${String(year)}.`,
	link: (year: number) => `Buku Inovasi ${String(year)}`,
	linkNote: 'Satu halaman untuk setiap inovasi, siap dicetak atau disimpan sebagai PDF.',
	print: 'Cetak atau simpan sebagai PDF',
	printNote:
		'Kertas A4. Di jendela cetak, hidupkan grafik latar belakang dan matikan kepala serta kaki halaman.',
	otherYears: 'Tahun lain',

	coverYear: (year: number) => `Tahun ${String(year)}`,
	asOf: (day: string) => `Keadaan per ${day}`,
	coverCount: (innovations: string, agencies: string) => `${innovations} inovasi dari ${agencies} unit`,
	coverCountOnly: (innovations: string) => `${innovations} inovasi`,
	/** The catalogue wrote it, not the government that it is about. */
	notOfficial: (region: string) =>
		`Disusun dari sumber yang terbuka bagi umum. Bukan terbitan Pemerintah ${region}.`,
	simulation: (label: string) => `Skor kematangan dan indeks di buku ini: ${label}`,
	sample: 'Data contoh',
	sampleMeaning: (region: string) =>
		`${region} adalah daerah rekaan. Semua unit, angka, dan dokumen di buku ini karangan, untuk menunjukkan bentuk buku yang lengkap.`,

	imprint: 'Tentang buku ini',
	publisher: 'Penerbit',
	edition: 'Edisi',
	editionText: (year: number, day: string) => `Tahun ${String(year)}, keadaan catatan per ${day}`,
	pastYear: (year: number, day: string) =>
		`Memuat inovasi yang mulai sampai dengan ${String(year)}. Isi setiap catatan adalah keadaan per ${day}, bukan keadaan pada akhir ${String(year)}.`,
	undated: (count: number) =>
		`${String(count)} inovasi yang tahun mulainya belum diketahui tidak dimuat di buku tahun ini.`,
	licence: 'Lisensi',
	licenceText: (name: string) =>
		`Isi buku boleh dipakai ulang dengan lisensi ${name}, asal sumbernya disebut.`,
	version: 'Versi data',
	commit: (commit: string) => `komit ${commit}`,
	noCommit: 'komit belum ada data',
	rubric: 'Rubrik simulasi',
	made: 'Cara dibuat',
	madeText:
		'Buku ini disusun otomatis dari catatan yang diperiksa dan disimpan terbuka. Yang belum diketahui ditulis belum ada data. Uraian yang panjang diringkas pada akhir kalimat; lanjutannya ada di halaman inovasi itu.',
	recordOrigin: 'Asal catatan',
	fromUnits: 'Catatan ditulis oleh unit pemilik inovasi.',
	fromSources:
		'Catatan disusun dari sumber yang terbuka bagi umum, bukan dari laporan unit. Unit tanpa catatan tidak berarti tidak berinovasi.',
	duty: 'Kedudukan',
	dutyText:
		'Buku ini bukan laporan inovasi daerah dari kepala daerah kepada Menteri Dalam Negeri (UU 23/2014 pasal 388; PP 38/2017 pasal 20 dan 22), dan tidak menggantikannya.',
	cite: 'Cara mengutip',
	citation: (publisher: string, title: string, day: string, version: string, address: string) =>
		`${publisher}. ${title}. Keadaan per ${day}${version}. ${address}`,
	citedCommit: (commit: string) => `, komit ${commit}`,
	online: 'Versi daring',
	code: (address: string) => `Kode QR menuju ${address}`,

	foreword: 'Kata pengantar',
	noForeword:
		'Kata pengantar belum ditulis, jadi buku ini dicetak tanpa halaman itu. Tulislah di berkas daerah, pada isian books.',
	writeForeword: 'Tulis kata pengantar',

	contents: 'Daftar isi',
	coverage: (year: number) => `Cakupan kewajiban ${String(year)}`,
	byCategory: 'Keadaan menurut kategori unit',
	category: 'Kategori unit',
	all: 'Semua unit',
	perAgency: 'Keadaan setiap unit',
	number: (number: number) => `No. ${String(number)}`,
	numbers: (numbers: readonly number[]) => `No. ${numbers.join(', ')}`,

	index: 'Indeks Inovasi Daerah',
	indexNow: (rubric: string) => `Simulasi ${rubric}`,
	indexOtherYear: (year: number) =>
		`Simulasi indeks hanya dihitung dari catatan hari ini, jadi tidak ditampilkan di buku tahun ${String(year)}.`,
	indexMissing: 'Nilai simulasi belum dapat dihitung dari catatan yang ada.',
	official: 'Hasil resmi menurut sumber',

	part: 'Inovasi',
	partCount: (count: string) => `${count} inovasi, satu halaman untuk masing-masing`,
	none: 'Belum ada inovasi yang tercatat untuk buku ini.',
	order:
		'Urutannya menurut kategori unit, nama unit, lalu judul. Nomor dipakai di daftar isi dan daftar di akhir buku.',
	howToRead: 'Cara membaca satu halaman',
	reading: [
		['Tahapan', 'Inisiatif, uji coba, atau penerapan, seperti pada formulir Kemendagri.'],
		[
			'Skor kematangan',
			'Jumlah skor baris 16 sampai 35. Klaim adalah menurut isian unit; terverifikasi hanya baris yang buktinya sudah diperiksa.',
		],
		[
			'Replikasi',
			'Terkonfirmasi bila kedua pihak menyatakannya atau naskah kesepakatannya dapat diperiksa. Selain itu ditulis siapa yang mengklaim.',
		],
		['Belum ada data', 'Tidak diketahui. Itu tidak sama dengan nol dan tidak sama dengan tidak ada.'],
		['Kode QR', 'Menuju halaman inovasi itu, dengan bukti, sumber, dan keadaan terbaru.'],
	],
	composition: 'Isi bagian ini',
	stageUnknown: 'Tahapan belum ada data',
	stopped: 'Berhenti atau berubah nama',

	facts: {
		shortName: 'Nama pendek',
		stage: 'Tahapan',
		since: 'Mulai',
		affair: 'Urusan utama',
		form: 'Bentuk',
		type: 'Jenis',
		initiator: 'Inisiator',
		who: 'Siapa yang dapat memakai',
		cost: 'Biaya bagi pemakai',
		time: 'Lama',
		where: 'Di mana',
		maturity: 'Skor kematangan',
		replication: 'Replikasi',
	},
	sinceTrial: (day: string) => `Uji coba ${day}`,
	sinceImplementation: (day: string) => `Penerapan ${day}`,
	sinceDevelopment: (day: string) => `Dikembangkan ${day}`,
	claimed: 'klaim unit',
	verified: (points: string) => `${points} terverifikasi`,
	guide: 'Panduan replikasi tersedia.',
	noGuide: 'Panduan replikasi: belum ada data.',
	adopter: (name: string, standing: string) => `${name}: ${standing}.`,
	moreAdopters: (count: number) => `${String(count)} daerah atau lembaga lain.`,
	noAdopters: 'Belum ada catatan bahwa daerah lain mereplikasinya.',

	sections: {
		'Latar belakang': 'Masalah',
		'Rancang bangun': 'Cara kerja',
		Tujuan: 'Tujuan',
		Manfaat: 'Manfaat',
		Hasil: 'Hasil',
	},
	awards: 'Lomba dan penghargaan',
	unknowns: 'Yang belum diketahui',
	results: 'Sebelum dan sesudah',
	measure: 'Ukuran',
	moreResults: (count: number) => `${String(count)} ukuran lain ada di halaman inovasi ini.`,
	cutHere: 'Dilanjutkan di halaman inovasi ini.',
	more: 'Selengkapnya',
	moreText: 'Diringkas agar muat satu halaman. Uraian penuh, bukti, dan sumbernya:',
	page: 'Halaman inovasi',
	pageText: 'Bukti, sumber, dan keadaan terbaru:',
	unknownOwner: 'Unit pemilik belum ada data',

	lessons: 'Pelajaran dari yang berhenti atau berubah nama',
	lessonsLead: 'Yang berhenti tetap dicatat, supaya sebabnya dapat dipelajari.',
	noCause: 'Sebabnya belum ada data.',
	byAgency: 'Daftar menurut unit',
	byAffair: 'Daftar menurut urusan',
	registerLead: 'Angka menunjuk nomor inovasi, bukan nomor halaman.',
	affairLead: 'Termasuk urusan lain yang beririsan.',
	unknownAffair: 'Urusan belum ada data',
	sources: 'Sumber',
	sourcesLead: 'Sumber setiap catatan, menurut nomor inovasinya.',
	noSources: 'Sumber belum dicatat.',
	regionSources: 'Daerah dan daftar unit',
	back: (site: string) => `Catatan yang sama, selalu dalam keadaan terbaru, ada di ${site}.`,
} as const;
