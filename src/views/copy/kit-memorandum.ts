import { kitText } from './kit.ts';

const { shortBlank } = kitText;

/** What only the memorandum between the heads of the regions says. */
export const memorandumText = {
	name: 'Nota Kesepakatan',
	title: (innovation: string) => `Nota Kesepakatan replikasi ${innovation}`,
	heading: 'NOTA KESEPAKATAN',
	nameNote:
		'Dalam peraturan kerja sama daerah, naskah antardaerah seperti ini juga disebut Kesepakatan Bersama. Pakai nama yang diminta bagian kerja sama.',
	purpose: {
		title: 'MAKSUD DAN TUJUAN',
		basis: 'Nota Kesepakatan ini dimaksudkan sebagai landasan PARA PIHAK dalam mereplikasi Inovasi.',
		aim: 'Nota Kesepakatan ini bertujuan agar masyarakat di daerah PIHAK KEDUA memperoleh manfaat Inovasi, dan agar PIHAK KESATU memperoleh masukan bagi pengembangannya.',
	},
	object: {
		title: 'OBJEK',
		text: 'Objek Nota Kesepakatan ini adalah penerapan Inovasi, sebagian atau seluruhnya, oleh PIHAK KEDUA di daerahnya (selanjutnya disebut Replikasi).',
	},
	scope: { title: 'RUANG LINGKUP', intro: 'Ruang lingkup Nota Kesepakatan ini meliputi tahap' },
	performance: {
		title: 'PELAKSANAAN',
		contract:
			'Nota Kesepakatan ini dilaksanakan dengan Perjanjian Kerja Sama, yang menjadi bagian tidak terpisahkan dari Nota Kesepakatan ini.',
		proxy:
			'PARA PIHAK dapat memberikan kuasa kepada pejabat di lingkungan perangkat daerah masing-masing untuk menandatangani Perjanjian Kerja Sama.',
		agencies: (origin: string, receiver: string) =>
			`Perangkat daerah yang melaksanakan Nota Kesepakatan ini adalah ${origin} bagi PIHAK KESATU dan ${receiver} bagi PIHAK KEDUA.`,
		deadline: `Perjanjian Kerja Sama disusun paling lambat ${shortBlank} bulan sejak Nota Kesepakatan ini ditandatangani.`,
	},
	funding: {
		title: 'PEMBIAYAAN',
		open: 'Pembiayaan Replikasi',
		receiver:
			'Biaya Replikasi dibebankan pada Anggaran Pendapatan dan Belanja Daerah PIHAK KEDUA sesuai dengan ketentuan peraturan perundang-undangan.',
		shared:
			'Biaya Replikasi ditanggung PARA PIHAK menurut pembagian tugas dalam Perjanjian Kerja Sama, sesuai dengan ketentuan peraturan perundang-undangan.',
		hint: 'Periksa apakah persetujuan DPRD diperlukan, antara lain bila biayanya belum dianggarkan pada tahun berjalan (Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah).',
	},
} as const;
