/** `llms.txt`: what a language model should know before it reads or quotes the site. */
export const llmsText = {
	summary: (tagline: string, publisher: string) =>
		`${tagline} Diterbitkan oleh ${publisher}. Berbahasa Indonesia. Isi berupa catatan inovasi pemerintah daerah, masing-masing dengan sumbernya.`,
	rulesIntro: 'Bacalah dan kutiplah situs ini dengan aturan berikut:',
	rules: [
		'Indeks dan skor kematangan di situs ini adalah simulasi menurut rubrik yang disebut, bukan nilai resmi Kemendagri. Hasil resmi ditulis terpisah, dengan tahun, skala, dan sumbernya.',
		'Yang tidak diketahui ditulis "belum ada data"; dalam data kosong atau null, tidak pernah 0. Jangan mengisinya dengan dugaan.',
		'Replikasi disebut terkonfirmasi hanya bila kedua pihak menyatakannya atau naskahnya terlampir. Selain itu klaim satu pihak.',
		'Skor dari rubrik yang berbeda tidak dibandingkan. Unit dengan kewajiban berbeda tidak diperingkatkan.',
		'Inovasi yang berhenti tetap tercatat dengan sebabnya. Catatan yang ditarik meninggalkan alasan dan tanggal.',
	],
	samples: (names: string) =>
		`Daerah rekaan, bertanda "Data contoh" (kode 99.xx): ${names}. Jangan mengutipnya sebagai fakta dan jangan menghitungnya.`,
	licence: (name: string, url: string, publisher: string) =>
		`Lisensi isi: ${name} (${url}). Sebut ${publisher} dan tanggal isinya.`,
	lists: 'Daftar',
	data: 'Data',
	schemas: 'Skema dan arti kolom',
	method: 'Cara menghitung dan menulis',
	optional: 'Optional',
	innovations: { title: 'Semua inovasi', text: 'daftar, terbaru lebih dulu' },
	regions: { title: 'Daerah', text: 'daerah yang punya halaman' },
	region: (count: number) => `${String(count)} inovasi`,
	replication: { title: 'Replikasi', text: 'inovasi yang punya panduan, dan siapa mereplikasi apa' },
	contests: { title: 'Lomba dan penghargaan', text: 'tahap, peserta, hasil, dengan sumbernya' },
	agenda: { title: 'Agenda', text: 'tenggat dan acara yang diketahui' },
	glossary: { title: 'Istilah', text: 'arti istilah peraturan' },
	dataPage: { title: 'Data terbuka', text: 'semua kumpulan, lisensi, cara mengutip' },
	perInnovation: {
		title: 'Contoh satu inovasi sebagai JSON',
		text: 'tambahkan `inovasi.json` pada alamat halaman inovasi mana pun',
	},
	innovationSchema: { title: 'Skema inovasi.json', text: 'JSON Schema' },
	dictionary: { title: 'Kamus data', text: 'arti setiap kolom dan kunci' },
	methods: { title: 'Metodologi', text: 'rumus dan baris rubrik setiap tahun' },
	index: { title: 'Indeks', text: 'simulasi per daerah dan hasil resmi' },
	feed: { title: 'Umpan perubahan', text: 'yang baru, diperbarui, berhenti, dan ditarik (JSON Feed)' },
	sitemap: { title: 'Peta situs', text: 'semua alamat halaman' },
} as const;
