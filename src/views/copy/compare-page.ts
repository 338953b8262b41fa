/** Words of the page around the comparison. */
export const comparePageText = {
	title: 'Bandingkan inovasi',
	crumb: 'Perbandingan',
	description:
		'Dua sampai empat inovasi berdampingan: apa, untuk siapa, hasil, biaya, waktu, petugas, syarat, dan siapa yang sudah menirunya.',
	lead: 'Dua sampai empat inovasi berdampingan: hasil, biaya, waktu, syarat, dan siapa yang sudah menirunya.',
	withoutScript:
		'Perbandingan disusun di peramban Anda dan memerlukan JavaScript. Tanpa JavaScript, keterangan yang sama ada di halaman setiap inovasi dan di panduan replikasinya.',
	toCatalogue: 'Katalog inovasi',
	toGuides: 'Inovasi yang mempunyai panduan replikasi',
	toLedger: 'Silsilah replikasi',
} as const;
