import { formatConstant, formatDate, formatList, formatNumber } from './formats.ts';

/** Words on the sheet with which a work is entered for a contest. */
export const entrySheetText = {
	sheet: 'Pendaftaran',
	fileName: (edition: string, innovation: string | undefined) =>
		innovation === undefined
			? `lembar-pendaftaran-${edition}`
			: `lembar-pendaftaran-${edition}-${innovation}`,
	title: (edition: string) => `Lembar pendaftaran ${edition}`,
	sample: 'Data contoh: lomba ini rekaan dan tidak menerima pendaftaran.',
	how: 'Isi sel kuning. Yang belum diketahui dibiarkan kosong. Jangan menulis NIK, nomor telepon pribadi, atau alamat rumah.',
	send: (organiser: string, url: string | undefined) =>
		`Kirim lembar ini kepada ${organiser}${url === undefined ? '' : `; caranya diumumkan di ${url}`}.`,
	filled: (site: string, asOf: string, address: string) =>
		`Terisi dari catatan ${site} per ${formatDate(asOf)}: ${address}. Periksa dan perbarui sebelum dikirim.`,
	window: (stage: string, time: string) => `${stage}: ${time}.`,
	head: ['Isian', 'Jawaban', 'Keterangan'],
	work: 'A. Karya',
	criteria: 'B. Jawaban per kriteria',
	contact: 'C. Yang mendaftarkan',
	owner: 'Unit, lembaga, atau pembuat',
	ownerNote:
		'Nama kantor, sekolah, atau kelompok. Nama orang hanya bila ia pembuat karya dan bersedia diumumkan.',
	region: 'Daerah',
	regionNote: 'Kabupaten, kota, atau provinsi asal karya.',
	page: 'Halaman di etalase',
	pageNote: 'Alamat halaman karya ini di etalase, bila ada.',
	links: 'Tautan bukti',
	linksNote: 'Satu alamat per baris: dokumen, video, atau berita yang dapat dibuka siapa saja.',
	choose: (names: readonly string[]) => `Pilih satu: ${formatList(names)}.`,
	dateNote: 'Tulis setepat yang diketahui, misalnya 2025, Maret 2025, atau 4 Maret 2025.',
	criterion: (name: string, weight: number | undefined) =>
		weight === undefined ? name : `${name} (bobot ${formatConstant(weight)} %)`,
	office: 'Kantor atau kelompok',
	officeNote: 'Yang mengirim lembar ini.',
	mail: 'Surel kantor atau kelompok',
	mailNote: 'Untuk pertanyaan panitia. Bukan surel pribadi.',
	day: 'Tanggal dikirim',
	dayNote: 'Hari, bulan, tahun.',
	heading: 'Lembar pendaftaran',
	blank: 'Lembar kosong (.xlsx)',
	prefilled: (count: number) => `Terisi dari catatan (${formatNumber(count)} inovasi)`,
	prefilledNote:
		'Judul, unit, ringkasan, tahapan, tanggal, dan tautan disalin dari catatan etalase. Periksa sebelum dikirim.',
	lead: (organiser: string) =>
		`Unduh, isi di program lembar kerja apa pun, lalu kirim kepada ${organiser}. Tidak ada yang terkirim dari situs ini.`,
	closed: (until: string) =>
		`Pendaftaran ditutup ${formatDate(until)}. Lembar ini tetap di sini sebagai contoh isian.`,
	open: (until: string) => `Pendaftaran dibuka sampai ${formatDate(until)}.`,
	organiserHelp: 'Untuk panitia: cara menilai tanpa server',
} as const;
