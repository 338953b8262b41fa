/** Words of the badges, in one or two short rows each: a badge must be read in the narrow column of another site. */
export const badgeText = {
	maturity: ['Kematangan', 'inovasi'],
	index: ['Indeks inovasi', 'daerah'],
	duty: (year: number) => ['Kewajiban', `inovasi ${String(year)}`],
	/** Where the catalogue is compiled from public sources, the state is one of the catalogue. */
	recorded: (year: number) => ['Catatan', `inovasi ${String(year)}`],
	dutyUnknown: ['Kewajiban', 'inovasi'],
	innovation: ['Inovasi'],
	unknown: ['belum ada data'],
	unverified: (points: string) => [points, 'belum diverifikasi'],
	verified: (points: string) => [points, 'terverifikasi'],
	partly: (points: string, verified: string) => [`${points} klaim`, `${verified} terverifikasi`],
	outOf: (points: string, maximum: string) => `${points} dari ${maximum}`,
	simulation: (year: number) => [`simulasi IID ${String(year)}`, 'bukan nilai resmi'],
	projection: (year: number) => [`proyeksi IID ${String(year)}`, 'bukan nilai resmi'],
	asOf: (day: string) => ['keadaan per', day],
	spoken: (name: string, subject: string, value: string) => `${name}. ${subject}: ${value}.`,
	spokenAsOf: (day: string) => `Keadaan per ${day}.`,
} as const;

export const embedText = {
	summary: 'Sematkan di situs lain',
	lead: 'Boleh dipasang di situs mana pun. Isinya mengikuti etalase ini: bila catatannya berubah, yang tampil di sana ikut berubah.',
	badge: 'Lencana',
	badgeMarkdown: 'Lencana sebagai Markdown',
	badgeHtml: 'Lencana sebagai HTML',
	card: 'Kartu',
	cardAlone: 'Lihat kartunya saja',
	cardHtml: 'Kartu sebagai HTML',
	cardHtmlNote:
		'Tanpa skrip. Warnanya mengikuti setelan terang atau gelap pembaca; untuk menetapkannya, tulis #terang atau #gelap di akhir alamat kartu.',
	cardScript: 'Skrip tambahan, bila kartu harus menyesuaikan diri',
	cardScriptNote:
		'Sekali saja di halaman Anda. Warna kartu lalu mengikuti halaman itu dan tingginya pas. Skrip ini tidak menyimpan apa pun dan tidak mencatat pengunjung.',
	quote: 'Kutipan biasa',
	quoteNote: 'Tanpa bingkai. Teks yang ditempel sekali; isinya tidak ikut berubah.',
	copy: 'Salin kode',
	copyWhat: (what: string) => `Salin kode: ${what}`,
	copied: 'Kode tersalin',
	copyFailed: 'Kode tidak dapat disalin. Pilih teksnya, lalu salin sendiri.',
	cardOf: (title: string) => `Kartu inovasi: ${title}`,
	open: 'Lihat di etalase',
	quoteSource: (site: string) => `Sumber: ${site}`,
} as const;

export const headlineText = {
	asOf: (day: string) => `keadaan per ${day}`,
} as const;
