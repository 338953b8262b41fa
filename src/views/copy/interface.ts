/** Interface text, by place. Sentences that depend on data are functions. */
export const unknownText = 'belum ada data';

export const chrome = {
	skip: 'Langsung ke isi',
	menu: 'Menu',
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
		regions: 'Daerah',
		glossary: 'Istilah',
		help: 'Bantuan',
		about: 'Tentang',
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
	madeFromRecords: 'Halaman ini disusun otomatis dari catatan inovasi; sumbernya ada di setiap catatan.',
	madeFromRegions: 'Halaman ini disusun otomatis dari catatan daerah; sumbernya ada di setiap catatan.',
	madeFromEditors: 'Halaman ini ditulis oleh redaksi.',
	madeFromGlossary: 'Sumber setiap penjelasan ditulis di bawah istilahnya.',
} as const;

export const shareText = {
	share: 'Bagikan',
	whatsapp: 'Kirim lewat WhatsApp',
	copy: 'Salin tautan',
	copied: 'Tautan tersalin',
	copyFailed: 'Tautan tidak dapat disalin. Salin dari bilah alamat.',
} as const;

export const innovationText = {
	atAGlance: 'Sekilas bagi warga',
	who: 'Untuk siapa',
	how: 'Caranya',
	cost: 'Biaya',
	time: 'Lama',
	where: 'Di mana',
	openService: 'Buka layanan',
	noUse: 'Cara memakai: belum ada data. Tanyakan kepada kantor pemiliknya.',
	stopped: (since: string | undefined) =>
		since === undefined ? 'Inovasi ini sudah berhenti.' : `Inovasi ini berhenti sejak ${since}.`,
	renamed: (name: string | undefined) =>
		name === undefined ? 'Inovasi ini sudah berubah nama.' : `Inovasi ini sekarang bernama ${name}.`,
	cause: 'Sebab',
	improvements: 'Sebelum dan sesudah',
	before: 'Sebelum',
	fromTo: (before: string, after: string, unit: string) => `${before} menjadi ${after} ${unit}`,
	after: 'Sesudah',
	forReplicators: 'Bagi yang ingin meniru',
	forReplicatorsLead: 'Latar belakang, cara kerja, dan hasilnya, menurut bagian dalam formulir Kemendagri.',
	noProse: 'Uraian inovasi ini belum ada data.',
	missingSections: (sections: string) => `Bagian yang belum ada data: ${sections}.`,
	contents: 'Isi',
	sources: 'Sumber dan tinjauan',
	partners: 'Mitra',
	criteria: 'Lima kriteria PP 38/2017',
	budget: 'Anggaran',
	intellectualProperty: 'Kekayaan intelektual',
	awards: 'Penghargaan',
	video: 'Video',
	watch: 'Tonton video',
	pictures: 'Gambar',
	record: 'Catatan lengkap',
	recordLead: 'Semua isian formulir, termasuk yang belum diketahui.',
	field: 'Isian',
	value: 'Keterangan',
	evidence: 'Bukti yang dicatat',
	evidenceLead: (rows: number, rubric: string) =>
		`${String(rows)} dari 20 baris Satuan Inovasi Daerah diisi menurut rubrik ${rubric}. Tingkatnya adalah pernyataan kantor pemilik, belum hasil verifikasi.`,
	row: 'Baris',
	level: 'Tingkat atau nilai',
	documents: 'Bukti',
	noDocument: 'belum ada bukti',
	unknowns: 'Yang belum diketahui',
	related: 'Inovasi serupa',
	otherDate: (note: string) => ` (${note})`,
} as const;

/** Counts of records; those of fictional regions are never added to the others. */
export const countText = {
	innovations: (count: string) => `${count} inovasi`,
	regions: (count: string) => `dari ${count} daerah`,
	samples: (count: string) => `${count} data contoh`,
	and: ', ditambah ',
} as const;

