import type { MissingNumber } from '../../domain/index/missing-number.ts';

export const regionIndexText = {
	title: (region: string) => `Indeks ${region}`,
	crumb: 'Indeks',
	description: (region: string, rubric: string) =>
		`Simulasi ${rubric} untuk ${region}: nilai, penyusunnya sampai ke bukti, dan langkah yang paling menaikkannya.`,
	lead: (rubric: string) =>
		`Nilai yang keluar bila ${rubric} dihitung dari catatan di situs ini, dan dari apa nilai itu tersusun.`,
	leadMissing: (rubric: string) =>
		`Nilai menurut ${rubric} belum dapat dihitung dari catatan di situs ini. Yang ada: hasil resmi dengan sumbernya, dan apa yang sudah tercatat.`,
	contents: 'Di halaman ini',
	contentsOf: {
		composition: 'Susunan',
		formula: 'Rumus',
		steps: 'Langkah menaikkan',
		projection: (year: string) => `Aturan ${year}`,
		results: 'Hasil resmi',
		derivation: 'Asal angka',
	},

	number: 'Nilai simulasi',
	claimed: 'Menurut isian daerah',
	verified: 'Hanya yang terverifikasi',
	verifiedNote:
		'Inovasi yang dihitung sama; poinnya hanya dari baris yang buktinya sudah diperiksa verifikator.',
	nextBand: (distance: string, predicate: string, from: string) =>
		`${distance} lagi menuju ${predicate} (${from}).`,
	highestBand: (predicate: string) => `Sudah di predikat tertinggi, ${predicate}.`,
	asOf: (date: string) => `Dihitung dari isi per ${date}.`,
	scale: (bands: string) => `Rentang predikat: ${bands}.`,
	band: (predicate: string, from: string, to: string) => `${predicate} ${from}–${to}`,

	notComputable: 'Belum dapat dihitung',
	missing: 'Angka yang belum ada',
	supply: 'Yang dapat melengkapinya',
	recorded: 'Yang sudah tercatat',
	recordedInnovations: 'Inovasi tercatat',
	assessedInnovations: 'Inovasi dengan isian penilaian',
	filledRows: 'Baris SPD terisi',
	ofTotal: (part: string, total: string) => `${part} dari ${total}`,
	fromOpenSources:
		'Catatan daerah ini disusun dari sumber terbuka. Isian yang tidak ada di sini tidak berarti daerah tidak memilikinya.',
	stillKnown: 'Tanpa angka itu tidak ada nilai yang ditampilkan, juga tidak sebagai perkiraan.',

	composition: 'Dari apa nilai ini tersusun',
	compositionLead: (maximum: string) =>
		`Tiga bagian dijumlahkan, lalu dibagi ${maximum} dan dikali 100. Di sini dibulatkan; angka tepatnya ada di rumus.`,
	block: 'Bagian',
	points: 'Poin',
	share: 'Capaian',
	ofMaximum: (maximum: string) => `dari ${maximum}`,
	verifiedPoints: (points: string) => `terverifikasi ${points}`,
	sum: 'Jumlah',
	percent: (value: string) => `${value}%`,
	/** Short, for the picture. */
	blockNames: { spd: 'SPD', mean: 'Rerata kematangan', count: 'Jumlah inovasi' },
	spd: 'Satuan Pemerintah Daerah (SPD)',
	spdText: 'Keadaan pemerintah daerahnya, dalam baris 1 sampai 15.',
	mean: 'Rerata kematangan inovasi',
	meanText: (counted: string, divisor: string) =>
		`Jumlah kematangan ${counted} inovasi dibagi ${divisor}, dalam baris 16 sampai 35.`,
	meanUnknown: 'Jumlah kematangan inovasi yang dihitung dibagi banyaknya, dalam baris 16 sampai 35.',
	sumText: 'Capaiannya adalah indeks itu sendiri.',
	count: 'Skor jumlah inovasi',
	countText: 'Berapa inovasi yang dihitung, dengan syarat urusan pelayanan dasar.',

	spdRows: (count: string) => `Lihat ${count} baris SPD`,
	spdStated: (points: string) =>
		`Jumlah ${points} poin dinyatakan sumber; baris demi barisnya tidak diketahui.`,
	spdEmpty: 'Daerah belum mengisi baris SPD untuk rubrik ini.',

	innovations: (count: string) => `Lihat ${count} inovasi`,
	countedGroup: (count: string) => `Dihitung (${count})`,
	uncountedGroup: (count: string) => `Tidak dihitung (${count})`,
	notNamed: 'Tidak ada dalam daftar yang diajukan daerah.',
	innovation: 'Inovasi',
	maturity: 'Kematangan',
	basicService: (affair: string) => `Pelayanan dasar: ${affair}`,
	maturitySum: 'Jumlah kematangan',
	maturityMean: (divisor: string) => `Rerata (dibagi ${divisor})`,
	noInnovations: 'Belum ada inovasi daerah ini yang menilai diri menurut rubrik ini.',

	spreadTable: 'Lihat tabel sebaran',
	spreadClass: 'Kematangan (poin)',
	spreadClaimed: 'Inovasi menurut isian',
	spreadVerified: 'Inovasi menurut yang terverifikasi',

	countHeading: 'Skor jumlah inovasi',
	countWorked: (counted: string, points: string, result: string) =>
		`${counted} inovasi dihitung × ${points} poin = ${result} poin.`,
	countCapped: (counted: string, cap: string, points: string, result: string) =>
		`${counted} inovasi dihitung, yang diberi poin paling banyak ${cap}: ${cap} × ${points} = ${result} poin.`,
	countWithheld: (represented: string, needed: string, lost: string) =>
		`Hanya ${represented} urusan pelayanan dasar yang terwakili, sedangkan syaratnya ${needed}. Karena itu skornya 0,00 dan ${lost} poin tidak didapat.`,
	countWithoutServices: (needed: string, lost: string) =>
		`Belum ada urusan pelayanan dasar yang terwakili, sedangkan syaratnya ${needed}. Karena itu skornya 0,00 dan ${lost} poin tidak didapat.`,
	countNone: 'Belum ada inovasi yang dihitung, jadi skornya 0,00.',
	countMet: (represented: string, needed: string) =>
		`Syaratnya terpenuhi: ${represented} urusan pelayanan dasar terwakili, paling sedikit ${needed}.`,
	countStated: (points: string) =>
		`${points} poin dinyatakan sumber; aturannya dalam rubrik ini tidak diketahui.`,
	represented: (count: string) => `terwakili, ${count} inovasi`,
	unrepresented: 'belum terwakili',
	basicServices: 'Urusan wajib pelayanan dasar (yandas)',

	formula: 'Rumus dengan angka daerah ini',
	formulaLead: 'Semua hitungan memakai bilangan pecahan yang tepat. Pembulatan hanya sekali, di akhir.',

	projection: (year: string) => `Bila aturan ${year} yang berlaku`,
	projectionLead: (now: string, then: string) =>
		`Dengan isian yang sama, indeks daerah ini berubah dari ${now} menjadi ${then}.`,
	projectionLeadWithPredicate: (now: string, before: string, then: string, after: string) =>
		`Dengan isian yang sama, indeks daerah ini berubah dari ${now} (${before}) menjadi ${then} (${after}).`,
	rule: 'Aturan dan hasil',
	divisor: 'Pembagi terkecil',
	servicesNeeded: 'Urusan pelayanan dasar yang harus terwakili',
	servicesRepresented: 'Urusan pelayanan dasar yang terwakili',
	index: 'Indeks',
	predicate: 'Predikat',
	difference: 'Selisih indeks',

	results: 'Hasil resmi',

	derivation: 'Asal angka',
	derivationLead:
		'Setiap angka di halaman ini dihitung saat situs dibangun, dari berkas yang dapat dibaca siapa saja.',
	rubric: 'Rubrik',
	rubricVersion: (title: string, version: number) => `${title}, versi ${String(version)}`,
	contentDate: 'Isi per',
	commit: 'Komit isi',
	noCommit: 'tidak ada (ada perubahan yang belum disimpan ke git)',
	exact: 'Nilai tepat sebelum dibulatkan',
	claimedShort: 'menurut isian',
	verifiedShort: 'terverifikasi',
	files: 'Berkas isian',
	filesNote: 'Isian setiap inovasi ada di berkas inovasinya, yang ditautkan dari halaman inovasi itu.',
	machine: 'Untuk mesin',
	inputs: 'Masukan daerah ini (JSON)',
	rules: 'Aturan rubrik (JSON)',
	next: 'Lanjutkan',
	simulate: 'Ubah angkanya dalam simulasi',
	choose: 'Pilih inovasi yang diajukan',
	method: 'Baca cara menghitung',
} as const;

