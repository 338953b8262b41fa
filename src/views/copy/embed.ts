/** Words of the badges; a badge stands on pages of others, so it must say by itself what it is. */
export const badgeText = {
	maturity: 'Kematangan inovasi',
	index: 'Indeks inovasi daerah',
	duty: (year: number) => `Kewajiban inovasi ${String(year)}`,
	/** Where the catalogue is compiled from public sources, the state is one of the catalogue. */
	recorded: (year: number) => `Catatan inovasi ${String(year)}`,
	dutyUnknown: 'Kewajiban inovasi',
	innovation: 'Inovasi',
	unknown: 'belum ada data',
	unverified: (points: string) => `${points}, belum diverifikasi`,
	verified: (points: string) => `${points}, terverifikasi`,
	partly: (points: string, verified: string) => `${points} klaim, ${verified} terverifikasi`,
	outOf: (points: string, maximum: string) => `${points} dari ${maximum}`,
	detailed: (label: string, detail: string) => `${label}, ${detail}`,
	simulation: (year: number) => [`simulasi IID ${String(year)}`, 'bukan nilai resmi'] as const,
	projection: (year: number) => [`proyeksi IID ${String(year)}`, 'bukan nilai resmi'] as const,
	asOf: (day: string) => ['keadaan per', day] as const,
	spoken: (name: string, subject: string, value: string) => `${name}. ${subject}: ${value}.`,
	spokenAsOf: (day: string) => `Keadaan per ${day}.`,
} as const;

export const embedText = {
	summary: 'Sematkan di situs lain',
	lead: 'Boleh dipasang di situs mana pun. Isinya mengikuti etalase ini: bila catatannya berubah, yang tampil di sana ikut berubah.',
	badge: 'Lencana',
	badgeMarkdown: 'Lencana (Markdown)',
	badgeHtml: 'Lencana (HTML)',
	card: 'Kartu',
	cardHtml: 'Kartu, tanpa skrip',
	cardHtmlNote:
		'Warnanya mengikuti setelan terang atau gelap pembaca. Untuk menetapkannya, tulis #terang atau #gelap di akhir alamat kartu.',
	cardScript: 'Kartu yang menyesuaikan diri',
	cardScriptNote:
		'Dengan satu skrip kecil, kartu mengikuti warna dan lebar halaman yang memuatnya. Skrip itu tidak menyimpan dan tidak mengirim apa pun.',
	quote: 'Kutipan, tanpa bingkai',
	quoteNote: 'Teks biasa yang ditempel sekali; tidak ikut berubah.',
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
