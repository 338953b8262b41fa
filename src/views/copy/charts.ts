import { formatList } from './formats.ts';

export const chartText = {
	table: 'Lihat tabelnya',
	loading: 'Grafik sedang dimuat.',
	failed: 'Grafik tidak dapat dimuat. Angkanya ada di tabel.',
	referenceLines: (lines: readonly string[]) => `Garis putus-putus: ${lines.join('; ')}.`,
	otherSource: 'Sumber lain',
	otherSourceNumber: (number: number) => `Sumber lain ${String(number)}`,
} as const;

export const indexBlocksChartText = {
	title: 'Tiga blok indeks: yang tercapai dan yang paling tinggi',
	unit: 'Poin',
	verified: 'Terverifikasi',
	claimed: 'Diklaim, belum diverifikasi',
	missing: 'Belum tercapai',
	reached: (points: string, maximum: string | undefined) =>
		maximum === undefined ? `${points} poin` : `${points} dari ${maximum}`,
	ofWhichVerified: (points: string) => `${points} terverifikasi`,
	sentence: (blocks: readonly string[]) => `${blocks.join('; ')}.`,
} as const;

export const officialResultsChartText = {
	title: (region: string) => `Indeks Inovasi Daerah ${region} dari tahun ke tahun`,
	unit: 'Indeks, skala 0–100',
	official: 'Hasil resmi',
	provisional: 'Sebelum pengumuman resmi',
	note: 'Aturan dan batas predikat berubah dari tahun ke tahun; predikat ditulis seperti disebut sumbernya.',
	sentence: (years: readonly string[]) => `${years.join('; ')}.`,
} as const;

export const maturityChartText = {
	title: 'Sebaran skor kematangan inovasi',
	unit: 'Jumlah inovasi',
	classes: 'Skor kematangan, kelas 10 poin',
	classesNote: 'Pembagian kelas dari kami, bukan dari rubrik.',
	claimed: 'Menurut klaim',
	verified: 'Terverifikasi saja',
	unfilled: 'belum terisi',
	summary: (count: string, most: string, inMost: string) =>
		`${count} inovasi mengisi baris penilaian; menurut klaim, kelas yang paling banyak berisi adalah ${most} poin (${inMost} inovasi).`,
	noneFilled: 'Belum ada inovasi yang mengisi baris penilaian.',
	unfilledSummary: (count: string) => `${count} inovasi belum terisi dan tidak dihitung sebagai nol.`,
} as const;

export const participationChartText = {
	regions: { title: 'Daerah yang melapor, nasional', unit: 'Jumlah daerah', thing: 'daerah' },
	innovations: { title: 'Inovasi yang dilaporkan, nasional', unit: 'Jumlah inovasi', thing: 'inovasi' },
	stated: 'Angka yang dipakai',
	only: (value: string, thing: string, year: number) => `${value} ${thing} pada ${String(year)}.`,
	change: (from: string, to: string) => `Dari ${from} menjadi ${to}.`,
	at: (value: string, thing: string, year: number) => `${value} ${thing} pada ${String(year)}`,
	conflicts: (years: readonly string[]) =>
		`Untuk ${formatList(years)}, sumber lain menyebut angka yang berbeda; keduanya digambar berdampingan.`,
} as const;
