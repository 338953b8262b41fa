export const countText = {
	innovations: (count: string) => `${count} inovasi`,
	regions: (count: string) => `dari ${count} daerah`,
	samples: (count: string) => `${count} data contoh`,
	and: ', ditambah ',
	none: 'Belum ada inovasi yang dicatat',
} as const;

export const catalogueText = {
	title: 'Inovasi',
	lead: (counts: string) =>
		`${counts}. Cari dengan kata sehari-hari, atau saring menurut daerah, urusan, dan lainnya.`,
	facetTitle: (facet: string, value: string) => `${facet}: ${value}`,
	facetLead: (counts: string) => `${counts}.`,
	filters: 'Saring',
	moreChoices: (count: number) => `Tampilkan ${String(count)} lainnya`,
	sort: 'Urutkan',
	sortBest: 'Paling sesuai',
	sortNewest: 'Terbaru',
	sortTitle: 'Judul A–Z',
	list: 'Daftar inovasi',
	allInnovations: 'Semua inovasi',
	page: (page: number, pages: number) => `Halaman ${String(page)} dari ${String(pages)}`,
	pagination: 'Halaman daftar',
	previous: 'Sebelumnya',
	next: 'Berikutnya',
	first: 'Usulkan inovasi pertama',
	browse: 'Telusuri',
	seeAll: 'Lihat semua inovasi',
	refine: 'Saring daftar ini di katalog',
} as const;

export const searchText = {
	loading: 'Mencari…',
	results: '{n} inovasi ditemukan',
	resultsWithSamples: '{n} inovasi ditemukan, ditambah {samples} data contoh',
	onlySamples: '{samples} data contoh ditemukan',
	none: 'Tidak ada inovasi yang cocok.',
	noneFor: 'Tidak ada inovasi yang cocok dengan “{q}”.',
	didYouMean: 'Maksud Anda',
	nearestAffairs: 'Urusan yang dekat',
	tryAffairs: 'Telusuri menurut urusan',
	removeFilters: 'Coba hapus saringan',
	noneKept:
		'Belum dapat dijawab: jaringan tidak ada, dan indeks untuk kata ini belum pernah dimuat di perangkat ini. Inovasinya mungkin ada di katalog.',
	incomplete:
		'Jaringan tidak ada, dan hanya sebagian indeks pencarian tersimpan di perangkat ini. Yang tidak tampil mungkin tetap ada di katalog.',
	notKept: '{n} hasil lain belum pernah tampil di perangkat ini, jadi tidak dapat dimuat tanpa jaringan.',
	failed: 'Pencarian tidak dapat dimuat. Daftar lengkap ada di bawah.',
	retry: 'Coba lagi',
	more: 'Tampilkan {n} lagi',
	applied: 'Saringan terpasang',
	remove: 'Hapus saringan {label}',
} as const;
