import type { ColumnKind } from '../../schema/open-data/column.ts';

export const openDataText = {
	title: 'Data terbuka',
	catalogueTitle: (site: string) => `Data terbuka ${site}`,
	description:
		'Semua isi etalase sebagai data: inovasi, daerah, cakupan, indeks simulasi, replikasi, lomba, dan agenda, dalam CSV, JSON, dan XLSX.',
	lead: 'Isi etalase ini sebagai tabel yang dapat diunduh, diolah, dan dipanen portal lain. Yang tidak diketahui kosong, bukan nol.',
	keywords: ['inovasi daerah', 'pemerintah daerah', 'Indeks Inovasi Daerah', 'replikasi inovasi'],
	sets: 'Kumpulan data',
	rows: (count: string) => `${count} baris`,
	noRows: 'Belum ada baris: belum ada data nyata untuk kumpulan ini.',
	columns: (count: string) => `Arti ${count} kolom`,
	schema: 'JSON Schema',
	samplesOf: 'Data contoh',
	samplesNote:
		'Data contoh berisi daerah rekaan dan selalu terpisah dari data nyata, dalam berkas di bawah /data/contoh/.',
	whole: 'Semua sekaligus',
	wholeList: {
		package:
			'Data Package (datapackage.json): daftar semua CSV dengan arti kolom, ukuran, dan sidik SHA-256.',
		catalogue:
			'Katalog DCAT (katalog.jsonld): untuk dipanen portal data, misalnya portal Satu Data yang memakai CKAN.',
	},
	other: 'Data lain untuk program',
	otherList: {
		feeds: 'Umpan perubahan (RSS): inovasi baru, berubah, berhenti, dan ditarik.',
		innovation: 'Satu JSON per inovasi, di samping halamannya: tambahkan inovasi.json pada alamat halaman.',
		innovationSchema: 'JSON Schema untuk inovasi.json itu.',
		guide: 'Satu JSON per panduan replikasi: tambahkan replikasi/panduan.json pada alamat halaman inovasi.',
		source:
			'Naskah aslinya, persis seperti di git: tambahkan naskah.mdx pada alamat halaman inovasi atau panduannya, atau buka /replikasi/<penerima>/<catatan>/naskah.yaml untuk catatan replikasi.',
		report: 'Laporan indeks simulasi lengkap, dengan setiap baris dan cakupan.',
		rules: 'Aturan setiap rubrik yang dapat dihitung.',
		candidates: 'Panduan dalam bentuk ringkas untuk perbandingan.',
		calendar: 'Agenda untuk aplikasi kalender.',
	},
	opening: 'Membuka berkas',
	openingList: [
		'XLSX untuk dibaca orang: jenis kolomnya sudah benar, dan lembar Keterangan menjelaskan isinya.',
		'CSV untuk diolah: UTF-8, pemisah koma, titik sebagai tanda desimal, true atau false, tanggal 2026-11-22. Yang tidak diketahui kosong.',
		'Kode Kemendagri seperti 33.10 adalah teks. Di LibreOffice, centang "Format quoted field as text" (bidang berkutip sebagai teks) saat membuka CSV; tanpa itu kodenya dibaca sebagai angka dan nol di belakang hilang. Di Excel, pakai XLSX. Untuk menggabungkan tabel, pakai kolom id.',
		'Teks yang diawali tanda =, +, -, atau @ diberi tanda petik tunggal di depannya dalam CSV, supaya lembar kerja tidak menjalankannya sebagai rumus.',
		'Beberapa nilai dalam satu sel dipisah titik koma dan spasi; dalam JSON menjadi larik.',
	],
	harvest: 'Memanen',
	harvestList: [
		'Semua berkas di bawah /data/ boleh diambil dari situs lain (CORS terbuka), tanpa kunci dan tanpa pendaftaran.',
		'ID tidak berubah. Catatan yang ditarik tidak hilang begitu saja: halamannya tetap ada dengan tanggal dan sebabnya.',
		'Bandingkan per_tanggal dan commit untuk mengetahui apakah ada yang baru. Isi yang sama selalu menghasilkan berkas yang sama.',
	],
	terms: 'Lisensi dan versi',
	licence: 'Lisensi',
	publisher: 'Penerbit',
	asOf: 'Isi terakhir berubah',
	commit: 'Komit isi',
	noCommit: 'belum ada data',
	rubric: 'Rubrik indeks',
	rubricVersion: (rubric: string, version: string) => `${rubric}, versi ${version}`,
	simulation:
		'Indeks dan skor kematangan di sini adalah simulasi, bukan nilai resmi Kemendagri. Hasil resmi ada di kumpulan hasil resmi, dengan sumbernya.',
	cite: 'Mengutip',
	citation: (publisher: string, site: string, year: string, day: string, version: string, address: string) =>
		`${publisher} (${year}). Data terbuka ${site}, isi per ${day} (${version}). ${address}`,
	dictionaryLink: 'Kamus data: arti setiap kolom',
	byteUnits: ['byte', 'kB', 'MB'],
	madeFrom: 'Halaman ini disusun otomatis dari isi etalase; sumber setiap baris ada di halamannya.',
	listNote: 'Beberapa nilai dipisah titik koma dan spasi.',
	/** In a list of numbers, where an empty item would be lost. */
	unknownCount: 'tidak diketahui',
} as const;

