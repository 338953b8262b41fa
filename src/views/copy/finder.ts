import type { CostDriver, PricedLine } from '../../domain/replication/cost.ts';
import type { Answer, Fit } from '../../domain/replication/fit.ts';
import type { Ranking } from '../../domain/replication/ranking.ts';
import { formatList, formatNumber, formatRupiah } from './formats.ts';

export const fitLabels = {
	cocok: 'Cocok',
	'perlu-penyesuaian': 'Perlu penyesuaian',
	'belum-cocok': 'Belum cocok',
} as const satisfies Record<Fit, string>;

export const answerLabels = {
	belum: 'Belum terpenuhi',
	'belum-diketahui': 'Belum diketahui',
	terpenuhi: 'Terpenuhi',
} as const satisfies Record<Answer, string>;

export const rankingLabels = {
	kecocokan: 'Kecocokan',
	biaya: 'Biaya',
	waktu: 'Waktu',
	bukti: 'Bukti',
} as const satisfies Record<Ranking, string>;

/** What a region has to say before a cost can be computed. */
const driverNames = {
	daerah: 'daerah',
	'unit-kerja': 'jumlah unit kerja',
	puskesmas: 'jumlah puskesmas',
	kelurahan: 'jumlah kelurahan',
	'per-1000-penduduk': 'jumlah penduduk',
} as const satisfies Record<CostDriver, string>;

const frequencyNames = {
	sekali: 'biaya sekali bayar',
	'per-tahun': 'biaya per tahun',
} as const satisfies Record<PricedLine['frequency'], string>;

const drivers = (missing: readonly CostDriver[]) => formatList(missing.map((driver) => driverNames[driver]));

export const finderText = {
	lead: 'Pilih daerah Anda. Setiap panduan di etalase ini lalu dicocokkan dengannya: cocok atau belum, alasannya, biayanya, dan lamanya.',
	jump: 'Lihat hasil',
	results: 'Hasil pencocokan',
	resultsFor: (region: string) => `Hasil untuk ${region}`,
	loading: 'Mencocokkan panduan dengan daerah Anda.',
	failed:
		'Data panduan tidak dapat dimuat. Periksa sambungan Anda, lalu coba lagi. Daftar di bawah tetap dapat dibaca.',
	regionsFailed: 'Daftar daerah tidak dapat dimuat. Periksa sambungan Anda, lalu coba lagi.',
	retry: 'Coba lagi',
	unknownRegion: (code: string) => `Daerah dengan kode ${code} tidak ada di daftar. Pilih daerah Anda.`,
	shared: 'Profil ini dari alamat yang Anda buka. Profil di perangkat Anda tidak berubah.',
	useOwn: 'Pakai profil saya',
	controls: 'Saringan dan urutan hasil',
	sort: 'Urutkan menurut',
	fitFilter: 'Tampilkan',
	affairFilter: 'Urusan',
	allAffairs: 'Semua urusan',
	printNote: (region: string, address: string) =>
		`Pencocokan panduan replikasi untuk ${region}. Alamat hasil ini: ${address}`,
	real: 'Panduan dari daerah nyata',
	samples: 'Panduan contoh',
	samplesNote: 'Inovasi, daerah, dan angkanya rekaan; tidak dihitung bersama yang nyata.',
	guides: (count: number) => `${formatNumber(count)} panduan`,
	ownOnes: (count: number, region: string) =>
		`${formatNumber(count)} panduan milik ${region} sendiri tidak ikut dicocokkan.`,
	noneReal: 'Belum ada panduan dari daerah nyata lain.',
	noneShown: 'Tidak ada panduan dengan saringan ini.',
	clearFilter: 'Hapus saringan',
	more: 'Tampilkan lagi',
	shownOf: (shown: number, total: number) =>
		`${formatNumber(shown)} dari ${formatNumber(total)} panduan ditampilkan`,
	announced: (region: string, real: number, samples: number) =>
		`${region}: ${formatNumber(real)} panduan nyata dan ${formatNumber(samples)} panduan contoh.`,
	all: 'Semua panduan menurut urusan',
} as const;

