import { formatList, formatNumber } from './formats.ts';

const share = (done: number, all: number) => `${formatNumber(done)} dari ${formatNumber(all)}`;

export const checklistText = {
	heading: 'Daftar centang',
	steps: (done: number, all: number) => `${share(done, all)} langkah selesai`,
	musts: (met: number, all: number) => `${share(met, all)} syarat wajib dicentang`,
	phase: share,
	bar: 'Langkah yang selesai',
	waiting: (numbers: readonly number[]) => `Menunggu langkah ${formatList(numbers.map(formatNumber))}`,
	ready: 'Dapat dikerjakan sekarang',
	clear: 'Hapus semua centang',
	restore: 'Kembalikan centang',
	cleared: 'Semua centang dihapus.',
	kept: 'Centang disimpan di perangkat ini saja.',
} as const;