export const catalogueText = {
	title: 'Inovasi',
	lead: (counts: string) =>
		`${counts}. Cari dengan kata sehari-hari, atau saring menurut daerah, urusan, dan lainnya.`,
	facetTitle: (facet: string, value: string) => `${facet}: ${value}`,
	facetLead: (counts: string) => `${counts}.`,
	filters: 'Saring',
	filtersLead: 'Pilih satu atau lebih.',
	moreChoices: (count: number) => `Tampilkan ${String(count)} lainnya`,
	clear: 'Hapus semua saringan',
	sort: 'Urutkan',
	sortBest: 'Paling sesuai',
	sortNewest: 'Terbaru',
	sortTitle: 'Judul A–Z',
	list: 'Daftar inovasi',
	allInnovations: 'Semua inovasi',
	page: (page: number, pages: number) => `Halaman ${String(page)} dari ${String(pages)}`,
	pageTitle: (page: number) => `Inovasi, halaman ${String(page)}`,
	pagination: 'Halaman daftar',
	previous: 'Sebelumnya',
	next: 'Berikutnya',
	empty: 'Belum ada inovasi yang dicatat.',
	browse: 'Telusuri',
	seeAll: 'Lihat semua inovasi',
	refine: 'Saring daftar ini di katalog',
} as const;

export const regionText = {
	title: 'Daerah',
	lead: 'Daerah yang inovasinya sudah dicatat, dengan hasil resmi Indeks Inovasi Daerah sejauh sumbernya ditemukan.',
	realRegions: 'Daerah',
	sampleRegions: 'Daerah contoh',
	sampleLead: 'Daerah rekaan untuk memperlihatkan catatan yang lengkap. Tidak dihitung bersama daerah nyata.',
	facts: 'Fakta daerah',
	code: 'Kode Kemendagri',
	level: 'Tingkat',
	population: 'Penduduk',
	area: 'Luas',
	people: (count: string) => `${count} orang`,
	squareKilometres: (area: string) => `${area} km²`,
	factsSource:
		'Penduduk, luas, dan kode: Kepmendagri 300.2.2-2138/2025 dan 300.2.2-2430/2025, sebagaimana disusun dalam repositori publik cahyadsn/wilayah.',
	sampleFacts: 'Angka rekaan.',
	innovationsCount: 'Inovasi tercatat',
	agenciesCount: 'Unit tercatat',
	results: 'Hasil resmi Indeks Inovasi Daerah',
	resultsLead:
		'Angka seperti diumumkan, dengan sumbernya. Skor mentah sampai 2020 dan indeks 0–100 sejak 2021 adalah dua ukuran yang tidak dapat dibandingkan.',
	noResults: 'Hasil resmi: belum ada data.',
	year: 'Tahun',
	score: 'Skor',
	predicate: 'Predikat',
	innovations: 'Jumlah inovasi',
	standing: 'Kedudukan',
	source: 'Sumber',
	conflict: 'Sumber lain',
	programmes: 'Program yang mendorong inovasi',
	duties: 'Kewajiban berinovasi',
	duty: (count: number, categories: string, per: string) =>
		`${String(count)} inovasi per ${per}: ${categories}`,
	dutyPeriod: (from: number, until: number | undefined) =>
		until === undefined
			? `setiap tahun sejak ${String(from)}`
			: `setiap tahun, ${String(from)}–${String(until)}`,
	deadline: (date: string) => `batas waktu ${date}`,
	noDuties: 'Kewajiban berinovasi: belum ada data.',
	basis: 'Dasar',
	assistance: 'Tempat meminta pendampingan',
	noAssistance: 'Kantor pendamping: belum ada data.',
	agencies: 'Unit kerja',
	agenciesIncomplete: 'Daftar ini belum lengkap: hanya unit yang disebut sumber.',
	agenciesComplete: 'Daftar ini memuat semua unit menurut sumbernya.',
	noAgencies: 'Unit kerja: belum ada data.',
	agencyCount: (count: number) => `${String(count)} inovasi`,
	innovationsHeading: 'Inovasi',
	noInnovations: 'Inovasi: belum ada data.',
	unknowns: 'Yang belum diketahui',
	seeInnovations: (count: string) => `Lihat ${count} inovasi`,
} as const;

