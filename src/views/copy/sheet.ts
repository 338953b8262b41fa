/** Words of the spreadsheet that an office fills in. */
export const sheetText = {
	readFirst: 'Baca dahulu',
	choices: 'Pilihan',
	region: 'ID daerah',
	fileName: (region: string) => `lembar-inovasi-${region}`,
	title: (region: string) => `Lembar isian inovasi ${region}`,
	sample: 'Data contoh: daerah ini rekaan.',
	required: (title: string) => `${title} *`,
	hint: (
		hint: string,
		more: { readonly many: boolean; readonly chosen: boolean; readonly example: string | undefined },
	) =>
		[
			hint,
			...(more.chosen ? ['Pilih dari daftar, atau tulis nama atau ID-nya.'] : []),
			...(more.many ? ['Boleh beberapa: satu per baris di dalam sel (Alt+Enter).'] : []),
			...(more.example === undefined ? [] : [`Contoh: ${more.example}`]),
		].join(' '),
	/** Titles and texts of the messages that a program shows have limits of 32 and 255 characters. */
	choose: 'Pilih dari daftar',
	chooseMessage: 'Pilih dari daftar, atau lihat lembar Pilihan.',
	tooLong: 'Teks terlalu panjang',
	tooLongMessage: (longest: number) => `Paling banyak ${String(longest)} huruf.`,
	steps: [
		'Isi yang Anda ketahui saja. Sel kosong berarti tidak dikatakan di sini: tidak ada yang dihapus karenanya.',
		'Lembar Unit: satu baris satu unit kerja. Lembar Inovasi: satu baris satu inovasi; baris kosong di bawah untuk yang baru.',
		'Kolom bertanda * wajib bagi catatan baru. Catatan daerah nyata juga perlu paling sedikit satu sumber di lembar Sumber.',
		'ID inovasi jangan diubah: ID adalah alamat halamannya. Bagi inovasi baru, kosongkan; ID diusulkan dari judul.',
		'Lembar lain menyebut inovasinya di kolom pertama, dengan ID atau judul. Nomor butir diisi hanya bagi butir yang sudah ada.',
		'Lembar Baris SID: isi Parameter (1, 2, atau 3) atau Nilai (angka), tidak keduanya, lalu buktinya. Bukti kedua di baris baru.',
		'Tanggal boleh ditulis 2021, 2021-03, 2021-03-25, 25/03/2021, atau Maret 2021. Tulis setepat yang diketahui saja.',
		'Angka boleh memakai titik ribuan dan koma desimal. Nama unit, urusan, tema: pilih dari daftar, atau tulis namanya.',
		'Uraian (kolom Naskah) ditulis biasa. Baris kosong memisahkan alinea; tanda - di awal baris membuat daftar.',
		'Untuk mengosongkan isian yang sudah ada, tulis kata hapus. Pada isian wajib sebuah butir, kata itu menghapus butirnya.',
		'Jangan tulis NIK, nomor telepon pribadi, surel pribadi, atau nama orang. Tulis nama kantor.',
		'Bagian yang terpotong di layar tetap utuh: klik selnya untuk membaca semua.',
		'Kirim berkas ini kepada pengelola etalase. Pengelola menjalankan: npm run import -- nama-berkas.xlsx',
		'Perintah itu menunjukkan setiap kesalahan dengan selnya, misalnya Inovasi!D7, dan setiap perubahan sebelum disimpan.',
		'Dengan --write perubahan disimpan. Membaca berkas yang sama dua kali tidak menggandakan apa pun.',
	],
} as const;

/** What the two commands say. */
export const sheetCommandText = {
	templateUsage:
		'Pemakaian: npm run template -- <daerah> [--out berkas.xlsx] [--content <folder>]\n' +
		'Contoh:    npm run template -- kota-arunika',
	importUsage:
		'Pemakaian: npm run import -- <berkas.xlsx|berkas.csv> [--region <daerah>] [--write] [--content <folder>]\n' +
		'Tanpa --write, perubahan hanya ditunjukkan.',
	noRegion: (id: string, suggestion: string) =>
		`Daerah \`${id}\` belum punya berkas di folder isi, atau berkasnya masih salah.${suggestion} Buat dengan \`npm run init\`, atau periksa dengan \`npm run check\`.`,
	exists: (file: string) =>
		`Berkas \`${file}\` sudah ada dan tidak ditimpa. Sebut nama lain dengan --out, atau pindahkan berkas itu.`,
	made: (file: string, innovations: number, agencies: number) =>
		`${file}: ${String(agencies)} unit, ${String(innovations)} inovasi.`,
	noFile: (file: string) => `Berkas \`${file}\` tidak ada.`,
	otherFormat: (file: string) =>
		`Berkas \`${file}\` bukan .xlsx atau .csv. Buka dengan program lembar kerja, lalu simpan sebagai .xlsx.`,
	unreadable: (file: string) =>
		`Berkas \`${file}\` tidak dapat dibaca sebagai lembar kerja. Mungkin rusak atau dikunci kata sandi. Simpan ulang sebagai .xlsx tanpa kata sandi.`,
	whichRegion: 'Lembar ini tidak menyebut daerahnya. Sebut dengan --region, misalnya --region kota-magelang.',
	understood: 'Yang dipahami:',
	notes: {
		kosong: 'Dibaca sebagai kosong',
		dibaca: 'Dibaca sebagai',
		baris: 'Catatan baru, dengan ID',
		kolom: 'Kolom yang tidak dibaca',
		lembar: 'Lembar yang tidak dibaca',
		tersembunyi: 'Baris tersembunyi yang ikut dibaca',
	},
	problems: (errors: number, warnings: number) =>
		`${String(errors)} kesalahan, ${String(warnings)} peringatan.`,
	nothingWritten: 'Tidak ada yang disimpan. Perbaiki sel-sel di atas, lalu jalankan lagi.',
	help: (path: string) => `bantuan: ${path}`,
	noChange: 'Tidak ada perubahan: semua isi lembar sudah ada di etalase.',
	changed: (files: number) =>
		`${String(files)} berkas akan berubah. Jalankan lagi dengan --write untuk menyimpan.`,
	written: (files: number) =>
		`${String(files)} berkas disimpan. Periksa dengan \`npm run check\`, lalu kirim sebagai usulan perubahan.`,
	newFile: 'berkas baru',
} as const;
