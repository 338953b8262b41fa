/** What the open inputs of the index say about themselves. */
export const inputText = {
	rulesNote:
		'Aturan Indeks Inovasi Daerah yang dipakai situs ini menghitung; sumbernya ada di halaman metodologi. Bobot, poin, dan batas predikat dalam perseratus: 6300 berarti 63,00. Perkiraan usaha (effort) adalah tulisan kami, bukan bunyi pedoman.',
	regionNote:
		'Semua poin dan indeks dalam perseratus: 4630 berarti 46,30. Baris yang tidak ditulis belum terisi. `expected` adalah hasil yang dihitung situs saat dibangun.',
} as const;
