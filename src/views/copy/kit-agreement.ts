import { formatDate, formatList } from './formats.ts';
import { kitText } from './kit.ts';

const { blank, shortBlank } = kitText;

/** Where a clause comes from, when it is not our own wording of what such agreements usually say. */
export const clauseOrigins = {
	panduan: { name: 'panduan replikasi inovasi ini', mark: 'menurut panduan replikasi inovasi ini' },
	jippnas: {
		name: 'JIPPNas, alur replikasi sebagaimana terbaca pada kode sumbernya',
		mark: 'mengikuti praktik JIPPNas',
		address: 'https://github.com/pujisubarkah/Jippnas',
	},
	datago: {
		name: 'Ketentuan khusus bagi replikator inovasi DataGO, Pemerintah Kota Magelang',
		mark: 'mengikuti ketentuan replikasi DataGO, Kota Magelang',
		address:
			'https://pustaka.magelangkota.go.id/books/pedoman-replikasi-portal-satu-data-kota-magelang-datago/page/ketentuan-khusus-bagi-replikator-inovasi-datago-model-kerja-sama-dan-atau-fasilitasi',
	},
	'kerja-sama-daerah': {
		name: 'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah, Pasal 2',
		mark: 'menurut Peraturan Pemerintah Nomor 28 Tahun 2018 Pasal 2',
		address: 'https://peraturan.info/pp/2018/28',
	},
} as const;

/** What both agreements between the regions say alike. */
export const agreementText = {
	article: (number: number) => `Pasal ${String(number)}`,
	between: 'ANTARA',
	and: 'DAN',
	about: 'TENTANG',
	subject: (innovation: string) => `REPLIKASI INOVASI ${innovation.toUpperCase()}`,
	numberOf: (party: string) => `Nomor ${party}`,
	first: 'PIHAK KESATU',
	second: 'PIHAK KEDUA',
	opening: `Pada hari ini, ${shortBlank}, tanggal ${shortBlank}, bulan ${shortBlank}, tahun ${shortBlank}, bertempat di ${blank}, kami yang bertanda tangan di bawah ini:`,
	party: (position: string, government: string, name: string) =>
		`${blank}, selaku ${position}, berkedudukan di ${blank}, dalam hal ini bertindak untuk dan atas nama ${government}, selanjutnya disebut ${name}.`,
	together:
		'PIHAK KESATU dan PIHAK KEDUA, selanjutnya secara bersama-sama disebut PARA PIHAK, terlebih dahulu menerangkan:',
	owner: (innovation: string, summary: string) =>
		`bahwa PIHAK KESATU adalah pemilik inovasi ${innovation} (selanjutnya disebut Inovasi), yang menurut catatan pemiliknya: ${summary}`,
	adopter: 'bahwa PIHAK KEDUA bermaksud mereplikasi Inovasi sesuai dengan kebutuhan dan kewenangannya',
	basis: 'Dengan memperhatikan:',
	laws: [
		'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah beserta perubahannya',
		'Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah',
		'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah',
		'Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga',
	],
	lawsNote:
		'Periksa keberlakuan dan perubahan setiap peraturan bersama bagian hukum, dan tambahkan peraturan kedua daerah.',
	guideMeaning: (address: string, reviewed: string) =>
		`Panduan Replikasi adalah panduan replikasi Inovasi yang diterbitkan pada ${address} dan ditinjau pada ${formatDate(reviewed)}.`,
	agreed: (document: string) =>
		`Berdasarkan hal tersebut, PARA PIHAK sepakat membuat ${document} dengan ketentuan sebagai berikut.`,
	choose: 'pilih salah satu, hapus yang lain',
	choicesOf: (numbers: readonly string[]) => `pilihan ${formatList(numbers.map((number) => `ke-${number}`))}`,
	clauseOf: (number: number) => `ayat (${String(number)})`,
	lettersOf: (letters: readonly string[]) => `huruf ${formatList(letters)}`,
	whole: 'pasal ini',
	marked: (places: readonly string[], mark: string) => `${formatList(places)} ${mark}`,
	markNote: (marks: readonly string[]) =>
		`Asal rumusan: ${marks.join('; ')}. Hapus catatan ini sebelum ditandatangani.`,
	aloneNote:
		'Panduan hanya menawarkan model mandiri dan tidak menyebut perjanjian. Berkas ini disertakan bila kedua daerah tetap hendak membuat perjanjian.',
	neededNote: (models: string) =>
		`Berkas ini untuk model ${models}. Bila memilih model mandiri, tanyakan kepada daerah asal apakah perjanjian diperlukan.`,
	alwaysNote: (models: string) => `Berkas ini untuk model ${models}, yang ditawarkan panduan.`,
	ownWording:
		'Pasal tanpa catatan asal adalah usulan rumusan yang lazim, bukan kutipan. Bagian bertitik-titik diisi PARA PIHAK.',
	originsTitle: 'Asal rumusan',
	originsHead: ['Asal', 'Alamat'],
	originsNote: 'Halaman ini untuk penyusun. Hapus sebelum naskah ditandatangani.',
	blankNumber: blank,
	noAddress: 'tanpa alamat',
} as const;

