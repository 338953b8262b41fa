import { keepingRules } from '../../domain/offline/keeping.ts';

const { entries, days } = keepingRules.halaman;

/** The line on a page that comes from its copy. */
export const offlineNoticeText = {
	offline: 'Anda sedang luring.',
	slow: 'Jaringan tidak menjawab.',
	keptOn: 'Halaman ini salinan yang disimpan pada',
	more: 'Lihat yang tersimpan',
} as const;

export const offlineText = {
	title: 'Baca luring',
	description:
		'Halaman yang pernah Anda buka di perangkat ini, yang tetap dapat dibaca tanpa jaringan, dan cara menghapusnya.',
	lead: 'Halaman yang pernah Anda buka di perangkat ini tetap dapat dibaca tanpa jaringan.',
	missing: 'Halaman ini belum tersimpan di perangkat Anda',
	missingHelp:
		'Jaringan tidak menjawab, dan halaman itu belum pernah dibuka di perangkat ini. Coba lagi bila jaringan sudah ada, atau baca yang tersimpan.',
	retry: 'Coba lagi',
	heading: 'Yang tersimpan',
	keptOn: 'disimpan',
	forget: 'Hapus simpanan',
	without:
		'Menyimpan dan menampilkan daftar halaman memerlukan JavaScript. Tanpa JavaScript, tidak ada yang disimpan di perangkat ini; seluruh situs tetap dapat dibaca selama ada jaringan.',
	limitsHeading: 'Yang dapat dan tidak dapat dipakai saat luring',
	limits: [
		`Yang disimpan hanya yang Anda buka, paling banyak ${String(entries)} halaman, paling lama ${String(days)} hari sesudah terakhir dibuka.`,
		'Gambar tersimpan bila pernah tampil di layar Anda. Dokumen tersimpan bila pernah diunduh dan ukurannya tidak lebih dari 10 MB.',
		'Pencarian menjawab kata yang potongan indeksnya pernah diambil, paling pasti kata yang pernah Anda cari. Hasil yang belum pernah tampil tidak ikut muncul. Kata lain belum tentu ditemukan meskipun ada di katalog.',
		'Pencari inovasi untuk ditiru, simulasi indeks, perbandingan, dan paket berkas jalan bila pernah Anda pakai di perangkat ini. Data yang belum pernah dimuat tidak ada.',
		'Tautan ke situs lain memerlukan jaringan.',
	],
	privacyHeading: 'Siapa yang tahu',
	privacy:
		'Simpanan hanya ada di peramban ini. Daftarnya tidak dikirim ke mana pun, dan kata yang Anda cari tidak ikut disimpan bersama halaman. Siapa pun yang memakai peramban ini dapat melihatnya; hapuslah di perangkat yang dipakai bersama.',
	installHeading: 'Memasang sebagai aplikasi',
	install:
		'Di ponsel, buka menu peramban, lalu pilih "Tambahkan ke layar utama" atau "Pasang aplikasi". Di komputer, sebagian peramban menampilkan tombol pasang di bilah alamat. Isinya sama dengan situs ini.',
} as const;

/** What the script of the page says. */
export const offlineScriptText = {
	count: (pages: number) => `${String(pages)} halaman tersimpan di perangkat ini, yang terbaru lebih dulu.`,
	none: 'Belum ada halaman yang tersimpan di perangkat ini. Buka halaman yang Anda perlukan selagi ada jaringan.',
	unavailable:
		'Peramban ini tidak dapat menyimpan halaman: terlalu lama, sedang dalam mode pribadi, atau alamat situs ini bukan https.',
	forgotten: 'Semua simpanan sudah dihapus dari perangkat ini.',
	failed: 'Simpanan belum terhapus. Coba lagi, atau hapus data situs ini lewat setelan peramban.',
} as const;
