import { formatNumber } from './formats.ts';

/** Bytes as people compare them; less than a kilobyte is one. */
function size(bytes: number): string {
	return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`;
}

/** What the form that makes the kit says while it is used. */
export const kitScriptText = {
	chooseLevel: 'Pilih jenjang daerah, karena naskah menyebutnya.',
	wholeNumber: 'Tulis bilangan bulat, misalnya 121.526, atau kosongkan.',
	day: 'Tulis tanggal yang lengkap.',
	mend: 'Betulkan dahulu isian yang bertanda.',
	opening: 'Menyiapkan penulis berkas.',
	ready: (name: string, files: number, bytes: number) =>
		`Paket siap: ${name}, ${formatNumber(files)} berkas, ${size(bytes)}.`,
	size,
	unreachable:
		'Paket belum jadi, sebab bagian yang diperlukan tidak termuat. Periksa sambungan, lalu tekan tombol itu sekali lagi. Isian Anda tetap ada.',
	outdated:
		'Paket belum jadi, sebab situs ini baru diperbarui. Muat ulang halaman, lalu tekan tombol itu sekali lagi.',
	failed:
		'Paket belum jadi, sebab satu berkas tidak dapat ditulis. Muat ulang halaman dan coba lagi. Bila tetap gagal, cetak panduan ini dan beri tahu pengelola situs.',
	forgotten: 'Isian dihapus dari perangkat ini.',
} as const;
