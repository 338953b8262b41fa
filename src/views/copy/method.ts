import type { Computability, UnknownNumber } from '../../domain/rubric/unknown-numbers.ts';
import type { Rubric } from '../../schema/rubric.ts';

/** Words of the pages that explain how the index is computed. */
export const methodText = {
	title: 'Metodologi',
	lead: 'Bagaimana Indeks Inovasi Daerah dihitung di situs ini, tahun demi tahun. Setiap halaman disusun dari berkas rubrik yang juga dipakai menghitung.',
	none: 'Belum ada rubrik yang dicatat.',
	pageTitle: (title: string) => `Metodologi ${title}`,
	partialLead: (year: string) =>
		`Apa yang diketahui dan tidak diketahui tentang penilaian ${year}. Halaman ini disusun dari berkas rubriknya.`,
	pageLead: (year: string) =>
		`Rumus, predikat, dan setiap baris penilaian ${year}, dengan contoh hitungan dan sumbernya. Halaman ini disusun dari berkas rubrik yang dipakai menghitung.`,
	contents: 'Di halaman ini',
	ours: 'Anggapan kami',
	unknown: 'belum ada data',
	used: 'Dipakai untuk semua hitungan di situs ini.',
	frozen:
		'Rubrik yang sudah terbit tidak pernah diubah. Pembetulan terbit sebagai versi baru; versi lama tetap ada dalam riwayat git, jadi angka lama dapat dihitung ulang.',
	announced:
		'Rubrik ini baru diumumkan dan masih dapat berubah sampai berlaku. Sesudah berlaku ia tidak diubah lagi; pembetulan terbit sebagai versi baru.',
	terms: 'Istilah',
	madeFrom: 'Halaman ini disusun otomatis dari berkas rubrik. Sumbernya ada dalam daftar sumber di atas.',
	madeFromAll: 'Halaman ini disusun otomatis dari berkas rubrik; sumbernya ada di halaman setiap rubrik.',
	neighbours: 'Tahun lain',
	neighbour: (year: string) => `Rubrik ${year}`,
	facts: {
		status: 'Status',
		version: 'Versi',
		letter: 'Surat dasar',
		scale: 'Skala',
		structure: 'Susunan',
		use: 'Pemakaian',
	},
	letterDated: (number: string, date: string) => `${number}, ${date}`,
	structure: (aspects: string, variables: string, indicators: string) =>
		`${aspects} aspek, ${variables} variabel, ${indicators} indikator`,
	cites: 'Sumber',

	formula: 'Rumus',
	formulaNothing: 'Rumus rubrik ini: belum ada data.',
	formulaUnknown: 'Rumus rubrik ini tidak dapat ditulis utuh: pembagi atau skor totalnya belum ada data.',
	constants: 'Tetapan',
	constant: 'Tetapan',
	value: 'Nilai',
	constantLabels: {
		divisor: 'Pembagi terkecil',
		pointsPerInnovation: 'Poin per inovasi',
		countCap: 'Inovasi paling banyak yang diberi poin',
		basicServicesNeeded: 'Urusan pelayanan dasar yang harus terwakili',
		maximum: 'Skor total paling tinggi',
		spdMaximum: 'SPD paling tinggi',
		maturityMaximum: 'Kematangan satu inovasi paling tinggi',
		countMaximum: 'Skor jumlah inovasi paling tinggi',
		aspects: 'Jumlah aspek',
		variables: 'Jumlah variabel',
		indicators: 'Jumlah indikator',
	},
	announcedHere: 'diumumkan',
	taken: (base: string) => `dari ${base}, anggapan kami`,
	words: {
		sum: (maximum: string) =>
			`Tiga bagian dijumlahkan: skor SPD, rerata kematangan inovasi, dan skor jumlah inovasi. Jumlahnya dibagi ${maximum}, lalu dikali 100.`,
		rows: 'Skor SPD dan kematangan satu inovasi adalah jumlah bobot × parameter dari baris-barisnya. Parameter bernilai 1, 2, atau 3.',
		mean: (divisor: string) =>
			`Rerata kematangan adalah jumlah kematangan semua inovasi yang dihitung, dibagi banyaknya. Pembaginya tidak pernah kurang dari ${divisor}.`,
		count: (points: string, cap: string, needed: string) =>
			`Setiap inovasi yang dihitung memberi ${points} poin, sampai ${cap} inovasi. Bagian ini 0 bila urusan pelayanan dasar yang terwakili kurang dari ${needed}.`,
		countUnknown:
			'Aturan yang mengubah jumlah inovasi menjadi skor belum ada data. Daerah dapat menyatakan skornya dengan sumber.',
	},
	symbols: {
		index: 'Indeks',
		spd: 'SPD',
		mean: 'Rerata',
		count: 'Jumlah',
		n: 'n',
	},
	expressions: {
		index: (maximum: string) => `(SPD + Rerata + Jumlah) ÷ ${maximum} × 100`,
		spd: 'Σ bobot × parameter, baris 1 sampai 15',
		spdStated: 'seperti dinyatakan daerah dengan sumber',
		mean: (divisor: string) => `Σ kematangan ÷ MAX(${divisor}; n)`,
		count: (cap: string, points: string) => `MIN(n; ${cap}) × ${points}`,
		countStated: 'seperti dinyatakan daerah dengan sumber',
		n: 'banyaknya inovasi yang dihitung',
	},
	atMost: (maximum: string) => `paling tinggi ${maximum}`,
	orZero: (needed: string) => `0 bila urusan pelayanan dasar yang terwakili kurang dari ${needed}`,
	notes: 'Catatan',

	bands: 'Predikat',
	bandsUnknown: 'Batas predikat rubrik ini: belum ada data.',
	bandNames: (names: string) => `Nama predikat yang diketahui: ${names}.`,
	predicate: 'Predikat',
	range: 'Indeks',
	rangeBetween: (from: string, to: string) => `${from}–${to}`,
	bandsUsed: 'Batas yang dipakai',
	conflicting: 'Batas lain yang disebut sumber',
	conflictingCaption: (number: number) => `Batas lain ${String(number)}`,
	conflictingLead: 'Bertentangan dengan batas di atas dan tidak dipakai menghitung.',

	window: 'Inovasi yang dihitung',
	windowUnknown: 'Jendela penerapan rubrik ini: belum ada data.',
	windowLabels: {
		from: 'Hari pertama jendela penerapan',
		to: 'Hari terakhir jendela penerapan',
		developmentCounts: 'Pengembangan inovasi lama di dalam jendela',
		minimumWords: 'Panjang Rancang bangun',
		mandatory: 'Baris SID wajib',
	},
	developmentCounts: { yes: 'ikut dihitung', no: 'tidak dihitung' },
	minimumWords: (words: string) => `paling sedikit ${words} kata`,
	scale: 'Skala',
	scales: { '0-100': '0 sampai 100', 'poin-mentah': 'poin mentah; tidak dapat dibandingkan dengan 0–100' },

	sources: 'Sumber rubrik ini',
	unknowns: 'Yang belum diketahui',
	remarks: 'Catatan',
	borrowed: (part: string, base: string) =>
		`${part} belum diumumkan. Untuk proyeksi dipakai yang dari ${base}; itu anggapan kami.`,
	readThere: (base: string) => `Baca di halaman ${base}`,
} as const;

