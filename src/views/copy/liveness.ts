import { dueAfterMonths, leftAfterMonths, type Liveness } from '../../domain/catalogue/liveness.ts';

interface StateText {
	readonly label: string;
	readonly meaning: string;
}

export const livenessStateText: Readonly<Record<Liveness, StateText>> = {
	terkini: {
		label: 'Terkini',
		meaning: `Isinya dicocokkan dengan sumbernya kurang dari ${String(dueAfterMonths)} bulan yang lalu.`,
	},
	'perlu-ditinjau': {
		label: 'Perlu ditinjau',
		meaning: `Sudah ${String(dueAfterMonths)} bulan atau lebih tidak dicocokkan dengan sumbernya.`,
	},
	'belum-ditinjau-lagi': {
		label: 'Belum ditinjau lagi',
		meaning: `Sudah ${String(leftAfterMonths)} bulan atau lebih tidak dicocokkan dengan sumbernya. Bacalah dengan hati-hati.`,
	},
};

export const livenessText = {
	title: 'Tinjauan catatan',
	lead: 'Catatan dan panduan yang sudah lama tidak dicocokkan dengan sumbernya. Isinya belum tentu salah; hanya belum ada yang memeriksanya lagi.',
	stopped: 'Berhenti',
	stoppedMeaning: 'Tidak perlu ditinjau lagi. Catatannya tetap terbit sebagai pelajaran.',
	counts: 'Jumlah menurut keadaan',
	asOf: (date: string) => `Keadaan pada ${date}.`,
	real: 'Daerah nyata',
	samples: 'Data contoh',
	samplesLead: 'Daerah dan catatan berikut rekaan.',
	noneDue: 'Tidak ada yang menunggu tinjauan.',
	caption: (count: string) => `${count} menunggu tinjauan, yang terlama lebih dulu`,
	columns: { record: 'Catatan', reviewed: 'Terakhir ditinjau', state: 'Keadaan', review: 'Perbarui' },
	noAgency: 'Unit pemilik belum dicatat',
	guide: 'Panduan replikasi',
	age: (months: string) => `${months} bulan yang lalu`,
	correct: 'Usulkan perubahan',
	correctHint: (title: string) => `untuk ${title}`,
	lessons: 'Yang sudah berhenti',
	lessonsLead: 'Catatan yang berhenti tidak dihapus: sebabnya berguna bagi daerah lain.',
	noCause: 'Sebabnya belum dicatat.',
	since: (date: string) => `Berhenti ${date}.`,
	notice: (date: string) =>
		`Isinya terakhir dicocokkan dengan sumbernya pada ${date}. Sejak itu mungkin ada yang berubah.`,
	madeFrom: 'Halaman ini disusun otomatis dari tanggal tinjauan setiap catatan dan panduan.',
} as const;
