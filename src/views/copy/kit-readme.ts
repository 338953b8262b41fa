import { formatDate } from './formats.ts';
import { kitText } from './kit.ts';

/** Text of `BACA-DAHULU.txt`. */
export const readmeText = {
	title: (innovation: string, receiver: string) => `KIT REPLIKASI: ${innovation}, untuk ${receiver}`,
	what: (site: string, reviewed: string, by: string) =>
		`Semua berkas ini draf yang disusun ${site} dari panduan replikasi, sebagaimana ditinjau ${by} pada ${formatDate(reviewed)}. Berkas dibuat di peramban Anda. Isian Anda tidak dikirim ke mana pun, dan tidak ada surat yang terkirim.`,
	sample:
		'DATA CONTOH: inovasi dan daerah asal ini rekaan. Kit ini hanya untuk mencoba; jangan dikirim kepada siapa pun.',
	files: 'ISI',
	file: (name: string, meaning: string) => `${name}\n   ${meaning}`,
	meanings: {
		letter:
			'Surat minat dari kepala daerah Anda kepada kepala daerah asal, dengan tembusan kepada BSKDN Kementerian Dalam Negeri.',
		memorandum: 'Draf Nota Kesepakatan antara kedua kepala daerah.',
		agreement: 'Draf Perjanjian Kerja Sama antara kedua perangkat daerah, dengan lampiran langkah.',
		reference: 'Kerangka acuan kerja (KAK) untuk mengusulkan kegiatan dan anggaran.',
		checklist: 'Prasyarat, naskah, ketentuan, langkah, dan bukti untuk dicentang.',
		budget: 'RAB dengan rumus; ubah angka pada lembar Isian dan jumlahnya menyesuaikan.',
		plan: 'Rencana kerja dengan rumus; ubah tanggal mulai dan semua tanggal bergeser.',
		calendar: 'Langkah yang bertanggal, untuk dimasukkan ke kalender.',
		readme: 'Berkas ini.',
	},
	noCalendar:
		'Berkas kalender tidak dibuat, karena tanggal mulai belum diisi atau lama langkah tidak tertulis di panduan.',
	check: 'PERIKSA BERSAMA BAGIAN HUKUM',
	checks: [
		'Keberlakuan setiap peraturan yang disebut, dan peraturan daerah Anda yang perlu ditambahkan.',
		'Siapa yang berwenang menandatangani, dan perlu tidaknya surat kuasa serta persetujuan DPRD.',
		'Setiap bagian "pilih salah satu": hal itu tidak diputuskan panduan dan harus disepakati kedua pihak.',
		'Setiap bagian bertitik-titik, dan setiap catatan: hapus catatan sebelum naskah ditandatangani.',
		'Nomor surat, kop, dan bentuk naskah menurut tata naskah dinas daerah Anda.',
		'Harga satuan pada RAB: harga di daerah asal, bukan standar harga daerah Anda.',
		'Hari libur pada rencana kerja: belum diperhitungkan.',
	],
	alone:
		'Panduan hanya menawarkan model mandiri. Nota Kesepakatan dan Perjanjian Kerja Sama disertakan bila kedua daerah tetap hendak membuat perjanjian.',
	shared: (models: string) =>
		`Nota Kesepakatan dan Perjanjian Kerja Sama untuk model ${models}. Bila memilih model lain, tanyakan kepada daerah asal apakah perjanjian diperlukan.`,
	sources: 'SUMBER',
	guide: (address: string) => `Panduan: ${address}`,
	print: 'Panduan lengkap dapat dicetak atau disimpan sebagai PDF dari halaman itu.',
	innovation: (address: string) => `Catatan inovasi: ${address}`,
	contact: (office: string, address: string | undefined) =>
		address === undefined
			? `Kantor yang dapat dihubungi: ${office}`
			: `Kantor yang dapat dihubungi: ${office}, ${address}`,
	draft: kitText.draft,
} as const;
