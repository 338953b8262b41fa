import type { costDrivers } from '../../schema/guide-resources.ts';
import { anyOf } from './kit.ts';

type Entered = Exclude<(typeof costDrivers)[number], 'daerah'>;

/** Words of the budget spreadsheet. */
export const budgetText = {
	entrySheet: 'Isian',
	budgetSheet: 'RAB',
	entryTitle: 'Isian daerah',
	entryNote: 'Isi atau ubah sel berwarna. Lembar RAB menghitung ulang sendiri.',
	entryNone: 'Semua biaya panduan ini tetap untuk satu daerah; tidak ada yang perlu diisi di sini.',
	entryHead: ['Isian', 'Angka', 'Satuan', 'Keterangan'],
	entry: {
		'unit-kerja': { label: 'Unit kerja yang ikut', unit: 'unit' },
		puskesmas: { label: 'Puskesmas yang ikut', unit: 'unit' },
		kelurahan: { label: 'Kelurahan yang ikut', unit: 'unit' },
		'per-1000-penduduk': { label: 'Penduduk', unit: 'orang' },
	} satisfies Record<Entered, { readonly label: string; readonly unit: string }>,
	fillFirst: (label: string) => `isi dahulu: ${label.toLowerCase()}`,
	title: (innovation: string) => `Rencana anggaran biaya replikasi ${innovation}`,
	forRegion: (region: string, office: string) => `${region}, ${office}`,
	pricesNote:
		'Harga menurut tahun harganya di daerah asal, belum disesuaikan dengan standar harga daerah Anda. Periksa setiap harga satuan; sel berwarna boleh diubah.',
	head: [
		'No.',
		'Uraian',
		'Kekerapan',
		'Banyaknya',
		'Satuan',
		'Untuk setiap',
		'Pengali',
		'Volume',
		'Harga satuan',
		'Jumlah',
		'Tahun harga',
		'Dasar',
		'Catatan',
		'Sumber',
	],
	basis: { sumber: 'sumber', perkiraan: 'perkiraan' },
	noCosts: 'Panduan tidak memuat biaya. Isi baris di bawah dari hitungan daerah Anda.',
	ownLines: (frequencies: readonly string[]) =>
		`Biaya lain menurut daerah Anda; tulis ${anyOf(frequencies)} pada kolom Kekerapan.`,
	once: 'Jumlah biaya sekali',
	yearly: 'Jumlah biaya per tahun',
	firstYear: 'Jumlah tahun pertama',
	firstYearAtLeast: 'Jumlah tahun pertama, paling sedikit',
	complete: 'Semua baris panduan sudah dihitung.',
	incomplete: ' baris belum dihitung; isi dahulu lembar Isian.',
	unwritten: {
		sekali: 'Biaya sekali bayar tidak tertulis di panduan, jadi belum ikut dihitung.',
		'per-tahun': 'Biaya per tahun tidak tertulis di panduan, jadi belum ikut dihitung.',
	},
	onlyOwn: 'Hanya baris yang Anda isi yang dihitung.',
} as const;
