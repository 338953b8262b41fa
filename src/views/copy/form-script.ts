import { formatHundredths, formatList } from './formats.ts';

/** Words of the form while it is filled in. */
export const formText = {
	required: 'wajib',
	choose: 'Belum dipilih',
	example: (example: string) => `Contoh: ${example}`,
	chosen: (count: number) => (count === 0 ? 'belum dipilih' : `${String(count)} dipilih`),
	add: (label: string) => `Tambah ${label.toLowerCase()}`,
	item: (label: string, number: number) => `${label} ${String(number)}`,
	up: (name: string) => `Naikkan ${name}`,
	down: (name: string) => `Turunkan ${name}`,
	remove: (name: string) => `Hapus ${name}`,
	itemRemoved: (name: string) => `${name} dihapus.`,
	undo: 'Kembalikan',
	moved: (name: string, place: number) => `${name} menjadi urutan ke-${String(place)}.`,
	words: (count: number) => `${String(count)} kata`,
	letters: (left: number) => (left < 0 ? `Kelebihan ${String(-left)} huruf` : `Sisa ${String(left)} huruf`),
	filled: (count: number) => (count === 0 ? 'belum diisi' : `${String(count)} terisi`),
	faults: (count: number) => `${String(count)} perlu diperbaiki`,
	step: (number: number, of: number, title: string) =>
		`Bagian ${String(number)} dari ${String(of)}: ${title}`,
	rowOpen: 'Belum terisi',
	rowLevel: (level: number) => `Parameter ${String(level)}`,
	rowUnread: 'Angka ini tidak memberi parameter',
	region: 'Daerah',
	innovation: 'Inovasi',
	pickFile: (label: string) => `Pilih berkas: ${label}`,
	filePicked: (name: string) => `Berkas ${name} ikut dalam paket (.zip) di akhir.`,
	fileTooLarge: 'Berkas ini lebih besar dari 10 MB. Perkecil dahulu, atau tulis alamatnya.',
	fileKind: (endings: readonly string[]) =>
		`Jenis berkas ini tidak diterima. Yang diterima: ${formatList(endings.map((ending) => ending.slice(1)))}.`,
	saved: 'Tersimpan di perangkat ini.',
	unsaved: 'Tidak dapat disimpan di perangkat ini. Jangan tutup halaman ini sebelum berkasnya diunduh.',
	conflict:
		'Draf ini juga diubah di tab lain. Pilih isi mana yang dipakai; sebelum Anda memilih, tab ini tidak menyimpan apa pun.',
	resumed: (when: string) => `Melanjutkan draf yang disimpan ${when}.`,
	corrects: (title: string) => `Koreksi untuk “${title}”. Hanya yang Anda ubah yang akan berubah.`,
	newRecord: (region: string) => `Catatan baru, ${region}`,
	mandatory: 'Isian ini wajib.',
	noAlt: 'Tulis apa yang terlihat pada gambar, bagi orang yang tidak melihatnya.',
	designShort: (words: number) =>
		`Rancang bangun ${String(words)} kata. Catatan tetap dapat diusulkan; untuk indeks paling sedikit 300 kata.`,
} as const;

/** Words of the end of the form. */
export const formEndText = {
	noFaults: 'Tidak ada kesalahan. Catatan ini siap diusulkan.',
	faults: (count: number) =>
		`${String(count)} hal perlu diperbaiki. Berkas tetap dapat diunduh, tetapi belum dapat diterbitkan.`,
	warnings: (count: number) => `${String(count)} hal sebaiknya dilengkapi; tidak menghalangi penerbitan.`,
	personal: (count: number) =>
		`${String(count)} isian tampak memuat data pribadi. Hapus sebelum mengirim: repositori dapat dibaca siapa saja.`,
	at: (section: string, label: string) => (label === '' ? section : `${section}, ${label}`),
	copied: 'Isi berkas tersalin.',
	notCopied: 'Isi berkas tidak dapat disalin. Pilih teksnya, lalu salin sendiri.',
	opened: 'Halaman berkas baru dibuka di tab lain, isinya sudah terisi. Periksa, lalu simpan sebagai usulan.',
	openedEmpty:
		'Isinya terlalu panjang untuk dititipkan pada alamat, jadi sudah disalin. Tempelkan (Ctrl+V) di halaman yang baru terbuka.',
	openedEdit:
		'Isi baru sudah disalin. Di halaman yang baru terbuka, pilih seluruh isinya (Ctrl+A) lalu tempelkan (Ctrl+V).',
	blocked: 'Halaman repositori tidak dapat dibuka. Unduh berkasnya, lalu kirim lewat surel.',
	subject: (what: string, title: string, siteName: string) => `${what}: ${title} (${siteName})`,
	body: (file: string, region: string) =>
		`Kepada redaksi,\n\nKami mengusulkan catatan terlampir untuk ${region}.\n\nBerkas: ${file}\n\n(Lampirkan berkas yang Anda unduh sebelum mengirim surel ini.)\n`,
	folder: (path: string) => `Letak di repositori: ${path}`,
	wrongName: 'Nama berkas memakai huruf kecil, angka, dan tanda hubung, misalnya loket-pagi.',
	takenName: 'Nama ini sudah dipakai catatan lain di daerah yang sama.',
	filesTogether: (names: readonly string[], folder: string) =>
		`Berkas pendukung: ${formatList(names)}. Dalam paket, letaknya di ${folder}.`,
	noChange: 'Belum ada yang berubah dari isi yang terbit.',
} as const;

/** Words about the score of what is being written. */
export const formMaturityText = {
	none: 'Belum ada baris yang terisi, jadi belum ada skor.',
	score: (points: number, most: number) =>
		`Skor kematangan ${formatHundredths(points)} dari ${formatHundredths(most)}`,
	filled: (filled: number, all: number) =>
		`${String(filled)} dari ${String(all)} baris terisi; ${String(all - filled)} belum terisi`,
	mandatory: (rows: readonly string[]) => `Baris wajib yang belum terisi: ${formatList(rows)}.`,
	step: (name: string, level: number, points: number, effort: string) =>
		`${name} ke parameter ${String(level)}: +${formatHundredths(points)} poin. ${effort}.`,
} as const;
