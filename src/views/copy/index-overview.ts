/** Words of the page that shows the regions' indexes side by side. */
export const indexOverviewText = {
	title: 'Indeks Inovasi Daerah',
	description:
		'Hasil resmi dan simulasi Indeks Inovasi Daerah, daerah demi daerah tanpa peringkat, serta partisipasi nasional dengan sumbernya.',
	what: [
		'Indeks Inovasi Daerah adalah ukuran tahunan Kemendagri tentang penerapan pembaruan di setiap pemerintah daerah, menurut laporan daerah itu sendiri.',
		'Nilainya menjumlahkan keadaan pemerintah daerah, rerata kematangan inovasinya, dan jumlah inovasinya.',
		'Di sini ada dua hal yang tidak dicampur: hasil resmi seperti diumumkan, dan simulasi yang dihitung situs ini dari catatan yang dapat diperiksa.',
	],
	tools: 'Yang dapat Anda lakukan',
	simulate: 'Coba dalam simulasi',
	simulateText: 'Ubah parameter dan inovasi; indeks dan predikatnya langsung mengikuti.',
	choose: 'Pilih yang diajukan',
	chooseText: 'Himpunan inovasi yang memberi indeks tertinggi, dan apa yang ditinggalkannya.',
	method: 'Baca cara menghitung',
	methodText: 'Rumus, setiap baris, sumbernya, anggapan kami, dan yang belum diketahui, tahun demi tahun.',
	regions: 'Daerah berdampingan',
	noRanking:
		'Diurutkan menurut nama dan bukan peringkat: aturan dan batas predikat berganti setiap tahun, skor mentah dan indeks 0–100 adalah dua ukuran, dan kewajiban tiap daerah tidak sama.',
	samples: 'Daerah contoh',
	samplesLead:
		'Daerah rekaan dengan isian lengkap. Tidak dibandingkan dan tidak dihitung bersama daerah nyata.',
	regionsTable: 'Hasil resmi dan simulasi setiap daerah',
	samplesTable: 'Hasil dan simulasi setiap daerah contoh',
	noRegions: 'Daerah: belum ada data.',
	region: 'Daerah',
	indexed: 'Hasil resmi terakhir, indeks 0–100',
	raw: 'Hasil resmi terakhir, skor mentah',
	simulation: (year: string) => `Simulasi ${year}`,
	recorded: (count: string) => `${count} inovasi tercatat`,
	verified: (index: string) => `terverifikasi ${index}`,
	notComputable: 'Belum dapat dihitung',
	conflict: 'Sumber lain menyebut angka berbeda.',
	national: 'Partisipasi nasional',
} as const;
