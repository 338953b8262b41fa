import { formatList, formatNumber } from './formats.ts';

/** Words of the comparison, which is put together in the browser. */
export const compareText = {
	aspects: {
		pemilik: 'Pemilik',
		ringkasan: 'Apa',
		sasaran: 'Untuk siapa',
		bidang: 'Urusan dan jenis',
		tahapan: 'Tahapan',
		hasil: 'Hasil',
		kematangan: 'Kematangan',
		biaya: 'Biaya',
		waktu: 'Waktu meniru',
		petugas: 'Petugas',
		syarat: 'Syarat',
		peniru: 'Sudah ditiru oleh',
		ketentuan: 'Ketentuan',
	},
	musts: 'Wajib',
	helps: 'Membantu',
	substitute: 'Ada gantinya.',
	furtherHelps: (count: number) => `${formatNumber(count)} hal lain membantu.`,
	furtherLines: (count: number) => `dan ${formatNumber(count)} lainnya`,
	none: 'belum ada data',
	leftOut: (aspects: readonly string[]) =>
		`Tidak ditampilkan karena belum ada datanya: ${formatList(aspects)}.`,
	otherScales: 'Rubriknya berbeda; angkanya tidak dapat dibandingkan.',
	mixed:
		'Data contoh berdampingan dengan data nyata. Isi data contoh rekaan, jadi jangan mengambil keputusan dari perbandingannya.',
	unknownInnovations: (names: readonly string[]) =>
		`Tidak ada inovasi dengan alamat ${formatList(names)}. Mungkin salah ketik atau sudah pindah, jadi dilewati.`,
	further: (count: number) =>
		`Paling banyak empat inovasi berdampingan; ${formatNumber(count)} lainnya di alamat ini tidak ditampilkan.`,
	oneOnly: 'Baru satu inovasi. Tambahkan satu lagi untuk membandingkan.',
	shown: (titles: readonly string[]) =>
		titles.length === 0 ? 'Belum ada inovasi yang dibandingkan.' : `Membandingkan ${formatList(titles)}.`,
	sampleTitle: (title: string) => `${title} (data contoh)`,
	earlier: (title: string) => `Geser ${title} ke depan`,
	later: (title: string) => `Geser ${title} ke belakang`,
	remove: (title: string) => `Hapus ${title} dari perbandingan`,
	found: (count: number) => (count === 0 ? 'Tidak ada inovasi yang cocok.' : `${formatNumber(count)} hasil:`),
	searching: 'Mencari…',
	searchFailed: 'Pencarian tidak dapat dimuat. Pilih lewat katalog.',
	full: 'Sudah empat inovasi. Hapus satu bila ingin menambah yang lain.',
	address: (address: string) => `Alamat: ${address}`,
} as const;
