import { formatNumber, formatRupiah } from './formats.ts';

/** The guide seen from the reader's region. */
export const regionFitText = {
	heading: 'Untuk daerah Anda',
	headingFor: (region: string) => `Untuk ${region}`,
	lead: 'Pilih daerah Anda. Syarat dan biaya panduan ini lalu dicocokkan dengannya.',
	own: 'Inovasi ini berasal dari daerah yang Anda pilih.',
	reasons: 'Syarat',
	answer: (need: string) => `Sudah ada di daerah Anda: ${need}`,
	yes: 'Ya, sudah ada',
	no: 'Belum',
	judged: 'Menurut jawaban Anda di halaman ini.',
	costs: 'Biaya',
	once: 'Sekali bayar',
	yearly: 'Setiap tahun',
	firstYear: 'Tahun pertama',
	noCosts: 'Panduan tidak menyebut biaya.',
	price: 'Menurut tahun harga di panduan.',
	line: (factor: number, amount: number) => `× ${formatNumber(factor)} = ${formatRupiah(amount)}`,
	lineFor: (region: string, line: string) => `${region}: ${line}`,
	lineUnknown: 'belum diketahui',
	finder: 'Cari panduan lain yang cocok',
} as const;