export const statusLabels = {
	berlaku: 'Berlaku',
	diumumkan: 'Diumumkan',
	lampau: 'Lampau',
} as const satisfies Record<Rubric['status'], string>;

/** What a status means for the figures of this site. */
export const statusMeanings = {
	berlaku: 'Aturan tahun yang sedang dinilai.',
	diumumkan: 'Belum berlaku; di situs ini hanya untuk proyeksi.',
	lampau: 'Aturan tahun yang sudah lewat, disimpan agar hasil tahun itu dapat dibaca.',
} as const satisfies Record<Rubric['status'], string>;

export const computabilityLabels = {
	lengkap: 'Indeks dapat dihitung.',
	'dengan-pernyataan-daerah':
		'Dapat dihitung bila daerah menyatakan bagian yang tidak diketahui, dengan sumber.',
	'tidak-dapat': 'Indeks tidak dapat dihitung.',
} as const satisfies Record<Computability, string>;

/** A number that a rubric lacks, as the subject of a list. */
export const unknownNumberLabels = {
	'baris-spd': 'Baris dan bobot SPD',
	'bobot-spd': 'Bobot baris SPD',
	'baris-sid': 'Baris dan bobot SID',
	'bobot-sid': 'Bobot baris SID',
	pembagi: 'Pembagi terkecil rerata kematangan',
	'poin-per-inovasi': 'Poin untuk satu inovasi dalam skor jumlah inovasi',
	'batas-jumlah-inovasi': 'Batas jumlah inovasi yang diberi poin',
	'urusan-yandas': 'Banyaknya urusan pelayanan dasar yang harus terwakili',
	'skor-total': 'Skor total, yang menjadi penyebut indeks',
	'batas-predikat': 'Batas atas dan bawah setiap predikat',
} as const satisfies Record<UnknownNumber, string>;

/** How much of a rubric is known, for the list of all of them. */
export const knowledgeText = {
	complete: 'lengkap',
	constants: (known: string, all: string) => `${known} dari ${all} tetapan diketahui`,
	spd: 'Baris SPD',
	sid: 'Baris SID',
	rows: (count: string) => `${count} baris dengan bobot`,
	rowsWithoutWeight: (count: string) => `${count} baris tanpa bobot`,
	names: (count: string) => `${count} nama indikator`,
	namesOfPredicates: 'namanya saja',
	someBounds: 'sebagian batas diketahui',
	window: 'Jendela penerapan',
	windowPartly: 'sebagian diketahui',
	windowDays: (from: string, to: string) => `${from} sampai ${to}`,
	projection: 'Yang belum diumumkan diisi dengan anggapan kami.',
} as const;
