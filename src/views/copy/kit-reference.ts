import { formatList, formatNumber } from './formats.ts';
import { anyOf, kitText } from './kit.ts';

const { blank, shortBlank } = kitText;

/** The Kerangka Acuan Kerja (KAK). */
export const referenceText = {
	title: (innovation: string) => `Kerangka Acuan Kerja replikasi ${innovation}`,
	heading: 'KERANGKA ACUAN KERJA',
	subject: (innovation: string) => `REPLIKASI INOVASI ${innovation.toUpperCase()}`,
	facts: {
		office: 'Perangkat daerah',
		region: 'Daerah',
		year: 'Tahun anggaran',
		activity: 'Program, kegiatan, subkegiatan',
		origin: 'Daerah asal inovasi',
		model: 'Model replikasi',
		start: 'Rencana mulai',
	},
	chooseModel: (models: readonly string[]) => `${anyOf(models)} (pilih salah satu)`,
	background: 'Latar belakang',
	problem: `Masalah di daerah kami: ${blank}`,
	problemNote:
		'Tulis masalahnya dengan angka dan sumbernya, misalnya hasil pengukuran awal. Panduan tidak mengenal keadaan daerah Anda.',
	innovation: (innovation: string, owner: string, summary: string) =>
		`Inovasi yang hendak direplikasi adalah ${innovation} dari ${owner}. Menurut catatan pemiliknya: ${summary}`,
	guide: (summary: string) => `Menurut panduan replikasinya: ${summary}`,
	results: 'Hasil di daerah asal menurut pernyataan pemilik inovasi:',
	resultsHead: ['Ukuran', 'Sebelum', 'Sesudah', 'Sumber'],
	noResults: 'Angka sebelum dan sesudah di daerah asal belum ada data.',
	measured: (value: string, unit: string, period: string) => `${value} ${unit} (${period})`,
	noSource: 'tanpa sumber',
	basis: 'Dasar hukum',
	laws: [
		'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah beserta perubahannya',
		'Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah',
		`${blank} (peraturan daerah kami tentang inovasi daerah)`,
	],
	aims: 'Maksud, tujuan, dan sasaran',
	purpose: (innovation: string) =>
		`Maksud kegiatan ini adalah mereplikasi inovasi ${innovation} sesuai dengan kebutuhan dan kewenangan daerah kami.`,
	aim: 'Tujuan kegiatan ini adalah:',
	aimOf: (name: string, unit: string, target: string) => `${name} (${unit}): ${target}`,
	noAims: 'Ukuran keberhasilan tidak tertulis di panduan. Tujuan kami:',
	target: `Sasaran kegiatan ini adalah ${blank} (unit, wilayah, dan penerima manfaat).`,
	scope: 'Ruang lingkup',
	scopeIntro: 'Kegiatan dilaksanakan dalam tahap dan langkah berikut.',
	outputs: 'Keluaran dan bukti setiap langkah',
	outputsHead: ['No.', 'Langkah', 'Pelaku', 'Keluaran', 'Bukti'],
	schedule: 'Jadwal',
	scheduleNote:
		'Pekan dihitung dari hari kerja pertama, lima hari kerja sepekan, dengan waktu paling lama; hari libur belum diperhitungkan. Tanggalnya ada pada berkas rencana kerja.',
	scheduleHead: ['No.', 'Langkah', 'Sesudah langkah', 'Lama (hari kerja)', 'Pekan ke-'],
	total: (days: string) => `Seluruhnya ${days} hari kerja.`,
	totalAtLeast: (days: string, unknown: number) =>
		`Seluruhnya paling sedikit ${days} hari kerja; lama ${formatNumber(unknown)} langkah belum ada data.`,
	noSchedule: 'Lama langkah tidak tertulis di panduan; isi lebih dahulu pada berkas rencana kerja.',
	staff: 'Kebutuhan petugas',
	staffHead: ['Peran', 'Jumlah', 'Bagian waktu', 'Kemampuan'],
	noStaff: 'Kebutuhan petugas tidak tertulis di panduan. Kebutuhan menurut hitungan kami:',
	ict: 'Kebutuhan sistem dan data',
	ictRows: {
		systems: 'Sistem',
		data: 'Data',
		integrations: 'Penyambungan',
		hosting: 'Tempat layanan',
	},
	costs: 'Biaya',
	costsHead: ['Uraian', 'Jumlah'],
	once: 'Biaya sekali',
	yearly: 'Biaya per tahun',
	firstYear: 'Jumlah tahun pertama',
	atLeast: (amount: string) => `paling sedikit ${amount}`,
	costsMissing: (inputs: readonly string[]) =>
		`Belum terhitung seluruhnya; isi dahulu pada berkas RAB: ${formatList(inputs)}.`,
	unwritten: 'tidak tertulis di panduan',
	costsNote: (years: string, estimates: number, lines: number) =>
		`Harga tahun ${years} di daerah asal; ${formatNumber(estimates)} dari ${formatNumber(lines)} baris adalah perkiraan. Sesuaikan dengan standar harga daerah kami. Rinciannya ada pada berkas RAB.`,
	noCosts: 'Biaya tidak tertulis di panduan; disusun pada berkas RAB menurut hitungan daerah kami.',
	fund: `Sumber dana: ${blank}.`,
	regulations: 'Peraturan yang disusun atau disesuaikan',
	regulationsHead: ['Jenis', 'Judul', 'Yang disesuaikan'],
	noRegulations: 'Peraturan yang perlu disusun tidak tertulis di panduan.',
	indicators: 'Ukuran keberhasilan',
	indicatorsHead: ['Ukuran', 'Satuan', 'Keadaan awal menurut panduan', 'Keadaan awal daerah kami', 'Sasaran'],
	noIndicators: `Ukuran keberhasilan menurut hitungan kami: ${blank}.`,
	risks: 'Risiko',
	risksNote: 'Daftar risiko disusun penulis panduan; tambahkan risiko di daerah kami.',
	risksHead: ['Risiko', 'Tanda awal', 'Tindakan'],
	noRisks: `Risiko tidak tertulis di panduan. Risiko menurut kami: ${blank}.`,
	unknowns: 'Yang belum diketahui',
	unknownsIntro: 'Menurut panduan, hal berikut belum diketahui dan perlu ditanyakan kepada daerah asal:',
	closing: 'Penutup',
	closingText:
		'Kerangka acuan kerja ini menjadi pegangan pelaksanaan dan dapat disesuaikan dengan keadaan di lapangan.',
	placeAndDate: `${shortBlank}, ${blank}`,
	sources: 'Sumber',
	sourceGuide: (title: string, address: string) => `Panduan replikasi ${title}: ${address}`,
	sourceInnovation: (title: string, address: string) => `Catatan inovasi ${title}: ${address}`,
	unfilled: shortBlank,
	/** `A. Latar belakang` */
	section: (letter: string, title: string) => `${letter}. ${title}`,
} as const;
