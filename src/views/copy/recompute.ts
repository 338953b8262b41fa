/** Words for computing a figure again in the visitor's own browser. */
export const recomputeText = {
	button: 'Hitung ulang di peramban Anda',
	what: 'Peramban Anda mengambil masukan di atas dan menghitungnya sendiri, dengan rumus yang sama.',
	busy: 'Menghitung…',
	same: 'Sama sampai angka terakhir.',
	differs: 'BERBEDA: jangan pakai angka di halaman ini.',
	advice:
		'Mungkin halaman dan masukannya berasal dari versi yang berlainan. Muat ulang halaman ini; bila tetap berbeda, beri tahu pengelola situs.',
	failed: 'Masukan tidak dapat dimuat. Periksa sambungan Anda, lalu coba lagi.',
	claimed: 'Menurut isian',
	verified: 'Hanya yang terverifikasi',
	exactly: (rounded: string, exact: string) => `${rounded}, tepatnya ${exact}`,
	equal: (what: string, figure: string) => `${what}: ${figure}.`,
	unequal: (what: string, shown: string, found: string) =>
		`${what}: halaman ini menulis ${shown}, peramban Anda mendapat ${found}.`,
	nothing: 'tidak ada angka',
	regionBasis: (rows: string, innovations: string, counted: string) =>
		`Dihitung dari ${rows} baris SPD yang terisi dan ${innovations} inovasi, ${counted} di antaranya dihitung.`,
	maturityBasis: (rows: string) => `Dihitung dari ${rows} baris yang terisi: bobot × parameter.`,
} as const;
