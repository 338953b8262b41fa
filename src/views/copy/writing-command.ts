/** Words of the commands that write content files. */
export const newText = {
	usage:
		'Pemakaian: npm run new -- [inovasi|panduan|replikasi|unit] [--isian "nilai" …] [--yes]\n' +
		'Tanpa isian, perintah ini bertanya. Setiap pertanyaan dapat dijawab lebih dulu dengan isian yang bernama sama.',
	title: 'Menulis catatan baru',
	kind: 'Apa yang akan ditulis?',
	kinds: {
		inovasi: 'Inovasi',
		panduan: 'Panduan replikasi',
		replikasi: 'Catatan replikasi',
		unit: 'Unit kerja',
	},
	region: 'Daerah',
	regionHint: 'Daerah pemilik catatan.',
	adopterHint: 'Daerah yang mereplikasi.',
	id: 'Nama berkas',
	idHint: 'Menjadi alamat halaman dan tidak berubah lagi.',
	innovation: 'Inovasi',
	innovationHint: 'Inovasi yang dipandu; setiap inovasi punya paling banyak satu panduan.',
	origin: 'Inovasi asal',
	elsewhere: 'Di luar etalase ini',
	originTitle: 'Nama inovasi asal',
	step: 'Langkah pertama',
	stepPhase: 'Tahap langkah pertama',
	none: '(dilewati)',
	optional: 'boleh kosong',
	example: (example: string) => `Misalnya: ${example}`,
	keysChoice: '(panah memilih, Enter lanjut)',
	keysSearch: '(ketik untuk mencari, panah memilih, Enter lanjut)',
	keysMany: '(panah memilih, spasi menandai, Enter lanjut)',
	noChoice: 'Belum ada yang dipilih. Ubah kata yang dicari, atau hapus untuk melihat semuanya.',
	/** Words of the prompts library for lists that are searched; it has no setting for them. */
	promptWords: [
		[/Search:/g, 'Cari:'],
		[/No matches found/g, 'Tidak ada yang cocok'],
		[/\((\d+) match(?:es)?\)/g, '($1 cocok)'],
		[/to select/g, 'memilih'],
		[/confirm/g, 'lanjut'],
		[/Type:/g, 'Ketik:'],
		[/to search/g, 'mencari'],
	],
	required: 'Isian ini wajib.',
	unknownKind: (kind: string) => `Jenis \`${kind}\` tidak dikenal. Pilih: inovasi, panduan, replikasi, unit.`,
	unknownOption: (name: string, suggestion: string) => `Isian \`--${name}\` tidak dikenal.${suggestion}`,
	missing: 'Isian yang belum ada:',
	missingLine: (name: string, label: string, hint: string) => `  --${name} "…"   ${label}. ${hint}`,
	noRegions: 'Belum ada daerah. Mulai dengan `npm run init`.',
	noInnovations: 'Semua inovasi sudah punya panduan, atau belum ada inovasi.',
	exists: (file: string) => `\`${file}\` sudah ada dan tidak ditimpa. Pilih --id lain.`,
	unitExists: (id: string, file: string) => `Unit \`${id}\` sudah ada di \`${file}\`. Pilih --id lain.`,
	badId: 'Tulis dengan huruf kecil, angka, dan tanda hubung, misalnya antre-puskesmas.',
	cancelled: 'Dibatalkan. Tidak ada yang ditulis.',
	problems: 'Belum dapat ditulis:',
	written: (file: string) => `Tertulis: ${file}`,
	next: {
		inovasi: (headings: readonly string[]) =>
			`Berikutnya: buka berkas itu dan tulis naskahnya di bawah judul bagian: ${headings.map((heading) => `\`## ${heading}\``).join(', ')}. Lalu isi bukti di \`assessments\`.`,
		panduan:
			'Berikutnya: buka berkas itu dan lengkapi langkah, biaya, petugas, dan prasyarat. Yang tidak diketahui tulis di `unknowns`.',
		replikasi:
			'Berikutnya: buka berkas itu dan tulis kesepakatan (`agreement`), yang diubah (`changes`), serta pelajarannya (`lessons`).',
		unit: 'Berikutnya: tulis inovasi unit ini dengan `npm run new -- inovasi`.',
	},
	check: 'Periksa dengan: npm run check',
} as const;

/** Words of the command that makes a site of one region. */
export const initText = {
	usage:
		'Pemakaian: npm run init [-- --region 34.03 --publisher.name "…" … --yes]\n' +
		'Menjadikan salinan ini situs satu daerah: data contoh dan daerah lain dihapus, berkas daerah Anda ditulis.\n' +
		'Setiap pertanyaan dapat dijawab lebih dulu dengan pilihan yang bernama sama, misalnya --unit.dinas "Dinas Kesehatan; Dinas Sosial".',
	title: 'Menyiapkan situs daerah',
	region: 'Daerah',
	regionHint: 'Kode Kemendagri atau nama, dari 552 daerah.',
	siteName: (region: string) => `Etalase Inovasi ${region}`,
	forges: { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea atau Forgejo' },
	origins: {
		unit: 'Unit kerja melapor sendiri',
		'sumber-terbuka': 'Disusun dari sumber publik',
	},
	units: (category: string) => `Unit kategori ${category}`,
	unitsHint: 'Nama resmi, pisahkan dengan titik koma. Kosongkan bila belum tahu: tidak ada yang ditebak.',
	unknownRegion: (typed: string, suggestion: string) =>
		`Daerah \`${typed}\` tidak ada dalam daftar 552 daerah.${suggestion}`,
	maybe: (name: string) => `Maksud Anda ${name}?`,
	severalRegions: (typed: string, names: readonly string[]) =>
		`\`${typed}\` dapat berarti ${names.join(' atau ')}. Tulis kodenya.`,
	uncommitted: (files: readonly string[], more: number) =>
		`Ada perubahan yang belum di-commit di folder isi:\n${files.map((file) => `  ${file}`).join('\n')}${more > 0 ? `\n  dan ${String(more)} berkas lain` : ''}\nCommit atau batalkan dulu, supaya tidak ada yang hilang.`,
	noGit:
		'Folder isi tidak berada di repositori git, sehingga yang dihapus tidak dapat dikembalikan. Salin dulu repositorinya dengan `git clone`.',
	removes: (files: number) => `${String(files)} berkas akan dihapus:`,
	removesLine: (folder: string, names: readonly string[]) => `  ${folder}/: ${names.join(', ')}`,
	removesFolder: (name: string, files: number) => `${name}/ (${String(files)})`,
	changes: 'Berkas yang ditulis:',
	confirm: 'Hapus dan tulis sekarang?',
	needsYes: 'Tambahkan --yes untuk melaksanakannya. Belum ada yang berubah.',
	listNote: (categories: readonly string[]) =>
		`Saat situs disiapkan belum ditulis: ${categories.join(', ')}. Tambah dengan: npm run new -- unit`,
	doneChecks: (summary: string) => `Selesai. Pemeriksaan: ${summary}.`,
	next: [
		'Simpan: git add -A && git commit -m "Situs daerah"',
		'Tulis inovasi pertama: npm run new -- inovasi',
		'Lihat situsnya: npm start (bila dist/ sudah ada: npm run build -- --accept-removals)',
	],
	first: 'Tulis inovasi pertama sekarang?',
} as const;
