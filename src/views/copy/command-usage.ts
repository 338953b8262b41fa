/** How commands are called; what has words of its own besides this has its usage there. */
export const commandUsage = {
	check:
		'Pemakaian: npm run check [-- --json]\n' +
		'Memeriksa seluruh isi dan menyebut setiap kesalahan dengan berkas dan barisnya.\n' +
		'Pilihan:   --json   bagi program',
	build:
		'Pemakaian: npm run build [-- --accept-removals]\n' +
		'Memeriksa isi, menghitung indeks, lalu menulis situs ke dist/.\n' +
		'Pilihan:   --accept-removals   bangun juga bila banyak inovasi hilang tanpa keterangan',
	index:
		'Pemakaian: npm run index [-- pilihan]\n' +
		'Menghitung indeks (simulasi) dan cakupan setiap daerah.\n' +
		'Pilihan:   --region <daerah>    satu daerah saja\n' +
		'           --rubric <rubrik>    misalnya iid-2026; tanpa ini, rubrik di site.yaml\n' +
		'           --as-of <tanggal>    keadaan pada hari itu, misalnya 2026-06-30\n' +
		'           --json               bagi program',
	score:
		'Pemakaian: npm run score -- <berkas.json>\n' +
		'Menghitung satu kasus atau lebih tanpa menulisnya di isi.',
	verify:
		'Pemakaian: npm run verify -- <daerah>/<inovasi> [baris,baris] --by "<kantor>"\n' +
		'           npm run verify -- <daerah> [baris,baris] --by "<kantor>"   untuk baris SPD daerah\n' +
		'Pilihan:   --on <tanggal>       hari bukti diperiksa; tanpa ini, hari ini\n' +
		'           --rubric <rubrik>    misalnya iid-2026; tanpa ini, rubrik di site.yaml',
	book:
		'Pemakaian: npm run book -- <daerah> [--year 2026] [--out buku.pdf]\n' +
		'Mencetak Buku Inovasi daerah itu dari situs yang sudah dibangun.',
	strip:
		'Pemakaian: npm run strip [-- --write]\n' +
		'Menyebut gambar yang memuat tempat, nama, atau nomor alat.\n' +
		'Pilihan:   --write   hapus keterangan itu dari berkasnya',
	pocket: 'Pemakaian: npm run pocket\nMengemas situs yang sudah dibangun menjadi satu berkas zip.',
} as const;

/** What is said of a call that cannot be understood. */
export const commandText = {
	unknownOption: (option: string, suggestion: string) => `Pilihan \`${option}\` tidak dikenal.${suggestion}`,
	unexpected: (word: string) => `\`${word}\` tidak diharapkan di sini.`,
	wrongValue: 'Ada pilihan yang belum diberi nilai, atau diberi nilai padahal tidak memerlukannya.',
} as const;