export const agencyText = {
	officialName: 'Nama resmi',
	category: 'Kategori',
	parent: 'Unit induk',
	children: 'Unit di bawahnya',
	active: 'Masa aktif',
	activeFrom: (date: string) => `sejak ${date}`,
	activeUntil: (date: string) => `sampai ${date}`,
	website: 'Situs',
	noInnovations:
		'Belum ada inovasi unit ini yang dicatat di sini. Itu tidak berarti unit ini tidak berinovasi.',
	lead: (category: string, region: string) => `${category} di ${region}.`,
} as const;

export const homeText = {
	title: 'Inovasi pemerintah daerah yang dapat dipakai, diperiksa, dan ditiru',
	lead: 'Cari layanan yang mempermudah urusan Anda, atau cara kerja dari daerah lain yang layak ditiru. Setiap catatan menyebut sumbernya.',
	needs: 'Apa keperluan Anda?',
	usable: 'Dapat dipakai sekarang',
	usableLead: 'Inovasi yang sudah diterapkan dan menjelaskan cara memakainya.',
	newest: 'Terbaru',
	newestLead: 'Menurut tanggal penerapan atau pengembangan terakhir.',
	regions: 'Daerah',
	regionsLead: 'Apa yang sudah tercatat, dan hasil resmi terakhir yang ada sumbernya.',
	noResult: 'hasil resmi belum ada data',
	latestResult: (year: number, score: string | undefined, predicate: string | undefined) =>
		`${String(year)}: ${[score, predicate].filter((part) => part !== undefined).join(', ')}`,
	rawScale: 'skor mentah',
	asOf: (date: string) => `Isi per ${date}`,
	replicate: 'Untuk daerah lain',
	replicateText:
		'Baca cara kerja, anggaran, dan hal yang gagal sebelum meniru. Catatan yang berhenti tetap disimpan sebagai pelajaran.',
	honest: 'Yang belum diketahui, ditulis belum diketahui',
	honestText: 'Setiap angka menyebut satuan, waktu, dan sumbernya. Isian kosong tidak pernah ditebak.',
	open: 'Terbuka dan dapat diperbaiki',
	openText: 'Setiap halaman menyebut kapan terakhir ditinjau dan dapat diusulkan perbaikannya.',
} as const;

export const glossaryText = {
	title: 'Istilah',
	lead: 'Arti istilah yang dipakai di situs ini, dengan kata biasa.',
	alsoWritten: 'Juga ditulis',
	letters: 'Menurut huruf',
} as const;

export const helpText = {
	title: 'Bantuan',
	lead: 'Setiap pesan pemeriksaan isi punya satu halaman: artinya, contohnya, dan cara memperbaikinya.',
	errors: 'Kesalahan: harus diperbaiki sebelum terbit',
	warnings: 'Peringatan: tetap terbit, sebaiknya diperbaiki',
	code: 'Kode',
} as const;

export const notFoundText = {
	title: 'Halaman tidak ditemukan',
	lead: 'Alamat ini tidak ada. Mungkin salah ketik, atau halamannya sudah pindah.',
	suggestions: 'Mungkin yang Anda cari',
} as const;

/** Texts of the search, read by the browser from the page. */
export const searchText = {
	loading: 'Mencari…',
	results: '{n} inovasi ditemukan',
	oneResult: '1 inovasi ditemukan',
	none: 'Tidak ada inovasi yang cocok.',
	noneFor: 'Tidak ada inovasi yang cocok dengan “{q}”.',
	didYouMean: 'Maksud Anda',
	nearestAffairs: 'Urusan yang dekat',
	tryAffairs: 'Telusuri menurut urusan',
	removeFilters: 'Coba hapus saringan',
	failed: 'Pencarian tidak dapat dimuat. Daftar lengkap ada di bawah.',
	retry: 'Coba lagi',
	more: 'Tampilkan {n} lagi',
	applied: 'Saringan terpasang',
	remove: 'Hapus saringan {label}',
} as const;