export const resultText = {
	cost: 'Biaya tahun pertama',
	time: 'Lama',
	proof: 'Bukti',
	atLeast: (figure: string) => `paling sedikit ${figure}`,
	missing: (missing: readonly CostDriver[]) => `Belum diketahui: ${drivers(missing)}.`,
	unnamed: (unnamed: readonly PricedLine['frequency'][]) =>
		`Panduan tidak menyebut ${formatList(unnamed.map((frequency) => frequencyNames[frequency]))}.`,
	noCosts: 'Panduan tidak menyebut biaya.',
	noTime: 'Panduan tidak menyebut lama langkahnya.',
	days: (span: string) => `${span} hari kerja`,
	unknownSteps: (steps: number) => `Lama ${formatNumber(steps)} langkah belum diketahui.`,
	adopters: (count: number) => `${formatNumber(count)} daerah mereplikasi, terkonfirmasi`,
	noAdopters: 'Belum ada replikasi terkonfirmasi',
	figures: 'Ada angka sebelum dan sesudah.',
	noFigures: 'Angka sebelum dan sesudah belum ada data.',
	urgent: 'Urusan yang Anda utamakan',
	retry: 'Coba lagi',
	substitute: 'Bila belum ada',
	toLine: 'Baca syarat ini di panduan',
	reasonsFailed: 'Kalimat syarat tidak dapat dimuat.',
	open: 'Buka panduan',
	allMet: 'Semua syarat wajib terpenuhi.',
	ownVerdict: (verdict: string) => `Dengan jawaban Anda di panduannya: ${verdict.toLowerCase()}.`,
	decisiveMust: 'Ada syarat wajib yang belum terpenuhi dan tidak mempunyai pengganti.',
	decisiveCost: 'Biaya tahun pertama melebihi anggaran Anda.',
	openReasons: (unmet: number, unknown: number) => {
		const open = `${formatNumber(unknown)} ${unmet === 0 ? 'hal ' : ''}belum diketahui`;
		if (unmet === 0) return `${open}.`;
		const against = `${formatNumber(unmet)} hal belum terpenuhi`;
		return unknown === 0 ? `${against}.` : `${against}, ${open}.`;
	},
} as const;

/** A condition of the guide beside what the region has said. */
export const comparedText = {
	level: (asked: readonly string[], own: string) => `Untuk ${formatList(asked)}; daerah Anda ${own}.`,
	levelUnknown: (asked: readonly string[]) => `Untuk ${formatList(asked)}.`,
	population: (asked: string, own: number) => `Diminta ${asked} penduduk; daerah Anda ${formatNumber(own)}.`,
	populationUnknown: (asked: string) => `Diminta ${asked} penduduk; penduduk daerah Anda belum ada data.`,
	atLeast: (count: number) => `sedikitnya ${formatNumber(count)}`,
	atMost: (count: number) => `paling banyak ${formatNumber(count)}`,
	between: (min: number, max: number) => `${formatNumber(min)} sampai ${formatNumber(max)}`,
	affair: {
		terpenuhi: (name: string) => `Urusan ${name} termasuk kewenangan daerah Anda.`,
		belum: (name: string) => `Urusan ${name} di luar kewenangan daerah Anda.`,
		'belum-diketahui': (name: string) => `Belum pasti apakah urusan ${name} kewenangan daerah Anda.`,
	},
	network: (asked: string, own: string) => `Diminta ${asked}; Anda menyebut ${own}.`,
	networkUnknown: (asked: string) => `Diminta ${asked}; jaringan belum Anda isi.`,
	system: {
		terpenuhi: (name: string) => `Anda sudah memakai ${name}.`,
		belum: (name: string) => `${name} tidak ada di antara sistem yang Anda sebut.`,
		'belum-diketahui': (name: string) => `Sistem yang dipakai belum Anda isi (${name}).`,
	},
	staff: (asked: number, own: number) =>
		`Diminta sedikitnya ${formatNumber(asked)} petugas; Anda menyebut ${formatNumber(own)}.`,
	staffUnknown: (asked: number) =>
		`Diminta sedikitnya ${formatNumber(asked)} petugas; jumlah petugas belum Anda isi.`,
	byPeople: 'Perlu dinilai sendiri oleh daerah Anda.',
	cost: {
		terpenuhi: (amount: number, ceiling: number) =>
			`Biaya tahun pertama ${formatRupiah(amount)}, dalam anggaran ${formatRupiah(ceiling)}.`,
		belum: (amount: number, ceiling: number) =>
			`Biaya tahun pertama sedikitnya ${formatRupiah(amount)}, melebihi anggaran ${formatRupiah(ceiling)}.`,
		'belum-diketahui': (amount: number, ceiling: number) =>
			amount === 0
				? `Biayanya belum diketahui, jadi belum pasti cukup dengan anggaran ${formatRupiah(ceiling)}.`
				: `Yang diketahui ${formatRupiah(amount)} dan belum lengkap, jadi belum pasti cukup dengan anggaran ${formatRupiah(ceiling)}.`,
	},
} as const;

/** What was said about a region, in short. */
export const profileWordsText = {
	population: (count: number) => `${formatNumber(count)} penduduk`,
	noPopulation: 'penduduk belum ada data',
	budget: 'anggaran',
	staff: (count: string) => `${count} petugas`,
	systems: 'memakai',
	noSystem: 'tanpa sistem yang sudah dipakai',
	agencies: (count: string) => `${count} unit kerja`,
	puskesmas: (count: string) => `${count} puskesmas`,
	kelurahan: (count: string) => `${count} kelurahan`,
	urgent: 'diutamakan:',
	within: 'juga berwenang atas',
	without: 'tidak berwenang atas',
} as const;
