import { formatDate } from './formats.ts';

export const dormantText = {
	label: 'Pemberitahuan',
	heading: (since: string) => `Situs ini tidak diperbarui lagi sejak ${formatDate(since)}.`,
	rest: 'Isinya tetap dapat dibaca dan dipakai ulang, tetapi mungkin sudah berubah di daerahnya.',
	data: 'Unduh seluruh data',
	lastContact: 'Pengelola terakhir',
} as const;
