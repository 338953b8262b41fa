import type { agendaKinds } from '../../schema/agenda.ts';
import { formatDate, formatList, formatNumber } from './formats.ts';

export const agendaKindLabels = {
	masukan: 'Masa pelaporan',
	'batas-waktu': 'Batas waktu',
	penilaian: 'Penilaian',
	presentasi: 'Presentasi',
	penghargaan: 'Penghargaan',
	lomba: 'Lomba',
	lainnya: 'Acara',
} as const satisfies Record<(typeof agendaKinds)[number], string>;

/** `2 November sampai 4 Desember 2026`: the year once when both dates share it. */
function span(from: string, until: string): string {
	if (from === until) return formatDate(from);
	const sameYear = from.length > 4 && until.length > 4 && from.slice(0, 4) === until.slice(0, 4);
	const begin = formatDate(from);
	return `${sameYear ? begin.slice(0, -5) : begin} sampai ${formatDate(until)}`;
}

/** The same in the middle of a sentence. */
function datesWithin(from: string | undefined, until: string | undefined): string {
	if (from !== undefined) return until === undefined ? formatDate(from) : span(from, until);
	return until === undefined ? 'tanggal belum diumumkan' : `sampai ${formatDate(until)}`;
}

export const agendaText = {
	title: 'Agenda',
	description:
		'Masa pelaporan, batas waktu, penilaian, dan penghargaan inovasi daerah: apa yang berlangsung, apa yang akan datang, dan tanggal yang belum diumumkan.',
	lead: 'Tanggal yang perlu diketahui daerah dan peserta lomba, masing-masing dengan sumbernya. Yang belum diumumkan ditulis belum diumumkan, tidak diperkirakan.',
	counted: (day: string) =>
		`Sisa hari dihitung dari ${formatDate(day)}, hari isi situs ini terakhir berubah.`,
	madeFrom:
		'Halaman ini disusun otomatis dari agenda, tahap setiap lomba, dan kewajiban daerah; sumbernya ada di setiap tanggal.',
	running: 'Sedang berlangsung',
	runningNone: (day: string) => `Tidak ada acara yang diketahui sedang berlangsung pada ${formatDate(day)}.`,
	coming: 'Akan datang',
	comingNone: (day: string) => `Belum ada tanggal sesudah ${formatDate(day)} yang diumumkan.`,
	awaited: 'Ditunggu',
	awaitedLead: 'Tanggal belum diumumkan, atau belum ditemukan sumbernya.',
	awaitedOne: 'tanggal belum diumumkan',
	samples: 'Agenda daerah contoh',
	samplesLead:
		'Acara di bagian ini rekaan, seperti daerahnya. Gunanya menunjukkan agenda yang terisi lengkap.',
	past: 'Yang sudah lewat',
	events: (count: number) => (count === 0 ? 'belum ada acara tercatat' : `${formatNumber(count)} acara`),
	pastSamples: 'Acara contoh yang sudah lewat',
	notFound: 'Yang tidak ditemukan',
	unknownDate: (title: string) => `${title}: tanggalnya belum diketahui.`,
	source: 'Sumber',
	sourceOfEdition: 'Sumbernya di halaman lomba.',
	noSource: 'Sumber belum dicatat.',
	place: 'Tempat',
	page: 'Halaman resmi',
	stageTitle: (stage: string, edition: string) => `${stage}, ${edition}`,
	dutyTitle: (year: number, region: string) => `Batas kewajiban berinovasi ${String(year)}, ${region}`,
	dutyText: (categories: readonly string[]) =>
		`Wajib mencatat inovasi, atau menyampaikan laporan nihil dengan alasannya: ${formatList(categories)}.`,
	dates: (from: string | undefined, until: string | undefined) =>
		from === undefined && until !== undefined ? `Sampai ${formatDate(until)}` : datesWithin(from, until),
	datesWithin,
	planned: (dates: string) => `Semula direncanakan: ${dates}.`,
	conflicting: (dates: string) => `Menurut sumber lain: ${dates}.`,
	endsToday: 'berakhir hari ini',
	today: 'hari ini',
	endsIn: (days: number) => (days === 1 ? 'berakhir besok' : `berakhir ${formatNumber(days)} hari lagi`),
	tomorrow: 'besok',
	in: (days: number) => `${formatNumber(days)} hari lagi`,
	dayUnknown: 'harinya belum diumumkan',
	lastDayUnknown: 'hari terakhirnya belum diumumkan',
	maybeRunning: 'mungkin sudah berlangsung; harinya belum diumumkan',
	scope: { nasional: 'Seluruh Indonesia', provinsi: 'Tingkat provinsi' },
	all: 'Seluruh agenda',
	next: 'Tanggal berikutnya',
	nextNone: 'Belum ada tanggal berikutnya yang diumumkan.',
	nextNational: 'Termasuk tanggal yang berlaku di seluruh Indonesia.',
	awaitedCount: (count: number) => `${formatNumber(count)} jadwal lain masih ditunggu, belum diumumkan.`,
	home: 'Berikutnya',
	homeLead: 'Batas waktu dan lomba yang dekat.',
	onContests: 'Tanggal semua lomba dan masa pelaporan ada di agenda.',
} as const;

export const calendarText = {
	heading: 'Berlangganan kalender',
	lead: 'Tanggal di halaman ini dapat tampil di kalender Anda dan berubah sendiri bila situs ini diperbarui.',
	open: 'Buka di aplikasi kalender',
	howHeading: 'Bila tautan itu tidak membuka apa-apa',
	how: [
		'Salin alamat yang dimulai dengan https.',
		'Google Kalender (di komputer): Kalender lain, tanda tambah, Dari URL, lalu tempel alamatnya.',
		'Outlook: Tambahkan kalender, Berlangganan dari web, lalu tempel alamatnya.',
		'iPhone dan iPad: Pengaturan, Aplikasi, Kalender, Akun Kalender, Tambah Akun, Lainnya, Tambah Kalender Langganan.',
	],
	refresh: 'Aplikasi kalender memeriksa perubahan menurut jadwalnya sendiri, biasanya sehari sekali.',
	partly:
		'Tanggal yang baru diketahui bulannya tampil sepanjang bulan itu dengan kata “Harinya belum diumumkan” di depannya. Yang baru diketahui tahunnya, dan yang belum diumumkan, tidak tampil di kalender.',
	everything: 'Semua',
	everythingText: 'Tanggal nasional dan tanggal setiap daerah, tanpa daerah contoh.',
	regions: 'Per daerah',
	regionsText: 'Tanggal daerah itu sendiri, bersama tanggal yang berlaku di seluruh Indonesia.',
	name: (site: string) => `Agenda inovasi, ${site}`,
	regionName: (region: string) => `Agenda inovasi, ${region}`,
	allDescription: 'Masa pelaporan, batas waktu, lomba, dan penghargaan inovasi daerah.',
	regionDescription: (region: string) =>
		`Tanggal ${region}, bersama tanggal yang berlaku di seluruh Indonesia.`,
	sampleDescription: 'Acara daerah ini rekaan dan ditandai Data contoh.',
	sample: (title: string) => `Data contoh: ${title}`,
	dayUnknown: (title: string) => `Harinya belum diumumkan: ${title}`,
	dates: (dates: string) => `Waktu: ${dates}.`,
	concerns: (names: string) => `Berlaku bagi: ${names}.`,
	source: (title: string, origin: string) => `Sumber: ${title}${origin === '' ? '' : `. ${origin}`}.`,
	more: (address: string) => `Lengkapnya: ${address}`,
	product: 'Agenda',
} as const;
