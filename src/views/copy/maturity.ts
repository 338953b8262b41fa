import type { thresholdUnits } from '../../schema/rubric-threshold.ts';
import { formatDate, formatList, formatNumber } from './formats.ts';

/** What a figure counts, as it is written after the figure. */
const unitWords = {
	persen: '%',
	poin: ' poin',
	orang: ' orang',
	hari: ' hari',
	bulan: ' bulan',
	tahun: ' tahun',
	kali: ' kali',
	komponen: ' komponen',
	aktor: ' aktor',
	'perangkat-daerah': ' perangkat daerah',
	metode: ' metode',
	rekomendasi: ' rekomendasi',
	produk: ' produk',
	periode: ' periode',
	unsur: ' unsur',
} as const satisfies Record<(typeof thresholdUnits)[number], string>;

/** `47 hari`, `92,5%`; the bare figure when the rubric does not say what it counts. */
export function formatFigure(value: number, unit: (typeof thresholdUnits)[number] | undefined): string {
	return `${formatNumber(value)}${unit === undefined ? '' : unitWords[unit]}`;
}

export const maturityText = {
	heading: 'Kematangan inovasi',
	claimed: 'menurut klaim unit',
	verified: 'terverifikasi',
	outOf: (points: string) => `dari ${points}`,
	/** Parts of the bar; together they are the maximum. */
	parts: {
		verified: 'Terverifikasi',
		claimed: 'Klaim, belum diverifikasi',
		open: 'Belum diraih',
	},
	unknownScore: 'Skor kematangan tidak dapat dihitung',
	/** A rubric that does not list its rows cannot say how many there are. */
	rowsKnown: (filled: number, rows: number | undefined) =>
		rows === undefined
			? `${String(filled)} baris terisi`
			: `${String(filled)} dari ${String(rows)} baris terisi`,
	statesOfFilled: (verified: number, waiting: number, claimed: number) =>
		formatList(
			[
				[verified, 'terverifikasi'] as const,
				[waiting, 'menunggu verifikasi ulang'] as const,
				[claimed, 'masih klaim'] as const,
			].flatMap(([count, words]) => (count === 0 ? [] : [`${String(count)} ${words}`])),
		),
	otherRubric: (title: string, wanted: string) =>
		`Belum ada isian menurut rubrik ${wanted}. Yang ditampilkan adalah isian menurut rubrik ${title}.`,
	facts: {
		rubric: 'Rubrik',
		counted: 'Ikut dihitung dalam indeks',
		filled: 'Isian',
		mandatory: 'Baris wajib',
	},
	version: (version: number) => `versi ${String(version)}`,
	method: 'Cara menghitungnya',
	counted: 'Ya. Syarat yang diketahui terpenuhi.',
	notNamed: 'Tidak. Syarat terpenuhi, tetapi daerah tidak menyebutnya di antara inovasi yang diajukan.',
	notCounted: 'Tidak, karena:',
	regionIndex: (region: string) => `Indeks ${region}`,
	unchecked: (conditions: readonly string[]) =>
		`Tidak diperiksa karena rubrik ini tidak mengetahuinya: ${formatList(conditions)}.`,
	conditions: {
		window: 'jendela penerapan',
		words: 'panjang Rancang bangun',
		mandatory: 'baris wajib',
	},
	mandatoryUnknown: 'Rubrik ini tidak menyebut baris mana yang wajib.',
	mandatoryFilled: 'Semua baris wajib terisi.',
	mandatoryMissing: 'Belum terisi:',
	unfilled: (count: number) => `${String(count)} baris belum terisi:`,
	row: (number: string) => `Baris ${number}`,
	rows: 'Baris penilaian',
	mandatory: 'wajib',
	level: (level: number) => `Parameter ${String(level)} dari 3`,
	derivedFrom: (figure: string) => `dihitung dari ${figure}`,
	unknownWording: 'Bunyi parameter: belum ada data.',
	atMost: (highest: string) => `paling banyak ${highest}`,
	points: (points: string, highest: string) => `${points} dari ${highest}`,
	checked: (by: string, on: string) => `${by}, ${formatDate(on)}`,
	checkedBefore: (by: string, on: string) =>
		`Diperiksa ${by}, ${formatDate(on)}; sesudah itu parameter atau buktinya berubah.`,
	evidence: 'Bukti',
	noEvidence: 'Belum ada bukti yang dilampirkan',
	evidenceNowhere: 'Tanpa berkas atau alamat',
	note: 'Catatan',
	advice: 'Yang menaikkannya',
	adviceGain: (change: string) => `${change} poin`,
	nextLevel: (level: number) => `Parameter ${String(level)} menurut rubrik`,
	ownAdvice: 'Saran kami, bukan bunyi pedoman',
	required: 'Data dukung yang diminta',
	requiredYear: (year: number, rubricYear: number) =>
		year === rubricYear
			? `Bunyi syarat ${String(year)}.`
			: `Bunyi syarat ${String(year)}; daftar ${String(rubricYear)} tidak ditemukan.`,
	requiredUnknown: 'Belum ada data.',
	rubricNote: 'Catatan tentang baris ini',
	derivation: 'Dari mana angka ini',
	formula: 'Rumus',
	formulaText:
		'Jumlah bobot × parameter dari baris yang terisi. Baris yang belum terisi tidak menambah poin; itu tidak sama dengan nilai nol.',
	claimedSum: 'Klaim',
	verifiedSum: 'Terverifikasi',
	verifiedFormula: 'Hanya baris yang verifikasinya masih berlaku.',
	inputs: 'Masukan',
	absentFromUnits: (title: string) => `Belum mengisi baris penilaian ${title}.`,
	absentFromSources: (title: string) => `Isian baris penilaian ${title}: belum ada catatan di etalase ini.`,
} as const;