/** Articles that both agreements share. */
export const sharedArticles = {
	duration: {
		title: 'JANGKA WAKTU',
		period: (document: string) =>
			`${document} ini berlaku selama ${shortBlank} tahun terhitung sejak tanggal ditandatangani.`,
		renewal: (document: string) =>
			`${document} ini dapat diperpanjang atas kesepakatan PARA PIHAK, yang dibicarakan paling lambat ${shortBlank} bulan sebelum jangka waktunya berakhir.`,
	},
	reports: {
		title: 'KOORDINASI, PEMANTAUAN, DAN PELAPORAN',
		coordination: `PARA PIHAK berkoordinasi secara berkala, paling sedikit ${shortBlank} kali dalam 1 (satu) tahun.`,
		report: `PIHAK KEDUA melaporkan pelaksanaan Replikasi kepada PIHAK KESATU dan kepada Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi, paling lambat ${shortBlank}.`,
		reportHint:
			'Laporan kepada kementerian adalah praktik replikasi melalui JIPPNas. Hapus bagian itu bila replikasi tidak melalui JIPPNas.',
		measures: 'Laporan memuat capaian ukuran keberhasilan menurut Panduan Replikasi, yaitu:',
		noMeasures: `Laporan memuat capaian ukuran keberhasilan yang disepakati PARA PIHAK, yaitu ${blank}.`,
	},
	disputes: {
		title: 'PENYELESAIAN PERSELISIHAN',
		talks: 'Perselisihan yang timbul diselesaikan PARA PIHAK secara musyawarah untuk mufakat.',
		law: 'Bila musyawarah tidak mencapai mufakat, perselisihan diselesaikan menurut ketentuan peraturan perundang-undangan tentang kerja sama daerah.',
	},
	force: {
		title: 'KEADAAN KAHAR',
		meaning:
			'Keadaan kahar adalah keadaan di luar kemampuan PARA PIHAK yang menghalangi pelaksanaan kewajiban, antara lain bencana alam, bencana nonalam, bencana sosial, dan perubahan peraturan perundang-undangan.',
		notice: `Pihak yang mengalami keadaan kahar memberitahukannya secara tertulis kepada pihak lain paling lambat ${shortBlank} hari kerja sejak keadaan itu terjadi.`,
		release:
			'Kewajiban yang terhalang keadaan kahar ditunda selama keadaan itu berlangsung, dan kelanjutannya dibicarakan PARA PIHAK.',
	},
	changes: {
		title: 'PERUBAHAN',
		text: (document: string) =>
			`Hal yang belum diatur atau perlu diubah dituangkan dalam adendum yang disepakati PARA PIHAK dan menjadi bagian tidak terpisahkan dari ${document} ini.`,
	},
	closing: {
		title: 'PENUTUP',
		copies: (document: string) =>
			`${document} ini dibuat dalam rangkap 2 (dua) asli, bermeterai cukup, masing-masing mempunyai kekuatan hukum yang sama, dan ditandatangani PARA PIHAK pada hari dan tanggal tersebut di atas.`,
	},
} as const;
