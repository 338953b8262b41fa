import type { FormKind } from '../../domain/catalogue/form-address.ts';

/** Words of the pages around the forms. */
export const proposalsText = {
	crumb: 'Usul',
	title: 'Usulkan catatan',
	description: 'Tulis inovasi, panduan, atau catatan replikasi lewat formulir, tanpa akun dan tanpa git.',
	lead: 'Anda menulis lewat formulir di halaman ini. Tidak perlu akun, dan tidak ada yang dikirim sebelum Anda sendiri yang mengirimnya.',
	offers: 'Yang dapat diusulkan',
	correction: 'Koreksi',
	correctionText:
		'Buka halaman inovasi yang hendak diperbaiki, lalu pilih “Usulkan perubahan”. Formulir terbuka dengan isi yang sedang terbit, dan hanya yang Anda ubah yang berubah.',
	findRecord: 'Cari catatannya',
	how: 'Bagaimana jalannya',
	steps: [
		'Anda mengisi yang Anda ketahui. Isian tersimpan di perangkat ini selama Anda mengetik.',
		'Formulir memeriksa isian dengan aturan yang sama seperti situs ini, dan menyebut yang perlu diperbaiki.',
		'Di akhir, isian menjadi satu berkas. Anda mengunduhnya, membukanya di repositori, atau mengirimnya lewat surel.',
		'Redaksi mencocokkannya dengan sumber, lalu menerbitkannya. Yang belum diketahui tampil sebagai “belum ada data”.',
	],
	drafts: 'Draf di perangkat ini',
	noDrafts: 'Belum ada draf di perangkat ini.',
	draftsNote: 'Draf hanya ada di peramban ini. Di perangkat bersama, hapus draf sesudah selesai.',
	resume: 'Lanjutkan',
	remove: 'Hapus dari perangkat ini',
	removed: 'Draf dihapus dari perangkat ini.',
	sureToRemove: 'Draf ini akan dihapus dari perangkat ini dan tidak dapat dikembalikan. Lanjutkan?',
	otherWays: 'Cara lain',
	withoutScript:
		'Formulir ini memerlukan JavaScript, yang tidak berjalan di peramban ini. Cara lain menulis:',
	byMail: (office: string) => `Kirim naskah, lembar kerja, atau koreksi lewat surel kepada ${office}:`,
	bySheet: 'Isi lembar kerja (.xlsx) daerah Anda; mintalah kepada redaksi lewat surel yang sama.',
	byGit: 'Tulis berkasnya langsung di repositori:',
	closed: 'Situs ini tidak diperbarui lagi, jadi usulan baru tidak diterima.',
	saved: (when: string) => `Terakhir disimpan ${when}`,
	untitled: 'Tanpa judul',
	corrects: 'Koreksi',
} as const;

interface KindText {
	readonly title: string;
	readonly description: string;
	readonly offer: string;
	readonly lead: string;
	readonly region: string;
}

/** Words of each form. */
export const formPageText = {
	inovasi: {
		title: 'Tulis inovasi',
		description: 'Formulir catatan inovasi daerah: bagian-bagiannya mengikuti formulir kementerian.',
		offer: 'Satu inovasi daerah: apa yang berubah bagi warga, sejak kapan, dan apa buktinya.',
		lead: 'Bagian-bagiannya mengikuti formulir kementerian. Yang wajib hanya judul, ringkasan, sumber, dan tinjauan; lainnya diisi bila datanya ada.',
		region: 'Daerah pemilik inovasi',
	},
	panduan: {
		title: 'Tulis panduan replikasi',
		description: 'Formulir panduan bagi daerah lain yang hendak meniru sebuah inovasi.',
		offer: 'Cara daerah lain meniru inovasi Anda: prasyarat, langkah, biaya, dan risikonya.',
		lead: 'Panduan ditulis oleh pemilik inovasi, untuk daerah lain yang hendak menirunya. Yang wajib hanya ringkasan, satu model, satu langkah, sumber, dan tinjauan.',
		region: 'Daerah pemilik inovasi',
	},
	replikasi: {
		title: 'Catat replikasi',
		description: 'Formulir bagi daerah yang meniru inovasi daerah lain.',
		offer: 'Daerah Anda meniru inovasi daerah lain: sampai di mana, apa yang diubah, apa hasilnya.',
		lead: 'Catatan ini ditulis oleh daerah yang meniru. Yang wajib hanya nama, asal, satu keadaan, sumber, dan tinjauan.',
		region: 'Daerah Anda',
	},
} as const satisfies Record<FormKind, KindText>;

/** Words of the form before its script has come. */
export const formStartText = {
	heading: 'Mulai',
	choose: 'Pilih daerah',
	missing: 'Daerah Anda belum ada di daftar? Mintalah redaksi menambahkannya:',
	innovation: 'Inovasi yang dijelaskan',
	chooseInnovation: 'Pilih inovasi',
	start: 'Mulai menulis',
	needsRegion: 'Pilih daerah lebih dahulu.',
	needsInnovation: 'Pilih inovasi lebih dahulu.',
	loading: 'Formulir sedang dibuka…',
	failed:
		'Formulir tidak dapat dibuka. Periksa jaringan Anda, lalu coba lagi. Draf Anda tetap ada di perangkat ini.',
	unknownRecord:
		'Catatan yang hendak diperbaiki tidak dapat dibuka. Mungkin alamatnya salah, atau catatan itu sudah ditarik.',
	retry: 'Coba lagi',
	hasGuide: (title: string) => `${title} (perbaiki panduan yang ada)`,
	private: 'Isian hanya disimpan di perangkat ini, sampai Anda sendiri yang mengirimnya.',
} as const;

/** Words of the form's own buttons and headings. */
export const formPartText = {
	contents: 'Bagian formulir',
	next: 'Lanjut',
	previous: 'Kembali',
	pick: 'Pilih berkas',
	remove: 'Hapus',
	take: 'Pakai isi tab ini',
	load: 'Muat isi dari tab lain',
	maturity: 'Kematangan sejauh ini',
	gains: 'Yang paling menaikkan skor:',
	end: 'Periksa dan kirim',
	endLead:
		'Formulir memeriksa isian dengan aturan yang sama seperti situs ini. Pilih nama isian untuk membukanya.',
	changes: 'Yang berubah',
	added: 'Ditambahkan:',
	taken: 'Dihapus:',
	file: 'Berkasnya',
	fileName: 'Nama berkas',
	preview: 'Lihat isi berkas',
	send: 'Kirim',
	sendLead: 'Pilih satu cara. Tidak ada yang terkirim sebelum Anda sendiri mengirimnya.',
	download: 'Unduh berkas',
	zip: 'Unduh paket dengan berkas pendukung (.zip)',
	copy: 'Salin isi berkas',
	forge: 'Buka di repositori',
	mail: 'Kirim lewat surel',
	after:
		'Sesudah terkirim, draf di perangkat ini boleh dihapus. Redaksi mencocokkan isinya dengan sumber sebelum menerbitkannya.',
} as const;
