/** Words of the calculation that is worked through with one region's figures. */
export const exampleText = {
	heading: 'Contoh hitungan',
	lead: (region: string) =>
		`Langkah demi langkah dengan angka ${region}, dari fungsi yang sama dengan semua halaman lain.`,
	steps: 'Langkah',
	seeIndex: (region: string) => `Buka indeks ${region}`,
	missing:
		'Tidak ada contoh, karena indeks tidak dapat dihitung dengan rubrik ini. Angka yang belum ada di sumber publik:',
	noRegion:
		'Belum ada daerah yang isiannya cukup untuk dihitung dengan rubrik ini, jadi belum ada contoh. Daerah perlu menyatakan jumlah SPD atau skor jumlah inovasinya dengan sumber, karena yang berikut tidak diketahui:',
	noRegionAtAll:
		'Belum ada daerah yang isiannya cukup untuk dihitung dengan rubrik ini, jadi belum ada contoh.',
	spd: 'Skor SPD',
	spdRule: (filled: string, rows: string) =>
		`Bobot × parameter dari setiap baris, dijumlahkan. Terisi ${filled} dari ${rows} baris.`,
	spdStated: 'Jumlah yang dinyatakan daerah dengan sumber.',
	maturity: 'Jumlah kematangan',
	maturityRule: (counted: string, all: string) =>
		`Dihitung ${counted} dari ${all} inovasi yang dicatat; yang lain tidak memenuhi syarat atau tidak diajukan.`,
	divisor: 'Pembagi',
	divisorRule: (smallest: string, innovations: string) => `MAX(${smallest}; ${innovations})`,
	divisorWords: 'Yang lebih besar antara pembagi terkecil dan banyaknya inovasi.',
	mean: 'Rerata kematangan',
	meanWords: 'Tidak dibulatkan.',
	quotient: (sum: string, divisor: string) => `${sum} ÷ ${divisor}`,
	count: 'Skor jumlah inovasi',
	countRule: (innovations: string, cap: string, points: string) => `MIN(${innovations}; ${cap}) × ${points}`,
	countMet: (represented: string, needed: string) =>
		`Urusan pelayanan dasar yang terwakili ${represented}; yang diperlukan ${needed}.`,
	countWithheld: (represented: string, needed: string) =>
		`Urusan pelayanan dasar yang terwakili hanya ${represented}, kurang dari ${needed}; karena itu bagian ini 0.`,
	countStated: 'Skor yang dinyatakan daerah dengan sumber.',
	total: 'Jumlah',
	totalRule: (spd: string, mean: string, count: string) => `${spd} + ${mean} + ${count}`,
	index: 'Indeks',
	indexRule: (total: string, maximum: string) => `${total} ÷ ${maximum} × 100`,
	indexWords: (exact: string) => `Nilai tepatnya pecahan ${exact}.`,
	rounded: 'Dibulatkan',
	roundedWords: 'Satu kali, ke dua desimal, setengah ke atas.',
	predicate: 'Predikat',
	predicateRule: (index: string, from: string, to: string) => `${index} terletak di ${from}–${to}`,
	both: 'Menurut isian dan yang terverifikasi',
	bothWords:
		'Hitungan di atas memakai semua isian. Dengan poin baris yang terverifikasi saja, inovasi, pembagi, dan skor jumlah inovasinya tetap.',
	part: 'Bagian',
	claimed: 'Menurut isian',
	verified: 'Terverifikasi',
	rowsOf: (count: string) => `Lihat ${count} baris SPD`,
	innovationsOf: (count: string) => `Lihat ${count} inovasi yang dihitung`,
	oneInnovation: (title: string) => `Lihat kematangan satu inovasi: ${title}`,
	row: 'Baris',
	product: 'Bobot × parameter',
	points: 'Poin',
	innovation: 'Inovasi',
	maturityOf: 'Kematangan',
	unfilled: 'belum terisi',
	sum: 'Jumlah',
	times: (weight: string, level: number) => `${weight} × ${String(level)}`,
} as const;
