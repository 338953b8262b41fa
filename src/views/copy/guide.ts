import { formatDate, formatList, formatNumber, formatRupiah } from './formats.ts';

/** `139–232`, or one number when both are the same. */
function range({ min, max }: { readonly min: number; readonly max: number }): string {
	return min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`;
}

export const guideText = {
	page: 'Panduan replikasi',
	title: (innovation: string) => `Panduan replikasi ${innovation}`,
	description: (innovation: string, region: string) =>
		`Waktu, biaya, petugas, syarat, dan langkah untuk meniru ${innovation} dari ${region}, dengan sumber dan yang belum diketahui.`,
	back: (innovation: string) => `Tentang inovasi ${innovation}`,
	open: 'Buka panduan replikasi',
	openNote: 'Waktu, biaya, petugas, syarat, dan langkah untuk daerah lain.',
	kit: 'Buat paket berkas',
	contents: 'Isi panduan',
	glance: 'Sekilas',
	models: 'Model dan pembagian tugas',
	modelsNote: 'Model yang ditawarkan dan siapa mengerjakan apa.',
	noActors: 'Pembagian tugas dalam model ini: belum ada data.',
	fit: 'Syarat',
	noPrerequisites: 'Syarat: belum ada data.',
	substitute: 'Bila belum ada',
	measurable: 'Ukuran',
	notSuitable: 'Tidak cocok bila',
	noNotSuitable: 'Keadaan yang membuatnya tidak cocok: belum ada data.',
	steps: 'Langkah',
	costs: 'Biaya',
	staff: 'Petugas',
	regulations: 'Peraturan',
	ict: 'Sistem dan data',
	risks: 'Risiko',
	risksNote: 'Isian etalase ini, bukan dari pedoman.',
	indicators: 'Ukuran keberhasilan',
	terms: 'Ketentuan pemakaian',
	documents: 'Dokumen',
	adopters: 'Siapa yang sudah melakukannya',
	contact: 'Kantor yang dapat dihubungi',
	unknowns: 'Yang belum diketahui',
	none: (what: string) => `${what}: belum ada data.`,
	missingSections: (sections: string) => `Bagian yang belum ada data: ${sections}.`,
	source: 'Sumber',
	office: 'Kantor',
	site: 'Situs',
	email: 'Surel',
} as const;

/** The first page on paper. */
export const coverText = {
	origin: 'Daerah asal',
	reviewed: 'Terakhir ditinjau',
	reviewedBy: (on: string, by: string) => `${on}, oleh ${by}`,
	address: 'Versi terbaru',
	code: (address: string) => `Kode QR yang memuat alamat ${address}`,
	print: 'Cetak buku panduan',
} as const;

export const glanceText = {
	time: 'Waktu',
	workingDays: (span: { readonly min: number; readonly max: number }) => `${range(span)} hari kerja`,
	weeks: (span: { readonly min: number; readonly max: number }) =>
		`Kira-kira ${range(span)} pekan kerja (lima hari sepekan), bila setiap langkah dimulai begitu langkah sebelumnya selesai.`,
	atLeast: (text: string) => `Paling sedikit ${text}`,
	unknownSteps: (unknown: number, all: number) =>
		`Lama ${formatNumber(unknown)} dari ${formatNumber(all)} langkah belum ada data dan belum ikut dihitung.`,
	noneKnown: (all: number) => `Lama ${formatNumber(all)} langkahnya tidak tertulis.`,
	firstYear: 'Biaya tahun pertama',
	yearly: 'Biaya per tahun sesudahnya',
	forUnits: (units: readonly string[]) => `Untuk ${formatList(units)}.`,
	once: (amount: number) => `Sekali ${formatRupiah(amount)}, ditambah biaya setahun.`,
	noYearly: 'Biaya tahunan tidak tertulis, jadi belum ikut dihitung.',
	noOnce: 'Biaya sekali bayar tidak tertulis, jadi belum ikut dihitung.',
	estimates: (estimates: number, lines: number) =>
		`${formatNumber(estimates)} dari ${formatNumber(lines)} baris adalah perkiraan.`,
	staff: 'Petugas',
	people: (count: number) => `${formatNumber(count)} orang`,
	fullTime: (posts: number) => `Setara ${formatNumber(posts)} petugas penuh waktu.`,
	unknownShare: (roles: number) => `Bagian waktu ${formatNumber(roles)} peran belum ada data.`,
	musts: 'Syarat wajib',
	mustCount: (count: number) => `${formatNumber(count)} syarat`,
	seeMusts: 'Lihat syaratnya',
} as const;

export const conditionText = {
	level: (levels: readonly string[]) => `Jenjang: ${formatList(levels)}`,
	population: (min: number | undefined, max: number | undefined) => {
		if (min !== undefined && max !== undefined)
			return `Penduduk: ${formatNumber(min)} sampai ${formatNumber(max)} orang`;
		if (min !== undefined) return `Penduduk: paling sedikit ${formatNumber(min)} orang`;
		return `Penduduk: paling banyak ${formatNumber(max ?? 0)} orang`;
	},
	affair: (name: string) => `Urusan yang menjadi kewenangan daerah: ${name}`,
	network: (name: string) => `Jaringan paling sederhana yang cukup: ${name}`,
	system: (name: string) => `Sistem yang sudah ada: ${name}`,
	legal: (text: string) => `Dasar hukum yang sudah ada: ${text}`,
	staff: (count: number) => `Petugas yang dapat ditugaskan: paling sedikit ${formatNumber(count)} orang`,
} as const;

export const stepText = {
	lead: 'Gambar memakai waktu paling lama, dengan setiap langkah dimulai begitu langkah yang ditunggunya selesai. Tabel di bawahnya memuat hal yang sama.',
	leadByOrder:
		'Lama langkah belum ada data, jadi gambar hanya menunjukkan urutan: langkah mana menunggu langkah mana. Tabel di bawahnya memuat hal yang sama.',
	figure: (steps: number) => `Garis waktu ${formatNumber(steps)} langkah dan kebergantungannya`,
	legendCritical: 'Langkah penentu: bila terlambat, semuanya terlambat',
	legendOther: 'Langkah lain',
	legendShort: 'Garis tegak: selesai paling cepat',
	legendUnknown: 'Lama belum ada data',
	critical: 'penentu',
	days: (span: { readonly min: number; readonly max: number }) => `${range(span)} hari`,
	unknownDays: 'lama belum ada data',
	waitsFor: (numbers: readonly number[]) => `sesudah ${numbers.map(formatNumber).join(', ')}`,
	axis: (day: number) => (day === 0 ? 'hari 0' : formatNumber(day)),
	caption: 'Langkah, lama, dan urutannya',
	captionNote: 'Dalam hari kerja sejak mulai.',
	step: 'Langkah',
	length: 'Lama',
	after: 'Sesudah langkah',
	afterNone: 'dapat langsung dimulai',
	end: 'Selesai hari ke-',
	result: 'Hasil dan bukti',
	fact: { who: 'pelaku', days: 'lama', output: 'hasil', proof: 'bukti' },
	unstated: (facts: readonly string[]) => `Belum ada data bagi langkah mana pun: ${formatList(facts)}.`,
	proof: 'Bukti',
} as const;

export const costText = {
	note: 'Harga menurut tahun harganya, belum disesuaikan dengan daerah dan tahun Anda.',
	caption: 'Rincian biaya',
	item: 'Uraian',
	calculation: 'Hitungan',
	times: (quantity: string, unitCost: string) => `${quantity} × ${unitCost}`,
	price: (year: number) => `harga ${String(year)}`,
	scales: 'Untuk setiap',
	amount: 'Jumlah',
	basis: 'Dasar',
	estimate: 'perkiraan',
	source: (number: number) => `sumber ${formatNumber(number)}`,
	sources: 'Sumber biaya',
	unitCaption: 'Jumlah menurut yang membuatnya bertambah',
	noLine: 'tidak ada baris',
} as const;

export const resourceText = {
	staffCaption: 'Siapa yang diperlukan',
	role: 'Peran',
	count: 'Jumlah',
	share: 'Bagian waktu',
	skill: 'Kemampuan',
	people: (count: number) => `${formatNumber(count)} orang`,
	percent: (share: number) => `${formatNumber(share)} persen`,
	adapt: 'Yang disesuaikan',
	systems: 'Sistem',
	data: 'Data',
	integrations: 'Penyambungan',
	hosting: 'Tempat layanan',
	sign: 'Tanda awal',
	answer: 'Jawaban',
	baseline: 'Keadaan awal',
	target: 'Sasaran',
	licence: 'Lisensi',
	intellectualProperty: 'Kekayaan intelektual',
	reReplication: 'Replikasi lanjutan oleh penerima',
	attribution: 'Pencantuman asal',
	sourceCode: 'Kode sumber',
	publiccode: 'publiccode.yml',
	notes: 'Ketentuan lain',
	fileSize: (kilobytes: number) => `${formatNumber(kilobytes)} kB`,
} as const;

export const adopterText = {
	none: 'Belum ada catatan replikasi di etalase ini.',
	meaning: {
		'kedua-pihak': 'Dinyatakan kedua pihak.',
		kesepakatan: 'Naskah kesepakatannya terlampir.',
		'klaim-asal': 'Hanya dinyatakan pemilik inovasi; belum ada catatan dari penerimanya.',
		'klaim-replikator': 'Hanya dinyatakan penerima; belum dinyatakan pemilik inovasi.',
	},
	state: 'Keadaan',
	since: (state: string, on: string) => `${state} sejak ${formatDate(on)}`,
	claimedSince: (on: string) => `Menurut pemilik, sejak ${formatDate(on)}`,
	cause: 'Sebab berhenti',
	via: (region: string) => `Lewat replikasi ${region}.`,
	changes: 'Yang diubah',
	lessons: 'Pelajaran penerima',
	results: 'Hasil di sana',
	result: (measure: string, before: string | undefined, after: string, unit: string) =>
		before === undefined ? `${measure}: ${after} ${unit}` : `${measure}: ${before} menjadi ${after} ${unit}`,
} as const;
