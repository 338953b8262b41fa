import type { CoverageState } from '../../domain/coverage/state.ts';
import type { recordOrigins } from '../../schema/region.ts';

type RecordOrigin = (typeof recordOrigins)[number];

interface StateText {
	readonly label: string;
	readonly meaning: string;
}

const notApplicable = {
	label: 'Tidak berlaku',
	meaning:
		'Kategori unit itu tidak punya kewajiban yang dicatat pada tahun itu, atau unitnya belum atau tidak lagi aktif.',
} as const;

/**
 * Words for the states. Where the catalogue is compiled from public sources, a missing record says something about
 * the catalogue, not about the unit, and the words must not accuse anyone.
 */
export const coverageStateText = {
	unit: {
		terpenuhi: {
			label: 'Terpenuhi',
			meaning: 'Jumlah inovasi pada tahun itu sudah mencapai yang diwajibkan.',
		},
		kurang: {
			label: 'Kurang',
			meaning: 'Sudah ada inovasi pada tahun itu, tetapi jumlahnya belum mencapai yang diwajibkan.',
		},
		nihil: {
			label: 'Nihil',
			meaning: 'Unit melaporkan sendiri bahwa ia tidak punya inovasi pada tahun itu.',
		},
		'belum-melapor': {
			label: 'Belum melapor',
			meaning: 'Belum ada inovasi yang dicatat untuk tahun itu, dan belum ada laporan nihil.',
		},
		'tidak-berlaku': notApplicable,
	},
	'sumber-terbuka': {
		terpenuhi: {
			label: 'Tercatat',
			meaning: 'Inovasi yang dicatat di etalase ini sudah sebanyak yang diwajibkan pada tahun itu.',
		},
		kurang: {
			label: 'Tercatat sebagian',
			meaning: 'Sudah ada inovasi yang dicatat di etalase ini, tetapi belum sebanyak yang diwajibkan.',
		},
		nihil: {
			label: 'Nihil',
			meaning: 'Menurut sumber, unit melaporkan sendiri bahwa ia tidak punya inovasi pada tahun itu.',
		},
		'belum-melapor': {
			label: 'Belum ada catatan',
			meaning:
				'Belum ada catatan di etalase ini. Itu tidak berarti unit tersebut tidak berinovasi atau tidak melapor kepada daerahnya.',
		},
		'tidak-berlaku': notApplicable,
	},
} as const satisfies Record<RecordOrigin, Record<CoverageState, StateText>>;

