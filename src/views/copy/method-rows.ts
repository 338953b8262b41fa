import type { benefitBases } from '../../schema/assessment.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';

/** Words about the rows of a rubric. */
export const methodRowText = {
	spd: 'Baris SPD',
	sid: 'Baris SID',
	spdLead:
		'Satuan Pemerintah Daerah: keadaan dan dukungan pemerintah daerah, dinilai sekali untuk seluruh daerah.',
	sidLead: 'Satuan Inovasi Daerah: dinilai untuk setiap inovasi; jumlahnya adalah kematangan inovasi itu.',
	jump: (aspect: string) => `Langsung ke nomor ${aspect}`,
	unknown: (aspect: string) => `${aspect} rubrik ini: belum ada data.`,
	namesOnly: 'Yang diketahui hanya nama indikatornya:',
	count: (count: string, mandatory: string | undefined) =>
		mandatory === undefined ? `${count} baris.` : `${count} baris, ${mandatory} di antaranya wajib.`,
	mandatoryUnknown: 'Baris mana yang wajib: belum ada data.',
	rowName: (number: string, name: string) => `${number}. ${name}`,
	mandatory: 'Wajib',
	optional: 'Tidak wajib',
	weight: (weight: string) => `Bobot ${weight}`,
	weightUnknown: 'Bobot: belum ada data',
	highest: (points: string) => `Paling tinggi ${points} poin`,
	variable: (variable: string) => `Variabel: ${variable}`,
	level: (level: number) => `Parameter ${String(level)}`,
	points: (points: string) => `${points} poin`,
	reading: 'Pembacaan kami',
	edge: (figures: string, level: number) => `${figures}: parameter ${String(level)}`,
	edgeFigures: (from: string, to: string) => `${from} sampai ${to}`,
	bases: 'Dasar ukur yang dapat dipilih',
	basisColumn: 'Dasar',
	evidence: 'Data dukung',
	evidenceUnknown: 'Data dukung yang diminta: belum ada data.',
	evidenceYear: (year: number) => `Bunyi ${String(year)}`,
	evidenceOtherYear: (year: number, own: number) =>
		`Bunyi ${String(year)}, sumber terdekat; daftar ${String(own)} tidak ditemukan`,
	fileTypes: (types: string) => `Jenis berkas: ${types}.`,
	guidance: 'Panduan kami',
	guidanceNote: 'Tulisan pengelola situs ini, bukan bunyi pedoman.',
	why: 'Mengapa penting',
	how: 'Cara menaikkan',
	effort: 'Usaha (perkiraan kami)',
	note: 'Catatan',
} as const;

export const fileTypeLabels = {
	pdf: 'PDF',
	jpeg: 'JPEG',
	jpg: 'JPG',
	png: 'PNG',
	mp4: 'MP4',
	mov: 'MOV',
	tautan: 'tautan',
} as const satisfies Record<NonNullable<RubricRow['evidence']>['fileTypes'][number], string>;

export const basisLabels = {
	orang: 'Orang yang menerima manfaat',
	unit: 'Unit sasaran',
	efisiensi: 'Efisiensi belanja',
	pendapatan: 'Tambahan pendapatan',
	produk: 'Produk',
	kinerja: 'Tren kinerja',
} as const satisfies Record<(typeof benefitBases)[number], string>;

/** Words about what differs from the year before. */
export const differenceText = {
	heading: (year: string) => `Beda dengan ${year}`,
	lead: 'Dibandingkan dari kedua berkas rubrik. Yang tidak diketahui di satu tahun tidak disebut berubah.',
	changed: 'Berubah',
	same: 'Sama',
	unknownOf: (count: number) =>
		`${String(count)} hal tidak dapat dibandingkan, karena belum ada data di salah satu tahun`,
	nothingChanged: 'Tidak ada tetapan yang diketahui di kedua tahun dan berbeda.',
	arrow: 'menjadi',
	bandFrom: (predicate: string) => `${predicate}, batas bawah`,
	bandTo: (predicate: string) => `${predicate}, batas atas`,
	rowsUnknown: (aspect: string, years: string) =>
		`${aspect} ${years} belum ada data, jadi barisnya tidak dapat dibandingkan.`,
	added: 'Baris baru',
	removed: 'Baris yang tidak ada lagi',
	renamed: 'Nama indikator ditulis berbeda',
	weights: 'Bobot berubah',
	mandatory: 'Kewajiban mengisi berubah',
	levels: 'Batas angka parameter berubah',
	wording: (count: string) => `Bunyi parameter berbeda pada ${count} baris`,
	wordingNote:
		'Setiap tahun sampai kepada kami lewat sumber yang merumuskannya sendiri. Bunyi yang berbeda belum tentu aturan yang berbeda.',
	unknownParts: (parts: string) =>
		`Tidak dapat dibandingkan karena belum ada data di salah satu tahun: ${parts}.`,
	part: (name: string, count: string) => `${name} (${count} baris)`,
	parts: { weight: 'bobot', mandatory: 'kewajiban mengisi', levels: 'bunyi parameter' },
	allSame: 'Baris, bobot, kewajiban, dan parameter yang diketahui di kedua tahun sama.',
	row: (number: string, name: string) => `${number}. ${name}`,
	from: 'Sebelumnya',
	to: 'Menjadi',
	years: (both: readonly string[]) => both.join(' dan '),
} as const;
