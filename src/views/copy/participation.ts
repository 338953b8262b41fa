export const participationText = {
	title: 'Partisipasi nasional',
	lead: 'Berapa daerah yang melapor dan berapa inovasi yang dilaporkan untuk Indeks Inovasi Daerah, seperti diumumkan Kemendagri.',
	caption: (years: string) => `Daerah pelapor dan inovasi yang dilaporkan secara nasional, ${years}`,
	year: 'Tahun',
	regions: 'Daerah pelapor',
	innovations: 'Inovasi dilaporkan',
	meanIndex: 'Rata-rata indeks',
	outOf: (total: string) => `dari ${total}`,
	conflict: 'Sumber lain',
	sources: 'Sumber angka nasional',
	sourceNumber: (number: string) => `Sumber ${number}`,
	meanIndexNote:
		'Rata-rata nasional pada skala 0–100. Aturan penilaian tidak sama setiap tahun, jadi naik turunnya bukan hanya perubahan mutu inovasi.',
	none: 'Angka partisipasi nasional: belum ada data.',
} as const;
