import type { ColumnKind } from '../../schema/open-data/column.ts';

export const openDataText = {
	title: 'Data terbuka',
	catalogueTitle: (site: string) => `Data terbuka ${site}`,
	description:
		'Semua isi etalase sebagai data: inovasi, daerah, cakupan, indeks simulasi, replikasi, lomba, dan agenda, dalam CSV, JSON, dan XLSX.',
	lead: 'Isi etalase ini sebagai tabel yang dapat diunduh, diolah, dan dipanen portal lain. Yang tidak diketahui kosong, bukan nol.',
	keywords: ['inovasi daerah', 'pemerintah daerah', 'Indeks Inovasi Daerah', 'replikasi inovasi'],
	listNote: 'Beberapa nilai dipisah titik koma dan spasi.',
	/** In a list of numbers, where an empty item would be lost. */
	unknownCount: 'tidak diketahui',
} as const;

/** Words for the kinds of columns. */
export const kindLabels = {
	text: 'teks',
	list: 'daftar',
	integer: 'bilangan bulat',
	number: 'angka',
	flag: 'true atau false',
	day: 'tanggal',
	date: 'tanggal, bulan, atau tahun',
	address: 'alamat web',
} as const satisfies Record<ColumnKind, string>;

export const workbookText = {
	data: 'Data',
	explanation: 'Keterangan',
	samples: 'Data contoh: semua baris di berkas ini rekaan.',
	dictionary: ['Kolom', 'Nama', 'Arti', 'Jenis', 'Pilihan'],
	kinds: kindLabels,
} as const;