/** Words for the kinds of columns. */
export const kindLabels = {
	text: 'teks',
	list: 'daftar',
	integer: 'bilangan bulat',
	number: 'angka',
	flag: 'true atau false',
	day: 'tanggal',
	date: 'tanggal, bulan, atau tahun',
	address: 'alamat web',
} as const satisfies Record<ColumnKind, string>;

export const workbookText = {
	data: 'Data',
	explanation: 'Keterangan',
	samples: 'Data contoh: semua baris di berkas ini rekaan.',
	dictionary: ['Kolom', 'Nama', 'Arti', 'Jenis', 'Pilihan'],
	kinds: kindLabels,
} as const;

export const dictionaryText = {
	title: 'Kamus data',
	description: 'Arti setiap kolom data terbuka: nama, jenis, pilihan, dan kolom mana yang selalu terisi.',
	lead: 'Arti setiap kolom dalam data terbuka. Nama kolom sama dalam CSV, JSON, dan XLSX.',
	column: 'Kolom',
	count: (columns: string) => `${columns} kolom`,
	meaning: 'Arti',
	kind: 'Jenis',
	required: 'selalu terisi',
	optional: 'boleh kosong',
	example: 'Contoh',
	choices: 'Pilihan',
	caption: (title: string) => `Kolom kumpulan ${title}`,
	stamp: 'Cap di setiap CSV',
	stampLead:
		'Tujuh kolom terakhir setiap CSV, sama di setiap baris: supaya salinan berkas tetap menyebut asal, hari, dan lisensinya. JSON memuatnya di atas baris; XLSX di lembar Keterangan.',
	files: 'Arti isian berkas naskah',
} as const;

export const contentDictionaryText = {
	title: 'Kamus isian',
	description:
		'Arti setiap isian dalam berkas naskah etalase: nama, penjelasan, jenis, wajib atau tidak, pilihan.',
	lead: 'Arti setiap isian dalam berkas yang ditulis penyunting. Tanda [] berarti satu butir dari daftar; <…> berarti kunci pilihan penulis.',
	field: 'Isian',
	count: (fields: string) => `${fields} isian`,
	required: 'wajib diisi',
	optional: 'boleh dikosongkan',
	caption: (title: string) => `Isian ${title}`,
	template: 'Templat untuk disalin',
	schema: 'JSON Schema',
	shared: 'Kelompok yang dipakai banyak berkas.',
	exports: 'Arti kolom data terbuka',
} as const;

/** The line about data at the end of list pages. */
export const dataLineText = {
	page: 'Data halaman ini',
	withoutSamples: (label: string) => `${label} (tanpa data contoh)`,
	all: (title: string) => `Semua data ${title.toLowerCase()}`,
	dictionary: 'Arti kolom',
	own: { inovasi: 'Inovasi (CSV)', cakupan: 'Cakupan (CSV)' },
	formats: { csv: 'CSV', json: 'JSON', xlsx: 'XLSX' },
} as const;
