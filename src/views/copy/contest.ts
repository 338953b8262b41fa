import type { StageState } from '../../domain/contest/stage-state.ts';
import type { contestScopes } from '../../schema/contest.ts';
import { formatDate, formatList, formatNumber } from './formats.ts';

export const scopeLabels = {
	daerah: 'Lomba satu daerah',
	provinsi: 'Lomba provinsi',
	nasional: 'Lomba nasional',
} as const satisfies Record<(typeof contestScopes)[number], string>;

export const stateLabels = {
	belum: 'Belum dimulai',
	berjalan: 'Sedang berjalan',
	selesai: 'Selesai',
	'tidak-diketahui': 'Tanggal belum diketahui',
} as const satisfies Record<StageState, string>;

export const contestText = {
	title: 'Lomba dan penghargaan',
	description:
		'Lomba inovasi daerah dari kota sampai nasional: tahap, peserta, pemenang, dan apa yang terjadi sesudahnya, dengan sumbernya.',
	lead: 'Lomba yang diikuti inovasi dan daerah di etalase ini, sejauh sumbernya ditemukan. Daftar peserta tidak selalu lengkap; angka yang diterbitkan penyelenggara ditulis di sampingnya.',
	running: 'Sedang berjalan',
	runningNone: 'Tidak ada lomba yang diketahui sedang berjalan.',
	runningAsOf: (day: string) => `Menurut isi etalase per ${formatDate(day)}.`,
	now: 'Sekarang',
	until: (date: string) => `sampai ${formatDate(date)}`,
	nextStage: (stage: string, date: string) => `Berikutnya: ${stage}, ${formatDate(date)}`,
	samples: 'Lomba contoh',
	samplesLead: 'Lomba, peserta, dan nilai di bagian ini rekaan.',
	organiser: 'Penyelenggara',
	subject: 'Yang dinilai',
	subjects: { inovasi: 'inovasi', daerah: 'daerah' },
	since: 'Diadakan sejak',
	sinceConflict: (year: string) => `${year} menurut sumber lain`,
	site: 'Situs resmi',
	editions: 'Edisi',
	editionYears: (years: readonly number[]) =>
		`${formatNumber(years.length)} edisi tercatat: ${formatList(years.map(String))}`,
	scope: 'Cakupan',
	noEditions: 'Belum ada edisi yang tercatat.',
	editionsCaption: 'Edisi menurut tahun',
	year: 'Tahun',
	state: 'Keadaan',
	entriesNamed: 'Peserta tercatat',
	winners: 'Pemenang tercatat',
	unknowns: 'Yang belum diketahui',
	all: 'Semua lomba',
	madeFrom: 'Halaman ini disusun otomatis dari catatan setiap lomba; sumbernya ada di halaman masing-masing.',
	none: 'belum ada data',
} as const;

export const editionText = {
	title: (contest: string, edition: string) => `${contest} ${edition}`,
	description: (contest: string, edition: string) =>
		`Tahap, peserta, dan hasil ${contest} ${edition}, dengan sumber dan yang belum diketahui.`,
	theme: 'Tema',
	basis: 'Dasar',
	announcement: 'Pengumuman resmi',
	nowHeading: 'Yang dilakukan sekarang',
	noInstruction: 'Apa yang harus dilakukan peserta pada tahap ini belum ada data.',
	stages: 'Tahap',
	funnelLabel: (stages: number) => `Corong ${formatNumber(stages)} tahap: berapa yang lolos setiap tahap`,
	funnelNote:
		'Panjang batang menurut jumlah yang diterbitkan. Tahap tanpa jumlah digambar bergaris putus-putus; tabel memuat hal yang sama.',
	tableCaption: 'Tahap, waktu, dan jumlah yang lolos',
	stage: 'Tahap',
	time: 'Waktu',
	passed: 'Lolos',
	named: 'Tercatat di sini',
	noDate: 'belum diketahui',
	from: (date: string) => `mulai ${formatDate(date)}`,
	span: (from: string, until: string) =>
		from === until ? formatDate(from) : `${formatDate(from)} sampai ${formatDate(until)}`,
	ended: (date: string) => `sampai ${formatDate(date)}`,
	part: (group: string, count: number) => `${group}: ${formatNumber(count)}`,
	conflicting: (count: number, note: string | undefined) =>
		`Sumber lain: ${formatNumber(count)}${note === undefined ? '' : ` (${note})`}`,
	criteria: 'Kriteria',
	criterion: 'Kriteria',
	weight: 'Bobot',
	percent: (hundredths: number) => `${formatNumber(hundredths / 100)} %`,
	noWeights: 'Bobotnya belum ada data.',
	groups: 'Kelompok',
	categories: 'Kategori',
	entries: 'Peserta dan hasil',
	entriesNote: 'Hanya peserta yang disebut sumber. Yang tidak tercatat bukan berarti tidak ikut.',
	noEntries: 'Belum ada peserta yang tercatat.',
	entry: 'Peserta',
	group: 'Kelompok dan kategori',
	result: 'Hasil',
	afterwards: 'Sesudah lomba',
	rank: (rank: number) => `peringkat ${formatNumber(rank)}`,
	score: (score: string) => `nilai ${score}`,
	notPassed: 'tidak lolos',
	noResult: 'hasil belum ada data',
	replicated: (count: number) => `Direplikasi ${formatNumber(count)} daerah (terkonfirmasi)`,
	alsoIn: (edition: string) => `Juga di ${edition}`,
	stopped: 'Inovasi ini sudah berhenti',
	conflicts: 'Yang berbeda antarsumber',
	neighbours: 'Edisi lain',
	unnamed: 'Karya tanpa nama dalam sumber',
	uncertain: 'Belum pasti ikut',
	scoreScale: 'Arti nilai',
} as const;

export const wayText = {
	heading: 'Jalan melalui lomba',
	regionHeading: 'Lomba dan penghargaan',
	took: (contest: string) => `Ikut ${contest}`,
	noResult: 'ikut; hasilnya belum ada data',
} as const;
