import { formatDate, formatList, formatNumber } from './formats.ts';

/** Words of `banding.json`. */
export const comparedText = {
	trial: (date: string) => `Diuji coba sejak ${formatDate(date)}.`,
	implemented: (date: string) => `Diterapkan sejak ${formatDate(date)}.`,
	since: (state: string, date: string) => `${state} sejak ${formatDate(date)}`,
	was: (stage: string) => `Tahapan terakhir: ${stage}.`,
	cause: (cause: string) => `Sebab: ${cause}`,
	change: (before: string, after: string, unit: string) => `${before} menjadi ${after} ${unit}`,
	periods: (before: string, after: string) => (before === after ? before : `${before} dan ${after}`),
	noBefore: (period: string) => `${period}; sebelumnya belum ada data`,
	maturity: (claimed: string, maximum: string) => `${claimed} dari ${maximum} menurut klaim unit`,
	verified: (points: string) => `${points} terverifikasi.`,
	budget: (year: number) => `Anggaran ${String(year)}`,
	budgetNote: (fund: string | undefined) =>
		fund === undefined ? 'Anggaran unit pemilik.' : `Anggaran unit pemilik (${fund}).`,
	budgetOnly: 'Biaya menirunya belum ada data.',
} as const;

/** Words of the comparison. */
export const compareText = {
	aspects: {
		ringkasan: 'Apa',
		sasaran: 'Untuk siapa',
		bidang: 'Urusan dan jenis',
		tahapan: 'Tahapan',
		hasil: 'Hasil',
		kematangan: 'Kematangan',
		biaya: 'Biaya',
		waktu: 'Waktu meniru',
		petugas: 'Petugas',
		syarat: 'Syarat di daerah penerima',
		peniru: 'Sudah ditiru oleh',
		ketentuan: 'Ketentuan pemakaian',
	},
	musts: 'Wajib',
	helps: 'Membantu',
	none: 'belum ada data',
	same: 'sama',
	leftOut: (aspects: readonly string[]) => `Tidak ditampilkan karena belum ada data: ${formatList(aspects)}.`,
	mixed:
		'Sebagian adalah data contoh. Isinya rekaan, jadi jangan dibandingkan dengan data nyata untuk mengambil keputusan.',
	otherScales: 'Rubriknya berbeda, jadi angka kematangannya tidak dapat dibandingkan.',
	count: (count: number) => `${formatNumber(count)} inovasi dibandingkan.`,
} as const;
