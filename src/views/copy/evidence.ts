import { formatDate } from './formats.ts';

/** What pages say of evidence that does not support its row any more. */
export const evidenceText = {
	/** Beside the piece of evidence; `verified` when its row was verified with it. */
	changed: (verified: boolean, seen: string | undefined) =>
		`Bukti berubah sejak ${verified ? 'diverifikasi' : 'dicatat'}${seen === undefined ? '' : ` (dilihat ${formatDate(seen)})`}`,
	dead: (seen: string) => `Tidak dapat dibuka pada ${formatDate(seen)}`,
	checkedBefore: (by: string, on: string) =>
		`Diperiksa ${by}, ${formatDate(on)}; sesudah itu buktinya berubah atau tidak dapat dibuka lagi.`,
	/** On the page of a region's index, before the list of rows. */
	lapsed: (rows: number) =>
		`${String(rows)} baris tidak dihitung terverifikasi karena buktinya berubah atau tidak dapat dibuka lagi. Parameter yang diisi tetap dihitung.`,
	lapsedRows: (title: string, rows: readonly string[]) => `${title}: baris ${rows.join(', ')}`,
	spd: 'SPD',
} as const;
