import type { ContestStage } from '../../schema/contest-edition.ts';
import { formatConstant, formatDate, formatList, formatNumber } from './formats.ts';

/** Words on score sheets and on the key to their codes. */
export const sheetText = {
	sheet: 'Nilai',
	guideSheet: 'Petunjuk',
	keySheet: 'Kunci',
	jurorSheet: 'Juri',
	fileName: (number: number, label: string) =>
		label === '' ? `juri-${String(number)}` : `juri-${String(number)}-${label}`,
	keyFile: 'kunci-panitia',
	jurorFolder: 'untuk-juri',
	juror: (number: number) => `Juri ${formatNumber(number)}`,
	title: (edition: string) => `Lembar nilai ${edition}`,
	subtitle: (stage: string, juror: string) => `${stage}. Lembar ini milik ${juror}.`,
	how: 'Isi sel kuning saja. Jangan mengubah kode, judul kolom, atau urutan kolom. Petunjuk ada di lembar kedua.',
	sample: 'Data contoh: lomba dan karya ini rekaan.',
	codePrefix: (code: string) => `Kode lembar: ${code}`,
	code: 'Kode',
	work: 'Karya',
	division: 'Kelompok',
	hiddenWork: 'Sesuai naskah berkode ini',
	mask: '[disamarkan]',
	criterion: (name: string, weight: number | undefined, min: number, max: number) =>
		[
			name,
			...(weight === undefined ? [] : [`bobot ${formatConstant(weight)} %`]),
			`${formatNumber(min)} sampai ${formatNumber(max)}`,
		].join('\n'),
	total: 'Nilai',
	recused: 'Tidak menilai (x)',
	remark: 'Catatan bagi panitia',
	limitTitle: 'Nilai',
	limit: (min: number, max: number) =>
		`Tulis angka ${formatNumber(min)} sampai ${formatNumber(max)}, paling banyak dua angka di belakang koma.`,
	recusedTitle: 'Tidak menilai',
	recusedLimit: 'Tulis x bila Anda tidak menilai karya ini, dan kosongkan nilainya.',
	guideTitle: 'Petunjuk bagi juri',
	steps: (criteria: number, until: ContestStage['until'], organiser: string) => [
		`Baca naskah dengan kode yang sama. Nama unit, daerah, dan pembuat sengaja tidak ada di lembar ini.`,
		`Isi ${formatNumber(criteria)} nilai bagi setiap karya. Tidak ada sel yang boleh kosong.`,
		'Angka desimal memakai koma, misalnya 82,5. Paling banyak dua angka di belakang koma.',
		'Kolom Nilai terhitung sendiri setelah semua kriteria terisi angka. Panitia menghitungnya lagi.',
		'Bila Anda terkait dengan suatu karya, tulis x di kolom Tidak menilai dan kosongkan nilainya. Karya itu dinilai juri lain.',
		'Urutan karya berbeda bagi setiap juri. Tidak perlu diurutkan ulang.',
		'Simpan sebagai .xlsx, lalu kirim hanya kepada panitia. Jangan memperlihatkan nilai kepada juri lain.',
		`Kirim ${until === undefined ? 'menurut jadwal panitia' : `paling lambat ${formatDate(until)}`} kepada ${organiser}.`,
	],
	criteriaHead: ['Kriteria', 'Yang dinilai', 'Bobot', 'Rentang'],
	noText: 'Tidak dijelaskan di pedoman.',
	equalWeight: 'sama',
	weight: (hundredths: number) => `${formatConstant(hundredths)} %`,
	range: (min: number, max: number) => `${formatNumber(min)} sampai ${formatNumber(max)}`,
	formula:
		'Nilai sebuah karya = jumlah (nilai kriteria : nilai tertinggi × bobot). Nilai akhir tahap = rata-rata semua juri yang menilainya, tanpa pembulatan di tengah.',
	equalFormula: 'Bobot tidak diumumkan, jadi semua kriteria berbobot sama.',
	tie: (names: readonly string[]) =>
		names.length === 0
			? 'Bila nilainya sama persis, peringkatnya sama dan peringkat berikutnya dilewati.'
			: `Bila nilainya sama persis, yang menentukan nilai ${names.join(', lalu ')}. Bila itu pun sama, peringkatnya sama dan peringkat berikutnya dilewati.`,
	keyTitle: (edition: string) => `Kunci kode ${edition}`,
	keyWarning:
		'Hanya untuk panitia. Jangan dikirim kepada juri dan jangan diumumkan sebelum penilaian selesai.',
	keyUse:
		'Simpan berkas ini di folder lembar yang sudah diisi, atau di folder di atasnya. Tanpa kunci ini nilai tidak dapat dihitung.',
	seed: (seed: string) => `Benih kode: ${seed}`,
	origin: 'Unit, pembuat, atau daerah',
	id: 'ID peserta',
	number: 'Nomor',
	name: 'Juri',
	file: 'Berkas',
	groups: (names: readonly string[]) => formatList(names),
} as const;
