import { formatDate } from './formats.ts';

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
	timeBasis: 'Bila setiap langkah dimulai begitu langkah sebelumnya selesai.',
	budget: (year: number) => `Anggaran ${String(year)}`,
	budgetNote: (fund: string | undefined) =>
		fund === undefined ? 'Anggaran unit pemilik.' : `Anggaran unit pemilik (${fund}).`,
	budgetOnly: 'Biaya menirunya belum ada data.',
} as const;
