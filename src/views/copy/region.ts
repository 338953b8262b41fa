export const regionText = {
	title: 'Daerah',
	lead: 'Daerah yang inovasinya sudah dicatat, dengan hasil resmi Indeks Inovasi Daerah sejauh sumbernya ditemukan.',
	realRegions: 'Daerah',
	sampleRegions: 'Daerah contoh',
	sampleLead: 'Daerah rekaan untuk memperlihatkan catatan yang lengkap. Tidak dihitung bersama daerah nyata.',
	facts: 'Fakta daerah',
	code: 'Kode Kemendagri',
	level: 'Tingkat',
	population: 'Penduduk',
	area: 'Luas',
	people: (count: string) => `${count} orang`,
	squareKilometres: (area: string) => `${area} km²`,
	factsSource:
		'Penduduk, luas, dan kode: Kepmendagri 300.2.2-2138/2025 dan 300.2.2-2430/2025, sebagaimana disusun dalam repositori publik cahyadsn/wilayah.',
	sampleFacts: 'Angka rekaan.',
	innovationsCount: 'Inovasi tercatat',
	agenciesCount: 'Unit tercatat',
	results: 'Hasil resmi Indeks Inovasi Daerah',
	resultsLead:
		'Angka seperti diumumkan, dengan sumbernya. Skor mentah sampai 2020 dan indeks 0–100 sejak 2021 adalah dua ukuran yang tidak dapat dibandingkan.',
	seeIndex: 'Lihat simulasi indeks dan penyusunnya',
	noResults: 'Hasil resmi: belum ada data.',
	year: 'Tahun',
	score: 'Skor',
	predicate: 'Predikat',
	innovations: 'Jumlah inovasi',
	standing: 'Kedudukan',
	source: 'Sumber',
	conflict: 'Sumber lain',
	rawScore: 'skor mentah',
	provisional: 'sementara',
	conflicting: 'sumber lain menyebut angka berbeda',
	programmes: 'Program yang mendorong inovasi',
	duties: 'Kewajiban berinovasi',
	duty: (count: number, categories: string, per: string) =>
		`${String(count)} inovasi per ${per}: ${categories}`,
	dutyPeriod: (from: number, until: number | undefined) =>
		until === undefined
			? `setiap tahun sejak ${String(from)}`
			: until === from
				? `tahun ${String(from)} saja`
				: `setiap tahun, ${String(from)}–${String(until)}`,
	deadline: (date: string) => `batas waktu ${date}`,
	noDuties: 'Kewajiban berinovasi: belum ada data.',
	basis: 'Dasar',
	assistance: 'Tempat meminta pendampingan',
	noAssistance: 'Kantor pendamping: belum ada data.',
	agencies: 'Unit kerja',
	agenciesIncomplete: 'Daftar ini belum lengkap: hanya unit yang sudah dicatat.',
	agenciesComplete: 'Daftar ini memuat semua unit menurut sumbernya.',
	noAgencies: 'Unit kerja: belum ada data.',
	agencyCount: (count: number) => `${String(count)} inovasi`,
	innovationsHeading: 'Inovasi',
	noInnovations: 'Inovasi: belum ada data.',
	unknowns: 'Yang belum diketahui',
	seeInnovations: (count: string) => `Lihat ${count} inovasi`,
} as const;

export const agencyText = {
	category: 'Kategori',
	parent: 'Unit induk',
	children: 'Unit di bawahnya',
	active: 'Masa aktif',
	activeFrom: (date: string) => `sejak ${date}`,
	activeUntil: (date: string) => `sampai ${date}`,
	website: 'Situs',
	noInnovations:
		'Belum ada inovasi unit ini yang dicatat di sini. Itu tidak berarti unit ini tidak berinovasi.',
	lead: (category: string, region: string) => `${category} di ${region}.`,
} as const;
