export const homeText = {
	title: 'Inovasi pemerintah daerah yang dapat dipakai, diperiksa, dan ditiru',
	lead: 'Cari layanan yang mempermudah urusan Anda, atau cara kerja dari daerah lain yang layak ditiru. Setiap catatan menyebut sumbernya.',
	needs: 'Apa keperluan Anda?',
	onlySamples: 'contoh',
	usable: 'Dapat dipakai sekarang',
	usableLead: 'Inovasi yang sudah diterapkan dan menjelaskan cara memakainya.',
	newest: 'Terbaru',
	newestLead: 'Menurut tanggal penerapan atau pengembangan terakhir.',
	regions: 'Daerah',
	regionsLead: 'Apa yang sudah tercatat, dan hasil resmi terakhir yang ada sumbernya.',
	noResult: 'hasil resmi belum ada data',
	latestResult: (year: number, score: string | undefined, predicate: string | undefined) =>
		`${String(year)}: ${[score, predicate].filter((part) => part !== undefined).join(', ')}`,
	rawScale: 'skor mentah',
	asOf: (date: string) => `Isi per ${date}`,
	replicate: 'Untuk daerah lain',
	replicateText:
		'Baca cara kerja, anggaran, dan hal yang gagal sebelum meniru. Catatan yang berhenti tetap disimpan sebagai pelajaran.',
	honest: 'Yang belum diketahui, ditulis belum diketahui',
	honestText: 'Setiap angka menyebut satuan, waktu, dan sumbernya. Isian kosong tidak pernah ditebak.',
	open: 'Terbuka dan dapat diperbaiki',
	openText: 'Setiap halaman menyebut kapan terakhir ditinjau dan dapat diusulkan perbaikannya.',
} as const;
