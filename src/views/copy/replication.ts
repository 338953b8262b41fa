export const replicationText = {
	title: 'Replikasi',
	lead: 'Inovasi yang sudah mempunyai panduan replikasi: berapa lama, berapa biayanya, dan apa yang wajib ada di daerah Anda.',
	ledgerLink: 'Lihat silsilah replikasi: siapa meniru apa dari siapa',
	compareLink: 'Bandingkan dua sampai empat inovasi',
	real: 'Panduan dari daerah nyata',
	noReal: 'Belum ada panduan replikasi dari daerah nyata di etalase ini.',
	samples: 'Panduan contoh',
	samplesLead:
		'Inovasi, daerah, dan angka di bagian ini rekaan. Gunanya menunjukkan bentuk panduan yang lengkap.',
	noAffair: 'Urusan belum dicatat',
	time: 'Lama',
	someDaysUnknown: (span: string, steps: string) =>
		`Sedikitnya ${span} hari kerja; lama ${steps} langkah belum diketahui`,
	cost: 'Biaya tahun pertama',
	costPart: {
		daerah: (amount: string) => `${amount} untuk satu daerah`,
		'unit-kerja': (amount: string) => `${amount} untuk setiap unit kerja`,
		puskesmas: (amount: string) => `${amount} untuk setiap puskesmas`,
		kelurahan: (amount: string) => `${amount} untuk setiap kelurahan`,
		'per-1000-penduduk': (amount: string) => `${amount} untuk setiap 1.000 penduduk`,
	},
	costMeaning: (years: string) => `Biaya sekali ditambah biaya satu tahun, harga ${years}`,
	costBasis: {
		sumber: 'angka dari sumber',
		perkiraan: 'angka perkiraan',
		campuran: 'sebagian dari sumber, sebagian perkiraan',
	},
	musts: 'Wajib ada',
	noMusts: 'Panduan tidak menyebut prasyarat wajib.',
	without: 'Belum mempunyai panduan',
	withoutLead:
		'Panduan untuk inovasi berikut belum ditulis. Kolom terakhir menyebut keterangan lain yang biasanya masuk ke dalam panduan dan belum ada di catatannya.',
	withoutReal: 'Inovasi daerah nyata tanpa panduan',
	withoutSamples: 'Inovasi contoh tanpa panduan',
	innovation: 'Inovasi',
	region: 'Daerah',
	missing: 'Yang juga belum ada',
	nothingElse: 'Hanya panduannya',
	missingParts: {
		agency: 'unit pemilik',
		stage: 'tahapan',
		implementation: 'tanggal penerapan',
		improvements: 'angka sebelum dan sesudah',
		budget: 'anggaran',
	},
	further: (count: string) => `${count} inovasi lain tanpa panduan tidak ditulis di sini.`,
	furtherGuides: (count: string) => `${count} panduan lain tidak ditulis di sini: buka katalognya`,
	catalogue: 'Buka katalog inovasi',
	madeFrom: 'Halaman ini disusun otomatis dari panduan replikasi; sumbernya ada di setiap panduan.',
} as const;

export const standingLabels = {
	terkonfirmasi: 'Terkonfirmasi',
	'klaim-asal': 'Klaim asal',
	'klaim-replikator': 'Klaim replikator',
} as const;

export const standingMeanings = {
	terkonfirmasi: 'Dinyatakan kedua pihak, atau naskah kesepakatannya dapat diperiksa.',
	'klaim-asal': 'Hanya pemilik inovasi yang menyatakannya.',
	'klaim-replikator': 'Hanya daerah yang mereplikasi yang menyatakannya.',
} as const;

export const groundLabels = {
	'kedua-pihak': 'dinyatakan kedua pihak',
	kesepakatan: 'naskah kesepakatan terlampir',
} as const;

export const replicationStateLabels = {
	minat: 'Minat',
	kesepakatan: 'Kesepakatan',
	penyesuaian: 'Penyesuaian',
	berjalan: 'Berjalan',
	berhenti: 'Berhenti',
} as const;

export const agreementLabels = {
	mou: 'Nota kesepahaman (MoU)',
	pks: 'Perjanjian kerja sama (PKS)',
	'surat-minat': 'Surat minat',
	'surat-pernyataan': 'Surat pernyataan',
	lainnya: 'Naskah lain',
} as const;

export const ledgerText = {
	title: 'Silsilah replikasi',
	lead: 'Siapa meniru apa dari siapa, sejak kapan, dan bagaimana hasilnya. Yang berhenti tetap dicatat beserta sebabnya.',
	standings: 'Arti kedudukan catatan',
	real: 'Replikasi daerah nyata',
	noReal: 'Belum ada catatan replikasi daerah nyata di etalase ini.',
	samples: 'Catatan contoh',
	samplesLead: 'Daerah, kantor, dan angka di bagian ini rekaan, dan tidak dihitung bersama daerah nyata.',
	summary: (entries: string, standings: string) => `${entries} catatan: ${standings}.`,
	stopped: (count: string) => `${count} di antaranya berhenti.`,
	stoppedMeaning: 'Pernah dirintis atau berjalan, lalu dihentikan. Sebabnya ditulis pada catatannya.',
	counted: (count: string, label: string) => `${count} ${label.toLowerCase()}`,
	tree: 'Gambar silsilah',
	table: 'Tabel silsilah',
	tableCaption: {
		real: 'Siapa meniru apa dari siapa, daerah nyata',
		samples: 'Siapa meniru apa dari siapa, data contoh',
	},
	details: 'Rincian setiap catatan',
	origin: 'Asal',
	adopter: 'Yang mereplikasi',
	standing: 'Kedudukan',
	state: 'Keadaan',
	agreement: 'Kesepakatan',
	detail: 'Rincian',
	openDetail: 'Baca rincian',
	stateFrom: (state: string, date: string) => `${state} sejak ${date}`,
	stateUnknown: 'Keadaan sekarang belum diketahui',
	via: (name: string) => `Lewat hasil replikasi ${name}`,
	silentBetween: 'Perantara; belum ada catatan darinya sendiri',
	loop: (names: string) =>
		`${names} saling menyebut sebagai perantara, jadi siapa yang lebih dahulu belum jelas. Untuk sementara semuanya digambar di bawah asalnya.`,
	entryTitle: (adopter: string, origin: string) => `${origin} oleh ${adopter}`,
	localName: 'Nama di daerah ini',
	path: 'Perjalanan',
	claims: 'Kata pemilik',
	claimedSince: (date: string) => `Sejak ${date}.`,
	claimWithoutWords: 'Pemilik menyebut daerah ini tanpa penjelasan.',
	cause: 'Sebab berhenti',
	noCause: 'Sebabnya belum dicatat.',
	noAgreement: 'Tidak ada naskah yang dicatat',
	agreementNumber: (number: string) => `nomor ${number}`,
	changes: 'Yang diubah',
	results: 'Hasil',
	before: (value: string, period: string) => `sebelum: ${value} (${period})`,
	after: (value: string, period: string) => `sesudah: ${value} (${period})`,
	noBefore: 'sebelum: belum ada data',
	lessons: 'Pelajaran',
	contact: 'Kantor yang dapat dihubungi',
	originSources: 'Sumber dari pemilik',
	adopterSources: 'Sumber dari yang mereplikasi',
	madeFrom:
		'Halaman ini disusun otomatis dari pernyataan pemilik inovasi dan catatan daerah yang mereplikasi; sumber setiap pihak ditulis pada catatannya.',
} as const;