/** Where records come from public sources, a missing one says nothing about what a government has done. */
export const missingFromSources: Partial<Record<MissingNumber, string>> = {
	'isian-spd': 'Isian baris SPD untuk rubrik ini: belum ada catatan di etalase ini.',
	'isian-inovasi': 'Isian baris SID inovasi untuk rubrik ini: belum ada catatan di etalase ini.',
};

/** What would supply a missing number. */
export const missingNumberSupply = {
	'pembagi-atau-skor-total': 'Pedoman atau surat Kemendagri tahun itu yang memuat rumusnya.',
	'rentang-predikat': 'Pedoman atau surat Kemendagri tahun itu yang memuat batas setiap predikat.',
	'bobot-sid': 'Pedoman atau surat Kemendagri tahun itu yang memuat baris dan bobot SID.',
	'baris-spd': 'Pedoman yang memuat baris SPD, atau jumlah SPD daerah ini dengan sumbernya.',
	'aturan-jumlah-inovasi': 'Pedoman yang memuat aturannya, atau skor daerah ini dengan sumbernya.',
	'isian-spd': 'Parameter atau angka tiap baris SPD (baris 1 sampai 15) dengan bukti yang dapat dibuka.',
	'isian-inovasi':
		'Parameter atau angka baris 16 sampai 35 pada catatan inovasi, dengan data dukungnya. Satu inovasi sudah cukup untuk mulai.',
} as const satisfies Record<MissingNumber, string>;
