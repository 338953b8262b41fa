/** What all papers of the replication kit share. */
export const kitText = {
	guideNote:
		'Isi panduan replikasi dengan jadwal yang dihitung situs. Hari adalah hari kerja sejak mulai; hari 0 adalah hari pertama. `begins` dan `ends` adalah batas bawah selama `known` tidak benar, karena lama suatu langkah tidak tertulis. Biaya dalam rupiah menurut tahun harganya.',
} as const;