export const coverageText = {
	breadcrumb: 'Cakupan',
	title: (region: string) => `Cakupan kewajiban berinovasi ${region}`,
	description: (region: string) =>
		`Unit mana di ${region} yang sudah memenuhi kewajiban berinovasi, per tahun dan kategori, dengan dasar kewajibannya.`,
	link: 'Lihat cakupan kewajiban per unit dan tahun',

	answer: (met: number, obliged: number, year: number) =>
		`${String(met)} dari ${String(obliged)} unit sudah memenuhi kewajiban ${String(year)}`,
	answerAll: (obliged: number, year: number) =>
		obliged === 1
			? `Satu-satunya unit yang berkewajiban sudah memenuhi kewajiban ${String(year)}.`
			: `Semua ${String(obliged)} unit yang berkewajiban sudah memenuhi kewajiban ${String(year)}.`,
	answerNobody: (year: number) => `Tidak ada unit yang berkewajiban pada ${String(year)}.`,
	deadlinePassed: (day: string, days: number) => `batasnya ${day}, sudah lewat ${String(days)} hari`,
	deadlineAhead: (day: string, days: number) => `batasnya ${day}, tinggal ${String(days)} hari`,
	deadlineToday: (day: string) => `batasnya hari ini, ${day}`,
	deadlineOnly: (day: string) => `batasnya ${day}`,
	deadlinesDiffer: 'batasnya berbeda menurut kategori',
	deadlineUnknown: 'batas waktunya belum dicatat',
	recorded: (met: number, obliged: number, year: number) =>
		`Inovasi ${String(year)}: catatan ${String(met)} dari ${String(obliged)} unit di etalase ini sudah sebanyak yang diwajibkan.`,
	recordedNone: (obliged: number, year: number) =>
		`Inovasi ${String(year)}: belum ada catatan di etalase ini untuk ${String(obliged)} unit yang menurut sumber berkewajiban.`,
	asOf: (day: string) => `Keadaan per ${day}.`,
	free: (count: number) => `${String(count)} unit lain tidak terkena kewajiban tahun ini.`,
	timing: (parts: string) => `Di antara yang memenuhi: ${parts}.`,
	inTime: (count: number) => `${String(count)} tepat waktu`,
	afterwards: (count: number) => `${String(count)} sesudah batas`,
	uncertain: (count: number) => `${String(count)} tanggalnya tidak cukup tepat untuk dipastikan`,
	incomplete: 'Daftar unit daerah ini belum lengkap: hanya memuat unit yang sudah dicatat.',
	openSources:
		'Etalase ini menyusun catatan daerah ini dari sumber yang terbuka bagi umum, bukan dari laporan unitnya. Unit tanpa catatan di sini tidak berarti tidak berinovasi.',
	progress: 'Kemajuan tahun ini',
	units: (count: number) => `${String(count)} unit`,

	open: (year: number) => `Yang belum memenuhi kewajiban ${String(year)}`,
	openRecords: (year: number) => `Unit yang belum lengkap catatannya untuk ${String(year)}`,
	openNone: (year: number) =>
		`Tidak ada: semua unit yang berkewajiban sudah memenuhi kewajiban ${String(year)}.`,
	group: (label: string, count: number) => `${label}: ${String(count)} unit`,
	showUnits: (count: number) => `Lihat ${String(count)} unit`,
	ofRequired: (counted: number, required: number) => `${String(counted)} dari ${String(required)} inovasi`,
	together: (kecamatan: string) => `dihitung bersama di ${kecamatan}`,
	reported: (day: string) => `dilaporkan ${day}`,
	daysLate: (day: string, days: number) => `batas ${day}, sudah lewat ${String(days)} hari`,
	daysLeft: (day: string, days: number) => `batas ${day}, tinggal ${String(days)} hari`,
	dueToday: (day: string) => `batas hari ini, ${day}`,

	matrix: 'Setiap unit, setiap tahun',
	matrixCaption:
		'Keadaan setiap unit per tahun. Pada baris kategori: unit yang memenuhi di antara yang berkewajiban.',
	matrixRecorded:
		'Keadaan catatan setiap unit per tahun. Pada baris kategori: unit yang catatannya sebanyak yang diwajibkan, di antara yang menurut sumber berkewajiban.',
	matrixScroll: 'Tabel keadaan setiap unit per tahun, dapat digeser ke samping',
	unit: 'Unit',
	all: 'Semua unit',
	metOf: (met: number, obliged: number) => `${String(met)} dari ${String(obliged)}`,
	nobody: '–',
	late: 'sesudah batas',
	inactive: 'tidak aktif',

	legend: 'Arti setiap keadaan',
	counting:
		'Inovasi dihitung pada tahun mulainya, yaitu tahun uji coba atau penerapan yang lebih dulu, dan pada tahun pengembangan yang dicatat; sekali saja untuk setiap tahun. Untuk kewajiban per kecamatan, inovasi semua unit di kecamatan itu dihitung bersama.',
	uncounted: (count: number) => `${String(count)} inovasi tidak dapat dihitung`,
	uncountedLead: 'Unit pemilik atau tahun mulainya belum diketahui, sehingga tidak masuk hitungan di atas.',

	duties: 'Kewajiban dan dasarnya',
	assistance: 'Tempat meminta pendampingan',

	byYear: 'Dari tahun ke tahun',
	byYearCaption: 'Banyaknya unit menurut keadaan, per tahun',
	year: 'Tahun',
	total: 'Jumlah',
	chartTitle: 'Unit yang berkewajiban, menurut keadaan',
	chartSummary: (years: string) => `Unit yang mencapai jumlah yang diwajibkan: ${years}.`,
	chartRecorded: (years: string) =>
		`Unit yang catatannya di etalase ini sudah sebanyak yang diwajibkan: ${years}.`,
	chartYear: (year: number, met: number, obliged: number) =>
		`${String(met)} dari ${String(obliged)} pada ${String(year)}`,
	chartNote: 'Unit tanpa kewajiban pada tahun itu tidak digambar.',
	chartRunning: 'berjalan',
	chartUnit: 'unit',
	byMonth: 'Dari bulan ke bulan',
	byMonthCaption: 'Banyaknya unit yang sudah memenuhi kewajiban tahun itu, sampai akhir setiap bulan',
	byMonthRecorded:
		'Banyaknya unit yang inovasinya tercatat sebanyak yang diwajibkan tahun itu, sampai akhir setiap bulan',
	month: 'Bulan',
	withoutMonth: 'Tanpa bulan',
	withoutMonthNote:
		'Tanpa bulan: tanggalnya hanya diketahui sampai tahun, sehingga tidak termasuk dalam baris bulan mana pun.',
	notYet: '–',
	notYetNote: 'Tanda – berarti bulan itu belum tiba.',

	data: 'Data cakupan ini',
	download: 'Unduh sebagai CSV',
	downloadNote:
		'Satu baris per unit dan tahun, dengan keadaan, jumlah, batas waktu, dan dasar kewajiban. Dapat dibuka dengan aplikasi lembar kerja.',

	noDuty: (region: string) => `Belum ada kewajiban berinovasi yang dicatat untuk ${region}.`,
	noDutyMeaning:
		'Tanpa kewajiban yang dicatat, etalase ini tidak dapat mengatakan unit mana yang sudah memenuhinya. Itu tidak berarti kewajibannya tidak ada: sumbernya belum ditemukan.',
	laterDuty: (region: string, year: number) =>
		`Kewajiban berinovasi yang dicatat untuk ${region} baru berlaku pada ${String(year)}.`,
	known: 'Yang sudah diketahui',
	knownAgencies: 'Unit tercatat',
	knownWithInnovation: 'Unit dengan catatan inovasi',
	knownInnovations: 'Inovasi tercatat',
	knownProgrammes: 'Program yang mendorong inovasi',
	unknowns: 'Yang belum diketahui',

	ofAgency: 'Kewajiban berinovasi per tahun',
	ofAgencyLink: (region: string) => `Cakupan ${region}`,
} as const;

/** Words in the open data. */
export const coverageDataText = {
	timing: {
		'tepat-waktu': 'tepat waktu',
		'sesudah-batas': 'sesudah batas',
		'belum-pasti': 'tidak dapat dipastikan',
		'tanpa-batas': 'tanpa batas waktu',
	},
} as const;
